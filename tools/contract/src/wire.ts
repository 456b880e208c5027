import { CANARY } from "./client.ts";
import { clientParametersOf } from "./client-parameters.ts";
import type { OpenApiDocument, Parameter, SecurityScheme } from "./document.ts";
import type { RequestExample } from "./examples.ts";
import type { DeclaredOperation } from "./operations.ts";

/** What must stand on the wire for an example, by OpenAPI's own rules: written apart from the client's serialisers. */
export interface WireRequest {
  readonly method: string;
  /** Percent-encoded, relative to the base URL. */
  readonly path: string;
  /** Decoded names and values, sorted, so that their order does not matter. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export function toWireRequest(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  example: RequestExample,
): WireRequest {
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query" && parameter.name in example.query)
    .flatMap((parameter) => toPairs(parameter, example.query[parameter.name]));
  const headers = Object.entries(example.headers).map(([name, value]): Pair => [
    name,
    String(value),
  ]);
  const secrets = operation.security
    .flatMap((name) => document.components?.securitySchemes?.[name] ?? [])
    .map(toSecret);
  return {
    method: operation.httpMethod,
    path: fillTemplate(operation.path, { ...clientParametersOf(document), ...example.path }),
    query: [...query, ...secrets.flatMap((secret) => secret.query ?? [])].map(toText).sort(),
    headers: Object.fromEntries(
      [...headers, ...secrets.flatMap((secret) => secret.headers ?? [])].map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    ),
    body: example.body,
  };
}

/** A received address in the same form. */
export function readQuery(url: string): string[] {
  const start = url.indexOf("?");
  return start === -1 ? [] : [...new URLSearchParams(url.slice(start))].map(toText).sort();
}

type Pair = [name: string, value: string];

function fillTemplate(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
}

function toSecret({ type, scheme, in: place, name = "" }: SecurityScheme): {
  query?: Pair[];
  headers?: Pair[];
} {
  if (type === "apiKey" && place === "query") return { query: [[name, CANARY]] };
  if (type === "apiKey" && place === "cookie")
    return { headers: [["cookie", `${name}=${CANARY}`]] };
  if (type === "apiKey") return { headers: [[name, CANARY]] };
  const isBasic = type === "http" && scheme?.toLowerCase() === "basic";
  return { headers: [["authorization", isBasic ? `Basic ${btoa(CANARY)}` : `Bearer ${CANARY}`]] };
}

const DELIMITERS: Record<string, string> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

function toPairs(
  { name, content, style = "form", explode = style === "form" }: Parameter,
  value: unknown,
): Pair[] {
  if (content) return [[name, JSON.stringify(value)]];
  if (style === "deepObject") return flatten(name, value);
  if (Array.isArray(value)) {
    return explode
      ? value.map((item) => [name, String(item)])
      : [[name, value.join(DELIMITERS[style])]];
  }
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  const entries = Object.entries(value).map(([key, item]): Pair => [key, String(item)]);
  return explode ? entries : [[name, entries.flat().join(DELIMITERS[style])]];
}

// `include[0][model]=contact`: indices for lists, keys for objects.
function flatten(name: string, value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => flatten(`${name}[${key}]`, item));
}

function toText([name, value]: readonly [string, string]): string {
  return `${name}=${value}`;
}
