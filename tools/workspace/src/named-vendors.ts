import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { listFiles } from "./tracked-files.ts";
import { findDocument, listVendors } from "./vendors.ts";

// A vendor's own rooms, what is written by machines, and the pages that introduce the vendors to people.
const MAY_NAME_VENDORS =
  /^(README(\.pt-BR)?\.md|pnpm-lock\.yaml|\.changeset\/|\.github\/|specs\/README\.md|tools\/docs\/guides\/|packages\/[^/]+\/CHANGELOG\.md)/;

// Names that the project's texts and tests invent: a vendor called so is somebody's experiment.
const INVENTED = new Set(["acme", "bravo", "lending", "museum", "parcels", "your-vendor"]);

/** Every line outside a vendor's own folders that names it: a vendor is one document. */
export async function findNamedVendors(): Promise<string[]> {
  const vendors = listVendors().filter((vendor) => !INVENTED.has(vendor));
  const titles = new Map(
    await Promise.all(vendors.map(async (vendor) => [vendor, await titleOf(vendor)] as const)),
  );
  const files = (await listFiles()).filter((file) => !MAY_NAME_VENDORS.test(file));
  const findings = await Promise.all(
    files.map(async (file) => {
      const foreign = vendors.filter((vendor) => !isRoomOf(vendor, file));
      const names = foreign.map((vendor) => ({ vendor, title: titles.get(vendor) ?? vendor }));
      return judgeText(file, await readFile(join(ROOT, file), "utf8").catch(() => ""), names);
    }),
  );
  return findings.flat();
}

export function judgeText(
  file: string,
  text: string,
  vendors: readonly { vendor: string; title: string }[],
): string[] {
  return text.split("\n").flatMap((line, index) => {
    const named = vendors.filter(({ vendor, title }) => toPattern(vendor, title).test(line));
    return named.map(
      ({ vendor }) =>
        `${file}:${index + 1} names ${vendor}: what differs between vendors belongs into its document.`,
    );
  });
}

// The folder's name also inside other words (`createAcmeChat`); the title only where it stands alone.
function toPattern(vendor: string, title: string): RegExp {
  const own = spell(vendor.split("-"));
  const shown = spell(title.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  return new RegExp(`${own}|(?<![\\p{L}\\p{N}])${shown}(?![\\p{L}\\p{N}])`, "iu");
}

function spell(words: readonly string[]): string {
  return words.join("[-_. ]?");
}

function isRoomOf(vendor: string, file: string): boolean {
  return file.startsWith(`specs/${vendor}/`) || file.startsWith(`packages/${vendor}/`);
}

async function titleOf(vendor: string): Promise<string> {
  const text = await readFile(join(ROOT, findDocument(vendor) ?? ""), "utf8").catch(() => "");
  const [, title = vendor] = /^ {2}"?title"?:\s*["']?([^"'\n]+)/m.exec(text) ?? [];
  return title.replace(/ API$/, "").trim();
}
