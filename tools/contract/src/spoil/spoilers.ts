import { isOfType, isRecord, type Location } from "../schema-at.ts";
import type { Schema } from "../document.ts";

/** A way to break one keyword of a schema. */
export interface Spoiler {
  readonly kind: SpoiledKind;
  readonly keyword: string;
  /** Every change that breaks it; whether one really does is checked afterwards. */
  readonly changes: (schema: Schema, value: unknown) => readonly Change[];
}

export type SpoiledKind =
  | "missing required"
  | "wrong type"
  | "not in the enum"
  | "out of range"
  | "wrong length"
  | "wrong pattern"
  | "wrong format"
  | "wrong count"
  | "undeclared";

export interface Change {
  /** From the value that the schema describes to the one that changes; empty for itself. */
  readonly below: Location;
  /** What to put there; undefined takes it away. */
  readonly to: unknown;
}

export const NOT_A_MEMBER = "NOT_A_MEMBER";

function itself(...values: unknown[]): Change[] {
  return values.map((to) => ({ below: [], to }));
}

/** One for each keyword. The order is that of the reports. */
export const SPOILERS: readonly Spoiler[] = [
  {
    kind: "missing required",
    keyword: "required",
    changes: ({ required = [] }, value) =>
      isRecord(value)
        ? required.filter((name) => name in value).map((name) => ({ below: [name], to: undefined }))
        : [],
  },
  {
    kind: "wrong type",
    keyword: "type",
    // A scalar and a list: where an alternative takes the one, it seldom takes the other.
    changes: ({ type }) => {
      const others = ["unexpected", { unexpected: true }, ["unexpected"], true, 0.5];
      const wrong = others.filter(
        (other) => ![type].flat().some((name) => isOfType(name ?? "", other)),
      );
      return type === undefined ? [] : itself(...wrong.slice(0, 2));
    },
  },
  {
    kind: "not in the enum",
    keyword: "enum",
    changes: ({ enum: members }) => (members ? itself(foreignTo(members)) : []),
  },
  {
    kind: "not in the enum",
    keyword: "const",
    changes: ({ const: only }) => (only === undefined ? [] : itself(foreignTo([only]))),
  },
  range("minimum", (bound) => bound - 1),
  range("maximum", (bound) => bound + 1),
  range("exclusiveMinimum", (bound) => bound),
  range("exclusiveMaximum", (bound) => bound),
  range("multipleOf", (step) => step / 2),
  {
    kind: "wrong length",
    keyword: "minLength",
    changes: ({ minLength = 0 }, value) =>
      typeof value === "string" && minLength > 0 ? itself(value.slice(0, minLength - 1)) : [],
  },
  {
    kind: "wrong length",
    keyword: "maxLength",
    changes: ({ maxLength }, value) =>
      typeof value === "string" && maxLength !== undefined
        ? itself(value.padEnd(maxLength + 1, value.at(-1) ?? "x"))
        : [],
  },
  {
    kind: "wrong pattern",
    keyword: "pattern",
    changes: ({ pattern }, value) => {
      if (pattern === undefined || typeof value !== "string") return [];
      const candidates = [`${value} `, ` ${value}`, `x${value}`, "!", "x"];
      const wrong = candidates.find((text) => !new RegExp(pattern, "u").test(text));
      return wrong === undefined ? [] : itself(wrong);
    },
  },
  {
    kind: "wrong format",
    keyword: "format",
    changes: ({ format }, value) => {
      if (format === undefined) return [];
      return typeof value === "string" ? itself(`not a ${format}`) : itself(2 ** 70);
    },
  },
  {
    kind: "wrong count",
    keyword: "minItems",
    changes: ({ minItems = 0 }, value) =>
      Array.isArray(value) && minItems > 0 ? itself(value.slice(0, minItems - 1)) : [],
  },
  {
    kind: "wrong count",
    keyword: "maxItems",
    changes: ({ maxItems = Infinity }, value) =>
      Array.isArray(value) && value.length > 0 && maxItems < 1_000
        ? itself(Array.from({ length: maxItems + 1 }, (_, index) => value[index % value.length]))
        : [],
  },
  {
    kind: "wrong count",
    keyword: "uniqueItems",
    changes: ({ uniqueItems }, value) =>
      uniqueItems && Array.isArray(value) && value.length > 0
        ? itself([value[0], ...value.slice(0, -1), value[0]])
        : [],
  },
  {
    kind: "wrong count",
    keyword: "minProperties",
    changes: ({ minProperties }, value) => (minProperties && isRecord(value) ? itself({}) : []),
  },
];

function range(keyword: keyof Schema & string, toWrong: (bound: number) => number): Spoiler {
  return {
    kind: "out of range",
    keyword,
    changes: (schema, value) => {
      const bound = schema[keyword];
      return typeof bound === "number" && typeof value === "number" ? itself(toWrong(bound)) : [];
    },
  };
}

/** A value of the members' own type, so that nothing but the enum speaks against it. */
function foreignTo(members: readonly unknown[]): unknown {
  const numbers = members.filter((member) => typeof member === "number");
  if (numbers.length === members.length) return Math.max(...numbers) + 1;
  return NOT_A_MEMBER;
}
