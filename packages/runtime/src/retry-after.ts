/** The three forms of RFC 9110 §5.6.7; what else `Date.parse` takes is not a date here. */
const DATE =
  /^[A-Z][a-z]{2,8}(?:, \d\d[ -][A-Z][a-z]{2}[ -](?:\d{4}|\d\d) [\d:]{8} GMT| [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})$/;

/** How long `Retry-After` asks to wait, in milliseconds: the longest where there are several, nothing where it makes no sense. */
export function parseRetryAfter(header: string | null, nowInMs: number): number | undefined {
  // A comma separates values, and stands behind the day's name in two of the three dates.
  const values = (header ?? "")
    .split(/(?<![a-z]),/)
    .map((value) => parseValue(value.trim(), nowInMs));
  const waits = values.filter((wait) => wait !== undefined);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

function parseValue(value: string, nowInMs: number): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (!DATE.test(value)) return undefined;
  const time = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - nowInMs);
}
