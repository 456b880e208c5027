import type { OpenApiDocument } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { visitObjects } from "../load/objects.ts";
import type { ExtensionReader } from "./extensions.ts";

/** Says which of the extensions are wrong that stand anywhere, or are read by other tools. */
export function checkExtensions(document: OpenApiDocument, extensions: ExtensionReader): void {
  visitObjects(document, (object, path) => {
    if ("x-evidence" in object) extensions.evidence(object, appendPointer("#", ...path));
  });
}
