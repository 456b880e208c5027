import type { CheckResult } from "./tasks/checks.ts";
import { run } from "./command.ts";
import { findDocument } from "./vendors.ts";

/**
 * What `redocly score` should give, of 100. A vendor whose answers are deep and mostly names and texts misses it: the
 * measure wants four limits for every five properties, and a document invents none that a real answer might break.
 */
const TARGET = 90;

/** Less than this is our own doing: missing examples, errors or descriptions. */
const FLOOR = 86;

/** How well a program that reads the document can use the API, by Redocly's measure. */
export async function scoreDocument(vendor: string): Promise<CheckResult> {
  const document = findDocument(vendor) ?? vendor;
  const { exitCode, output } = await run("redocly", [
    "score",
    document,
    "--config",
    "specs/redocly.yaml",
  ]);
  const score = Number(/Agent Readiness:\s+([\d.]+)\/100/.exec(output)?.[1] ?? Number.NaN);
  return {
    ok: exitCode === 0 && score >= FLOOR,
    output: `${output}\nWanted: at least ${FLOOR}.`,
    note: `${score}/100${score < TARGET ? ` (target ${TARGET})` : ""}`,
  };
}
