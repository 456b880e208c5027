import { queryPairs, toNameValues } from "../check/query-pairs.ts";
import type { ParameterObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { isRecord } from "../document/pointer.ts";

/** The part of a list that was asked for. */
export interface Page {
  /** As the document counts. */
  readonly number: number;
  readonly offset: number;
  readonly size: number;
}

const namesOf = {
  page: /^page([_-]?(number|no|num|index))?$/i,
  offset: /^(offset|skip|start)$/i,
  size: /^(per[_-]?page|page[_-]?size|limit|take|size)$/i,
};

const usualSize = 20;

/** By the query, also by JSON in it, and by what the answer of the document says of its size. */
export function pageOf(operation: Operation, query: string, answered: unknown): Page {
  const parameters = operation.parameters
    .map(({ value }) => value)
    .filter((parameter) => parameter.in === "query");
  const sent = sentNumbers(parameters, query);
  const told = isRecord(answered) ? answered : {};
  const size = Math.max(1, find(sent, namesOf.size) ?? find(told, namesOf.size) ?? usualSize);
  const pageName = operation.pagination?.parameter ?? "";
  const first = firstPage(parameters);
  const offset = find(sent, namesOf.offset) ?? 0;
  const isByOffset = namesOf.offset.test(pageName) || find(sent, namesOf.offset) !== undefined;
  if (isByOffset) return { number: first + Math.floor(offset / size), offset, size };
  const number = toNumber(sent[pageName]) ?? find(sent, namesOf.page) ?? first;
  return { number, offset: Math.max(0, number - first) * size, size };
}

function sentNumbers(
  parameters: readonly ParameterObject[],
  query: string,
): Record<string, unknown> {
  const plain = toNameValues(queryPairs(query));
  const inJson = parameters
    .filter(({ content }) => content !== undefined)
    .map(({ name }) => parsed(plain[name]))
    .filter(isRecord);
  return Object.assign({}, ...inJson, plain) as Record<string, unknown>;
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function find(values: Readonly<Record<string, unknown>>, name: RegExp): number | undefined {
  const numbers = Object.entries(values)
    .filter(([key]) => name.test(key))
    .map(([, value]) => toNumber(value));
  return numbers.find((number) => number !== undefined);
}

function toNumber(value: unknown): number | undefined {
  const isCounted = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  return isCounted && Number.isInteger(Number(value)) ? Number(value) : undefined;
}

/** Pages are counted from 1, unless the document lets 0 through. */
function firstPage(parameters: readonly ParameterObject[]): number {
  const page = parameters.find(({ name }) => namesOf.page.test(name));
  const schema = typeof page?.schema === "object" ? page.schema : {};
  return schema.minimum === 0 || schema.default === 0 ? 0 : 1;
}
