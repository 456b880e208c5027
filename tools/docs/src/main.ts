import { watch } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findBrowser } from "./browser/find-browser.ts";
import { buildDocs } from "./build-docs.ts";
import { discoverDocuments } from "./discover-documents.ts";
import { serveDocs } from "./serve/serve-docs.ts";
import { translateSpecs } from "./translate/translate-specs.ts";

const usage = `Builds the documentation site of every vendor in specs/, and serves it.

  node tools/docs/src/main.ts [--out <folder>] [--address <url>]
  node tools/docs/src/main.ts serve [--port <port>] [--out <folder>] [--live]
  node tools/docs/src/main.ts translate [--stamp]
  node tools/docs/src/main.ts browser     the browser that the tests use, as JSON

translate judges specs/<vendor>/pt-BR.overlay.yaml: names what is missing, stale or of nothing.

  --out <folder>    where the site goes, or lies (default: tools/docs/dist)
  --address <url>   where it will be published, for its sitemap (default: https://zapspec.github.io/zapspec/)
  --port <port>     where it is served on 127.0.0.1 (default: 4010; 0 takes a free one)
  --stamp           say of every translation that it fits the document as it is now
  --live            open pages load anew after every build
  --help            this text
`;

const specsDirectory = fromHere("../../../specs");
const guidesDirectory = fromHere("../guides");
const contractReport = fromHere("../../contract/.report/contract.json");

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: fromHere("../dist") },
      address: { type: "string", default: "https://zapspec.github.io/zapspec/" },
      port: { type: "string", default: "4010" },
      live: { type: "boolean", default: false },
      stamp: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [command, ...others] = positionals;
  if (values.help) process.stdout.write(usage);
  else if (command === undefined) await build(values.out, values.address);
  else if (command === "serve" && others.length === 0)
    await serve(values.out, Number(values.port), values.live);
  else if (command === "translate" && others.length === 0) await translate(values.stamp);
  else if (command === "browser" && others.length === 0) await printBrowser();
  else throw new Error(`There is no command "${positionals.join(" ")}".\n\n${usage}`);
}

async function build(outDirectory: string, siteAddress: string): Promise<void> {
  const documents = await discoverDocuments(specsDirectory);
  const options = { documents, guidesDirectory, contractReport, siteAddress, outDirectory };
  const { unproven } = await buildDocs(options);
  const vendors = documents.map(({ vendor }) => vendor).join(", ");
  const folder = relative(".", outDirectory) || ".";
  process.stdout.write(`Docs of ${vendors || "no vendor"} in ${folder}\n`);
  if (unproven.length > 0)
    process.stdout.write(
      `No contract test was run on the documents of ${unproven.join(", ")} as they are, so their marks in the matrix are hollow. \`pnpm site\` runs the tests first.\n`,
    );
}

/** Prints the address once it listens, and ends with exit code 0 when it is told to. */
async function serve(directory: string, port: number, isLive: boolean): Promise<void> {
  const { url, reload, close } = await serveDocs({ directory, port, isLive });
  process.stdout.write(`${url}\n`);
  const stopWatching = isLive ? onBuilt(resolve(directory), reload) : () => {};
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      stopWatching();
      void close();
    });
}

/** A build puts the whole folder in place at once, which its parent sees. */
function onBuilt(directory: string, tell: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(directory), (_, name) => {
    if (name !== basename(directory)) return;
    clearTimeout(timer);
    timer = setTimeout(tell, 100); // the old folder goes and the new one comes: two events
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

function fromHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
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
