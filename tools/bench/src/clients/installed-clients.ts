import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import { ROOT } from "../root.ts";

/** A packed client in an empty project, as tools/contract describes it. */
export interface InstalledClient {
  readonly vendor: string;
  readonly package: string;
  readonly create: string;
  readonly secretOptions: readonly string[];
  /** Path parameters that are given once, at client creation. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly calls: readonly DescribedCall[];
}

export interface DescribedCall {
  readonly operationId: string;
  readonly resource: string;
  readonly method: string;
  readonly arguments: readonly unknown[];
}

export interface InstalledClients extends AsyncDisposable {
  readonly project: string;
  readonly clients: readonly InstalledClient[];
}

const INSTALL = ["tools/contract/src/install-clients.ts"];
const MAX_OUTPUT_IN_BYTES = 64 * 1024 * 1024;

/** Packs and installs every client, which must have been built; the project goes with the returned object. */
export async function installClients(): Promise<InstalledClients> {
  const { stdout } = await promisify(execFile)(process.execPath, INSTALL, {
    cwd: ROOT,
    maxBuffer: MAX_OUTPUT_IN_BYTES,
  });
  const installed = JSON.parse(stdout) as Omit<InstalledClients, keyof AsyncDisposable>;
  return {
    ...installed,
    [Symbol.asyncDispose]: () => rm(installed.project, { recursive: true, force: true }),
  };
}
