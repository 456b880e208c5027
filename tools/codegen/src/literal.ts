/** Text of a document as TypeScript: no sequence of characters in it can end the literal or the comment it stands in. */

export function toLiteral(value: unknown): string {
  return escapeLineSeparators(JSON.stringify(value) ?? "undefined");
}

/** A property key, quoted only where it must be. In a literal, a bare `__proto__` would set the prototype. */
export function toPropertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : toLiteral(name);
}

/** `.getTicket` or `["get-ticket"]`. */
export function toPropertyAccess(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${toLiteral(name)}]`;
}

/** A value as an object literal, one property to a line where it is not short. */
export function toObjectLiteral(value: unknown, indent = "", width = 100): string {
  const short = toInline(value);
  if (typeof value !== "object" || value === null || indent.length + short.length <= width)
    return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${toObjectLiteral(item, inner, width)},\n`).join("");
    return `[\n${items}${indent}]`;
  }
  const properties = definedEntries(value).map(
    ([key, item]) => `${inner}${toPropertyKey(key)}: ${toObjectLiteral(item, inner, width)},\n`,
  );
  return `{\n${properties.join("")}${indent}}`;
}

function toInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toInline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return toLiteral(value);
  const properties = definedEntries(value).map(
    ([key, item]) => `${toPropertyKey(key)}: ${toInline(item)}`,
  );
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name !== "__proto__";
}

// Valid in a string literal since ES2019, yet line terminators to many tools that read source.
function escapeLineSeparators(text: string): string {
  return text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
