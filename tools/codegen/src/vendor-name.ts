import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A name is a folder, a package of npm and, in PascalCase, a TypeScript name at once. The first match wins. */
const MISTAKES: readonly { match: RegExp; problem: (found: string) => string }[] = [
  { match: /^$/, problem: () => "it is empty" },
  { match: /\s/, problem: () => "it holds a space" },
  { match: /\p{Lu}/u, problem: (found) => `"${found}" is upper case` },
  { match: /[^a-z0-9-]/u, problem: (found) => `it holds "${found}"` },
  { match: /^\d/, problem: () => "it begins with a digit" },
  { match: /^-|-$|--/, problem: () => "a hyphen stands where it joins no two words" },
];

const RULE =
  "Write words of a to z and digits, joined by hyphens, a letter first; for example `your-vendor`.";

/** Thrown where a name cannot be used for a vendor; the message says what to do. */
export class VendorNameError extends Error {
  override readonly name = "VendorNameError";
}

/** @throws {VendorNameError} where the name cannot be used for a vendor. */
export function requireVendorName(name: string, root: string): void {
  for (const { match, problem } of MISTAKES) {
    const [found] = match.exec(name) ?? [];
    if (found !== undefined)
      throw new VendorNameError(`"${name}" cannot name a vendor: ${problem(found)}. ${RULE}`);
  }
  if (isOtherPackage(join(root, "packages", name, "package.json"))) {
    throw new VendorNameError(
      `packages/${name} is no vendor's package, so a vendor cannot be called "${name}". Choose another name.`,
    );
  }
}

// A vendor's package says how it is generated.
function isOtherPackage(file: string): boolean {
  if (!existsSync(file)) return false;
  const { scripts } = JSON.parse(readFileSync(file, "utf8")) as { scripts?: { generate?: string } };
  return scripts?.generate === undefined;
}
