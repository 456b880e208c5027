import { readOverlay, type Action } from "../../src/translate/overlay.ts";

/** An invented document. */
export const lighthouse = {
  info: { title: "Lighthouse", summary: "Lamps by the sea.", description: "Lamps and keepers." },
  externalDocs: { url: "https://lighthouse.example/handbook", description: "The handbook." },
  servers: [
    {
      url: "https://{coast}.example",
      description: "Your coast.",
      variables: { coast: { default: "north", description: "Its name." } },
    },
  ],
  components: { securitySchemes: { key: { type: "http", description: "The keeper's key." } } },
  tags: [{ name: "lamps", description: "Lamps." }, { name: "quiet" }],
  paths: {
    "/lamps": { get: { operationId: "listLamps", summary: "List lamps." } },
    "/health": { get: { operationId: "getHealth" } },
  },
  webhooks: { "lamp.failed": { post: { summary: "Failed." } } },
};

const head = "overlay: 1.0.0\ninfo: { title: Farol, version: 1.0.0 }\n";

/** The actions of an overlay, the first of which is on line 4. */
export function overlayOf(actions: string, name = "pt-BR.overlay.yaml"): Action[] {
  return readOverlay(`${head}actions:${actions === "" ? " []" : `\n${actions}`}`, name);
}
