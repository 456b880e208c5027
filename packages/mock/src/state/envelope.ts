import type { Pagination } from "../document/openapi.ts";
import type { Page } from "./page.ts";
import type { Thing } from "./thing.ts";

/** What the properties around a list count, by their usual names. The first that matches says the number. */
interface Count {
  readonly name: RegExp;
  readonly value: (page: Page, total: number) => number | boolean;
}

const counts: readonly Count[] = [
  { name: /^(count|total([_-]?(items|count|records|results))?)$/i, value: (_, total) => total },
  {
    name: /^(total[_-]?pages|page[_-]?count|last[_-]?page)$/i,
    value: ({ size }, total) => Math.max(1, Math.ceil(total / size)),
  },
  { name: /^((current[_-]?)?page|page[_-]?number)$/i, value: ({ number }) => number },
  { name: /^(per[_-]?page|page[_-]?size|limit)$/i, value: ({ size }) => size },
  { name: /^(offset|skip|from)$/i, value: ({ offset }) => offset },
  { name: /^to$/i, value: ({ offset, size }) => offset + size },
  { name: /^has[_-]?(more|next)([_-]?pages?)?$/i, value: (page, total) => !isLast(page, total) },
];

/** The properties around a list, counted anew where they are counts. */
export function recount(
  envelope: Thing,
  page: Page,
  total: number,
  pagination: Pagination | undefined,
): Thing {
  const entries = Object.entries(envelope).map(([name, value]) => {
    const end = pagination && endMark(pagination, name, page, total);
    const count = counts.find((candidate) => candidate.name.test(name))?.value(page, total);
    const counted = end ?? count;
    return [name, typeof counted === typeof value ? counted : value] as const;
  });
  return Object.fromEntries(entries);
}

/** What the document's own mark of the last page says, where it is a yes or no. */
function endMark(
  { end }: Pagination,
  name: string,
  page: Page,
  total: number,
): boolean | undefined {
  if (end === "empty" || end.property !== name || typeof end.value !== "boolean") return undefined;
  return isLast(page, total) ? end.value : !end.value;
}

function isLast({ offset, size }: Page, total: number): boolean {
  return offset + size >= total;
}
