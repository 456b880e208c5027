/**
 * What a client can tell about a refused connection. Node, Bun and Deno say why `fetch` failed, so it is known that nothing
 * was sent; a worker and a page are told nothing, so it stays unknown.
 */
export const REFUSED: Readonly<Record<string, "not-sent" | "unknown">> = {
  "node-20": "not-sent",
  "node-22": "not-sent",
  "node-24": "not-sent",
  "node-26": "not-sent",
  bun: "not-sent",
  deno: "not-sent",
  workerd: "unknown",
  chromium: "unknown",
};
