import { ancestorsAt, isContainer, parsePointer } from "./pointer.ts";

const METHODS = /^(get|put|post|delete|options|head|patch|trace)$/;

/** A place as its users know it: `loans.create`, `Loan.dueAt`, the document itself. */
export function describePlace(document: unknown, pointer: string): string {
  const names = parsePointer(pointer);
  const call = describeCall(document, names);
  if (call) return call;
  const [first, kind, name, ...rest] = names;
  const variant = /^(oneOf|anyOf|allOf)$/.test(names.at(-2) ?? "") ? "a variant of " : "";
  if (first === "components" && kind && name)
    return `${variant}${code([name, ...properties(rest)].join("."))}`;
  if (first === "webhooks" && kind) return `webhook ${code(kind)}`;
  return names.length === 0 ? "The document" : code(names.join("."));
}

function describeCall(document: unknown, names: readonly string[]): string | undefined {
  const [first, path, method] = names;
  if (first !== "paths" || path === undefined) return undefined;
  if (method === undefined || !METHODS.test(method)) return code(path);
  const operation = ancestorsAt(document, names.slice(0, 3))[3];
  const rest = properties(names.slice(3));
  const part = rest.length > 0 ? `${code(rest.join("."))} of ` : "";
  return `${part}${code(nameOf(operation) ?? `${method.toUpperCase()} ${path}`)}`;
}

function nameOf(operation: unknown): string | undefined {
  const sdk = isContainer(operation) ? operation["x-sdk"] : undefined;
  return isContainer(sdk) ? `${String(sdk.resource)}.${String(sdk.method)}` : undefined;
}

// What a schema says between two names of properties means nothing to who reads the release note.
function properties(names: readonly string[]): string[] {
  return names.filter((name, index) => names[index - 1] === "properties" || /^\d{3}$/.test(name));
}

function code(text: string): string {
  return `\`${text}\``;
}
