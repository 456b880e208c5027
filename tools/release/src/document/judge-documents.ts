import { readFile } from "node:fs/promises";
import type { Finding } from "../finding.ts";
import { compareMarks } from "./compare-marks.ts";
import { diffDocuments, type DocumentChange } from "./diff-documents.ts";
import { causeOf, evidenceAt } from "./evidence.ts";
import { describePlace } from "./place.ts";
import { rateChange } from "./rate-change.ts";

/** What the two documents, each in one file, say differently. */
export async function judgeDocuments(baseFile: string, revisionFile: string): Promise<Finding[]> {
  const [base, revision] = await Promise.all([readJson(baseFile), readJson(revisionFile)]);
  if (JSON.stringify(base) === JSON.stringify(revision)) return [];
  const changes = await diffDocuments(baseFile, revisionFile);
  const findings = changes.flatMap((change) => judge(change, base, revision) ?? []);
  const all = [...findings, ...compareMarks(base, revision)];
  return all.length > 0 ? all : [UNRATED];
}

/** Examples, the order of things: no diff rates them, yet the document is published and is another one. */
const UNRATED: Finding = {
  bump: "patch",
  source: "document",
  text: "Examples, marks or the order of the document changed.",
  cause: "wording",
};

function judge(change: DocumentChange, base: unknown, revision: unknown): Finding | undefined {
  const rating = rateChange(change);
  if (!rating) return undefined;
  const cause = rating.isWording
    ? "wording"
    : causeOf(
        evidenceAt(base, change.base?.pointer),
        evidenceAt(revision, change.revision?.pointer),
      );
  const text = describeChange(change, change.revision ? revision : base);
  return { bump: rating.bump, source: "document", text, ...(cause ? { cause } : {}) };
}

const VERBS = { added: "is new", removed: "is gone", modified: "changed" } as const;

function describeChange(change: DocumentChange, document: unknown): string {
  if (change.verdicts.length > 0) return change.verdicts.map(({ message }) => message).join(" ");
  const pointer = (change.revision ?? change.base)?.pointer ?? change.path;
  const place = describePlace(document, pointer);
  const property = change.property ? `: its \`${change.property}\`` : "";
  return property ? `${place}${property} ${VERBS.modified}.` : `${place} ${VERBS[change.kind]}.`;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}
