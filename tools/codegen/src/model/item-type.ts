import type { Pagination } from "@zapspec/runtime";
import type { Schema } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { toLiteral } from "../literal.ts";
import { type Context, dereference } from "./context.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { SuccessModel } from "./model.ts";
import { propertyOf } from "./schema-facts.ts";
import { nameType } from "./types.ts";

/** The type of one item of a list: the schema that its page's items have. */
export function modelItemType(
  context: Context,
  { id, pointer }: OperationNode,
  { items }: Pagination,
  { schema, type }: SuccessModel,
): string {
  const list = propertyOf(context.document, schema, items);
  const item = list && itemsOf(context, list);
  if (!item) return reportUnknown(context, items, appendPointer(pointer, "x-pagination"));
  const expression = `NonNullable<NonNullable<${type}>[${toLiteral(items)}]>[number]`;
  return nameType(context, item, [`${id}Item`, `${id}ListItem`], expression);
}

function itemsOf({ document }: Context, list: Schema): Schema | undefined {
  const { node } = dereference<Schema>(document, list, "#");
  if (node.items) return node.items;
  const alternatives = [node.oneOf, node.anyOf].filter(Array.isArray).flat() as Schema[];
  return alternatives.find(({ items }) => items)?.items;
}

function reportUnknown({ report }: Context, items: string, pointer: string): string {
  const message = `The page's items stand under \`${items}\`, which is no list that the answer declares.`;
  const help = "Declare the property as an array in the schema of the answer, or correct its name.";
  report("error", "pagination-items-unknown", pointer, message, help);
  return "unknown";
}
