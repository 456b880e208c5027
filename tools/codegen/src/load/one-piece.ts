import { visitObjects } from "./objects.ts";
import type { ReadFiles } from "./read-files.ts";

/** A reference that leads to a component, not into one. */
export const COMPONENT = /^#\/components\/[^/]+\/[^/]+$/;

/**
 * Whether the bundler would leave a document as it is: one file, whose references lead to its components. In doubt it would
 * not: it also follows what is written in examples, in discriminators and as `externalValue`.
 */
export function isInOnePiece({ files, references }: ReadFiles): boolean {
  if (files.size > 1 || references.some(({ reference }) => !COMPONENT.test(reference)))
    return false;
  const [root] = files.values();
  let followed = 0;
  let isPlain = true;
  visitObjects(root?.parsed, (object) => {
    if (typeof object.$ref === "string") followed += 1;
    if ("discriminator" in object || "externalValue" in object) isPlain = false;
  });
  return isPlain && followed === references.length;
}
