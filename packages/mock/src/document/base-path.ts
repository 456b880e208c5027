import type { OpenApiDocument, Server } from "./openapi.ts";

/** The path of the document's first server: `/v2` of `https://api.example/v2`, and `""` where it names only a host. */
export function basePathOf(document: OpenApiDocument): string {
  const [server] = document.servers ?? [];
  return server ? pathOf(server) : "";
}

/** Every path under which the servers offer their operations, without repetition. */
export function pathsOf(servers: readonly Server[]): string[] {
  return servers.length === 0 ? [""] : [...new Set(servers.map(pathOf))];
}

function pathOf(server: Server): string {
  const url = server.url.replace(/\{([^}]+)\}/g, (_, name: string) => {
    return server.variables?.[name]?.default ?? "";
  });
  // A host that is only a variable without a default leaves no valid URL, and no path that could be known.
  if (!URL.canParse(url, "http://localhost")) return "";
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}
