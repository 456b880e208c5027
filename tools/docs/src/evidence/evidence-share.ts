import type { OpenApiObject } from "../openapi.ts";
import { walk, type Kind } from "./walk.ts";

export interface EvidenceShare {
  /** In percent of all statements, whole numbers that add up to 100. */
  documented: number;
  observed: number;
  inferred: number;
}

/** What a document states: operations, what goes into them and what comes out. */
const statements: ReadonlySet<Kind> = new Set(["operation", "parameter", "response", "schema"]);

/** How much of a document its vendor documents; undefined where it says nothing of evidence. */
export function evidenceShare(document: OpenApiObject): EvidenceShare | undefined {
  const counts = new Map<string, number>();
  walk(document, ({ node, kind, effective }) => {
    if (!statements.has(kind) || "$ref" in node || effective === undefined) return;
    counts.set(effective.level, (counts.get(effective.level) ?? 0) + 1);
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const percent = (level: string): number => Math.round((100 * (counts.get(level) ?? 0)) / total);
  const observed = percent("observed");
  const inferred = percent("inferred");
  return { documented: 100 - observed - inferred, observed, inferred };
}
