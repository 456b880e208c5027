import type { Diagnostic } from "../diagnostics.ts";
import { toRelative } from "./position.ts";

/** A file that is not there, or is neither YAML nor JSON. */
export function toUnreadable(error: unknown, file: string, directory: string): Diagnostic {
  const name = toRelative(file, directory);
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  const at = / in ".*" \((\d+):(\d+)\)$/.exec(reason);
  return {
    severity: "error",
    code: "document-unreadable",
    ...sayReason(at ? `${reason.slice(0, at.index)}.` : reason, at !== null),
    at: { file: name, line: Number(at?.[1] ?? 1), column: Number(at?.[2] ?? 1) },
  };
}

export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("ENOENT");
}

function sayReason(reason: string, isSyntax: boolean): Pick<Diagnostic, "message" | "help"> {
  if (isSyntax) return { message: reason, help: "Correct the YAML or JSON at this place." };
  if (reason.startsWith("ENOENT"))
    return { message: "The file does not exist.", help: "Create it, or correct its path." };
  return {
    message: `The file cannot be read: ${reason}`,
    help: "Check that it is a file, that it may be read, and that it is valid YAML or JSON.",
  };
}
