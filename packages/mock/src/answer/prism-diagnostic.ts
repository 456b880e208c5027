import type { Operation } from "../document/operations.ts";
import { isRecord } from "../document/pointer.ts";
import { violation } from "../refusal.ts";
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

/** Says it as the guard does. Prism writes names in lower case; the document's own spelling is put back. */
export function toViolation(operation: Operation, diagnostic: Diagnostic): Violation {
  const { path: [place = "body", ...steps] = [], code, message } = diagnostic;
  const missing = /must have required property '(.*)'$/.exec(message)?.[1];
  const [name, ...rest] = missing === undefined ? steps : [...steps, missing];
  const declared = operation.parameters.find(({ value }) => {
    return value.in === place && value.name.toLowerCase() === name;
  });
  const location = [place, ...(name === undefined ? [] : [declared?.value.name ?? name]), ...rest];
  const isMissing = missing !== undefined || code === "required";
  const told = isMissing ? "is required" : message.replace(subject, "");
  return violation(location, String(code ?? "invalid"), `${location.join(".")} ${told}.`);
}

/** The beginning of a message of Prism, which the location says better. */
const subject = /^Request (body|cookie|header|path|query)( (parameter|property) \S+)? /;
