import { readmeSections } from "../translate/readme-section.ts";

/** The text under a heading of the second level in a vendor's README, in whichever language that is. */
export function readSection(readme: string, name: string): string | undefined {
  const sections = readmeSections(readme);
  const begin = sections.findIndex((section) => section.level === 2 && section.name === name);
  if (begin === -1) return undefined;
  const after = sections.slice(begin + 1);
  const end = after.findIndex(({ level }) => level <= 2);
  const inner = end === -1 ? after : after.slice(0, end);
  const texts = inner.map(({ level, title, body }) => `${"#".repeat(level)} ${title}\n\n${body}`);
  return [sections[begin]?.body, ...texts].join("\n\n").trim() || undefined;
}

/** What each source is, by its id: the first two columns of the table under `## Sources`. */
export function listSources(section: string | undefined): ReadonlyMap<string, string> {
  const rows = (section ?? "").matchAll(/^\| *`([^`]+)` *\| *(.*?) *\|/gm);
  return new Map([...rows].map(([, id = "", text = ""]) => [id, withoutMarks(text)]));
}

function withoutMarks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, "");
}
