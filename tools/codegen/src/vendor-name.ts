import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is a folder, a package of npm and, in PascalCase, a TypeScript name at once. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws {Error} where the name cannot be used for a vendor; the message says what to do. */
export function requireVendorName(name: string, root: string): void {
  if (!NAME.test(name)) {
    throw new Error(
      `"${name}" cannot name a vendor: write it in lower case with hyphens, for example \`your-vendor\`.`,
    );
  }
  if (isOtherPackage(join(root, "packages", name, "package.json"))) {
    throw new Error(
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
