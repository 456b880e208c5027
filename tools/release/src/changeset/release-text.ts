import { highest, type Bump } from "../bump.ts";
import type { Cause, Finding } from "../finding.ts";

/** More than this nobody reads in a release note; the command itself prints all. */
const LONGEST_LIST = 12;

const OPENINGS: Readonly<Record<Bump, string>> = {
  none: "Nothing changed.",
  patch: "What it does, takes and gives is as before.",
  minor: "More than before; nothing that worked has to change.",
  major: "Code that worked may have to change.",
};

const HEADINGS = {
  major: "To change:",
  minor: "New or different:",
  patch: "Besides:",
} as const;

const CAUSES: Readonly<Record<Cause, string>> = {
  vendor: "the vendor's document changed",
  knowledge: "our knowledge changed, not the vendor",
  wording: "our words changed",
};

/** The release note: what it means, why it is so, and the list. */
export function toReleaseText(findings: readonly Finding[], bump: Bump): string {
  const rating = highest(findings.map((finding) => finding.bump));
  const unstable =
    rating === bump ? "" : " Below version 1.0 that is a minor release, which `^` does not take.";
  const groups = (["major", "minor", "patch"] as const).flatMap((level) => {
    const lines = listFindings(findings.filter((finding) => finding.bump === level));
    return lines.length > 0 ? [`${HEADINGS[level]}\n\n${lines.join("\n")}`] : [];
  });
  return [`${OPENINGS[rating]}${unstable}${tellCause(findings)}`, ...groups].join("\n\n");
}

function tellCause(findings: readonly Finding[]): string {
  const causes = new Set(findings.flatMap(({ cause }) => cause ?? []));
  if (causes.has("vendor") && causes.has("knowledge"))
    return " The vendor's document changed, and so did what we know of the API.";
  if (causes.has("vendor")) return " The vendor's document changed.";
  if (causes.has("knowledge"))
    return " The vendor's API is what it was as far as we see; we know it better.";
  return causes.has("wording") ? " Only our words changed." : "";
}

// What the compiler says repeats the others in other words: it is told in one line where they told something.
function listFindings(findings: readonly Finding[]): string[] {
  const [compiled, told] = [true, false].map((isCompiled) =>
    findings.filter(({ source }) => (source === "declarations") === isCompiled),
  ) as [Finding[], Finding[]];
  const lines = [...new Set((told.length > 0 ? told : compiled).map(toLine))];
  const shown = lines.slice(0, LONGEST_LIST);
  const more = lines.length > shown.length ? [`- And ${lines.length - shown.length} more.`] : [];
  return [...shown, ...more, ...(told.length > 0 ? nameCompiled(compiled) : [])];
}

function nameCompiled(findings: readonly Finding[]): string[] {
  const names = findings.flatMap(({ text }) => /`.*?`/.exec(text) ?? []);
  if (names.length === 0) return [];
  const shown = names.slice(0, LONGEST_LIST).join(", ");
  const more = names.length > LONGEST_LIST ? ` and ${names.length - LONGEST_LIST} more` : "";
  return [`- In types: ${shown}${more}.`];
}

function toLine({ text, cause }: Finding): string {
  const isTold = cause === "vendor" || cause === "knowledge";
  return `- ${capitalise(text)}${isTold ? ` (${CAUSES[cause]})` : ""}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
