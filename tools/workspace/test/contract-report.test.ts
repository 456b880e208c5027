import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { gatherContractReport } from "../src/contract-report.ts";

it("what each vendor's contract tests wrote is put together, and what a vendor that is gone wrote is not", async () => {
  const root = await mkdtemp(join(tmpdir(), "contract-report-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const write = async (file: string, value: unknown): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), JSON.stringify(value));
  };
  for (const vendor of ["acme", "bravo"]) await write(`specs/${vendor}/openapi.json`, {});
  for (const vendor of ["acme", "gone"])
    await write(`packages/${vendor}/.report/contract.json`, {
      vendors: { [vendor]: { proven: 1 } },
    });
  await gatherContractReport(root);
  const gathered = await readFile(join(root, "tools/contract/.report/contract.json"), "utf8");
  expect(JSON.parse(gathered)).toEqual({ vendors: { acme: { proven: 1 } } });
});
