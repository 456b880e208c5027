import { isRecord } from "../document/pointer.ts";
import { mediaTypeCode, unsupportedMediaType, violation } from "../refusal.ts";
import type { Violation } from "../refusal.ts";

/** What Prism says about a request. */
export interface Diagnostic {
  readonly path?: string[];
  readonly code?: string | number;
  readonly message: string;
}

/** The same, out of the problem+json that Prism writes where the document describes no error. */
export function toDiagnostic(found: unknown): Diagnostic {
  const { location, code, message } = isRecord(found) ? found : {};
  return {
    path: Array.isArray(location) ? location.map(String) : [],
    code: String(code),
    message: String(message),
  };
}

/** Says it as the guard does. */
export function toViolation({ path = [], code, message }: Diagnostic): Violation {
  if (String(code) === mediaTypeCode) {
    return unsupportedMediaType(`is not among what the operation takes. ${message}.`);
  }
  const [place = "body", ...steps] = path;
  const missing = /must have required property '(.*)'$/.exec(message)?.[1];
  const location = [place, ...steps, ...(missing === undefined ? [] : [missing])];
  const isMissing = missing !== undefined || code === "required";
  const told = isMissing ? "is required" : message.replace(subject, "");
  return violation(location, String(code ?? "invalid"), `${location.join(".")} ${told}.`);
}

/** The beginning of a message of Prism, which the location says better. */
const subject = /^Request body( (parameter|property) \S+)? /;
