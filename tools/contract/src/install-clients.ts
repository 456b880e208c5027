import { parseArgs } from "node:util";
import { firstSuccess } from "./answers.ts";
import { toArguments } from "./arguments.ts";
import { createFunctionOf } from "./client.ts";
import { clientParametersOf } from "./client-parameters.ts";
import type { OpenApiDocument } from "./document.ts";
import { effectOf } from "./effect.ts";
import { listRequestExamples } from "./examples.ts";
import { type DeclaredOperation, listOperations } from "./operations.ts";
import { installPacked, type PackedPackages } from "./packed-packages.ts";
import { listVendorPackages, type VendorPackage } from "./vendors.ts";

const HELP = `Packs the runtime, the mock and every client, installs them in an empty project, and prints what can be called.

Usage
  node tools/contract/src/install-clients.ts

The answer is one JSON object: the folder of the project, which is yours to delete, and the clients in it.
`;

/** Other tools start this as a command: they need packed clients too, and nobody imports from tools/. */
async function installClients(): Promise<object> {
  const vendors = await listVendorPackages();
  const packed = await installPacked(["runtime", "mock", ...vendors.map(({ name }) => name)]);
  const clients = await Promise.all(vendors.map((vendor) => describeClient(packed, vendor)));
  return { project: packed.project, clients };
}

async function describeClient(
  packed: PackedPackages,
  { name, document, secretOptions }: VendorPackage,
): Promise<object> {
  return {
    vendor: name,
    package: `@zapspec/${name}`,
    create: createFunctionOf(await packed.import(name)).name,
    secretOptions,
    parameters: clientParametersOf(document),
    calls: listOperations(document).map((operation) => describeCall(document, operation)),
  };
}

/** A call with the document's first example, and what the mock answers to it. */
function describeCall(document: OpenApiDocument, operation: DeclaredOperation): object {
  const [example] = listRequestExamples(document, operation);
  const { isJson, value } = firstSuccess(document, operation);
  return {
    operationId: operation.id,
    resource: operation.resource,
    method: operation.method,
    effect: effectOf(document, operation),
    needsSecret: operation.security.length > 0,
    arguments: example ? toArguments(document, operation, example).slice(0, -1) : [],
    ...(isJson && { answer: value }),
  };
}

const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
console.log(values.help ? HELP : JSON.stringify(await installClients()));
