import type { Cause } from "../finding.ts";
import { ancestorsAt, isContainer, parsePointer } from "./pointer.ts";

export interface Evidence {
  readonly level?: string;
  readonly source?: string;
  readonly note?: string;
}

/** The mark that holds at a place: its own, or that of the nearest thing around it. */
export function evidenceAt(document: unknown, pointer: string | undefined): Evidence | undefined {
  if (pointer === undefined) return undefined;
  const marks = ancestorsAt(document, parsePointer(pointer)).map((value) =>
    isContainer(value) ? value["x-evidence"] : undefined,
  );
  return marks.findLast((mark) => isContainer(mark)) as Evidence | undefined;
}

/** Who changed: the vendor, or what we know of it. Undefined where the document does not tell where it comes from. */
export function causeOf(
  before: Evidence | undefined,
  after: Evidence | undefined,
): Cause | undefined {
  const now = after ?? before;
  if (!now?.level) return undefined;
  if (before && after && !isSame(before, after)) return "knowledge";
  return now.level === "documented" ? "vendor" : "knowledge";
}

export function isSame(left: Evidence | undefined, right: Evidence | undefined): boolean {
  return (["level", "source", "note"] as const).every((key) => left?.[key] === right?.[key]);
}
