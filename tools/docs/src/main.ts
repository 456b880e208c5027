import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findBrowser } from "./browser/find-browser.ts";
import { buildDocs } from "./build-docs.ts";
import { discoverDocuments } from "./discover-documents.ts";
import { translateSpecs } from "./translate/translate-specs.ts";
import { serveDocs } from "./serve/serve-docs.ts";

const usage = `Builds the documentation site of every vendor in specs/, and serves it.

  node tools/docs/src/main.ts [--out <folder>]
  node tools/docs/src/main.ts serve [--port <port>] [--out <folder>]
  node tools/docs/src/main.ts translate [--stamp]
  node tools/docs/src/main.ts browser     the browser that the tests use, as JSON

translate judges specs/<vendor>/pt-BR.overlay.yaml: names what is missing, stale or of nothing.

  --out <folder>   where the site goes, or lies (default: tools/docs/dist)
  --port <port>    where it is served on 127.0.0.1 (default: 4010; 0 takes a free one)
  --stamp          say of every translation that it fits the document as it is now
  --help           this text
`;

const specsDirectory = fileURLToPath(new URL("../../../specs", import.meta.url));
const defaultOutDirectory = fileURLToPath(new URL("../dist", import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: defaultOutDirectory },
      port: { type: "string", default: "4010" },
      stamp: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [command, ...others] = positionals;
  if (values.help) process.stdout.write(usage);
  else if (command === undefined) await build(values.out);
  else if (command === "serve" && others.length === 0) await serve(values.out, Number(values.port));
  else if (command === "translate" && others.length === 0) await translate(values.stamp);
  else if (command === "browser" && others.length === 0) await printBrowser();
  else throw new Error(`There is no command "${positionals.join(" ")}".\n\n${usage}`);
}

async function build(outDirectory: string): Promise<void> {
  const documents = await discoverDocuments(specsDirectory);
  await buildDocs({
    documents,
    guidesDirectory: fileURLToPath(new URL("../guides", import.meta.url)),
    contractReport: fileURLToPath(new URL("../../contract/.report/contract.json", import.meta.url)),
    siteAddress: "https://zapspec.github.io/zapspec/",
    outDirectory,
  });
  const vendors = documents.map(({ vendor }) => vendor).join(", ");
  process.stdout.write(
    `Docs of ${vendors || "no vendor"} in ${relative(".", outDirectory) || "."}\n`,
  );
}

/** Prints the address once it listens, and ends with exit code 0 when it is told to. */
async function serve(directory: string, port: number): Promise<void> {
  const { url, close } = await serveDocs({ directory, port });
  process.stdout.write(`${url}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

async function translate(stamp: boolean): Promise<void> {
  const documents = await discoverDocuments(specsDirectory);
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const isGood = await translateSpecs({ documents, language: "pt-BR", stamp, print });
  if (!isGood) process.exitCode = 1;
}

/** For the tools that need a browser too, and import nothing from here. */
async function printBrowser(): Promise<void> {
  process.stdout.write(`${JSON.stringify(await findBrowser())}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
