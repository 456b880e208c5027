import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../src/root.ts";
import { listTasks } from "../src/tasks/list-tasks.ts";
import { listFiles } from "../src/tracked-files.ts";
import { toProgram, withoutPath } from "../src/to-program.ts";
import { startTurbo } from "../src/turbo.ts";
import { findDocument, listVendors } from "../src/vendors.ts";

const run = promisify(execFile);
const tasks = listTasks();
const [vendor = "", other = ""] = listVendors();
const document = findDocument(vendor) ?? "";

/** What looks at every file: lint, format, what is unused, who imports what, who names whom, the workflows, and the compiler. */
const WHOLE = [
  "format",
  "imports",
  "lint",
  "names",
  "portability",
  "types",
  "unused",
  "workflows",
].map((check) => `workspace#check:${check}`);
/** What looks at all documents beside each other, or at the pages with all clients. */
const OF_ALL_DOCUMENTS = [
  "bench#test:budgets",
  "contract#test:guards",
  "contract#test:guides",
  "docs#test:site",
  "workspace#check:generated",
  "workspace#check:translations",
  "workspace#alone:start",
];

let root: string;
let before: Map<string, string>;

/** A copy of the project; to see what turbo would run nothing has to be installed. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "inputs-"));
  for (const file of await listFiles()) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await cp(join(ROOT, file), join(root, file));
  }
  const git = (...parameters: string[]) => run("git", parameters, { cwd: root });
  await git("init", "--quiet");
  await git("add", "--all");
  await git("-c", "user.name=n", "-c", "user.email=n@house.example", "commit", "--quiet", "-mAll");
  before = await hashTasks();
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe("a byte more asks again for exactly what depends on it, in", () => {
  it("a vendor's document", async () => {
    const own = ofVendor("check:document", "check:score", "test:contract", "test:docs");
    const alsoOwn = ofVendor("test:runtimes", "test:samples");
    const want = [...own, ...alsoOwn, ...WHOLE, ...OF_ALL_DOCUMENTS];
    expect(await changedBy(document)).toEqual(want.toSorted());
  });

  it("what was generated from it", async () => {
    const want = [
      ...ofVendor("check:package", "test:contract", "test:docs", "test:mutants"),
      ...ofVendor("test:runtimes", "test:samples", "test:types"),
      "mock#check:package", // brings the documents along
      ...WHOLE,
      ...OF_ALL_DOCUMENTS,
      ...(await ownTestsOf(vendor)),
    ];
    const changed = await changedBy(`packages/${vendor}/generated/openapi.json`);
    expect(changed).toEqual(want.toSorted());
  });

  it("the page of a vendor's package: its samples, and what is about all pages", async () => {
    const changed = await changedBy(`packages/${vendor}/README.md`);
    expect(changed).toEqual(expect.arrayContaining(ofVendor("test:samples", "check:package")));
    expect(changed.filter((id) => id.startsWith(`${other}#`))).toEqual([]);
  });

  it("the project's page: the samples of pages, and no vendor's", async () => {
    const changed = await changedBy("README.md");
    expect(changed).toEqual(
      expect.arrayContaining(["contract#test:guides", "contract#test:pages"]),
    );
    expect(changed.filter((id) => id.startsWith(`${vendor}#`))).toEqual([]);
  });

  it.each([
    ["the runtime", "packages/runtime/src/index.ts"],
    ["what calls the clients", "tools/contract/src/client.ts"],
    ["what runs the tasks", "tools/workspace/src/tasks/run-task.ts"],
  ])("%s: every vendor's contract, samples and types", async (_, file) => {
    expect(await changedBy(file)).toEqual(expect.arrayContaining(ofEvery(CLIENT)));
  });

  it.each([
    ["the mock", "packages/mock/src/index.ts", ["test:contract", "test:samples", "test:runtimes"]],
    ["the docs", "tools/docs/src/index.ts", ["test:docs"]],
    ["a guide", "tools/docs/guides/errors.en.md", ["test:docs"]],
    ["the runtimes", "tools/runtimes/src/smoke.ts", ["test:runtimes"]],
    ["the rules for documents", "specs/rules/plugin.ts", ["check:document", "check:score"]],
  ])("%s: every vendor's, as far as it is about that", async (_, file, scripts) => {
    const changed = (await changedBy(file)).filter((id) => id.startsWith(`${vendor}#`));
    expect(changed).toEqual(expect.arrayContaining(ofVendor(...scripts)));
  });

  it("codegen: what is generated, and no contract as long as that stays", async () => {
    const changed = await changedBy("tools/codegen/src/main.ts");
    const want = ["codegen#test", "release#test", "workspace#check:generated"];
    expect(changed).toEqual(expect.arrayContaining(want));
    expect(changed.filter((id) => id.startsWith(`${vendor}#`))).toEqual([]);
  });

  it.each([
    ["packages/mock/test/cli.test.ts", "mock#test"],
    ["packages/runtime/test/call.test.ts", "runtime#alone:test"],
    ["packages/runtime/README.md", "reliability#alone:reliability"],
    ["specs/rules/test/rules.test.ts", "workspace#test:rules"],
    ["tools/reliability/src/canaries.ts", "reliability#alone:reliability"],
    ["tools/runtimes/binaries/pnpm-lock.yaml", "reliability#alone:reliability"],
    ["tools/release/src/main.ts", "release#test:rehearsal"],
    [".changeset/config.json", "release#test:rehearsal"],
    [".github/workflows/ci.yml", "workspace#check:workflows"],
    ["pnpm-lock.yaml", "workspace#check:portability"],
    ["package.json", "workspace#test"],
  ])("%s: %s", async (file, want) => {
    expect(await changedBy(file)).toContain(want);
  });

  it.each([".config/vitest.config.ts", "pnpm-workspace.yaml"])("%s: everything", async (file) => {
    expect(await changedBy(file)).toEqual(tasks.map(toShort).toSorted());
  });

  it("nothing but what changes all the time: nothing", async () => {
    expect(await changedBy("")).toEqual([]);
  });
});

it("another version of a library asks again for what stands on it", async () => {
  const file = join(root, "pnpm-lock.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replaceAll("openapi-fetch@0.17.0", "openapi-fetch@0.17.1"));
  const changed = changesTo(await hashTasks());
  await writeFile(file, text);
  expect(changed).toEqual(expect.arrayContaining(ofEvery(CLIENT)));
});

it.each(["SEED", "ZAPSPEC_MACHINE"])("another %s asks again for every test", async (name) => {
  const changed = changesTo(await hashTasks({ [name]: "another" }));
  const tests = tasks.filter(
    ({ kind, script }) => kind !== "check" && script !== "alone:reliability",
  );
  expect(changed).toEqual(expect.arrayContaining(tests.map(toShort)));
});

const CLIENT = ["test:contract", "test:mutants", "test:samples", "test:types", "test:runtimes"];

function ofVendor(...scripts: string[]): string[] {
  return scripts.map((script) => `${vendor}#${script}`);
}

function ofEvery(scripts: readonly string[]): string[] {
  return listVendors().flatMap((name) => scripts.map((script) => `${name}#${script}`));
}

/** A vendor may have tests of its own. */
async function ownTestsOf(name: string): Promise<string[]> {
  return tasks.map(toShort).filter((id) => id === `${name}#test`);
}

/** Appends a byte, asks turbo, and takes the byte back. */
async function changedBy(file: string): Promise<string[]> {
  const path = join(root, file === "" ? "package.json" : file);
  const text = await readFile(path);
  if (file !== "") await appendFile(path, "\n");
  const changed = changesTo(await hashTasks());
  await writeFile(path, text);
  return changed;
}

function changesTo(after: ReadonlyMap<string, string>): string[] {
  const changed = tasks.filter(({ id }) => after.get(id) !== before.get(id));
  return changed.map(toShort).toSorted();
}

function toShort({ id }: { id: string }): string {
  return id.replace("@zapspec/", "");
}

async function hashTasks(environment: Record<string, string> = {}): Promise<Map<string, string>> {
  const cached = tasks.map(({ id }) => id);
  const [command, parameters] = startTurbo(...cached, "--dry=json");
  const bin = join(ROOT, "node_modules/.bin");
  const env = {
    ...withoutPath(process.env),
    PATH: [bin, process.env.PATH].join(delimiter),
    SEED: "",
    ZAPSPEC_MACHINE: "this",
    ...environment,
  };
  const program = toProgram(command, parameters, { cwd: root, env });
  const options = { ...program.options, maxBuffer: 2 ** 28 };
  const stdout = String((await run(program.command, program.args, options)).stdout);
  const plan = JSON.parse(stdout.slice(stdout.indexOf("{"))) as {
    tasks: { taskId: string; hash: string }[];
  };
  return new Map(plan.tasks.map(({ taskId, hash }) => [taskId, hash]));
}
