import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { clientParametersOf } from "../client-parameters.ts";
import { createFunctionOf } from "../client.ts";
import type { PackedPackages } from "../packed-packages.ts";
import type { VendorPackage } from "../vendors.ts";

/** What a project has once the packages are installed, and before its owner has typed anything. */
export async function writeEmptyProject(project: string, names: readonly string[]): Promise<void> {
  const dependencies = Object.fromEntries(names.map((name) => [`@zapspec/${name}`, "*"]));
  const compilerOptions = {
    strict: true,
    target: "es2022",
    module: "nodenext",
    skipLibCheck: true,
    types: [],
  };
  const files = {
    "package.json": { type: "module", dependencies },
    "tsconfig.json": { compilerOptions, files: ["main.ts"] },
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(project, name), JSON.stringify(content));
  await writeFile(join(project, "main.ts"), "");
}

/** What somebody types to use a package. */
export interface Typing {
  readonly package: string;
  /** The functions of the package that come first: `createAcme`, `isAcmeError`. */
  readonly create: string;
  readonly guard: string;
  /** The options that a client is made with. */
  readonly options: readonly string[];
  /** The lines up to a client called `client`. */
  readonly client: string;
}

export async function typingOf(packed: PackedPackages, vendor: VendorPackage): Promise<Typing> {
  const { name: create } = createFunctionOf(await packed.import(vendor.name));
  const parameters = clientParametersOf(vendor.document);
  const options = ["baseUrl", ...vendor.secretOptions, ...Object.keys(parameters)];
  const secrets = Object.fromEntries(vendor.secretOptions.map((name) => [name, "secret"]));
  const given = { baseUrl: "https://a.example", ...secrets, ...parameters };
  return {
    package: `@zapspec/${vendor.name}`,
    create,
    guard: `is${create.slice("create".length)}Error`,
    options,
    client: `import { ${create} } from "@zapspec/${vendor.name}";
const client = ${create}(${JSON.stringify(given)});
`,
  };
}
