import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs, inspect } from "node:util";
import { toArguments } from "./arguments.ts";
import { call, createClient } from "./client.ts";
import type { OpenApiDocument } from "./document.ts";
import { listRequestExamples, type RequestExample } from "./examples.ts";
import { type DeclaredOperation, listOperations } from "./operations.ts";
import { findVendorPackage } from "./vendors.ts";

const HELP = `Makes one call through a vendor's built client and prints the answer.

Usage
  node tools/contract/src/first-call.ts <vendor> <base URL>
`;

/** Enough of an answer to recognise it. */
const LENGTH = 300;

/** Makes the document's first reading call, with its first example, and says what came back. */
async function makeFirstCall(vendor: string, baseUrl: string): Promise<string> {
  const found = await findVendorPackage(vendor);
  const entry = found && join(found.folder, "dist/src/index.js");
  if (!entry || !existsSync(entry))
    throw new Error(`packages/${vendor} has not been built. Run \`pnpm build\`.`);
  const client = createClient(await import(pathToFileURL(entry).href), found, { baseUrl });
  const { operation, example } = chooseCall(found.document);
  const parameters = toArguments(found.document, operation, example);
  const data = await call(client, operation, parameters);
  const shown = parameters
    .slice(0, -1)
    .filter((value) => !isEmpty(value))
    .map(toText);
  return `${vendor}: ${operation.resource}.${operation.method}(${shown.join(", ")}) → ${toText(data)}`;
}

function toText(value: unknown): string {
  const text = inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 2 });
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function chooseCall(document: OpenApiDocument): {
  operation: DeclaredOperation;
  example: RequestExample;
} {
  const operations = listOperations(document);
  const operation = operations.find(({ httpMethod }) => httpMethod === "GET") ?? operations[0];
  const [example] = operation ? listRequestExamples(document, operation) : [];
  if (!operation || !example) throw new Error("The document declares no operation.");
  return { operation, example };
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", short: "h" } },
});
const [vendor, baseUrl] = positionals;
if (values.help || !vendor || !baseUrl) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  console.log(await makeFirstCall(vendor, baseUrl));
}
