import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** Other companies' documents, beside the project: they are not ours to put into it. */
export const STRANGERS = join(ROOT, "../shared/strangers");

/** The documents that lie there; none where the folder does not. */
export function listStrangers(): string[] {
  if (!existsSync(STRANGERS)) return [];
  return readdirSync(STRANGERS)
    .sort()
    .map((file) => join(STRANGERS, file));
}
