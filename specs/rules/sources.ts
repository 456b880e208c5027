import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The backticked ids in the first column of the table under `## Sources`, in the README beside a document. */
export function readSources(documentPath: string): ReadonlySet<string> {
  const readme = join(dirname(documentPath), "README.md");
  if (!existsSync(readme)) return new Set();
  return new Set(sourceIds(readFileSync(readme, "utf8")));
}

function sourceIds(markdown: string): string[] {
  const section = markdown
    .split(/^## /m)
    .find((text) => /^Sources\s*$/m.test(text.split("\n")[0]!));
  if (!section) return [];
  return [...section.matchAll(/^\|\s*`([^`]+)`/gm)].map((match) => match[1]!);
}
