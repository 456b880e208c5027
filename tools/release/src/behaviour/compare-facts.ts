import type { Api, Operation } from "@zapspec/runtime";
import type { Finding } from "../finding.ts";
import { CLIENT_RULES } from "./client-rules.ts";
import { OPERATION_RULES } from "./operation-rules.ts";
import type { Change } from "./rule.ts";

/** What the client does differently with the same code: the facts of `operations.ts` before and after. */
export function compareFacts(before: Api, after: Api): Finding[] {
  const client = CLIENT_RULES.flatMap((rule) => toFindings("The client", rule(before, after)));
  const names = new Set([...Object.keys(before.operations), ...Object.keys(after.operations)]);
  const operations = [...names].flatMap((name) =>
    compareOperation(name, before.operations[name], after.operations[name]),
  );
  return [...client, ...operations];
}

function compareOperation(
  name: string,
  before: Operation | undefined,
  after: Operation | undefined,
): Finding[] {
  const subject = `\`${name}\``;
  if (!after) return toFindings(subject, { bump: "major", text: "is gone" });
  if (!before) return toFindings(subject, { bump: "minor", text: "is new" });
  return OPERATION_RULES.flatMap((rule) => toFindings(subject, rule(before, after)));
}

function toFindings(subject: string, change: Change | readonly Change[] | undefined): Finding[] {
  return [change ?? []]
    .flat()
    .map(({ bump, text }) => ({ bump, source: "behaviour", text: `${subject} ${text}.` }));
}
