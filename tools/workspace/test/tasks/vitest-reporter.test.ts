import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { run } from "../../src/command.ts";
import { ROOT } from "../../src/root.ts";
import { readReportLine } from "../../src/tasks/report.ts";

const GOOD =
  'it("prints", () => console.log("samples executed: 2/2")); it.skip("sleeps", () => {});';

it.each([
  ["what passed, and the figures", { good: GOOD }, { passed: 1, failed: 0 }],
  ["a test that fails", { good: GOOD, bad: 'it("b", () => { throw 1; });' }, { failed: 1 }],
  ["a file that does not load", { good: GOOD, bad: "nowhere();" }, { passed: 1, failed: 1 }],
  ["a hook that fails", { bad: `${GOOD} beforeAll(() => nowhere());` }, { failed: 1 }],
  [
    "an error that nobody catches",
    { bad: `${GOOD} void Promise.reject(new Error("late"));` },
    { passed: 1, failed: 1 },
  ],
])("%s", async (_, files, want) => {
  const { exitCode, report } = await runVitest(files);
  expect(report).toMatchObject(want);
  expect(exitCode).toBe(report?.failed === 0 ? 0 : 1);
});

it("figures are what tests print", async () => {
  const { report } = await runVitest({ good: GOOD });
  expect(report?.figures).toEqual(["samples executed: 2/2"]);
});

async function runVitest(files: Readonly<Record<string, string | undefined>>) {
  const folder = await mkdtemp(join(tmpdir(), "reporter-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [name, code = ""] of Object.entries(files))
    await writeFile(
      join(folder, `${name}.test.js`),
      `import { beforeAll, it } from "vitest";\n${code}\n`,
    );
  const reporter = join(ROOT, "tools/workspace/src/tasks/vitest-reporter.ts");
  const { exitCode, output } = await run("vitest", [
    "run",
    "--root",
    folder,
    "--reporter",
    reporter,
  ]);
  const report = output.split("\n").flatMap((line) => readReportLine(line) ?? [])[0];
  return { exitCode, report };
}
