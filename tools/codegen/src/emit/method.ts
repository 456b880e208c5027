import { toPropertyAccess, toPropertyKey } from "../literal.ts";
import type { OperationModel } from "../model/model.ts";
import type { Sample } from "../sample/samples.ts";
import { documentMethod } from "./method-comment.ts";
import { returnTypeOf } from "./return-type.ts";

const WIDTH = 100;

/** One method of a resource class: its doc comment, its signature, one expression. */
export function emitMethod(operation: OperationModel, sample: Sample | undefined): string {
  const facts = `api.operations${toPropertyAccess(operation.id)}, ${inputOf(operation)}, options`;
  const expression = operation.itemType ? `new List(this.#call, ${facts})` : `this.#call(${facts})`;
  return `${documentMethod(operation, sample)}${emitSignature(operation, "  ")}: ${returnTypeOf(operation)} {
    return ${expression};
  }
`;
}

/** `get(uuid: string, options?: CallOptions)`, on one line where that fits. */
export function emitSignature(operation: OperationModel, indent = ""): string {
  const { methodName } = operation;
  const parameters = signatureOf(operation);
  const line = `${indent}${methodName}(${parameters.join(", ")})`;
  if (`${line}: ${returnTypeOf(operation)} {`.length <= WIDTH) return line;
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
