import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runAll } from "./run-all.ts";
import { runCheck, runGenerate } from "./run.ts";
import { findVendor, listVendors, ROOT, type Vendor } from "./vendors.ts";
import { watchVendors } from "./watch.ts";

const HELP = `Reads the OpenAPI documents in specs/ and writes the clients in packages/<vendor>/generated.

Usage
  generate [vendor…]            bring every vendor, or those named, up to date
  generate [vendor…] --check    write nothing; fail with the names of stale files
  generate [vendor…] --watch    regenerate on save until Ctrl-C
  new <vendor>                  begin a vendor: a starter document, and the package made from it
  new <vendor> --from <source>  the same from an OpenAPI 3.0 or 3.1 document, a file or an address

Options
  --check   see above
  --watch   see above
  --root    a folder with its own specs/ and packages/ in place of the project; may be said more than once
  --from    see above
  --help    this text

A vendor whose package does not exist yet gets one. A package without a document is an error.
Exit code 1 where a document has errors, a file is stale or a vendor could not be generated.
`;

const OPTIONS = {
  check: { type: "boolean" },
  watch: { type: "boolean" },
  root: { type: "string", multiple: true },
  from: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const print = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { positionals, values } = readParameters();
  const [command, ...names] = positionals;
  if (values.help || command === undefined) {
    print(HELP);
    return values.help ? 0 : 1;
  }
  if (command === "new") return begin(names[0], values.from);
  if (command !== "generate")
    throw new Error(`There is no command "${command}". \`--help\` lists what there is.`);
  if (values.check && values.watch)
    throw new Error(
      "--check writes nothing and --watch writes on every save: leave one of them out.",
    );
  if (values.watch) return runWatch(names);
  const run = values.check ? runCheck : runGenerate;
  const exitCodes: number[] = [];
  for (const root of values.root?.map((folder) => resolve(folder)) ?? [ROOT])
    exitCodes.push(await runAll(chooseVendors(names, root), run, print, root));
  return Math.max(...exitCodes);
}

function readParameters() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // The first sentence says what is wrong; the rest is about parameters that begin with a hyphen.
    const [sentence] = (error as Error).message.split(/\.\s|\n/);
    throw new Error(`${sentence}. \`--help\` lists what there is.`, { cause: error });
  }
}

// Loaded when it is wanted: nothing else needs what makes up examples.
async function begin(name: string | undefined, from: string | undefined): Promise<number> {
  const { runNew } = await import("./run-new.ts");
  return runNew(name, from, print, ROOT);
}

async function runWatch(names: readonly string[]): Promise<number> {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort()).once("SIGTERM", () => controller.abort());
  await runAll(chooseVendors(names), runGenerate, print);
  const isWatched = ({ name }: Vendor) => names.length === 0 || names.includes(name);
  const regenerate = async (vendor: Vendor) => isWatched(vendor) && runGenerate(vendor, print);
  const watching = watchVendors(ROOT, regenerate, controller.signal);
  print("watching specs/ (Ctrl-C ends)");
  await watching;
  return 0;
}

function chooseVendors(names: readonly string[], root: string = ROOT): Vendor[] {
  const chosen = [...new Set(names)].map((name) => requireVendor(name, root));
  return names.length > 0 ? chosen : listVendors(root);
}

function requireVendor(name: string, root: string): Vendor {
  const vendor = findVendor(name, root);
  if (vendor) return vendor;
  const known = listVendors(root).map((candidate) => candidate.name);
  throw new Error(`specs/${name} holds no openapi.yaml. Vendors: ${known.join(", ") || "none"}.`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
