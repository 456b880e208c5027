/** The text under a heading of the second level in a vendor's README. */
export function readSection(readme: string, heading: string): string | undefined {
  const [, section] = readme.split(new RegExp(`^## ${heading}[ \\t]*$`, "m"));
  if (section === undefined) return undefined;
  const [text] = section.split(/^#{1,2} /m);
  return text?.trim() || undefined;
}

/** What each source is, by its id: the first two columns of the table under `## Sources`. */
export function listSources(section: string | undefined): ReadonlyMap<string, string> {
  const rows = (section ?? "").matchAll(/^\| *`([^`]+)` *\| *(.*?) *\|/gm);
  return new Map([...rows].map(([, id = "", text = ""]) => [id, withoutMarks(text)]));
}

function withoutMarks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, "");
}
