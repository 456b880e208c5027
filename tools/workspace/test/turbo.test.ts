import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../src/root.ts";
import { toProgram, withoutPath } from "../src/to-program.ts";

const run = promisify(execFile);

let root: string;

/** A workspace of two vendors, with the real turbo.json and the real codegen. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "turbo-"));
  for (const file of [
    "package.json",
    "pnpm-workspace.yaml",
    "pnpm-lock.yaml",
    "turbo.json",
    ".config",
    ".gitignore",
  ]) {
    await cp(join(ROOT, file), join(root, file), { recursive: true });
  }
  await cp(join(ROOT, "tools/workspace/package.json"), join(root, "tools/workspace/package.json"));
  for (const file of ["src", "package.json"]) {
    await cp(join(ROOT, "tools/codegen", file), join(root, "tools/codegen", file), {
      recursive: true,
    });
  }
  await symlink(
    join(ROOT, "tools/codegen/node_modules"),
    join(root, "tools/codegen/node_modules"),
    "junction",
  );
  await symlink(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  await writeShim();
  // Without a commit turbo reads all files, also those that git ignores.
  await git("init", "--quiet");
  await git("add", "--all");
  await git("-c", "user.name=n", "-c", "user.email=n@house.example", "commit", "--quiet", "-mAll");
  await mkdir(join(root, "specs"));
  for (const vendor of ["acme", "bravo"]) await codegen("new", vendor);
  await codegen("generate");
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe("turbo", () => {
  it("regenerates exactly the vendor whose document was edited", async () => {
    const before = await hashes();
    await appendFile(join(root, "specs/acme/status.yaml"), "# A comment.\n");
    const after = await hashes();
    expect(after["@zapspec/acme#generate"]).not.toBe(before["@zapspec/acme#generate"]);
    expect(after["@zapspec/bravo#generate"]).toBe(before["@zapspec/bravo#generate"]);
  });

  it("regenerates every vendor when codegen was edited", async () => {
    const before = await hashes();
    await appendFile(join(root, "tools/codegen/src/main.ts"), "// A comment.\n");
    const after = await hashes();
    expect(after["@zapspec/acme#generate"]).not.toBe(before["@zapspec/acme#generate"]);
    expect(after["@zapspec/bravo#generate"]).not.toBe(before["@zapspec/bravo#generate"]);
  });

  it("brings back a generated/ that was deleted, from its cache", async () => {
    const folder = join(root, "packages/acme/generated");
    const before = await readFile(join(folder, "resources.ts"), "utf8");
    await turbo("run", "generate");
    await rm(folder, { recursive: true });
    expect(await turbo("run", "generate")).toContain("FULL TURBO");
    expect(await readFile(join(folder, "resources.ts"), "utf8")).toBe(before);
  });

  it("writes what an edit of the document changes, and is not stale", async () => {
    const document = join(root, "specs/acme/status.yaml");
    await turbo("run", "generate");
    await writeFile(
      document,
      (await readFile(document, "utf8")).replace("Reads the status", "Reads the health"),
    );
    await turbo("run", "generate");
    expect(await readFile(join(root, "packages/acme/generated/resources.ts"), "utf8")).toContain(
      "Reads the health",
    );
  });
});

describe("what passed is kept, and what failed is not", () => {
  const runTwice = async (script: string): Promise<string> => {
    const file = join(root, "packages/acme/package.json");
    const manifest = JSON.parse(await readFile(file, "utf8")) as { scripts: object };
    const scripts = { ...manifest.scripts, "check:score": script };
    await writeFile(file, JSON.stringify({ ...manifest, scripts }));
    const check = () => turbo("run", "@zapspec/acme#check:score").catch(({ stdout }) => stdout);
    await check();
    return check();
  };

  it("a task that passed is told again by its own words", async () => {
    const output = await runTwice("echo 93 of 100");
    expect(output).toContain("cache hit, replaying logs");
    expect(output).toContain("93 of 100");
  });

  it("a task that failed runs again", async () => {
    const output = await runTwice("echo 3 of 100 && exit 1");
    expect(output).toContain("cache miss, executing");
  });
});

async function git(...parameters: string[]): Promise<void> {
  await run("git", parameters, { cwd: root });
}

async function hashes(): Promise<Record<string, string>> {
  const plan = await turbo("run", "generate", "--dry=json");
  const { tasks } = JSON.parse(plan.slice(plan.indexOf("{"))) as {
    tasks: { taskId: string; hash: string }[];
  };
  return Object.fromEntries(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

async function turbo(...parameters: string[]): Promise<string> {
  const path = [join(root, "bin"), join(ROOT, "node_modules/.bin"), process.env.PATH].join(
    delimiter,
  );
  const settings = { TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
  const env = { ...withoutPath(process.env), PATH: path, ...settings };
  const { command, args, options } = toProgram("turbo", parameters, { cwd: root, env });
  return String((await run(command, args, options)).stdout);
}

async function codegen(...parameters: string[]): Promise<void> {
  await run(process.execPath, [join(root, "tools/codegen/src/main.ts"), ...parameters], {
    cwd: root,
  });
}

const RUN_SCRIPT = `
const { scripts } = JSON.parse(require("node:fs").readFileSync("package.json", "utf8"));
const name = process.argv.slice(2).find((word) => word !== "run");
require("node:child_process").execSync(scripts[name], { stdio: "inherit" });
`;

// Turbo runs scripts through the package manager, which a newcomer has only through npx; this one only runs them.
async function writeShim(): Promise<void> {
  await mkdir(join(root, "bin"));
  const script = join(root, "bin/run-script.cjs");
  await writeFile(script, RUN_SCRIPT);
  await writeFile(join(root, "bin/pnpm"), `#!/bin/sh\nexec node "${script}" "$@"\n`, {
    mode: 0o755,
  });
  await writeFile(join(root, "bin/pnpm.cmd"), `@node "${script}" %*\r\n`);
}
