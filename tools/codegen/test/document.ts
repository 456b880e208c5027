import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, DiagnosticsError } from "../src/diagnostics.ts";
import { generate } from "../src/generate.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/** Writes a document to a folder of its own. */
export async function writeDocument(text: string): Promise<{ folder: string; file: string }> {
  const folder = await makeScratchFolder();
  const file = join(folder, "openapi.yaml");
  await writeFile(file, text);
  return { folder, file };
}

/** A document with these lines below `paths:`; the first of them is line 5. */
export function withPaths(paths: string): string {
  return `openapi: 3.1.0\ninfo: { title: Test, version: "1" }\nservers: [{ url: https://api.test.example }]\npaths:\n${paths}`;
}

/** All that is said about a document, whether it can be generated from or not. */
export async function diagnose(text: string): Promise<readonly Diagnostic[]> {
  const { folder, file } = await writeDocument(text);
  try {
    return (await generate("test", file, folder)).warnings;
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
}
