import type { Pagination } from "@zapspec/runtime";
import type { Schema } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { type Context, dereference } from "./context.ts";
import type { ExtensionReader } from "./extensions.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { ParameterNode } from "./parameters.ts";
import { propertyOf } from "./schema-facts.ts";

/** A place in the query that a number can be written to. */
interface Place {
  readonly path: readonly string[];
  readonly schema: Schema | undefined;
}

/** How the operation's list is turned, if the parameters that turn it exist. */
export function modelPagination(
  context: Context,
  { operation, pointer }: OperationNode,
  parameters: readonly ParameterNode[],
  extensions: ExtensionReader,
): Pagination | undefined {
  const written = extensions.pagination(operation, pointer);
  if (!written) return undefined;
  const at = appendPointer(pointer, "x-pagination");
  const places = written.parameters.flatMap(
    (name) => findPlace(context, name, parameters) ?? reportUnknown(context, name, at),
  );
  const [first] = places;
  if (!first) return undefined;
  const { items, end } = written;
  const number = firstNumber(context, first);
  return {
    parameters: places.map(({ path }) => path),
    ...(number !== 1 && { first: number }),
    items,
    end,
  };
}

// A name that holds a dot is a name first: `Page.Number` is what some vendors call it.
function findPlace(
  context: Context,
  name: string,
  parameters: readonly ParameterNode[],
): Place | undefined {
  const whole = find(parameters, name);
  if (whole) return { path: [name], schema: whole.schema };
  const [outer = "", ...path] = name.split(".");
  const holder = find(parameters, outer);
  if (!holder || path.length === 0) return undefined;
  const [media] = Object.values(holder.content ?? {});
  const schema = path.reduce<Schema | undefined>(
    (inner, property) => propertyOf(context.document, inner, property),
    media ? media.schema : holder.schema,
  );
  return schema && { path: [outer, ...path], schema };
}

function find(parameters: readonly ParameterNode[], name: string) {
  return parameters.find(({ parameter }) => parameter.in === "query" && parameter.name === name)
    ?.parameter;
}

// Pages count from 1 unless the document says otherwise.
function firstNumber({ document }: Context, { schema = {} }: Place): number {
  const { default: usual, minimum } = dereference<Schema>(document, schema, "#").node;
  return [usual, minimum].find((value) => typeof value === "number") ?? 1;
}

function reportUnknown({ report }: Context, name: string, pointer: string): [] {
  const message = `The page is turned by \`${name}\`, which is not a query parameter of the operation.`;
  const help = "Declare the parameter or correct its name.";
  report("error", "pagination-parameter-unknown", pointer, message, help);
  return [];
}
