import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { BenchDocument } from "../documents/bench-document.ts";
import type { Operation } from "../documents/operations.ts";
import type { Client, Write } from "./client.ts";
import type { InstalledClient, InstalledClients } from "./installed-clients.ts";

/** Ours, as it leaves the package: timeouts, typed errors and retries are on, as they always are. */
export function zapspec({ project, clients }: InstalledClients, ...options: string[]): Client {
  const clientOf = ({ name }: BenchDocument): InstalledClient => {
    const found = clients.find(({ vendor }) => vendor === name);
    if (!found) throw new Error(`packages/${name} has a document, but no client was packed.`);
    return found;
  };
  return {
    name: ["zapspec", ...options].join(", "),
    generate: async (_, folder) => {
      const modules = join(folder, "node_modules");
      await mkdir(modules, { recursive: true });
      await symlink(join(project, "node_modules/@zapspec"), join(modules, "@zapspec"), "junction");
    },
    setUp: (document) => writeSetUp(clientOf(document), options),
    call: (operation, write, document) => writeCall(clientOf(document), operation, write),
    onError: "if (isApiError(error)) console.error(error.status, error.delivery);",
  };
}

function writeSetUp(
  { create, package: name, secretOptions, parameters }: InstalledClient,
  extra: readonly string[],
): string {
  const secrets = secretOptions.map((option) => `${option}: settings.token`);
  const given = Object.entries(parameters).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  const options = [...secrets, ...given, "baseUrl: settings.baseUrl", ...extra];
  return `
import { ${create}, isApiError } from "${name}";
const client = ${create}({ ${options.join(", ")} });
`;
}

function writeCall(
  { package: name, calls }: InstalledClient,
  { id }: Operation,
  write: Write,
): string {
  const found = calls.find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`${name} has no method for ${id}.`);
  // An argument that is left out before another came as null through JSON.
  const given = found.arguments.map((value, index) =>
    value === null ? "undefined" : write(value, `argument${index}`),
  );
  return `client.${found.resource}.${found.method}(${given.join(", ")})`;
}
