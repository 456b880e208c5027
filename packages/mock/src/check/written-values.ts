import { escapeRegExp } from "../router.ts";
import type { ParameterObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";

/** Where a request carries parameters, beside its query. */
export interface Places {
  /** Without the base path, still encoded. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The text that a request carries for a parameter, as it was written; undefined where there is none. */
export function writtenValues(
  operation: Operation,
  { path, headers }: Places,
): (parameter: ParameterObject) => string | undefined {
  const inPath = pathValues(operation, path);
  return ({ in: place, name }) => {
    if (place === "path") return inPath.get(name);
    if (place === "header") return headers[name.toLowerCase()];
    return cookieValues(headers.cookie).get(name);
  };
}

interface Template {
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

const templates = new WeakMap<Operation, Template>();

function pathValues(operation: Operation, path: string): Map<string, string> {
  const template = templates.get(operation) ?? toTemplate(operation.path);
  templates.set(operation, template);
  const [, ...texts] = template.pattern.exec(path) ?? [];
  return new Map(template.names.map((name, index) => [name, texts[index] ?? ""]));
}

function toTemplate(path: string): Template {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const literals = path.split(/\{[^{}]*\}/).map(escapeRegExp);
  return { names, pattern: new RegExp(`^${literals.join("([^/]+)")}$`) };
}

function cookieValues(header = ""): Map<string, string> {
  const pairs = header.split(";").map((pair) => pair.trim());
  return new Map(
    pairs.map((pair) => {
      const end = pair.includes("=") ? pair.indexOf("=") : pair.length;
      return [pair.slice(0, end), pair.slice(end + 1)];
    }),
  );
}
