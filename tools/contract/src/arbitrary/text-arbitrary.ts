import fc, { type Arbitrary } from "fast-check";
import type { Schema } from "../document.ts";

/** Texts of the formats that a validator looks at; any other format is only advice. */
const FORMATS: Readonly<Record<string, () => Arbitrary<string>>> = {
  "date-time": () => moment().map((date) => date.toISOString()),
  date: () => moment().map((date) => date.toISOString().slice(0, 10)),
  time: () => moment().map((date) => date.toISOString().slice(11)),
  email: () => fc.stringMatching(/^[a-z][a-z0-9.]{0,8}[a-z0-9]@[a-z]{2,8}\.example$/),
  uuid: () => fc.uuid(),
  uri: () => fc.webUrl(),
  "uri-reference": () => fc.webPath(),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  hostname: () => fc.domain(),
};

function moment(): Arbitrary<Date> {
  return fc.date({
    min: new Date("2000-01-01T00:00:00Z"),
    max: new Date("2100-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
}

/** Making one out of a pattern takes long, and the same few are asked for all the time. */
const made = new Map<string, Arbitrary<string>>();

/** Any text that JSON and UTF-8 can carry, beyond ASCII too, within the length, the format or the pattern. */
export function textArbitrary(schema: Schema): Arbitrary<string> {
  const { format, pattern, minLength, maxLength } = schema;
  const key = JSON.stringify([format, pattern, minLength, maxLength]);
  const known = made.get(key) ?? makeText(schema);
  made.set(key, known);
  return known;
}

function makeText({
  format,
  pattern,
  minLength = 0,
  maxLength = Infinity,
}: Schema): Arbitrary<string> {
  const known = FORMATS[format ?? ""];
  if (known) return known();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  return fc
    .string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, minLength + 20) })
    .filter((text) => [...text].length <= maxLength);
}
