import { toPropertyAccess, toPropertyKey } from "../literal.ts";
import type { Model, ResourceModel, SecuritySchemeModel, ServerModel } from "../model/model.ts";
import { clientVariable } from "../sample/client.ts";
import type { Sample } from "../sample/samples.ts";
import { emitClient } from "./client.ts";
import { toDocComment } from "./doc-comment.ts";
import { emitGuard } from "./guard.ts";
import { header } from "./header.ts";
import { emitMethod } from "./method.ts";

/** `resources.ts`: what people use. Classes of one-expression methods, the options, the function that makes a client. */
export function emitResources(model: Model, samples: ReadonlyMap<string, Sample>): string {
  const classes = model.resources.map((resource) => emitClass(model, resource, samples)).join("\n");
  const guard = emitGuard(model);
  return `${header(model.vendor)}${emitImports(model, `${classes}${guard}`)}
${classes}
${emitOptions(model)}
${emitClient(model, samples)}${guard && `\n${guard}`}`;
}

function emitImports(model: Model, classes: string): string {
  const code = classes.replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
  const used = model.types.map(({ name }) => name).filter((name) => usesName(code, name));
  const types = ["paths", ...used]
    .sort(byCodePoint)
    .map((name) => `  ${name},\n`)
    .join("");
  const has = (text: string): boolean => code.includes(text);
  const calls = model.resources.length > 0;
  const names = [
    ...(calls ? ["type ApiError"] : []),
    ...(has("Call<") ? ["type Call"] : []),
    ...(calls ? ["type CallOptions", "type Caller"] : []),
    "type ClientOptions",
    "type HttpClient",
    ...(has("List<") ? ["List"] : []),
    ...(model.securitySchemes.length > 0 ? ["type Secret"] : []),
    "createClient",
    ...(calls ? ["isApiError"] : []),
  ];
  return `import {
${names.map((name) => `  ${name},\n`).join("")}} from "@zapspec/runtime";
import { api } from "./operations.ts";
import type {
${types}} from "./schema.ts";
`;
}

function emitClass(
  model: Model,
  { name, className, description, operations }: ResourceModel,
  samples: ReadonlyMap<string, Sample>,
): string {
  // It can be imported, for its type: the comment says how one comes by it.
  const origin = `\`create${model.clientName}\` makes it: \`${clientVariable(model)}${toPropertyAccess(name)}\`.`;
  return `${toDocComment([description, origin])}export class ${className} {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

${operations.map((operation) => emitMethod(operation, samples.get(operation.id))).join("\n")}}
`;
}

function emitOptions(model: Model): string {
  const { optionsName, title, server, securitySchemes, clientParameters } = model;
  const baseUrl = `${documentBaseUrl(server)}  baseUrl${server.baseUrl ? "?: string | undefined" : ": string"};\n`;
  const secrets = securitySchemes.map(emitSecret).join("");
  const parameters = clientParameters
    .map(
      ({ name, type, description }) =>
        `${toDocComment([description], [], "  ")}  ${toPropertyKey(name)}: ${type};\n`,
    )
    .join("");
  return `${toDocComment([`How to reach ${title}, and with which credentials.`])}export interface ${optionsName} extends ClientOptions {
${baseUrl}${secrets}${parameters}}
`;
}

function documentBaseUrl({ baseUrl, path, description }: ServerModel): string {
  const text = baseUrl
    ? ["The address that every path is relative to.", `Default: \`${baseUrl}\`.`]
    : ["The base URL of your installation.", path ? `It ends with \`${path}\`.` : "", description];
  return toDocComment(text, [], "  ");
}

const KINDS = {
  apiKey: "The API key",
  basic: "The user name and the password, as `user:password`",
  bearer: "The access token",
} as const;

function emitSecret({ facts, description, required }: SecuritySchemeModel): string {
  const kind = `${KINDS[facts.type]}, or a function that gives it before each call.`;
  return `${toDocComment([kind, description], [], "  ")}  ${toPropertyKey(facts.option)}${required ? "" : "?"}: Secret;\n`;
}

function usesName(code: string, name: string): boolean {
  return new RegExp(`(?<![\\p{ID_Continue}$"'.])${name}(?![\\p{ID_Continue}$"'])`, "u").test(code);
}

// Locale-independent, so that every machine writes the same bytes.
function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
