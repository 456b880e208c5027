import { clientParametersOf } from "./client-parameters.ts";
import type { DeclaredOperation } from "./operations.ts";
import type { VendorPackage } from "./vendors.ts";

/** A generated client, as far as a test that knows no vendor can see it. */
export type AnyClient = Record<string, Record<string, (...parameters: unknown[]) => AnyCall>>;

export interface AnyCall extends Promise<unknown> {
  withResponse(): Promise<{ data: unknown; response: Response }>;
}

export type ClientModule = Record<string, unknown>;
export interface ClientOptions {
  baseUrl: string;
  fetch?: typeof fetch;
  retry?: { firstDelayInMs: number };
}

/** A secret that occurs nowhere else, so that its leaking can be seen. */
export const CANARY = "canary:4c2f9d";

/** Makes a client through the only function of the package that makes one. */
export function createClient(
  module: ClientModule,
  { document, secretOptions }: VendorPackage,
  options: ClientOptions,
): AnyClient {
  const { create } = createFunctionOf(module);
  const secrets = Object.fromEntries(secretOptions.map((name) => [name, CANARY]));
  return create({ ...secrets, ...clientParametersOf(document), ...options });
}

/** The only function of the package that makes a client, with its name. */
export function createFunctionOf(module: ClientModule): {
  name: string;
  create: (options: object) => AnyClient;
} {
  const found = Object.entries(module).find(([name]) => /^create[\p{Lu}_]/u.test(name));
  const [name, create] = found ?? [];
  if (name === undefined || typeof create !== "function")
    throw new Error("The package exports no create function.");
  return { name, create: create as (options: object) => AnyClient };
}

export function call(
  client: AnyClient,
  { resource, method }: DeclaredOperation,
  parameters: readonly unknown[],
): AnyCall {
  const found = client[resource]?.[method];
  if (!found) throw new Error(`The client has no ${resource}.${method}.`);
  return found.apply(client[resource], [...parameters]);
}
