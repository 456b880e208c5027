import type { Operation, Parameter } from "../api.ts";
import { refuse } from "../refusal.ts";
import { encode } from "./encode.ts";
import { writeStyle } from "./style.ts";
import { isPlainObject, toText } from "./text.ts";

/** `.` and `..` between slashes, in plain or percent-encoded any number of times: servers and proxies resolve them to another place. */
const DOT_SEGMENT =
  /(?:^|[/\\]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?=$|[/\\]|%(?:25)*(?:2f|5c))/i;

/** What is written as it is: ids and numbers. The checks of everything else cost more than the rest of the path. */
const PLAIN = /^[\w-]+$/;

/** The operation's template, compiled: fills it with the values of one call. */
export function compilePath({
  path,
  parameters = [],
}: Operation): (values: Readonly<Record<string, unknown>>) => string {
  // Texts at even places, the names between them at odd ones.
  const [first = "", ...pieces] = path.split(/\{([^{}]+)\}/);
  const places = pieces.flatMap((name, index) => {
    if (index % 2 === 1) return [];
    const parameter = parameters.find((known) => known.in === "path" && known.name === name);
    const text = pieces[index + 1] ?? "";
    return { name, parameter: parameter ?? ({ in: "path", name } as const), text };
  });
  const names = new Set(places.map(({ name }) => name));
  return (values) => {
    for (const name in values)
      if (!names.has(name))
        refuse(`path parameter "${name}"`, "is not in the path", `only those of ${path}`);
    let filled = first;
    for (const { name, parameter, text } of places)
      filled +=
        writePathValue(parameter, values[name], `path parameter "${name}"`, `{${name}}`) + text;
    return filled;
  };
}

/** One value in its place, or a refusal: a path that lacks a piece, or turns back, is another path. */
export function writePathValue(
  parameter: Parameter,
  value: unknown,
  where: string,
  mark?: string,
): string {
  if (typeof value === "string" && !parameter.style && PLAIN.test(value)) return value;
  const isObjectMeant = parameter.style !== undefined || parameter.explode !== undefined;
  if (isPlainObject(value) && !isObjectMeant)
    refuse(where, "is an object", "a text or a number", mark);
  const written = writeStyle(parameter, value, "simple", (member) => {
    const text = toText(member, where, mark);
    if (text === "") refuse(where, "is empty", "a text of at least one character", mark);
    if (DOT_SEGMENT.test(text))
      refuse(where, "holds a dot segment, which leads to another place", "an id", mark);
    return encode(text);
  });
  return written === "" ? refuse(where, "is empty", "at least one value", mark) : written;
}
