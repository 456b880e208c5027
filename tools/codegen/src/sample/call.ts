import { toObjectLiteral, toPropertyAccess } from "../literal.ts";
import type { Model, OperationModel, RequestExample } from "../model/model.ts";
import { toParameterName } from "../model/names.ts";
import { clientVariable } from "./client.ts";

/** A call that can stand inside a loop's head and still be read. */
const SHORT = 40;

/** One call as a person would write it: what it reads is printed, what it changes is just done. */
export function callSample(
  model: Model,
  operation: OperationModel,
  example: RequestExample,
): string {
  const client = clientVariable(model);
  const method = `${client}${toPropertyAccess(operation.resource)}${toPropertyAccess(operation.methodName)}`;
  const call = `${method}(${argumentsOf(operation, example).join(", ")})`;
  const { answer, type } = operation.success;
  const nameFor = (given: string): string => variableFor(given, client);
  if (operation.itemType) {
    const item = nameFor(operation.itemType);
    if (call.length <= SHORT) return `for await (const ${item} of ${call}) console.log(${item});\n`;
    return `const list = ${call};\nfor await (const ${item} of list) console.log(${item});\n`;
  }
  if (operation.effect !== "read" || answer === "none") return `await ${call};\n`;
  if (answer === "bytes") return `const file = await ${call};\nconsole.log(file.byteLength);\n`;
  const name = answer === "text" ? "text" : nameFor(type);
  return `const ${name} = await ${call};\nconsole.log(${name});\n`;
}

/** In the order of every method: path, body, query, options; what stands last and is not given is left out. */
function argumentsOf(
  { pathArguments, body, query }: OperationModel,
  example: RequestExample,
): string[] {
  const given = [
    ...pathArguments.map(({ name }) => example.path[name]),
    ...(body ? [example.body] : []),
    ...(query ? [emptyToUndefined(example.query)] : []),
    emptyToUndefined(Object.keys(example.headers).length > 0 ? { headers: example.headers } : {}),
  ];
  const last = given.findLastIndex((value) => value !== undefined);
  return given.slice(0, last + 1).map((value) => toObjectLiteral(value, "", Infinity));
}

function emptyToUndefined(values: object): object | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}

/** `Contact` is a contact; what is named after its operation, or has several types, is an answer. */
function variableFor(type: string, taken: string): string {
  const isNamed = /^\p{Lu}[\p{L}\p{N}]*$/u.test(type) && !/(Response|Answer|\d)$/.test(type);
  return toParameterName(isNamed ? type : "answer", new Set([taken, "console"]));
}
