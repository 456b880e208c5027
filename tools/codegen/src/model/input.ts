import { toLiteral } from "../literal.ts";
import type { Context } from "./context.ts";
import type { InputModel } from "./model.ts";
import type { ParameterNode } from "./parameters.ts";

const DESCRIPTIONS = {
  query: (method: string) => `What \`${method}\` is asked for.`,
  header: (method: string) => `The headers that \`${method}\` takes.`,
} as const;

/** The type of the query object or of the declared headers; undefined where there are none. */
export function modelInput(
  context: Context,
  nodes: readonly ParameterNode[],
  place: "query" | "header",
  id: string,
  method: string,
): InputModel | undefined {
  const own = nodes.filter(({ parameter }) => parameter.in === place);
  if (own.length === 0) return undefined;
  const suffix = place === "query" ? "Query" : "Headers";
  const name = context.names.claim(`${id}${suffix}`, `${id}${suffix}Parameters`);
  const expression = `NonNullable<operations[${toLiteral(id)}]["parameters"]["${place}"]>`;
  context.types.push({ name, expression, description: DESCRIPTIONS[place](method) });
  return { type: name, required: own.some(({ parameter }) => parameter.required === true) };
}
