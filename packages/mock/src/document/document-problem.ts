import { getLineColLocation } from "@redocly/openapi-core";
import type { NormalizedProblem } from "@redocly/openapi-core";

/** What is wrong and where, as editors understand it: `file:line:column`. */
export function sentenceOf({ message, location: [place] }: NormalizedProblem): string {
  if (!place) return message;
  const { source, start } = getLineColLocation(place);
  return `${message} (${source.absoluteRef}:${start.line}:${start.col})`;
}
