import type { CheckResult } from "./checks.ts";
import { run } from "./command.ts";
import { findDocument } from "./vendors.ts";

/** What `redocly score` must give at least, of 100. */
const WANTED = 90;

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
    ok: exitCode === 0 && score >= WANTED,
    output: `${output}\nWanted: at least ${WANTED}.`,
    note: `${score}/100`,
  };
}
