import type { BaseResolver, Document } from "@redocly/openapi-core";
import { dirname } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import { findCircle } from "./circle.ts";
import { positionIn } from "./position.ts";
import { collectReferences, targetOf, type WrittenReference } from "./references.ts";
import { type Refusal, refuseReference, sayCircle, sayMissing } from "./refused-reference.ts";
import { isMissingFile, toUnreadable } from "./unreadable.ts";

export interface ReadFiles {
  /** By absolute path: the root document and all that it refers to. */
  readonly files: ReadonlyMap<string, Document>;
  /** Every `$ref` in them. */
  readonly references: readonly WrittenReference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every file that a document refers to, and says which references no reader can follow. */
export async function readFiles(
  resolver: BaseResolver,
  root: Document,
  directory: string,
): Promise<ReadFiles> {
  const files = new Map<string, Document>([[root.source.absoluteRef, root]]);
  const diagnostics: Diagnostic[] = [];
  const unreadable = new Set<string>();
  const references: WrittenReference[] = [];
  const folder = dirname(root.source.absoluteRef);
  const say = (refusal: Refusal, { file, pointer }: WrittenReference): Diagnostic => {
    const at = positionIn(files.get(file) ?? root, `${pointer}/$ref`, directory);
    return { severity: "error", ...refusal, at };
  };

  // A Map is walked in the order of insertion, those files too that are added on the way.
  for (const document of files.values()) {
    const own = collectReferences(document);
    references.push(...own);
    for (const written of firstOfEachFile(own)) {
      const refusal = refuseReference(written, folder);
      const { file } = targetOf(written.file, written.reference);
      if (refusal) diagnostics.push(say(refusal, written));
      if (refusal || files.has(file) || unreadable.has(file)) continue;
      const read = await resolver.resolveDocument(null, file).catch((error: unknown) => error);
      if (isDocument(read)) files.set(file, read);
      else if (isMissingFile(read)) diagnostics.push(say(sayMissing(written), written));
      else {
        unreadable.add(file);
        diagnostics.push(toUnreadable(read, file, directory));
      }
    }
  }
  const circle = findCircle(files, references);
  if (circle) diagnostics.push(say(sayCircle(circle), circle));
  return { files, references, diagnostics };
}

// What is wrong with a file is said once for each file that refers to it.
function firstOfEachFile(references: readonly WrittenReference[]): WrittenReference[] {
  const byFile = Map.groupBy(references, ({ reference }) => reference.split("#", 1)[0]);
  return [...byFile.values()].flatMap(([first]) => (first ? [first] : []));
}

function isDocument(read: unknown): read is Document {
  return typeof read === "object" && read !== null && "parsed" in read;
}
