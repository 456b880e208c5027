import type { IncomingRequest, Respond } from "../exchange.ts";
import type { Operation } from "../document/operations.ts";
import type { ServedVendor } from "../served/served-vendor.ts";

/** Shows a browser what is served here; programs, which ask for no HTML, are answered as ever. */
export function withIndexPage(
  respond: Respond,
  served: readonly ServedVendor[],
  url: (vendor: ServedVendor) => string,
): Respond {
  return async (request) => {
    if (!isBrowserAtRoot(request) || served.some(ownsRoot)) return respond(request);
    const body = pageOf(served.map((vendor) => sectionOf(vendor, url(vendor))));
    return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body };
  };
}

function isBrowserAtRoot({ method, path, headers }: IncomingRequest): boolean {
  return method === "GET" && path === "/" && (headers.accept ?? "").includes("text/html");
}

function ownsRoot({ api }: ServedVendor): boolean {
  return api().operations.some(({ path, basePaths }) => basePaths.includes("") && path === "/");
}

function pageOf(sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Mock</title>
<style>body { font: 16px/1.5 system-ui; margin: 2rem } td { padding-right: 1rem }</style>
${sections.join("\n")}
</html>
`;
}

function sectionOf({ name, api }: ServedVendor, url: string): string {
  const { title } = api().document.info;
  const rows = api().operations.map((operation) => rowOf(operation, url));
  return `<h1>${escape(title || name)}</h1>
<p>Base URL: <code>${escape(url)}</code></p>
<table>
${rows.join("\n")}
</table>`;
}

function rowOf({ method, path, operationId = "" }: Operation, url: string): string {
  const isLinked = method === "get" && !path.includes("{");
  const shown = `<code>${escape(path)}</code>`;
  const address = isLinked ? `<a href="${escape(url + path)}">${shown}</a>` : shown;
  return `<tr><td>${method.toUpperCase()}</td><td>${address}</td><td>${escape(operationId)}</td></tr>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
