import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { listFiles } from "./tracked-files.ts";
import { listVendors } from "./vendors.ts";

// A vendor's own rooms, what is written by machines, and the pages that introduce the vendors to people.
const MAY_NAME_VENDORS =
  /^(README\.md|pnpm-lock\.yaml|\.changeset\/|\.github\/|specs\/README\.md|packages\/[^/]+\/CHANGELOG\.md)/;

/** Every line outside a vendor's own folders that names it: a vendor is one document. */
export async function findNamedVendors(): Promise<string[]> {
  const vendors = listVendors();
  const files = (await listFiles()).filter((file) => !MAY_NAME_VENDORS.test(file));
  const findings = await Promise.all(files.map((file) => findIn(file, vendors)));
  return findings.flat();
}

async function findIn(file: string, vendors: readonly string[]): Promise<string[]> {
  const foreign = vendors.filter(
    (vendor) => !file.startsWith(`specs/${vendor}/`) && !file.startsWith(`packages/${vendor}/`),
  );
  const text = await readFile(join(ROOT, file), "utf8").catch(() => "");
  return judgeText(file, text, foreign);
}

export function judgeText(file: string, text: string, vendors: readonly string[]): string[] {
  return text.split("\n").flatMap((line, index) => {
    const named = vendors.filter((vendor) =>
      new RegExp(`(?<![a-z0-9])${vendor}(?![a-z0-9])`, "i").test(line),
    );
    return named.map(
      (vendor) =>
        `${file}:${index + 1} names ${vendor}: what differs between vendors belongs into its document.`,
    );
  });
}
