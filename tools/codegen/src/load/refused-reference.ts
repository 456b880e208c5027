import type { DiagnosticCode } from "../diagnostics.ts";
import { isOutside, isRemote } from "./folder-resolver.ts";
import { targetOf, type WrittenReference } from "./references.ts";

/** Why a reference is not followed. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
}

/** Only files of the document's own folder are read. */
export function refuseReference(
  { file, reference }: WrittenReference,
  folder: string,
): Refusal | undefined {
  if (isRemote(reference)) {
    const message = `\`${reference}\` is on another machine; nothing is downloaded, so that the same document always gives the same client.`;
    const help = "Keep a copy beside the document and refer to that.";
    return { code: "reference-remote", message, help };
  }
  if (!isOutside(targetOf(file, reference).file, folder)) return undefined;
  const message = `\`${reference}\` lies outside the folder of the document, where nobody would notice its edits.`;
  const help = "Move the file, or a copy of it, into the document's folder.";
  return { code: "reference-outside", message, help };
}

export function sayMissing({ reference }: WrittenReference): Refusal {
  const message = `\`${reference}\` refers to a file that does not exist.`;
  const help =
    "Create the file, or correct its path: it is relative to the file that refers to it.";
  return { code: "document-invalid", message, help };
}

export function sayCircle({ reference }: WrittenReference): Refusal {
  const message = `\`${reference}\` refers, over other references or none, to itself.`;
  const help = "Describe one of them itself instead of by a `$ref`.";
  return { code: "document-invalid", message, help };
}
