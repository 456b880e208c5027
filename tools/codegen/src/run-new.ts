import { createVendor } from "./new-vendor.ts";
import { runAll } from "./run-all.ts";
import { runGenerate } from "./run.ts";
import { listVendors } from "./vendors.ts";

type Print = (line: string) => void;

/** Begins a vendor: writes its document, then generates its package and what names every vendor. */
export async function runNew(
  name: string | undefined,
  from: string | undefined,
  print: Print,
  root: string,
): Promise<number> {
  for (const file of await createVendor(name, root, from)) print(`wrote ${file}`);
  return runAll(listVendors(root), runGenerate, print, root);
}
