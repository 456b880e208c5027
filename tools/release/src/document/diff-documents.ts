import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOrThrow } from "../command.ts";
import { ROOT } from "../root.ts";

// Not through the shell script beside it, which takes a fifth of the time.
const REDOCLY = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
const CONFIG = join(import.meta.dirname, "redocly.yaml");

/** A change as `redocly diff` reports it: the part of its JSON that we read. */
export interface DocumentChange {
  /** Where it is, as one goes from `paths` down, references followed. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  readonly verdicts: readonly Verdict[];
  /** What of it was modified. */
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
}

export interface Verdict {
  readonly ruleId: string;
  readonly message: string;
}

interface Side {
  /** Where it is written. */
  readonly pointer: string;
  readonly value: unknown;
}

/** What `redocly diff` finds between two documents in one piece. */
export async function diffDocuments(base: string, revision: string): Promise<DocumentChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  const report = join(folder, "report.json");
  const options = ["--config", CONFIG, "--format", "json", "--fail-on", "none", "-o", report];
  try {
    await runOrThrow("node", [REDOCLY, "diff", base, revision, ...options]);
    return readReport(await readFile(report, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

// The command is experimental: another shape of its report must not pass for "nothing changed".
function readReport(text: string): DocumentChange[] {
  const { reportVersion, changes } = JSON.parse(text) as {
    reportVersion: string;
    changes: DocumentChange[];
  };
  if (reportVersion === "1" && Array.isArray(changes)) return changes;
  throw new Error(
    `\`redocly diff\` wrote a report of version ${reportVersion}, and only version 1 is understood. Look at what changed in it, then at tools/release/src/document.`,
  );
}
