import { fill, type Strings } from "../language/strings.ts";
import type { Evidence } from "./evidence.ts";

/** How marks are written: in one language, for one vendor. */
export interface Marking {
  strings: Strings;
  /** What each source is, by its id; empty where the vendor has no table of sources. */
  sources: ReadonlyMap<string, string>;
}

/** Ahead of the tooltip: in every language the pages' styles know by it which colour a badge has. */
const symbols: Readonly<Record<string, string>> = { documented: "●", observed: "◐", inferred: "○" };

/** A tooltip is for a glance; the table has the rest. */
const longestTooltip = 140;

/**
 * `**Evidence:** [observed](#/section/sources "source traffic: …") The note.` A link, for descriptions have no HTML:
 * the pages' styles make it a badge, hovering tells the source, a click leads to it.
 */
export function evidenceLine({ level, source, note }: Evidence, marking: Marking): string {
  const { evidence: strings } = marking.strings;
  const tooltip = `${symbols[level] ?? ""} ${tooltipOf(source, marking)}`.trim();
  const badge = `[${wordOf(level, marking.strings)}](${linkOf(source, marking)} "${tooltip}")`;
  return [`**${strings.label}:** ${badge}`, note && asSentence(note)].filter(Boolean).join(" ");
}

/** Where Redoc puts a heading of the introduction: without its accents. */
export function sectionLink(heading: string): string {
  const plain = heading.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return `#/section/${plain.replaceAll(/\s+/g, "-")}`;
}

function linkOf(source: string | undefined, { strings, sources }: Marking): string {
  const { heading, sourcesHeading } = strings.evidence;
  const isListed = source !== undefined && sources.size > 0;
  return sectionLink(isListed ? sourcesHeading : heading);
}

function tooltipOf(source: string | undefined, { strings, sources }: Marking): string {
  if (source === undefined) return strings.evidence.legendLink;
  const name = fill(strings.evidence.source, { source });
  const described = sources.get(source);
  const text = described === undefined ? name : `${name}: ${described}`;
  const quoted = text.replaceAll('"', "'").replaceAll(/[\\[\]]/g, "");
  return quoted.length > longestTooltip ? `${quoted.slice(0, longestTooltip - 1)}…` : quoted;
}

function wordOf(level: string, { evidence }: Strings): string {
  if (level === "documented" || level === "observed" || level === "inferred")
    return evidence[level];
  return level;
}

function asSentence(note: string): string {
  const text = note.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
