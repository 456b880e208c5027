import { objectAt, textAt, type OpenApiObject } from "../openapi.ts";
import { readEvidence } from "./evidence.ts";
import { evidenceLine, type Marking } from "./evidence-line.ts";
import { walk } from "./walk.ts";
import { asList } from "./source-list.ts";

/** The document with a legend of the marks and the table of sources at the end of its introduction. */
export function introduceEvidence(
  document: OpenApiObject,
  sources: string | undefined,
  marking: Marking,
): OpenApiObject {
  if (!hasEvidence(document)) return document;
  const { heading, legend, otherwise, sourcesHeading } = marking.strings.evidence;
  const info = objectAt(document, "info");
  const root = readEvidence(document);
  const description = [
    textAt(info, "description").trimEnd(),
    `## ${heading}\n\n${legend}`,
    root && `${otherwise} ${evidenceLine(root, marking)}`,
    sources && `## ${sourcesHeading}\n\n${asList(sources).trimEnd()}`,
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
