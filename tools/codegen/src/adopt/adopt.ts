import { describe } from "./describe.ts";
import { giveExamples } from "./give-examples.ts";
import { invent } from "./invent.ts";
import type { JsonObject } from "./json.ts";
import { keepOwnExtensions } from "./keep-own-extensions.ts";
import { placeOperations } from "./place-operations.ts";

/** In this order: tags are placed before they are described, examples given before they are checked for real names. */
const STEPS: readonly ((document: JsonObject) => void)[] = [
  keepOwnExtensions,
  placeOperations,
  describe,
  giveExamples,
  invent,
];

/** Makes a document of somebody else one of this house, as far as a machine can know. */
export function adopt(foreign: JsonObject, source: string): JsonObject {
  const document = structuredClone(foreign);
  for (const step of STEPS) step(document);
  const { openapi, info, ...rest } = document;
  return {
    openapi: openapi ?? "3.1.0",
    info: info ?? {},
    "x-evidence": { level: "documented", source },
    ...rest,
  };
}
