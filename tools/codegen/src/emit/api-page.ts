import { describeEvidence } from "../model/evidence.ts";
import type { Model, OperationModel, ResourceModel } from "../model/model.ts";
import { emitSignature } from "./method.ts";
import { returnTypeOf } from "./return-type.ts";

/** `API.md`: every method and every type of the package on one page. */
export function emitApiPage(model: Model): string {
  const operations = model.resources.flatMap((resource) => resource.operations);
  return `<!-- Generated from specs/${model.vendor} by tools/codegen. Do not edit: change the document, then run \`pnpm generate\`. -->

# ${inline(model.title)}: every method and type

${operations.length} operations. \`client\` is what \`create${model.clientName}(options)\` gives back.

| method | HTTP | vendor's title | effect | evidence |
| --- | --- | --- | --- | --- |
${operations.map(emitRow).join("\n")}

${model.resources.map(emitResource).join("\n")}
## Types

Exported by the package; the shapes are in \`schema.ts\`.

${model.types.map(({ name, description }) => `- \`${name}\`${description ? `: ${inline(description)}` : ""}`).join("\n")}
`;
}

function emitRow(operation: OperationModel): string {
  const { resource, methodName, httpMethod, path, vendorTitles, effect, evidence } = operation;
  const cells = [
    `\`${resource}.${methodName}\``,
    `\`${httpMethod} ${path}\``,
    vendorTitles.join("; "),
    effect,
    evidence?.level ?? "",
  ];
  return `| ${cells.map((cell) => inline(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

function emitResource({ name, description, operations }: ResourceModel): string {
  return `## \`client.${name}\`

${description ? `${description.trim()}\n\n` : ""}${operations.map(emitOperation).join("\n")}`;
}

function emitOperation(operation: OperationModel): string {
  const { resource, methodName, summary, description, evidence, pathArguments } = operation;
  const parameters = pathArguments.map(
    ({ identifier, description: text }) => `- \`${identifier}\`: ${inline(text)}`,
  );
  const text = [
    `### \`${resource}.${methodName}\``,
    ["```ts", `${emitSignature(operation)}: ${returnTypeOf(operation)}`, "```"].join("\n"),
    description || summary,
    ...(parameters.length > 0 ? [parameters.join("\n")] : []),
    ...(evidence ? [`Evidence: ${describeEvidence(evidence)}.`] : []),
  ];
  return `${text
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join("\n\n")}\n`;
}

function inline(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
