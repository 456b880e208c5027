import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildDocs } from "./build-docs.ts";
import { discoverDocuments } from "./discover-documents.ts";

const usage = `Builds the documentation site of every vendor in specs/.

  node tools/docs/src/main.ts [--out <folder>]

  --out <folder>   where the site goes (default: tools/docs/dist)
  --help           this text
`;

const specsDirectory = fileURLToPath(new URL("../../../specs", import.meta.url));
const defaultOutDirectory = fileURLToPath(new URL("../dist", import.meta.url));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: defaultOutDirectory },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const documents = await discoverDocuments(specsDirectory);
  await buildDocs({ documents, outDirectory: values.out });
  const vendors = documents.map(({ vendor }) => vendor).join(", ");
  process.stdout.write(
    `Docs of ${vendors || "no vendor"} in ${relative(".", values.out) || "."}\n`,
  );
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
