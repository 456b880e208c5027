import { isJson } from "../src/document/media-type.ts";
import type { Operation } from "../src/document/operations.ts";
import { examplesOf } from "../src/document/examples.ts";
import { locate, pointerTo, resolve } from "../src/document/pointer.ts";
import type { MediaTypeObject, ParameterObject, SecurityScheme } from "../src/document/openapi.ts";
import type { MockedApi } from "../src/mocked-api.ts";

/** A request as the examples of the document have it, of the item `id`. */
export function exampleRequest(
  api: MockedApi,
  operation: Operation,
  id: string,
): { path: string; init: RequestInit } {
  const body = bodyOf(api, operation);
  const headers = {
    ...secretsOf(api, operation),
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  const method = operation.method.toUpperCase();
  return {
    path: (operation.basePaths[0] ?? "") + pathOf(api, operation, id) + queryOf(api, operation),
    init: { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) },
  };
}

function pathOf(api: MockedApi, { path, parameters }: Operation, id: string): string {
  const named = path.replace(/\{([^}]+)\}(?!$)/g, (_, name: string) => {
    const parameter = parameters.find(({ value }) => value.name === name)?.value;
    return String(exampleOf(api, parameter));
  });
  return named.replace(/\{[^}]+\}$/, id);
}

function queryOf(api: MockedApi, { parameters }: Operation): string {
  const required = parameters.filter(({ value }) => value.in === "query" && value.required);
  const pairs = required.map(({ value }) => `${value.name}=${String(exampleOf(api, value))}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function exampleOf({ document }: MockedApi, parameter: ParameterObject | undefined): unknown {
  const { example, examples = {} } = parameter ?? {};
  const [first] = Object.values(examples);
  return example ?? (first && resolve(document, first).value);
}

function bodyOf({ document }: MockedApi, { body }: Operation): unknown {
  const name = Object.keys(body?.value.content ?? {}).find(isJson);
  if (!body || name === undefined) return undefined;
  const mediaType = locate<MediaTypeObject>(document, body.pointer + pointerTo("content", name));
  return examplesOf(document, mediaType)[0]?.value;
}

function secretsOf({ document }: MockedApi, { security }: Operation): Record<string, string> {
  const schemes = Object.keys(security[0] ?? {}).map((name) => {
    return locate<SecurityScheme>(document, pointerTo("components", "securitySchemes", name)).value;
  });
  return Object.fromEntries(
    schemes.map(({ type, name = "" }) =>
      type === "apiKey" ? [name, "any"] : ["authorization", "Bearer any"],
    ),
  );
}
