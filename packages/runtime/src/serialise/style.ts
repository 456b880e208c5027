import type { Parameter } from "../api.ts";
import { encode } from "./encode.ts";
import { isPlainObject, toText } from "./text.ts";

type Style = Exclude<Parameter["style"], undefined | "deepObject">;
interface StyleRule {
  /** Stands before the whole. */
  readonly lead: string;
  /** Stands between exploded members. */
  readonly between: string;
  /** Stands between members that are not exploded. */
  readonly within: string;
  /** Whether the parameter's name is written. */
  readonly named: boolean;
}

/** https://spec.openapis.org/oas/v3.1.1.html#style-values, which rests on RFC 6570. */
const RULES: Readonly<Record<Style, StyleRule>> = {
  simple: { lead: "", between: ",", within: ",", named: false },
  label: { lead: ".", between: ".", within: ",", named: false },
  matrix: { lead: ";", between: ";", within: ",", named: true },
  form: { lead: "", between: "&", within: ",", named: true },
  spaceDelimited: { lead: "", between: "&", within: "%20", named: true },
  pipeDelimited: { lead: "", between: "&", within: "%7C", named: true },
};

/** A value in the parameter's style; the empty text where a list or an object has no members. `write` checks and encodes one text. */
export function writeStyle(
  { name, style, explode }: Parameter,
  value: unknown,
  fallback: Style,
  write: (member: unknown, where: string) => string,
): string {
  const chosen = style && style !== "deepObject" ? style : fallback;
  const { lead, between, within, named } = RULES[chosen];
  const isExploded = explode ?? chosen === "form";
  const label = named ? `${encode(name)}=` : "";
  const join = (exploded: string[], members: string[]): string => {
    if (members.length === 0) return "";
    return lead + (isExploded ? exploded.join(between) : label + members.join(within));
  };
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined).map((item) => write(item, name));
    return join(
      items.map((item) => label + item),
      items,
    );
  }
  if (!isPlainObject(value)) return lead + label + write(value, name);
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined && member !== null)
    .map(([key, member]) => [encode(toText(key, name)), write(member, `${name}.${key}`)]);
  return join(
    entries.map((entry) => entry.join("=")),
    entries.flat(),
  );
}
