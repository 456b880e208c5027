import { parseEvidence } from "./extension-values.ts";
import type { Evidence } from "./model.ts";

/** The mark that holds for a node: its own, or that of the nearest ancestor, given from the inside out. */
export function resolveEvidence(...nearestFirst: (object | undefined)[]): Evidence | undefined {
  for (const node of nearestFirst) {
    const evidence = node && parseEvidence((node as Record<string, unknown>)["x-evidence"]);
    if (evidence) return evidence;
  }
  return undefined;
}

/** `observed by others (source \`id\`): note`. */
export function describeEvidence({ level, source, note }: Evidence): string {
  const by = {
    documented: "documented by the vendor",
    observed: "observed by others",
    inferred: "inferred by us",
  }[level];
  return `${by}${source ? ` (source \`${source}\`)` : ""}${note ? `: ${note}` : ""}`;
}
