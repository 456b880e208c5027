import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./root.ts";
import { createScratchProject, install, type ScratchProject } from "./strangers/scratch-project.ts";
import { findDocument, listVendors } from "./vendors.ts";

const HELP = `Measures, in a copy of the project with so many scratch vendors, what one save costs.

Usage
  node tools/workspace/src/measure-dev.ts [<vendors>…] [--json]    (default: 4 40)

Each vendor is a copy of the document that is the longest of ours. Printed: seconds from the save to fresh types, whose
files were written, and which tasks turbo would run again.
`;

const SAVES = 3;

/** One save among so many vendors. */
interface Measured {
  readonly vendors: number;
  readonly seconds: readonly number[];
  /** The vendors whose files were written. */
  readonly written: readonly string[];
  /** What turbo would run again, of how many. */
  readonly again: readonly string[];
  readonly tasks: number;
}

async function measure(vendors: number): Promise<Measured> {
  await using scratch = await createScratchProject();
  const names = Array.from({ length: vendors }, (_, index) => `scratch-${index + 1}`);
  const from = dirname(join(ROOT, await findLongestDocument()));
  for (const name of names) await cp(from, join(scratch.root, "specs", name), { recursive: true });
  await scratch.run("node", "tools/codegen/src/main.ts", "generate");
  await install(scratch);
  const tasks = await hashTasks(scratch);
  const { seconds, written } = await save(scratch, names.at(-1) ?? "");
  const again = [...(await hashTasks(scratch))].flatMap(([task, hash]) =>
    tasks.get(task) === hash ? [] : [task],
  );
  return { vendors, seconds, written, again, tasks: tasks.size };
}

function describe({ vendors, seconds, written, again, tasks }: Measured): string {
  return [
    `${vendors} vendors: fresh types after ${seconds.map((time) => time.toFixed(2)).join(", ")} s`,
    `  written: ${written.join(", ")}`,
    `  turbo runs again ${again.length} of ${tasks} tasks: ${again.join(", ")}`,
  ].join("\n");
}

/** Saves the document a few times while `generate --watch` runs, as `pnpm dev` starts it. */
async function save({ root }: ScratchProject, name: string) {
  const generate = ["tools/codegen/src/main.ts", "generate", "--watch"];
  const watching = spawn(process.execPath, generate, { cwd: root });
  let said = "";
  watching.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await until(() => said.includes("watching specs/"));
  const before = await writtenAt(root);
  const seconds: number[] = [];
  for (let count = 1; count <= SAVES; count += 1) {
    const begin = performance.now();
    await addField(root, name, `measured${count}`);
    const types = join(root, "packages", name, "generated/schema.ts");
    await until(async () => (await readFile(types, "utf8")).includes(`measured${count}`));
    seconds.push((performance.now() - begin) / 1000);
  }
  watching.kill("SIGINT");
  await once(watching, "exit");
  const after = await writtenAt(root);
  const changed = [...after].filter(([file, time]) => before.get(file) !== time);
  return { seconds, written: [...new Set(changed.map(([file]) => file.split("/")[0] ?? ""))] };
}

// A component that nothing refers to yet is in the types all the same.
async function addField(root: string, name: string, field: string): Promise<void> {
  const file = join(root, findDocument(name, root) ?? "");
  const text = await readFile(file, "utf8");
  const schema = `\n  schemas:\n    ${field}:\n      type: string\n`;
  if (!text.includes("\n  schemas:")) return appendFile(file, schema.slice(1));
  return writeFile(file, text.replace("\n  schemas:\n", schema));
}

async function writtenAt(root: string): Promise<Map<string, number>> {
  const packages = join(root, "packages");
  const files = (await readdir(packages, { recursive: true })).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const generated = files.filter((file) => /^[^/]+\/generated\/[^/]+$/.test(file));
  const times = await Promise.all(generated.map((file) => stat(join(packages, file))));
  return new Map(generated.map((file, index) => [file, times[index]?.mtimeMs ?? 0]));
}

async function hashTasks({ root, run }: ScratchProject): Promise<Map<string, string>> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const turbo = ["turbo", "run", "generate", "build", "--dry=json"];
  const { output } = await run("npx", "--yes", `--package=${packageManager}`, "--", ...turbo);
  const plan = output.slice(output.indexOf("{\n"), output.lastIndexOf("}") + 1);
  const { tasks } = JSON.parse(plan) as { tasks: { taskId: string; hash: string }[] };
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

async function findLongestDocument(): Promise<string> {
  const documents = listVendors().flatMap((name) => findDocument(name) ?? []);
  const sizes = await Promise.all(
    documents.map(async (document) => {
      const files = await readdir(dirname(join(ROOT, document)), { withFileTypes: true });
      const stats = files.map((file) => stat(join(file.parentPath, file.name)));
      return (await Promise.all(stats)).reduce((sum, { size }) => sum + size, 0);
    }),
  );
  return documents[sizes.indexOf(Math.max(...sizes))] ?? "";
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10));
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
if (values.help) console.log(HELP);
else
  for (const vendors of positionals.length > 0 ? positionals : ["4", "40"]) {
    const measured = await measure(Number(vendors));
    console.log(values.json ? JSON.stringify(measured) : describe(measured));
  }
