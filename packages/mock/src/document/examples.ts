import { isJson } from "./media-type.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { MediaTypeObject, OpenApiDocument } from "./openapi.ts";
import { locate, pointerTo, resolve } from "./pointer.ts";
import type { Located } from "./pointer.ts";
import type { Operation } from "./operations.ts";

/** An example of a response body, where it stands and what it is. */
export interface Example {
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** The examples that are written in the document itself; Prism calls the single `example` "default". */
export function examplesOf(
  document: OpenApiDocument,
  mediaType: Located<MediaTypeObject>,
): Example[] {
  const { example, examples = {} } = mediaType.value;
  const named = Object.entries(examples).flatMap(([name, reference]) => {
    const { value } = resolve(document, reference);
    const pointer = mediaType.pointer + pointerTo("examples", name);
    return value === undefined ? [] : [{ name, pointer, value }];
  });
  if (example === undefined) return named;
  return [{ name: "default", pointer: `${mediaType.pointer}/example`, value: example }, ...named];
}

/** An example that its own schema refuses, as a sentence. */
export interface WrongExample {
  readonly pointer: string;
  readonly message: string;
}

/** Every example of a JSON response that breaks its schema: the mock must never serve one. */
export function wrongExamples(api: MockedApi): WrongExample[] {
  return api.operations.flatMap((operation) =>
    [...operation.responses].flatMap(([status, response]) =>
      Object.keys(response.value.content ?? {})
        .filter(isJson)
        .flatMap((mediaType) => {
          const pointer = response.pointer + pointerTo("content", mediaType);
          return wrongExamplesAt(api, operation, status, locate(api.document, pointer));
        }),
    ),
  );
}

function wrongExamplesAt(
  { document, validators }: MockedApi,
  operation: Operation,
  status: string,
  mediaType: Located<MediaTypeObject>,
): WrongExample[] {
  if (mediaType.value.schema === undefined) return [];
  const schemaPointer = `${mediaType.pointer}/schema`;
  return examplesOf(document, mediaType).flatMap(({ name, pointer, value }) => {
    const [first] = validators.response(schemaPointer, value, []);
    if (!first) return [];
    const message = `${operation.name}, response ${status}, example "${name}": ${first.message} (#${pointer})`;
    return [{ pointer, message }];
  });
}
