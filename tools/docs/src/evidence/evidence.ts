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

/** `**Evidence:** observed (source [`traffic`](…)). The note.` */
export function evidenceLine(evidence: Evidence, sourcesLink: string | undefined): string {
  const source =
    evidence.source === undefined ? "" : ` (source ${link(evidence.source, sourcesLink)})`;
  const note = evidence.note === undefined ? "" : ` ${asSentence(evidence.note)}`;
  return `**Evidence:** ${evidence.level}${source}.${note}`;
}

function link(source: string, sourcesLink: string | undefined): string {
  return sourcesLink === undefined ? `\`${source}\`` : `[\`${source}\`](${sourcesLink})`;
}

function asSentence(note: string): string {
  const text = note.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
