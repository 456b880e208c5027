import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../src/root.ts";
import { listFiles } from "../src/tracked-files.ts";

const run = promisify(execFile);

/** Documents that were not written for this project: one of ours, and another company's where it lies beside it. */
const STRANGERS = [
  {
    vendor: "lending",
    operations: 4,
    document: join(import.meta.dirname, "fixtures/lending/openapi.yaml"),
  },
  { vendor: "museum", operations: 8, document: join(ROOT, "../shared/strangers/museum.yaml") },
].filter(({ document }) => existsSync(document));

let root: string;

/** A copy of the project, to which nothing is added but the documents. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "new-vendor-"));
  for (const file of await listFiles()) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await cp(join(ROOT, file), join(root, file));
  }
  for (const { vendor, document } of STRANGERS) {
    await cp(document, join(root, "specs", vendor, "openapi.yaml"));
  }
  await run("git", ["init", "--quiet"], { cwd: root });
  await command("install", "--no-frozen-lockfile", "--prefer-offline");
  await command("generate");
  await command("install", "--no-frozen-lockfile", "--prefer-offline");
}, 300_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe("a document dropped into specs/ becomes a vendor with no other change", () => {
  it("whose package builds, which checks its types", async () => {
    await command("build");
    for (const { vendor } of STRANGERS) {
      expect(existsSync(join(root, "packages", vendor, "dist/src/index.js"))).toBe(true);
    }
  }, 300_000);

  it("whose every operation passes the contract tests", async () => {
    const output = await command(
      "exec",
      "vitest",
      "run",
      "--config",
      ".config/vitest.config.ts",
      "tools/contract/test/contract.test.ts",
    );
    for (const { vendor, operations } of STRANGERS) {
      expect(output).toContain(`${vendor}: operations covered ${operations}/${operations}`);
    }
  }, 300_000);
});

async function command(...parameters: string[]): Promise<string> {
  const { packageManager } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, NO_COLOR: "1", CI: "true" };
  const { stdout } = await run("npx", ["--yes", packageManager, ...parameters], {
    cwd: root,
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
