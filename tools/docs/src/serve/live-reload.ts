import type { ServerResponse } from "node:http";

export const reloadPaths = { script: "/.reload.js", events: "/.reload" } as const;

/** Runs in the reader's browser: every event means that the site was built anew. */
export const reloadScript = `new EventSource("${reloadPaths.events}").onmessage = () => location.reload();\n`;

export interface LiveReload {
  /** Takes a browser that waits for the next build. */
  listen(response: ServerResponse): void;
  /** Tells all that wait. */
  reload(): void;
}

export function createLiveReload(): LiveReload {
  const waiting = new Set<ServerResponse>();
  return {
    listen(response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n"); // the headers go out at once
      waiting.add(response);
      response.once("close", () => waiting.delete(response));
    },
    reload() {
      for (const response of waiting) response.write("data: built\n\n");
    },
  };
}

/** A page that reloads itself: its policy forbids connections, so while it is worked on it is loosened by one. */
export function withReload(html: string): string {
  const script = `<script defer src="${reloadPaths.script}"></script>`;
  return html
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace("</head>", () => `${script}\n  </head>`);
}
