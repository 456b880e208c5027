/**
 * What a client can tell about a refused connection. Node and Bun give the code of what `fetch` failed with, so it is known
 * that nothing was sent; Deno gives a sentence, a worker and a page nothing, so it stays unknown.
 */
export const REFUSED: Readonly<Record<string, "not-sent" | "unknown">> = {
  "node-20": "not-sent",
  "node-22": "not-sent",
  "node-24": "not-sent",
  "node-26": "not-sent",
  bun: "not-sent",
  deno: "unknown",
  workerd: "unknown",
  chromium: "unknown",
};
