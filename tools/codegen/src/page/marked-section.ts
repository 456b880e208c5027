/** Puts a text between its markers in a page that people write; a page without them stays as it is. */
export function replaceSection(page: string, name: string, text: string): string {
  const opening = `<!-- ${name}: written by \`pnpm generate\` -->`;
  const closing = `<!-- /${name} -->`;
  const begin = page.indexOf(opening);
  const end = page.indexOf(closing);
  if (begin === -1 || end < begin) return page;
  const before = page.slice(0, begin + opening.length);
  return `${before}\n\n${text}\n\n${page.slice(end)}`;
}
