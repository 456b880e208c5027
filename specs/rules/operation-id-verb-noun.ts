import type { Context, JsonObject, Rule } from "./rule.ts";
import { readVerbs, verbOf, writeVerbs } from "./verbs.ts";

/** Uniqueness is Redocly's own `operation-operationId-unique`, presence its `operation-operationId`. */
export const operationIdVerbNoun: Rule = () => ({
  Operation(operation: JsonObject, { report, location }: Context) {
    const id = operation["operationId"];
    if (typeof id !== "string" || id === "") return;
    const message = complaint(id);
    if (message) report({ message, location: location.child("operationId") });
  },
});

function complaint(id: string): string | undefined {
  if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id)) {
    return `operationId \`${id}\` is not verbNoun in camelCase: write a verb and what it acts on, such as \`listTickets\` or \`getTicketById\`.`;
  }
  const verb = verbOf(id);
  if (readVerbs.has(verb) || writeVerbs.has(verb)) return undefined;
  return `operationId \`${id}\` begins with \`${verb}\`, which is not a known verb: use one of ${[...readVerbs].join(", ")} for a read or ${[...writeVerbs].join(", ")} for a write; a new verb is added in specs/rules/verbs.ts.`;
}
