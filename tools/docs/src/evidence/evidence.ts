import { isObject, type OpenApiObject } from "../openapi.ts";

/** How we know something: the value of `x-evidence`. */
export interface Evidence {
  level: string;
  source?: string;
  note?: string;
}

export function readEvidence(node: OpenApiObject): Evidence | undefined {
  const value = node["x-evidence"];
  if (!isObject(value) || typeof value["level"] !== "string") return undefined;
  const evidence: Evidence = { level: value["level"] };
  if (typeof value["source"] === "string") evidence.source = value["source"];
  if (typeof value["note"] === "string") evidence.note = value["note"];
  return evidence;
}

export function isSameEvidence(one: Evidence | undefined, other: Evidence | undefined): boolean {
  return one?.level === other?.level && one?.source === other?.source && one?.note === other?.note;
}
