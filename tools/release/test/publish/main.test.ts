import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writePlan } from "./planned-release.ts";

const SOURCE = join(import.meta.dirname, "../../src");

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  await writePlan(folder);
  for (const name of ["publish", "root.ts"])
    await cp(join(SOURCE, name), join(folder, "src", name), { recursive: true });
  await writeFile(join(folder, "src/package.json"), '{ "type": "module" }');
});

afterEach(() => rm(folder, { recursive: true }));

it("publishes nowhere by default, whatever npm's settings name", () => {
  const { status, stdout, stderr } = publish({ npm_config_registry: "http://127.0.0.1:9/" });
  expect(stderr).toBe(
    "Say with `--registry <url>` where to publish: a release goes nowhere by default.\n",
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});

it("goes on where the registry is said, with no package but its own", () => {
  const { status, stderr } = publish({}, "--registry", "http://127.0.0.1:9/");
  expect(stderr).toMatch(/spawn (npm|.*cmd\.exe) ENOENT/); // on Windows npm is a script
  expect(status).toBe(1);
});

// In a place where nothing is installed, as the job that publishes. With an empty PATH: should the refusal ever be lost, there is no npm that could publish.
function publish(environment: NodeJS.ProcessEnv, ...parameters: string[]) {
  const command = [join(folder, "src/publish/main.ts"), "publish", folder, ...parameters];
  return spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { PATH: folder, ...environment },
  });
}
