import { toLiteral } from "../literal.ts";
import type { Model, ResourceModel, SecuritySchemeModel } from "../model/model.ts";
import type { Sample } from "../sample/samples.ts";
import { emitClient } from "./client.ts";
import { toDocComment } from "./doc-comment.ts";
import { emitGuard } from "./guard.ts";
import { header } from "./header.ts";
import { emitMethod } from "./method.ts";

/** `resources.ts`: what people use. Classes of one-expression methods, the options, the function that makes a client. */
export function emitResources(model: Model, samples: ReadonlyMap<string, Sample>): string {
  const classes = model.resources.map((resource) => emitClass(resource, samples)).join("\n");
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
  { className, description, operations }: ResourceModel,
  samples: ReadonlyMap<string, Sample>,
): string {
  return `${toDocComment([description])}export class ${className} {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

${operations.map((operation) => emitMethod(operation, samples.get(operation.id))).join("\n")}}
`;
}

function emitOptions(model: Model): string {
  const { optionsName, title, server, securitySchemes, clientParameters } = model;
  const path = server.path ? `It ends with \`${server.path}\`.` : "";
  const baseUrl = server.baseUrl
    ? ""
    : `${toDocComment(["The base URL of your installation.", path, server.description], [], "  ")}  baseUrl: string;\n`;
  const secrets = securitySchemes.map(emitSecret).join("");
  const parameters = clientParameters
    .map(
      ({ name, type, description }) =>
        `${toDocComment([description], [], "  ")}  ${toKey(name)}: ${type};\n`,
    )
    .join("");
  return `${toDocComment([`How to reach ${title}, and with which credentials.`])}export interface ${optionsName} extends ClientOptions {
${baseUrl}${secrets}${parameters}}
`;
}

const KINDS = {
  apiKey: "The API key",
  basic: "The user name and the password, as `user:password`",
  bearer: "The access token",
} as const;

function emitSecret({ facts, description, required }: SecuritySchemeModel): string {
  const kind = `${KINDS[facts.type]}, or a function that gives it before each call.`;
  return `${toDocComment([kind, description], [], "  ")}  ${toKey(facts.option)}${required ? "" : "?"}: Secret;\n`;
}

function toKey(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : toLiteral(name);
}

function usesName(code: string, name: string): boolean {
  return new RegExp(`(?<![\\p{ID_Continue}$"'.])${name}(?![\\p{ID_Continue}$"'])`, "u").test(code);
}

// Locale-independent, so that every machine writes the same bytes.
function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
