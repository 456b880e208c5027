import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics.ts";
import { toRelative } from "./position.ts";

/** What the linter found, in our words. */
export function toDiagnostic(problem: NormalizedProblem, directory: string): Diagnostic {
  const [location] = problem.location;
  const place = location && getLineColLocation(location);
  return {
    severity: isTolerable(problem) ? "warning" : "error",
    code: "document-invalid",
    message: sayProblem(problem),
    help: helpWith(problem),
    at: {
      file: place ? toRelative(place.source.absoluteRef, directory) : "",
      line: place?.start.line ?? 1,
      column: place?.start.col ?? 1,
    },
  };
}

function sayProblem(problem: NormalizedProblem): string {
  const { ruleId, message } = problem;
  if (ruleId !== "no-unresolved-refs") return message;
  if (isMappingName(problem)) return "The discriminator's mapping is not a reference.";
  const [, reason] = /^Can't resolve \$ref: (.*)$/s.exec(message) ?? [];
  return `This refers to something that does not exist${reason ? `: ${reason}` : ""}.`;
}

function helpWith({ ruleId, suggest }: NormalizedProblem): string {
  if (suggest.length > 0) return `Did you mean ${suggest.join(" or ")}?`;
  return ruleId === "no-unresolved-refs"
    ? "Write what it should refer to, or correct the reference: `#/components/schemas/Name` in this file, `file.yaml#/Name` in another."
    : "Correct it as the OpenAPI specification asks.";
}

// Slips in schemas and stray keys do not change which calls exist: JSON Schema ignores what it does not know.
function isTolerable(problem: NormalizedProblem): boolean {
  const { ruleId, message, location } = problem;
  if (isMappingName(problem)) return true;
  if (ruleId !== "struct") return false;
  const pointer = location[0]?.pointer ?? "";
  return message.includes("not expected here") || /\/schemas?\//.test(`${pointer}/`);
}

// OpenAPI allows a schema's bare name there, which the linter takes for a file; no type follows it either way.
function isMappingName({ message, location }: NormalizedProblem): boolean {
  const isMapping = /\/discriminator\/mapping\//.test(location[0]?.pointer ?? "");
  return isMapping && !/nothing is downloaded|lies outside/.test(message);
}
