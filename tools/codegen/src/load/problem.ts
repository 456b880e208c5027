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

function sayProblem({ ruleId, message }: NormalizedProblem): string {
  if (ruleId !== "no-unresolved-refs") return message;
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
function isTolerable({ ruleId, message, location }: NormalizedProblem): boolean {
  if (ruleId !== "struct") return false;
  const pointer = location[0]?.pointer ?? "";
  return message.includes("not expected here") || /\/schemas?\//.test(`${pointer}/`);
}
