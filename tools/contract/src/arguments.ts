import type { OpenApiDocument } from "./document.ts";
import type { RequestExample } from "./examples.ts";
import type { DeclaredOperation } from "./operations.ts";

/** The positional arguments of a generated method: path parameters in the template's order, body, query, options. */
export function toArguments(
  document: OpenApiDocument,
  operation: DeclaredOperation,
  example: RequestExample,
  options: Record<string, unknown> = {},
): unknown[] {
  const given = new Set(document["x-client-options"]);
  const inTemplate = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(
    ([, name]) => name as string,
  );
  const hasQuery = operation.parameters.some((parameter) => parameter.in === "query");
  const headers = { ...example.headers, ...(options.headers as object | undefined) };
  return [
    ...inTemplate.filter((name) => !given.has(name)).map((name) => example.path[name]),
    ...(operation.body ? [example.body] : []),
    ...(hasQuery ? [example.query] : []),
    { ...options, ...(Object.keys(headers).length > 0 && { headers }) },
  ];
}
