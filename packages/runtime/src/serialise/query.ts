import type { Operation, Parameter } from "../api.ts";
import { refuse } from "../refusal.ts";
import { writeDeepObject } from "./deep-object.ts";
import { encode, encodeAllowingReserved } from "./encode.ts";
import { toJson } from "./json.ts";
import { writeStyle } from "./style.ts";
import { toText } from "./text.ts";

/** The operation's query, compiled: writes the values of one call, from the question mark on. */
export function compileQuery({
  parameters = [],
}: Operation): (query: object | undefined) => string {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const byName = new Map(known.map((parameter) => [parameter.name, parameter]));
  const required = known.filter((parameter) => parameter.required);
  return (query = {}) => {
    const written = new Map<string, string>();
    for (const [name, value] of Object.entries(query)) {
      const parameter = byName.get(name);
      if (!parameter && value !== undefined) refuseUnknown(name, known);
      const piece = parameter ? writeQueryValue(parameter, value) : "";
      if (piece !== "") written.set(name, piece);
    }
    const missing = required.find(({ name }) => !written.has(name));
    if (missing)
      refuse(
        `query parameter "${missing.name}"`,
        "is missing",
        "a value: the operation requires it",
      );
    return written.size > 0 ? `?${[...written.values()].join("&")}` : "";
  };
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
  const names = known.map((parameter) => parameter.name).join(", ");
  return refuse(
    `query parameter "${name}"`,
    "is not known to the operation",
    names ? `one of: ${names}` : "none: it takes no query",
  );
}
