import type { BaseResolver, Document } from "@redocly/openapi-core";
import { dirname } from "node:path";
import type { Diagnostic, DiagnosticCode } from "../diagnostics.ts";
import { findCircle } from "./circle.ts";
import { isOutside, isRemote } from "./folder-resolver.ts";
import { positionIn } from "./position.ts";
import { collectReferences, targetOf, type WrittenReference } from "./references.ts";
import { isMissingFile, toUnreadable } from "./unreadable.ts";

export interface ReadFiles {
  /** By absolute path: the root document and all that it refers to. */
  readonly files: ReadonlyMap<string, Document>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every file that a document refers to, and says which references no reader can follow. */
export async function readFiles(
  resolver: BaseResolver,
  root: Document,
  directory: string,
): Promise<ReadFiles> {
  const files = new Map([[root.source.absoluteRef, root]]);
  const unreadable = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const folder = dirname(root.source.absoluteRef);

  // A Map is walked in the order of insertion, those files too that are added on the way.
  for (const document of files.values()) {
    for (const written of collectReferences(document)) {
      const refusal = refuse(written, folder);
      const { file } = targetOf(written.file, written.reference);
      if (refusal) diagnostics.push(place(refusal, document, written));
      if (refusal || files.has(file) || unreadable.has(file)) continue;
      const read = await resolver.resolveDocument(null, file).catch((error: unknown) => error);
      if (isDocument(read)) files.set(file, read);
      else {
        unreadable.add(file);
        diagnostics.push(
          isMissingFile(read)
            ? place(sayMissing(written), document, written)
            : toUnreadable(read, file, directory),
        );
      }
    }
  }

  const circle = findCircle(files);
  const first = circle && files.get(circle.file);
  if (first) diagnostics.push(place(sayCircle(circle), first, circle));
  return { files, diagnostics };

  function place(said: Said, document: Document, { pointer }: WrittenReference): Diagnostic {
    return { severity: "error", ...said, at: positionIn(document, `${pointer}/$ref`, directory) };
  }
}

interface Said {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
}

function refuse({ file, reference }: WrittenReference, folder: string): Said | undefined {
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

function sayMissing({ reference }: WrittenReference): Said {
  const message = `\`${reference}\` refers to a file that does not exist.`;
  const help =
    "Create the file, or correct its path: it is relative to the file that refers to it.";
  return { code: "document-invalid", message, help };
}

function sayCircle({ reference }: WrittenReference): Said {
  const message = `\`${reference}\` refers, over other references or none, to itself.`;
  const help = "Describe one of them itself instead of by a `$ref`.";
  return { code: "document-invalid", message, help };
}

function isDocument(read: unknown): read is Document {
  return typeof read === "object" && read !== null && "parsed" in read;
}
