import { existsSync, readFileSync } from "node:fs";

/** Beside `dist/src`; the sources have none, so in the workspace every document is checked at every start. */
const list = new URL("../../checked-documents.json", import.meta.url);

/**
 * Whether the build of this package has checked every example of that very text, with this version of the checks. It
 * takes longer than all the rest of a start, and of a document that nobody has touched it could only say the same.
 */
export function isCheckedByBuild(fingerprint: string | undefined): boolean {
  return fingerprint !== undefined && checked().includes(fingerprint);
}

let known: readonly string[] | undefined;

function checked(): readonly string[] {
  return (known ??= existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as string[]) : []);
}
