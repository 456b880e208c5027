import { refuse } from "../refusal.ts";
import { writeStyle } from "./style.ts";
import { toText } from "./text.ts";

type HeaderMember = string | number | boolean | bigint | Date;
export type HeaderValue = HeaderMember | readonly HeaderMember[] | null | undefined;
/** Header values by name; null takes one out that would otherwise be sent. */
export type HeaderSource = Readonly<Record<string, HeaderValue>>;

/** Header values by name, in small letters. The platform makes its own Headers of them; making them twice costs a tenth of a call. */
export type WrittenHeaders = Record<string, string>;

/** Later sources win; `written` needs no more checks. */
export function toHeaders(
  sources: readonly (HeaderSource | Headers | undefined)[],
  written?: Readonly<WrittenHeaders>,
): WrittenHeaders {
  // Without a prototype, so that `constructor` and `__proto__` are names like any other.
  const headers = Object.assign(Object.create(null), written) as WrittenHeaders;
  for (const source of sources) {
    if (!source) continue;
    for (const [name, value] of entriesOf(source)) setHeader(headers, name.toLowerCase(), value);
  }
  return headers;
}

/** The platform's own error for a bad value quotes it, and the value may be a token. */
export function headerText(value: unknown, where: string): string {
  const text = toText(value, where);
  if (/[\r\n\0]/.test(text))
    refuse(
      where,
      "holds a line break or a NUL",
      "it without (a secret read from a file often ends with one)",
    );
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
    refuse(where, "holds a character that no header can carry", "Latin-1 text");
  return text;
}

function setHeader(headers: WrittenHeaders, name: string, value: unknown): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    refuse("a header's name", "is not a token", "letters, digits and hyphens");
  if (value === null) delete headers[name];
  if (value === null || value === undefined) return;
  const text = writeStyle({ in: "header", name }, value, "simple", (member) =>
    headerText(member, `header "${name}"`),
  );
  // A list or an object without members has nothing to say.
  if (text !== "" || value === "") headers[name] = text;
}

function entriesOf(source: HeaderSource | Headers): Iterable<readonly [string, unknown]> {
  return source instanceof Headers ? source.entries() : Object.entries(source);
}
