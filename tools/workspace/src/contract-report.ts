import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT } from "./root.ts";
import { listVendors } from "./vendors.ts";

/** Puts together what the contract tests of each vendor wrote: the docs show as proven what passed. */
export async function gatherContractReport(root: string = ROOT): Promise<void> {
  const parts = await Promise.all(
    listVendors(root).map((vendor) =>
      readFile(join(root, "packages", vendor, ".report/contract.json"), "utf8").then(
        (text) => (JSON.parse(text) as { vendors: object }).vendors,
        () => ({}),
      ),
    ),
  );
  const file = join(root, "tools/contract/.report/contract.json");
  await mkdir(dirname(file), { recursive: true });
  const vendors: object = Object.assign({}, ...parts);
  await writeFile(file, `${JSON.stringify({ vendors }, undefined, 2)}\n`);
}
