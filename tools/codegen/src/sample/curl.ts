import type { Model, OperationModel, RequestExample, SecuritySchemeModel } from "../model/model.ts";
import { sampleSecretOf } from "./client.ts";
import { toPairs } from "./query-pairs.ts";

/** One call as a command of curl; every value stands in quotes that no shell reads. */
export function curlSample(
  model: Model,
  operation: OperationModel,
  example: RequestExample,
): string {
  const { httpMethod, body } = operation;
  const secrets = schemesOf(model, operation).map(writeSecret);
  const query = operation.parameters
    .filter(({ in: place, name }) => place === "query" && name in example.query)
    .flatMap((parameter) => toPairs(parameter, example.query[parameter.name]));
  const headers = Object.entries(example.headers).map(
    ([name, value]) => `${name}: ${String(value)}`,
  );
  const isGet = httpMethod === "GET";
  const words = [
    `curl ${isGet ? "" : `--request ${httpMethod} `}${quote(addressOf(model, operation, example, isGet ? [] : query))}`,
    ...(isGet && query.length > 0 ? ["--get"] : []),
    ...secrets,
    ...headers.map((header) => `--header ${quote(header)}`),
    ...(isGet
      ? query.map(
          ({ name, value, isWritten }) =>
            `${isWritten ? "--data" : "--data-urlencode"} ${quote(`${name}=${value}`)}`,
        )
      : []),
    ...(body && example.body !== undefined ? writeBody(body.contentType, example.body) : []),
  ];
  return `${words.join(" \\\n  ")}\n`;
}

function addressOf(
  { server }: Model,
  { path, baseUrl = server.example }: OperationModel,
  example: RequestExample,
  query: readonly { name: string; value: string; isWritten: boolean }[],
): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(example.path[name] ?? "")),
  );
  const search = query
    .map(({ name, value, isWritten }) => `${name}=${isWritten ? value : encodeURIComponent(value)}`)
    .join("&");
  return `${baseUrl.replace(/\/$/, "")}${filled}${search && `?${search}`}`;
}

/** The schemes that the call's first alternative asks for. */
export function schemesOf(
  { securitySchemes }: Model,
  { security }: OperationModel,
): SecuritySchemeModel[] {
  const [names = []] = security ?? [];
  return securitySchemes.filter(({ name }) => names.includes(name));
}

function writeSecret(scheme: SecuritySchemeModel): string {
  const { type, in: place, name = "" } = scheme.facts;
  const secret = sampleSecretOf(scheme);
  if (type === "basic") return `--user ${quote(secret)}`;
  if (type === "bearer") return `--header ${quote(`Authorization: Bearer ${secret}`)}`;
  if (place === "cookie") return `--cookie ${quote(`${name}=${secret}`)}`;
  return place === "query"
    ? `--url-query ${quote(`${name}=${secret}`)}`
    : `--header ${quote(`${name}: ${secret}`)}`;
}

function writeBody(contentType: string, body: unknown): string[] {
  const fields = Object.entries(Object(body)).map(([name, value]) => `${name}=${toText(value)}`);
  if (contentType.startsWith("multipart/"))
    return fields.map((field) => `--form-string ${quote(field)}`);
  if (contentType.startsWith("application/x-www-form"))
    return fields.map((field) => `--data-urlencode ${quote(field)}`);
  const text = /\bjson\b/.test(contentType) ? JSON.stringify(body, null, 2) : String(body);
  return [`--header ${quote(`Content-Type: ${contentType}`)}`, `--data-raw ${quote(text)}`];
}

function toText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

// Inside single quotes a POSIX shell reads nothing; one of its own is put between two of them.
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
