import { dereference, type Examples, type OpenApiDocument, type Parameter } from "./document.ts";
import { chooseMedia } from "./media-type.ts";
import type { DeclaredOperation } from "./operations.ts";

/**
 * One request as the document shows it: parameters and body that carry the same example name belong together, and a
 * part with a single `example` belongs to every request.
 */
export interface RequestExample {
  readonly name: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Every request example of the operation; of one without names, the single one it has. */
export function listRequestExamples(
  document: OpenApiDocument,
  operation: DeclaredOperation,
): RequestExample[] {
  const body = chooseMedia(operation.body?.content)?.media;
  const parts = [...operation.parameters.map(holderOf), ...(body ? [body] : [])];
  const names = new Set(parts.flatMap((part) => Object.keys(part.examples ?? {})));
  const wanted = names.size > 0 ? [...names] : ["example"];
  const isBodyRequired = operation.body?.required === true;
  return wanted.map((name) => ({
    name,
    path: collect(document, operation.parameters, "path", name),
    query: collect(document, operation.parameters, "query", name),
    headers: collect(document, operation.parameters, "header", name),
    body: body && valueOf(document, body, name, isBodyRequired),
  }));
}

/** What an example lacks of what its operation requires: without it no call can be made. */
export function listMissing(
  { parameters, body }: DeclaredOperation,
  example: RequestExample,
): string[] {
  const places = { path: example.path, query: example.query, header: example.headers, cookie: {} };
  const missing = parameters
    .filter(({ name, in: place, required }) => required && !(name in places[place]))
    .map(
      ({ name, in: place }) => `${example.name}: the ${place} parameter "${name}" has no example`,
    );
  const needsBody = body?.required === true && example.body === undefined;
  return needsBody ? [...missing, `${example.name}: the request body has no example`] : missing;
}

/** Every example of a response, by name; one without a name is called `example`. */
export function listExamples(
  document: OpenApiDocument,
  holder: Examples | undefined,
): { name: string; value: unknown }[] {
  const named = Object.entries(holder?.examples ?? {});
  if (named.length > 0)
    return named.map(([name, example]) => ({ name, value: dereference(document, example).value }));
  return holder && "example" in holder ? [{ name: "example", value: holder.example }] : [];
}

function collect(
  document: OpenApiDocument,
  parameters: readonly Parameter[],
  place: string,
  name: string,
): Record<string, unknown> {
  const entries = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter) => {
      const value = valueOf(document, holderOf(parameter), name, parameter.required === true);
      return [parameter.name, value] as const;
    });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

// A parameter with `content` has its examples on the media type; one with a schema alone may have them there.
function holderOf(parameter: Parameter): Examples {
  const media = chooseMedia(parameter.content)?.media;
  if (media) return media;
  if ("example" in parameter || parameter.examples) return parameter;
  const { example, examples } = parameter.schema ?? {};
  const [first = example] = Array.isArray(examples) ? examples : [];
  return first === undefined ? {} : { example: first };
}

function valueOf(
  document: OpenApiDocument,
  holder: Examples,
  name: string,
  isRequired: boolean,
): unknown {
  const examples = listExamples(document, holder);
  const own = examples.find((example) => example.name === name);
  if (own) return own.value;
  const takesPartInEveryRequest = holder.examples === undefined;
  return takesPartInEveryRequest || isRequired ? examples[0]?.value : undefined;
}
