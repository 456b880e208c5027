import type { OpenApiDocument, Schema } from "../document.ts";
import {
  listPlaces,
  listSchemaNodes,
  type Path,
  type SchemaNode,
  type Side,
  valueAt,
} from "./document-nodes.ts";
import { mutant, type Mutant, remove, rename, replace } from "./mutant.ts";

interface Mutation {
  readonly kind: string;
  /**
   * The sides on which the mock behaves otherwise: what a response need not have, or may be besides, cannot be told
   * from outside, because its examples fit either way.
   */
  readonly sides: readonly Side[];
  /** The keys below the schema to change, each with the change. */
  readonly changes: (schema: Schema) => readonly Change[];
}

type Change = readonly [path: readonly string[], change: Parameters<typeof mutant>[3]];

const RECEIVED: readonly Side[] = ["parameter", "request"];
const ALL: readonly Side[] = ["parameter", "request", "response"];
/** Formats that a validator looks at. */
const CHECKED = new Set(["date-time", "date", "email", "uuid", "uri", "int32"]);

const MUTATIONS: readonly Mutation[] = [
  {
    kind: "drop a required",
    sides: RECEIVED,
    changes: ({ required = [] }) =>
      required.map((name): Change => [
        ["required"],
        replace((all: string[]) => all.filter((one) => one !== name)),
      ]),
  },
  {
    kind: "require an optional",
    sides: RECEIVED,
    changes: ({ properties = {}, required = [] }) =>
      Object.keys(properties)
        .filter((name) => !required.includes(name))
        .map((name): Change => [["required"], replace((all: string[] = []) => [...all, name])]),
  },
  {
    kind: "rename a property",
    sides: ALL,
    changes: ({ properties = {} }) =>
      Object.keys(properties).map((name): Change => [
        ["properties", name],
        rename((key) => `${key}Renamed`),
      ]),
  },
  {
    kind: "change a type",
    sides: ALL,
    changes: ({ type }) =>
      typeof type === "string"
        ? [[["type"], replace((own: string) => (own === "string" ? "boolean" : "string"))]]
        : [],
  },
  {
    kind: "widen an enum",
    sides: RECEIVED,
    changes: ({ enum: members }) =>
      members ? [[["enum"], replace((all: unknown[]) => [...all, "WIDENED"])]] : [],
  },
  {
    kind: "drop an enum",
    sides: RECEIVED,
    changes: ({ enum: members }) => (members ? [[["enum"], remove]] : []),
  },
  {
    kind: "narrow an enum",
    sides: RECEIVED,
    changes: ({ enum: members = [] }) =>
      members.length > 1 ? [[["enum"], replace((all: unknown[]) => all.slice(0, -1))]] : [],
  },
  {
    kind: "change a const",
    sides: RECEIVED,
    changes: (schema) => ("const" in schema ? [[["const"], replace(() => "CHANGED")]] : []),
  },
  ...(["minimum", "minLength", "minItems", "exclusiveMinimum"] as const).map((keyword) =>
    bound(keyword, -1),
  ),
  ...(["maximum", "maxLength", "maxItems", "exclusiveMaximum"] as const).map((keyword) =>
    bound(keyword, 1),
  ),
  {
    kind: "drop a pattern",
    sides: RECEIVED,
    changes: ({ pattern }) => (pattern === undefined ? [] : [[["pattern"], remove]]),
  },
  {
    kind: "drop a format",
    sides: RECEIVED,
    changes: ({ format = "" }) => (CHECKED.has(format) ? [[["format"], remove]] : []),
  },
  {
    kind: "open an object",
    sides: RECEIVED,
    changes: ({ additionalProperties }) =>
      additionalProperties === false ? [[["additionalProperties"], replace(() => true)]] : [],
  },
  {
    kind: "drop an alternative",
    sides: RECEIVED,
    changes: ({ oneOf = [] }) =>
      oneOf.length > 1 ? oneOf.map((_, index): Change => [["oneOf", String(index)], remove]) : [],
  },
];

function bound(keyword: keyof Schema & string, step: number): Mutation {
  return {
    kind: "move a bound",
    sides: RECEIVED,
    changes: (schema) =>
      typeof schema[keyword] === "number"
        ? [[[keyword], replace((value: number) => value + step)]]
        : [],
  };
}

/** Every change of every schema that shows in what the mock does. */
export function listSchemaMutants(document: OpenApiDocument): Mutant[] {
  return listSchemaNodes(document)
    .filter(({ path }) => !isCovered(document, path))
    .flatMap(({ path, side, operations }: SchemaNode) => {
      const schema = valueAt(document, path) as Schema;
      return MUTATIONS.filter(({ sides }) => sides.includes(side)).flatMap(({ kind, changes }) =>
        changes(schema).map(([below, change]) =>
          mutant(`${kind} (${side})`, operations, [...path, ...below], change),
        ),
      );
    });
}

const ANNOTATION = /^(type|title|description|examples?|default|deprecated|x-.*)$/;

/** Whether another alternative takes all that this one takes: the known values beside any text change nothing. */
function isCovered(document: OpenApiDocument, path: Path): boolean {
  const [keyword = "", index] = path.slice(-2);
  if (!["anyOf", "oneOf"].includes(keyword)) return false;
  const { type } = valueAt(document, path) as Schema;
  return listPlaces(document, path.slice(0, -1)).some((place, other) => {
    const sibling = valueAt(document, place) as Schema;
    const isPlain = Object.keys(sibling).every((key) => ANNOTATION.test(key));
    return String(other) !== index && isPlain && sibling.type === type;
  });
}
