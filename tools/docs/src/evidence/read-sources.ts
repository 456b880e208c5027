/** The text under the heading `## Sources` of a vendor's README: the table that `source` ids point at. */
export function readSources(readme: string): string | undefined {
  const [, section] = readme.split(/^## Sources[ \t]*$/m);
  if (section === undefined) return undefined;
  const [text] = section.split(/^#{1,2} /m);
  return text?.trim() || undefined;
}
