import type {
  OpenApiDocument,
  ParameterObject,
  Schema,
  SchemaObject,
} from "../document/openapi.ts";
import { readDeepObject } from "./deep-object.ts";
import { resolve } from "../document/pointer.ts";
import { decode } from "./query-pairs.ts";
import type { QueryPair } from "./query-pairs.ts";

/**
 * Some query parameters cannot be left to Prism: it drops those with `content`, loses every property of an object
 * whose name has a capital, and takes a single value of a nullable array for text. Those are read here.
 */
export interface QueryReader {
  readonly matches: (document: OpenApiDocument, parameter: ParameterObject) => boolean;
  /** Whether a name in the query belongs to the parameter. */
  readonly owns: (document: OpenApiDocument, parameter: ParameterObject, name: string) => boolean;
  /** The value of the pairs that the parameter owns. */
  readonly read: (parameter: ParameterObject, pairs: readonly QueryPair[]) => unknown;
}

/** The first that matches reads the parameter; a parameter that none matches is Prism's. */
export const queryReaders: readonly QueryReader[] = [
  {
    matches: (_, { content }) => content !== undefined,
    owns: hasItsName,
    read: (_, pairs) => JSON.parse(decode(lastOf(pairs))) as unknown,
  },
  {
    matches: (_, { style }) => style === "deepObject",
    owns: (_, { name }, sent) => sent === name || sent.startsWith(`${name}[`),
    read: ({ name }, pairs) => readDeepObject(name, pairs),
  },
  {
    matches: (document, parameter) =>
      admits(document, parameter, "object") && isExploded(parameter),
    owns: (document, { schema }, sent) => {
      const { properties, additionalProperties = false } = objectSchema(document, schema);
      return additionalProperties !== false || Object.hasOwn(properties ?? {}, sent);
    },
    read: (_, pairs) =>
      Object.fromEntries(pairs.map(({ name, rawValue }) => [name, decode(rawValue)])),
  },
  {
    matches: (document, parameter) => admits(document, parameter, "object"),
    owns: hasItsName,
    read: (parameter, pairs) => {
      const list = split(parameter, lastOf(pairs));
      const names = list.filter((_, index) => index % 2 === 0);
      return Object.fromEntries(names.map((name, index) => [name, list[2 * index + 1]]));
    },
  },
  {
    matches: (document, parameter) =>
      admits(document, parameter, "array") &&
      objectSchema(document, parameter.schema).type !== "array",
    owns: hasItsName,
    read: (parameter, pairs) =>
      isExploded(parameter)
        ? pairs.map(({ rawValue }) => decode(rawValue))
        : split(parameter, lastOf(pairs)),
  },
];

export function isExploded({
  style = "form",
  explode = style === "form",
}: ParameterObject): boolean {
  return explode;
}

function hasItsName(_: OpenApiDocument, { name }: ParameterObject, sent: string): boolean {
  return sent === name;
}

function lastOf(pairs: readonly QueryPair[]): string {
  return pairs.at(-1)?.rawValue ?? "";
}

/** Delimiters as they arrive: a comma inside a value is encoded, and a space can only come encoded. */
const delimiters: Readonly<Record<string, RegExp>> = {
  form: /,/,
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7C/i,
};

function split({ style = "form" }: ParameterObject, rawValue: string): string[] {
  return rawValue.split(delimiters[style] ?? /,/).map(decode);
}

function objectSchema(document: OpenApiDocument, schema: Schema | undefined): SchemaObject {
  const target = schema === undefined ? {} : resolve(document, schema);
  return typeof target === "object" ? target : {};
}

/** Whether the schema lets a value of the type through, as far as its types tell. */
function admits(document: OpenApiDocument, { schema }: ParameterObject, type: string): boolean {
  const { type: types, anyOf = [], oneOf = [] } = objectSchema(document, schema);
  if ([types].flat().includes(type)) return true;
  return [...anyOf, ...oneOf].some((branch) =>
    [objectSchema(document, branch).type].flat().includes(type),
  );
}
