import { CANARY } from "./client.ts";
import { clientParametersOf } from "./client-parameters.ts";
import type { OpenApiDocument, Parameter, SecurityScheme } from "./document.ts";
import type { RequestExample } from "./examples.ts";
import { chooseMedia, isJson } from "./media-type.ts";
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
  const { query, ...rest } = toParts(document, operation, example, (text) => text);
  return { ...rest, query: query.map(toText).sort(), body: example.body };
}

/** The same request as a plain call, to be sent without any client. */
export interface PlainRequest {
  readonly method: string;
  /** Path and query, relative to the base URL. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function toPlainRequest(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  example: RequestExample,
): PlainRequest {
  const { method, path, query, headers } = toParts(
    document,
    operation,
    example,
    encodeURIComponent,
  );
  const { mediaType = "" } = chooseMedia(operation.body?.content) ?? {};
  const address = query.length === 0 ? path : `${path}?${query.map(toText).join("&")}`;
  if (example.body === undefined) return { method, address, headers };
  const body = isJson(mediaType) ? JSON.stringify(example.body) : String(example.body);
  return { method, address, headers: { ...headers, "content-type": mediaType }, body };
}

type Encode = (text: string) => string;

interface Parts {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly headers: Readonly<Record<string, string>>;
}

function toParts(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  example: RequestExample,
  encode: Encode,
): Parts {
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query" && parameter.name in example.query)
    .flatMap((parameter) => toPairs(parameter, example.query[parameter.name], encode));
  // A name that no parameter has stands as it is: that is how an undeclared one is sent.
  const declared = new Set(operation.parameters.map(({ name }) => name));
  const others = Object.entries(example.query)
    .filter(([name]) => !declared.has(name))
    .map(([name, value]): Pair => [encode(name), encode(String(value))]);
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
    query: [...query, ...others, ...secrets.flatMap((secret) => secret.query ?? [])],
    headers: Object.fromEntries(
      [...headers, ...secrets.flatMap((secret) => secret.headers ?? [])].map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    ),
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
    [values[name]]
      .flat()
      .map((item) => encodeURIComponent(String(item)))
      .join(","),
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
  // What no client fulfils is sent by none: a certificate belongs to the connection.
  if (type === "mutualTLS") return {};
  const isBasic = type === "http" && scheme?.toLowerCase() === "basic";
  return { headers: [["authorization", isBasic ? `Basic ${btoa(CANARY)}` : `Bearer ${CANARY}`]] };
}

// What stands between the items of one value; a blank is never written as it is.
const DELIMITERS: Record<string, string> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

function toPairs(
  { name, content, style = "form", explode = style === "form" }: Parameter,
  value: unknown,
  encode: Encode,
): Pair[] {
  const own = encode(name);
  const write = (item: unknown): string => encode(String(item));
  const delimiter = style === "form" ? "," : encode(DELIMITERS[style] ?? ",");
  if (content) return [[own, encode(JSON.stringify(value))]];
  if (style === "deepObject")
    return flatten(name, value).map(([key, text]) => [encode(key), encode(text)]);
  if (Array.isArray(value)) {
    return explode
      ? value.map((item): Pair => [own, write(item)])
      : [[own, value.map(write).join(delimiter)]];
  }
  if (typeof value !== "object" || value === null) return [[own, write(value)]];
  const entries = Object.entries(value).map(([key, item]): Pair => [encode(key), write(item)]);
  return explode ? entries : [[own, entries.flat().join(delimiter)]];
}

// `include[0][model]=contact`: indices for lists, keys for objects.
function flatten(name: string, value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => flatten(`${name}[${key}]`, item));
}

function toText([name, value]: readonly [string, string]): string {
  return `${name}=${value}`;
}
