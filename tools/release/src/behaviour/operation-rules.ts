import type { Effect, Operation, Parameter } from "@zapspec/runtime";
import { onAnyChange, onChange, type Change, type Rule } from "./rule.ts";

/** The facts of a call. */
export const OPERATION_RULES: readonly Rule<Operation>[] = [
  compareEffect,
  compareSecurity,
  compareParameters,
  onAnyChange(({ method, path }: Operation) => [method, path], {
    bump: "major",
    text: "is another request: its method or path changed",
  }),
  onChange((operation: Operation) => operation.baseUrl, {
    added: { bump: "major", text: "goes to a server of its own" },
    removed: { bump: "major", text: "goes to the server of the other calls" },
    changed: { bump: "major", text: "goes to another server" },
  }),
  onAnyChange(({ contentType }: Operation) => contentType, {
    bump: "minor",
    text: "sends its body in another media type",
  }),
  onAnyChange(({ accept }: Operation) => accept, {
    bump: "minor",
    text: "asks for its answer in another media type",
  }),
  onAnyChange(({ answer }: Operation) => answer, {
    bump: "major",
    text: "reads its answer in another way",
  }),
  onChange((operation: Operation) => operation.emptyAnswer, {
    added: { bump: "minor", text: "takes a success without a body" },
    removed: { bump: "minor", text: "expects a body of every success" },
    changed: { bump: "minor", text: "reads a success without a body in another way" },
  }),
  onChange((operation: Operation) => operation.documents500, {
    added: { bump: "minor", text: "takes a 500 for the vendor's answer, no longer for an outage" },
    removed: {
      bump: "minor",
      text: "takes a 500 for an outage, no longer for the vendor's answer",
    },
    changed: { bump: "minor", text: "takes a 500 in another way" },
  }),
  onChange((operation: Operation) => operation.pagination, {
    added: { bump: "minor", text: "turns its pages by itself" },
    removed: { bump: "major", text: "no longer turns its pages" },
    changed: (before, after) =>
      before.items === after.items
        ? { bump: "minor", text: "turns its pages in another way" }
        : { bump: "major", text: `takes its items from \`${after.items}\`` },
  }),
];

const DEFAULT_EFFECTS: Partial<Record<string, Effect>> = {
  GET: "read",
  HEAD: "read",
  OPTIONS: "read",
  PUT: "idempotent",
  DELETE: "idempotent",
};

function effectOf({ effect, method }: Operation): Effect {
  return effect ?? DEFAULT_EFFECTS[method] ?? "unsafe";
}

// "May be repeated safely" is a promise that people build on; to give one breaks nothing, to take it back does.
function compareEffect(first: Operation, second: Operation): Change | undefined {
  const [before, after] = [effectOf(first), effectOf(second)];
  if (before === after) return undefined;
  if (after === "unsafe")
    return { bump: "major", text: "is never repeated automatically any more: it may act twice" };
  const isPromise = before === "unsafe";
  return {
    bump: "minor",
    text: isPromise
      ? `is repeated automatically now: it is ${after}`
      : `is ${after} (was ${before})`,
  };
}

function compareSecurity(first: Operation, second: Operation): Change | undefined {
  const [before, after] = [alternativesOf(first), alternativesOf(second)];
  const isKept = before.every((names) => after.some((other) => isWithin(other, names)));
  const isSame = isKept && after.every((names) => before.some((other) => isWithin(other, names)));
  if (isSame && before.length === after.length) return undefined;
  if (!isKept)
    return { bump: "major", text: `wants another secret: ${tell(after)} (was ${tell(before)})` };
  return { bump: "minor", text: `may be called with other secrets: ${tell(after)}` };
}

function alternativesOf({ security }: Operation): readonly (readonly string[])[] {
  return security && security.length > 0 ? security : [[]];
}

/** Whether who has these secrets has all that the alternative wants. */
function isWithin(alternative: readonly string[], secrets: readonly string[]): boolean {
  return alternative.every((name) => secrets.includes(name));
}

function tell(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((names) => names.join(" and ") || "none").join(", or ");
}

function compareParameters(first: Operation, second: Operation): Change[] {
  const before = new Map((first.parameters ?? []).map((item) => [keyOf(item), item]));
  const after = new Map((second.parameters ?? []).map((item) => [keyOf(item), item]));
  const kept = [...before].map(([key, item]) => compareParameter(item, after.get(key)));
  const added = [...after]
    .filter(([key]) => !before.has(key))
    .map(([, item]) => addParameter(item));
  return [...kept, ...added].flatMap((change) => change ?? []);
}

function compareParameter(before: Parameter, after: Parameter | undefined): Change | undefined {
  const name = `the ${before.in} parameter \`${before.name}\``;
  if (!after) return { bump: "major", text: `no longer takes ${name}` };
  if (after.required && !before.required) return { bump: "major", text: `wants ${name}` };
  if (before.required && !after.required) return { bump: "minor", text: `no longer needs ${name}` };
  const keys = ["style", "explode", "allowReserved", "nullable", "content"] as const;
  if (keys.every((key) => before[key] === after[key])) return undefined;
  return { bump: "minor", text: `writes ${name} in another way` };
}

function addParameter(added: Parameter): Change {
  const name = `the ${added.in} parameter \`${added.name}\``;
  return added.required
    ? { bump: "major", text: `wants ${name}` }
    : { bump: "minor", text: `takes ${name}` };
}

function keyOf({ in: place, name }: Parameter): string {
  return `${place}:${place === "header" ? name.toLowerCase() : name}`;
}
