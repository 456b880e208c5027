import { clientParametersOf } from "./client-parameters.ts";
import type { OpenApiDocument } from "./document.ts";
import type { DeclaredOperation } from "./operations.ts";

/** A generated client, as far as a test that knows no vendor can see it. */
export type AnyClient = Record<string, Record<string, (...parameters: unknown[]) => AnyCall>>;

export interface AnyCall extends Promise<unknown> {
  withResponse(): Promise<{ data: unknown; response: Response }>;
}

export type ClientModule = Record<string, unknown>;
export type ClientOptions = { baseUrl: string; fetch?: typeof fetch };

/** A secret that occurs nowhere else, so that its leaking can be seen. */
export const CANARY = "canary:4c2f9d";

/** Makes a client through the only function of the package that makes one. */
export function createClient(
  module: ClientModule,
  document: OpenApiDocument,
  options: ClientOptions,
): AnyClient {
  const [create] = Object.entries(module).flatMap(([name, value]) =>
    /^create[A-Z_]/.test(name) ? [value] : [],
  );
  if (typeof create !== "function") throw new Error("The package exports no create function.");
  return create({ ...secretsOf(document), ...clientParametersOf(document), ...options });
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

// Options of an unknown name are ignored, so every way to name a secret may be given.
function secretsOf(document: OpenApiDocument): Record<string, string> {
  const names = Object.keys(document.components?.securitySchemes ?? {});
  const camel = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return Object.fromEntries(["token", ...camel].map((name) => [name, CANARY]));
}
