import { walk } from "./evidence/walk.ts";
import { fill, type Strings } from "./language/strings.ts";
import { textAt, type OpenApiObject } from "./openapi.ts";

/** The document with the known values of its open enums in the descriptions: Redoc does not show the extension. */
export function showKnownValues(bundled: OpenApiObject, { operation }: Strings): OpenApiObject {
  const document = structuredClone(bundled);
  walk(document, ({ node, kind }) => {
    const known = node["x-extensible-enum"];
    if (kind !== "schema" || !Array.isArray(known)) return;
    const values = known.map((value) => `\`${value}\``).join(", ");
    const line = fill(operation.knownValues, { values });
    node["description"] = [textAt(node, "description").trimEnd(), line]
      .filter(Boolean)
      .join("\n\n");
  });
  return document;
}
