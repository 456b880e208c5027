import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes a document to a folder of its own. */
export async function writeDocument(text: string): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), "codegen-"));
  const file = join(folder, "openapi.yaml");
  await writeFile(file, text);
  return { folder, file };
}

/** A document with these lines below `paths:`; the first of them is line 5. */
export function withPaths(paths: string): string {
  return `openapi: 3.1.0\ninfo: { title: Test, version: "1" }\nservers: [{ url: https://api.test.example }]\npaths:\n${paths}`;
}
