import type { Operation, Parameter } from "../api.ts";
import { refuse } from "../refusal.ts";
import { writeDeepObject } from "./deep-object.ts";
import { encode, encodeAllowingReserved } from "./encode.ts";
import { toJson } from "./json.ts";
import { findNearest } from "./nearest.ts";
import { writeStyle } from "./style.ts";
import { toText } from "./text.ts";

/** The query without its question mark. */
export function writeQuery(
  { parameters }: Operation,
  query: Readonly<Record<string, unknown>>,
): string {
  const known = parameters?.filter((parameter) => parameter.in === "query");
  const pieces = Object.entries(query).map(([name, value]) => {
    const parameter = known?.find((candidate) => candidate.name === name);
    if (!parameter && known && value !== undefined) refuseUnknown(name, known);
    return [name, writeQueryValue(parameter ?? { in: "query", name }, value)] as const;
  });
  const written = new Map(pieces.filter(([, piece]) => piece !== ""));
  const missing = known?.find(({ name, required }) => required && !written.has(name));
  if (missing)
    refuse(`query parameter "${missing.name}"`, "is missing", "a value: the operation requires it");
  return [...written.values()].join("&");
}

/** `name=value` in the parameter's style; the empty text where there is nothing to send. */
export function writeQueryValue(
  parameter: Parameter,
  value: unknown,
  kind = "query parameter",
): string {
  const { name, nullable, content, style, allowReserved } = parameter;
  if (value === undefined || (value === null && !nullable)) return "";
  if (content?.includes("json"))
    return `${encode(name)}=${encode(toJson(value, `${kind} "${name}"`))}`;
  if (value === null) return `${encode(name)}=`;
  if (style === "deepObject") return writeDeepObject(name, value).join("&");
  const encodeValue = allowReserved ? encodeAllowingReserved : encode;
  return writeStyle(parameter, value, "form", (member, where) =>
    encodeValue(toText(member, `${kind} "${where}"`)),
  );
}

function refuseUnknown(name: string, known: readonly Parameter[]): never {
  const names = known.map((parameter) => parameter.name);
  const nearest = findNearest(name, names);
  const all = names.length > 0 ? `one of: ${names.join(", ")}` : "none: it takes no query";
  return refuse(
    `query parameter "${name}"`,
    "is not known to the operation",
    nearest ? `"${nearest}", or ${all}` : all,
  );
}
