import type { Parameter } from "./document.ts";

/** Whether the wire can carry a value of a parameter so that it arrives as what it is. */
export function isSendable(parameter: Parameter, value: unknown): boolean {
  if (parameter.content) return true;
  if (parameter.style !== "deepObject" && !isFlat(value)) return false;
  return RULES[parameter.in](value) && hasNoEmptyPart(value);
}

const RULES: Record<Parameter["in"], (value: unknown) => boolean> = {
  // An empty segment, and one or two dots, are other addresses.
  path: (value) => !/^\.{0,2}$/.test(String(value)),
  query: () => true,
  // Only what HTTP allows in a header; blanks at its ends are lost.
  header: (value) => /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(String(value)),
  cookie: () => false,
};

// Only deep objects have a way to write what lies in something else.
function isFlat(value: unknown): boolean {
  return [value].flat().every((item) => typeof item !== "object" || item === null);
}

// A list or an object without anything in it leaves no trace.
function hasNoEmptyPart(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const parts = Object.values(value);
  return parts.length > 0 && parts.every(hasNoEmptyPart);
}
