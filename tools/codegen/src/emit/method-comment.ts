import { describeEvidence } from "../model/evidence.ts";
import type { OperationModel } from "../model/model.ts";
import type { Sample } from "../sample/samples.ts";
import { toDocComment, toExample, toTag } from "./doc-comment.ts";

const EFFECTS = {
  read: "may be repeated safely, it only reads.",
  idempotent: "may be repeated safely, the result is the same.",
  unsafe: "never repeated where it may have been executed.",
} as const;

/** What the editor shows of a method: what it does, how that is known, every argument, one call that runs. */
export function documentMethod(operation: OperationModel, sample: Sample | undefined): string {
  const { summary, description } = operation;
  const paragraphs = [
    summary === description ? "" : toSentence(summary),
    description,
    factsOf(operation)
      .map((fact) => `- ${fact}`)
      .join("\n"),
  ];
  const example = sample ? [toExample(sample.call)] : [];
  return toDocComment(paragraphs, [...tagsOf(operation), ...example], "  ");
}

function factsOf(operation: OperationModel): string[] {
  const { httpMethod, path, effect, evidence, vendorTitles, lookUp } = operation;
  return [
    `HTTP: \`${httpMethod} ${path}\``,
    ...(vendorTitles.length > 0
      ? [`The vendor calls it: ${vendorTitles.map((title) => `“${title}”`).join(", ")}`]
      : []),
    ...(evidence ? [`Evidence: ${describeEvidence(evidence)}`] : []),
    `Effect: ${EFFECTS[effect]}`,
    ...(lookUp
      ? [
          `After an \`unknown\`: look with \`${lookUp.resource}.${lookUp.methodName}\`. ${lookUp.how}`.trim(),
        ]
      : []),
  ];
}

function tagsOf({ pathArguments, body, query, success, ...operation }: OperationModel): string[] {
  const names = operation.parameters.filter((parameter) => parameter.in === "query");
  const list = names.map(({ name }) => `\`${name}\``).join(", ");
  return [
    ...pathArguments.map(({ identifier, description, facts }) =>
      toTag(`@param ${identifier}`, [description, facts].filter(Boolean).join(" ")),
    ),
    ...(body ? [toTag("@param body", body.description || "What is sent.")] : []),
    ...(query ? [toTag("@param query", `What is asked for: ${list}.`)] : []),
    toTag(
      "@param options",
      "What this call alone does differently: its `signal`, time limits, retries and headers.",
    ),
    ...(operation.itemType
      ? [toTag("@returns", `${success.description} \`for await\` gives every item of all pages.`)]
      : success.description
        ? [toTag("@returns", success.description)]
        : []),
    ...(operation.deprecated ? ["@deprecated The vendor has marked it so."] : []),
  ];
}

/** A summary as a line of its own. */
export function toSentence(summary: string): string {
  return summary === "" || /[.!?]$/.test(summary) ? summary : `${summary}.`;
}
