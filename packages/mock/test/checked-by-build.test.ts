import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const ourPackage = fileURLToPath(new URL("..", import.meta.url));

/** The package and that of a vendor, as they lie in the workspace. */
function workspaceWith(document: string): string {
  const workspace = mkdtempSync(join(tmpdir(), "mock-build-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  const mock = join(workspace, "packages/mock");
  for (const part of ["src", "package.json"]) {
    cpSync(join(ourPackage, part), join(mock, part), { recursive: true });
  }
  // What tsc would write there, but for the types.
  cpSync(join(ourPackage, "src"), join(mock, "dist/src"), { recursive: true });
  symlinkSync(join(ourPackage, "node_modules"), join(mock, "node_modules"), "junction");
  mkdirSync(join(workspace, "packages/acme/generated"), { recursive: true });
  writeFileSync(join(workspace, "packages/acme/generated/openapi.json"), document);
  return mock;
}

async function build(mock: string): Promise<string[]> {
  await run(process.execPath, [join(mock, "src/copy-documents.ts")]);
  return JSON.parse(readFileSync(join(mock, "dist/checked-documents.json"), "utf8")) as string[];
}

/** What the built mock answers from its document, or its complaint. */
async function answerOf(mock: string): Promise<string> {
  const index = pathToFileURL(join(mock, "dist/src/index.ts")).href;
  const document = JSON.stringify(join(mock, "documents/acme.json"));
  const program = `
    const { createMockFetch } = await import("${index}");
    const mockFetch = await createMockFetch(${document});
    console.log(await (await mockFetch("/thing")).text());`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program]);
  return stdout.trim();
}

function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function documentWith(example: unknown): string {
  const content = { "application/json": { schema: { type: "integer" }, example } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: { "/thing": { get: { responses: { 200: { description: "A thing.", content } } } } },
  });
}

test("the build checks every example, and writes down the text that it has seen", async () => {
  const mock = workspaceWith(documentWith(1));
  expect(await build(mock)).toEqual([fingerprintOf(documentWith(1))]);
  expect(await answerOf(mock)).toBe("1");
});

test("a document with a wrong example cannot be built", async () => {
  const mock = workspaceWith(documentWith("one"));
  await expect(build(mock)).rejects.toThrow(/example "default": must be integer/);
});

test("a document that was changed after the build is checked at the start", async () => {
  const mock = workspaceWith(documentWith(1));
  await build(mock);
  writeFileSync(join(mock, "documents/acme.json"), documentWith("one"));
  await expect(answerOf(mock)).rejects.toThrow(/example "default": must be integer/);
});

test("a document that was not is not checked again, and its answers are all the same", async () => {
  const mock = workspaceWith(documentWith(1));
  await build(mock);
  writeFileSync(join(mock, "documents/acme.json"), documentWith("one"));
  const seen = JSON.stringify([fingerprintOf(documentWith("one"))]);
  writeFileSync(join(mock, "dist/checked-documents.json"), seen);
  expect(await answerOf(mock)).toMatch(/^-?\d+$/); // made up: the example is never served
});
