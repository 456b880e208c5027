import type { Context, JsonObject, Rule } from "./rule.ts";
import { readVerbs, verbOf, writeVerbs } from "./verbs.ts";

/** What a call does by HTTP method, unless `x-effect` says otherwise. A method that is not here is unsafe. */
const defaultEffects: Readonly<Record<string, string>> = {
  get: "read",
  head: "read",
  put: "idempotent",
  delete: "idempotent",
};

/** A machine cannot know what a call does, but it can see that the verb and the HTTP method disagree. */
export const effectIsStated: Rule = () => ({
  Operation(operation: JsonObject, { report, location, key }: Context) {
    const method = String(key);
    const byDefault = defaultEffects[method] ?? "unsafe";
    const stated = operation["x-effect"];
    if (stated === byDefault) {
      const message = `\`x-effect: ${stated}\` is what ${method.toUpperCase()} means anyway: remove it, only differences are written.`;
      report({ message, location: location.child("x-effect").key() });
      return;
    }
    const message = contradiction(operation["operationId"], method, stated ?? byDefault);
    if (message) report({ message, location: location.key() });
  },
});

function contradiction(id: unknown, method: string, effect: unknown): string | undefined {
  if (typeof id !== "string") return undefined;
  const verb = verbOf(id);
  const counted = `\`${id}\` is a ${method.toUpperCase()} that counts as ${String(effect)}`;
  if (readVerbs.has(verb) && effect !== "read") {
    return `${counted}, but \`${verb}\` says that it only reads: write \`x-effect: read\`, or choose a verb that changes something.`;
  }
  if (writeVerbs.has(verb) && effect === "read") {
    return `${counted}, but \`${verb}\` says that it changes something: write \`x-effect: unsafe\` or \`x-effect: idempotent\`, or choose a verb that reads.`;
  }
  return undefined;
}
