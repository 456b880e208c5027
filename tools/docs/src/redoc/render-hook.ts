import { registerHooks } from "node:module";
import { labelAnchor, labelReplacement, labelsGlobal } from "./labels.ts";

// Loaded into the process of `redocly build-docs`, ahead of it: the labels that it renders come from the environment.
Object.assign(globalThis, {
  [labelsGlobal]: JSON.parse(process.env["DOCS_REDOC_LABELS"] ?? "{}") as unknown,
});

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const source = toText(loaded.source);
    if (!labelAnchor.test(source)) return loaded;
    return { ...loaded, source: source.replace(labelAnchor, () => labelReplacement) };
  },
});

function toText(source: string | ArrayBuffer | NodeJS.TypedArray | null | undefined): string {
  if (typeof source === "string") return source;
  return source
    ? Buffer.from(new Uint8Array("buffer" in source ? source.buffer : source)).toString()
    : "";
}
