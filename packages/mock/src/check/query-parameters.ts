import type { OpenApiDocument, ParameterObject } from "../document/openapi.ts";
import { readDeepObject } from "./deep-object.ts";
import { isExploded, objectSchema, shapeOf } from "./parameter-shape.ts";
import { decode } from "./query-pairs.ts";
import type { QueryPair } from "./query-pairs.ts";
import { inPairs } from "./styled-text.ts";

/**
 * How a parameter stands in the query. Prism is not asked: it drops those with `content`, loses every property of an
 * object whose name has a capital, takes a single value of a nullable array for text, and names without their case.
 */
export interface QueryReader {
  readonly matches: (document: OpenApiDocument, parameter: ParameterObject) => boolean;
  /** Whether a name in the query belongs to the parameter. */
  readonly owns: (document: OpenApiDocument, parameter: ParameterObject, name: string) => boolean;
  /** The value of the pairs that the parameter owns; there is at least one. */
  readonly read: (parameter: ParameterObject, pairs: readonly QueryPair[]) => unknown;
}

/** The first that matches reads the parameter. */
const queryReaders: readonly QueryReader[] = [
  {
    matches: (_, { content }) => content !== undefined,
    owns: hasItsName,
    read: (_, pairs) => decode(lastOf(pairs)),
  },
  {
    matches: (_, { style }) => style === "deepObject",
    owns: (_, { name }, sent) => sent === name || sent.startsWith(`${name}[`),
    read: ({ name }, pairs) => readDeepObject(name, pairs),
  },
  {
    matches: (document, parameter) =>
      shapeOf(document, parameter) === "object" && isExploded(parameter),
    owns: (document, { schema }, sent) => {
      const { properties, additionalProperties = false } = objectSchema(document, schema);
      return additionalProperties !== false || Object.hasOwn(properties ?? {}, sent);
    },
    read: (_, pairs) =>
      Object.fromEntries(pairs.map(({ name, rawValue }) => [name, decode(rawValue)])),
  },
  {
    matches: (document, parameter) => shapeOf(document, parameter) === "object",
    owns: hasItsName,
    read: (parameter, pairs) => Object.fromEntries(inPairs(split(parameter, lastOf(pairs)))),
  },
  {
    matches: (document, parameter) => shapeOf(document, parameter) === "array",
    owns: hasItsName,
    read: (parameter, pairs) =>
      isExploded(parameter)
        ? pairs.map(({ rawValue }) => decode(rawValue))
        : split(parameter, lastOf(pairs)),
  },
  {
    matches: () => true,
    owns: hasItsName,
    // A name that comes twice is a list, which no schema for text takes.
    read: (_, pairs) => {
      const [only, ...others] = pairs.map(({ rawValue }) => decode(rawValue));
      return others.length === 0 ? only : [only, ...others];
    },
  },
];

const chosen = new WeakMap<ParameterObject, QueryReader>();

/** The reader of a parameter; it is looked up once, because every request asks for it. */
export function queryReaderOf(document: OpenApiDocument, parameter: ParameterObject): QueryReader {
  const known = chosen.get(parameter);
  if (known) return known;
  const reader = queryReaders.find(({ matches }) => matches(document, parameter));
  if (!reader) throw new Error(`Nothing reads the query parameter ${parameter.name}.`);
  chosen.set(parameter, reader);
  return reader;
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
  return rawValue === "" ? [] : rawValue.split(delimiters[style] ?? /,/).map(decode);
}
