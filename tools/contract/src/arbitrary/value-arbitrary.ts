import fc, { type Arbitrary } from "fast-check";
import { dereference, type OpenApiDocument, type Schema } from "../document.ts";
import { isOpen } from "../schema-at.ts";
import { flatten } from "./flatten.ts";
import { textArbitrary } from "./text-arbitrary.ts";

/** Past this depth only what is required is made, so that a schema that contains itself comes to an end. */
const MAXIMUM_DEPTH = 4;

type Recur = (schema: Schema, deeper?: boolean) => Arbitrary<unknown>;

interface Rule {
  readonly matches: (schema: Schema) => boolean;
  readonly make: (schema: Schema, recur: Recur, isDeep: boolean) => Arbitrary<unknown>;
}

/** The first rule that matches makes the value. What fixes a value goes before what only describes it. */
const RULES: readonly Rule[] = [
  { matches: (schema) => "const" in schema, make: (schema) => fc.constant(schema.const) },
  {
    matches: ({ enum: members }) => members !== undefined,
    make: ({ enum: members = [] }) => fc.constantFrom(...members),
  },
  {
    matches: ({ oneOf, anyOf }) => oneOf !== undefined || anyOf !== undefined,
    make: ({ oneOf, anyOf, ...rest }, recur) =>
      fc.oneof(
        ...[...(oneOf ?? []), ...(anyOf ?? [])].map((branch) =>
          recur({ allOf: [rest as Schema, branch] }, false),
        ),
      ),
  },
  {
    matches: ({ type }) => Array.isArray(type),
    make: (schema, recur) =>
      fc.oneof(...[schema.type].flat().map((type = "null") => recur({ ...schema, type }, false))),
  },
  { matches: isOf("null"), make: () => fc.constant(null) },
  { matches: isOf("boolean"), make: () => fc.boolean() },
  { matches: isOf("integer", "minimum", "maximum"), make: integer },
  { matches: isOf("number"), make: number },
  { matches: isOf("object", "properties", "additionalProperties"), make: object },
  { matches: isOf("array", "items", "prefixItems"), make: array },
  { matches: isOf("string", "pattern", "format", "minLength", "maxLength"), make: textArbitrary },
  { matches: () => true, make: () => fc.oneof(fc.string(), fc.integer(), fc.boolean()) },
];

/** Values that a schema describes. Now and then one breaks a rule that only the whole can see: check them. */
export function valueArbitrary(
  document: OpenApiDocument,
  written: Schema,
  depth = 0,
): Arbitrary<unknown> {
  const schema = flatten(document, dereference(document, written));
  const recur: Recur = (inner, deeper = true) =>
    fc.constant(0).chain(() => valueArbitrary(document, inner, deeper ? depth + 1 : depth));
  const rule = RULES.find(({ matches }) => matches(schema));
  return rule ? rule.make(schema, recur, depth >= MAXIMUM_DEPTH) : fc.constant(null);
}

/** Whether a schema is of a type, said by itself or by a keyword that only this type has. */
function isOf(type: string, ...keywords: (keyof Schema & string)[]): Rule["matches"] {
  return (schema) =>
    schema.type === undefined
      ? keywords.some((keyword) => schema[keyword] !== undefined)
      : schema.type === type;
}

// Far enough for any id, and no further than what every JSON reader keeps exactly.
const FAR = 2 ** 31 - 1;

function integer({
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  multipleOf = 1,
}: Schema): Arbitrary<unknown> {
  const from = Math.ceil(minimum ?? (exclusiveMinimum === undefined ? -FAR : exclusiveMinimum + 1));
  const to = Math.floor(
    maximum ??
      (exclusiveMaximum === undefined ? Math.max(FAR, from + 1_000) : exclusiveMaximum - 1),
  );
  return fc
    .integer({ min: Math.ceil(from / multipleOf), max: Math.floor(to / multipleOf) })
    .map((count) => count * multipleOf);
}

function number(schema: Schema): Arbitrary<unknown> {
  if (schema.multipleOf !== undefined) return integer(schema);
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema;
  return fc
    .double({
      min: minimum ?? exclusiveMinimum ?? -1e9,
      max: maximum ?? exclusiveMaximum ?? 1e9,
      minExcluded: minimum === undefined && exclusiveMinimum !== undefined,
      maxExcluded: maximum === undefined && exclusiveMaximum !== undefined,
      noNaN: true,
      noDefaultInfinity: true,
    })
    .map((value) => (Object.is(value, -0) ? 0 : value)); // JSON has no -0
}

function object(schema: Schema, recur: Recur, isDeep: boolean): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const declared = Object.entries(properties).filter(
    ([name]) => !isDeep || required.includes(name),
  );
  const own = fc.record(
    Object.fromEntries(declared.map(([name, property]) => [name, recur(property)])),
    { requiredKeys: required.filter((name) => name in properties) },
  );
  const extra = typeof others === "object" ? recur(others) : fc.string();
  const named = required.filter((name) => !(name in properties));
  const fixed = fc.record(Object.fromEntries(named.map((name) => [name, extra])));
  const free =
    isOpen([schema]) && !isDeep
      ? fc.dictionary(textArbitrary({ pattern: "^own[A-Z][a-z]{3}$" }), extra, { maxKeys: 2 })
      : fc.constant({});
  return fc.tuple(free, fixed, own).map((parts) => Object.assign({}, ...parts) as object);
}

function array(schema: Schema, recur: Recur, isDeep: boolean): Arbitrary<unknown> {
  const { items = {}, prefixItems = [], minItems = 0, uniqueItems } = schema;
  if (prefixItems.length > 0) return fc.tuple(...prefixItems.map((item) => recur(item)));
  const { maxItems = minItems + 3 } = schema;
  const size = { minLength: minItems, maxLength: isDeep ? minItems : maxItems };
  return uniqueItems
    ? fc.uniqueArray(recur(items), {
        ...size,
        comparator: "SameValue",
        selector: (item) => JSON.stringify(item),
      })
    : fc.array(recur(items), size);
}
