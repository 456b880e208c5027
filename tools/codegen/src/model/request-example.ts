import type { MediaType, ParameterObject, RequestBodyObject } from "../load/document.ts";
import { type Context, dereference } from "./context.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { BodyModel, RequestExample } from "./model.ts";
import type { ParameterNode } from "./parameters.ts";

interface NamedExample {
  /** Undefined where it is the only one, which takes part in every request. */
  readonly name: string | undefined;
  readonly value: unknown;
}

/** A part of a request, and what it may hold. */
interface Part {
  readonly place: "path" | "query" | "header" | "body";
  readonly name: string;
  readonly required: boolean;
  readonly examples: readonly NamedExample[];
}

/**
 * The first request of the document: of the parts with named examples those of the first name, and all others.
 * Undefined where something is required that has no example, for then the request could not be sent.
 */
export function findRequestExample(
  context: Context,
  { operation }: OperationNode,
  parameters: readonly ParameterNode[],
  body: BodyModel | undefined,
): RequestExample | undefined {
  const parts = [
    ...parameters.map(({ parameter }) => toPart(context, parameter)),
    ...(body ? [bodyPart(context, operation.requestBody as RequestBodyObject, body)] : []),
  ];
  const wanted = parts.flatMap(({ examples }) => examples).find(({ name }) => name)?.name;
  const chosen = parts.map((part) => ({ ...part, example: choose(part, wanted) }));
  if (chosen.some(({ required, example }) => required && !example)) return undefined;
  const valuesIn = (place: Part["place"]): Record<string, unknown> =>
    Object.fromEntries(
      chosen.flatMap(({ name, example, ...part }) =>
        part.place === place && example ? [[name, example.value]] : [],
      ),
    );
  const { body: content } = valuesIn("body");
  return {
    path: valuesIn("path"),
    query: valuesIn("query"),
    headers: valuesIn("header"),
    ...(content !== undefined && { body: content }),
  };
}

function choose(
  { examples, required }: Part,
  wanted: string | undefined,
): NamedExample | undefined {
  const own = examples.find(({ name }) => name === undefined || name === wanted);
  return own ?? (required ? examples[0] : undefined);
}

function toPart(context: Context, parameter: ParameterObject): Part {
  const { name, in: place, required = false } = parameter;
  const examples = examplesOf(context, holderOf(parameter));
  return { place: place as Part["place"], name, required, examples };
}

function bodyPart(
  context: Context,
  written: RequestBodyObject,
  { contentType, required }: BodyModel,
): Part {
  const { node } = dereference<RequestBodyObject>(context.document, written, "#");
  const examples = examplesOf(context, node.content[contentType] ?? {});
  return { place: "body", name: "body", required, examples };
}

/** Where a parameter keeps its examples: on its media type, on itself, or on its schema. */
export function holderOf(parameter: ParameterObject): MediaType {
  const [media] = Object.values(parameter.content ?? {});
  if (media) return media;
  if ("example" in parameter || parameter.examples) return parameter;
  const { example, examples } = parameter.schema ?? {};
  const [first = example] = Array.isArray(examples) ? examples : [];
  return first === undefined ? {} : { example: first };
}

export function examplesOf({ document }: Context, holder: MediaType): NamedExample[] {
  const named = Object.entries(holder.examples ?? {}).map(([name, written]) => {
    const { node } = dereference<{ value?: unknown }>(document, written as object, "#");
    return { name, value: node.value };
  });
  if (named.length > 0) return named;
  return "example" in holder ? [{ name: undefined, value: holder.example }] : [];
}
