import { JSONSchemaFaker } from "json-schema-faker";
import { type OpenApiDocument, type Schema } from "./document.ts";
import { listRequestExamples, type RequestExample } from "./examples.ts";
import { chooseMedia } from "./media-type.ts";
import type { DeclaredOperation } from "./operations.ts";

/** A request with the document's own examples, and where those are missing, with what its schemas suggest. */
export function sampleRequest(
  document: OpenApiDocument,
  operation: DeclaredOperation,
): RequestExample {
  const [example] = listRequestExamples(document, operation) as [RequestExample];
  const media = chooseMedia(operation.body?.content)?.media;
  return {
    name: example.name,
    path: { ...sampleParameters(document, operation, "path"), ...example.path },
    query: { ...sampleParameters(document, operation, "query"), ...example.query },
    headers: { ...sampleParameters(document, operation, "header"), ...example.headers },
    body: example.body ?? (media?.schema && sampleSchema(document, media.schema)),
  };
}

function sampleParameters(
  document: OpenApiDocument,
  { parameters }: DeclaredOperation,
  place: "path" | "query" | "header",
): Record<string, unknown> {
  const required = parameters.filter((parameter) => parameter.in === place && parameter.required);
  return Object.fromEntries(
    required.map(({ name, schema, content }) => {
      const found = schema ?? chooseMedia(content)?.media.schema ?? {};
      return [name, sampleSchema(document, found)];
    }),
  );
}

// The same request every time, with no more than it needs.
JSONSchemaFaker.option({
  requiredOnly: true,
  useDefaultValue: true,
  useExamplesValue: true,
  ignoreMissingRefs: true,
  failOnInvalidTypes: false,
  failOnInvalidFormat: false,
  minLength: 1,
  random: () => 0.5,
});

function sampleSchema(document: OpenApiDocument, schema: Schema): unknown {
  const { components } = document;
  return JSONSchemaFaker.generate({ ...schema, components } as object);
}
