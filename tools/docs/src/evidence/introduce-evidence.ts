import { objectAt, textAt, type OpenApiObject } from "../openapi.ts";
import { evidenceLine, readEvidence } from "./evidence.ts";
import { walk } from "./walk.ts";

/** Where Redoc puts the heading `Sources` of the introduction. */
export const sourcesLink = "#/section/sources";

const legend = `## Evidence

Every operation says how it is known: *documented* (the vendor's own document says so), *observed*
(seen in recorded traffic, or relied upon by several independent integrators) or *inferred* (reasoned,
not seen). A parameter, property or response carries a mark of its own where it is known in another
way than what it stands in.`;

/** The document with a legend of the marks and the table of sources at the end of its introduction. */
export function introduceEvidence(
  document: OpenApiObject,
  sources: string | undefined,
): OpenApiObject {
  if (!hasEvidence(document)) return document;
  const info = objectAt(document, "info");
  const root = readEvidence(document);
  const description = [
    textAt(info, "description").trimEnd(),
    legend,
    root && `Where nothing else is said: ${evidenceLine(root, sources && sourcesLink)}`,
    sources && `## Sources\n\n${sources}`,
  ];
  return { ...document, info: { ...info, description: description.filter(Boolean).join("\n\n") } };
}

function hasEvidence(document: OpenApiObject): boolean {
  let found = false;
  walk(document, ({ effective }) => {
    found ||= effective !== undefined;
  });
  return found;
}
