import { toPropertyAccess, toPropertyKey } from "../literal.ts";
import { describeEvidence } from "../model/evidence.ts";
import type { OperationModel } from "../model/model.ts";
import { toDocComment, toTag } from "./doc-comment.ts";

const WIDTH = 100;

const EFFECTS = {
  read: "may be repeated safely, it only reads.",
  idempotent: "may be repeated safely, the result is the same.",
  unsafe: "never repeated automatically.",
} as const;

/** One method of a resource class: its doc comment, its signature, one expression. */
export function emitMethod(operation: OperationModel): string {
  const { id, success } = operation;
  const facts = `api.operations${toPropertyAccess(id)}`;
  return `${documentMethod(operation)}${emitSignature(operation, "  ")}: Call<${success.type}> {
    return this.#call(${facts}, ${inputOf(operation)}, options);
  }
`;
}

/** `get(uuid: string, options?: CallOptions)`, on one line where that fits. */
export function emitSignature(operation: OperationModel, indent = ""): string {
  const { methodName, success } = operation;
  const parameters = signatureOf(operation);
  const line = `${indent}${methodName}(${parameters.join(", ")})`;
  if (`${line}: Call<${success.type}> {`.length <= WIDTH) return line;
  const lines = parameters.map((parameter) => `${indent}  ${parameter},\n`);
  return `${indent}${methodName}(\n${lines.join("")}${indent})`;
}

/** The parameters in the order of every method: path, body, query, options. */
function signatureOf(operation: OperationModel): string[] {
  const { pathArguments, body, query, headers } = operation;
  const optionsType = headers
    ? `CallOptions & { headers${headers.required ? "" : "?"}: ${headers.type} }`
    : "CallOptions";
  const hasRequiredHeaders = headers?.required === true;
  const hasRequiredQuery = query?.required === true || (query !== undefined && hasRequiredHeaders);
  return [
    ...pathArguments.map(({ identifier, type }) => `${identifier}: ${type}`),
    ...(body
      ? [toParameter("body", body.type, body.required, hasRequiredQuery || hasRequiredHeaders)]
      : []),
    ...(query ? [toParameter("query", query.type, query.required, hasRequiredHeaders)] : []),
    `options${hasRequiredHeaders ? "" : "?"}: ${optionsType}`,
  ];
}

// A parameter that may be left out cannot stand before one that may not: there it takes undefined.
function toParameter(
  name: string,
  type: string,
  isRequired: boolean,
  isFollowedByRequired: boolean,
): string {
  if (isRequired) return `${name}: ${type}`;
  return isFollowedByRequired ? `${name}: ${type} | undefined` : `${name}?: ${type}`;
}

function inputOf({ pathArguments, body, query }: OperationModel): string {
  const path = pathArguments.map(({ name, identifier }) => {
    const key = toPropertyKey(name);
    return key === identifier ? identifier : `${key}: ${identifier}`;
  });
  const input = [
    ...(path.length > 0 ? [`path: { ${path.join(", ")} }`] : []),
    ...(query ? ["query"] : []),
    ...(body ? ["body"] : []),
  ];
  return input.length > 0 ? `{ ${input.join(", ")} }` : "{}";
}

function documentMethod(operation: OperationModel): string {
  const {
    summary,
    description,
    httpMethod,
    path,
    effect,
    evidence,
    vendorTitles,
    pathArguments,
    body,
  } = operation;
  const facts = [
    `HTTP: \`${httpMethod} ${path}\``,
    ...(vendorTitles.length > 0
      ? [`The vendor calls it: ${vendorTitles.map((title) => `“${title}”`).join(", ")}`]
      : []),
    ...(evidence ? [`Evidence: ${describeEvidence(evidence)}`] : []),
    `Effect: ${EFFECTS[effect]}`,
  ];
  const paragraphs = [
    summary === description ? "" : toSentence(summary),
    description,
    facts.map((fact) => `- ${fact}`).join("\n"),
  ];
  const tags = [
    ...pathArguments.map(({ identifier, description: text }) =>
      toTag(`@param ${identifier}`, text),
    ),
    ...(body?.description ? [toTag("@param body", body.description)] : []),
    ...(operation.success.description ? [toTag("@returns", operation.success.description)] : []),
    ...(operation.deprecated ? ["@deprecated The vendor has marked it so."] : []),
  ];
  return toDocComment(paragraphs, tags, "  ");
}

function toSentence(summary: string): string {
  return summary === "" || /[.!?]$/.test(summary) ? summary : `${summary}.`;
}
