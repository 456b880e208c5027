/**
 * Replaces a text we know to be in a file of somebody else's. Where it is gone the file has changed
 * and what was to be patched may be there in another form: better no page than one that calls home.
 */
export function replaceAnchor(
  text: string,
  anchor: string | RegExp,
  replacement: string,
  file: string,
): string {
  const parts = text.split(anchor);
  if (parts.length > 1) return parts.join(replacement);
  throw new Error(
    `${file} no longer contains ${String(anchor)}, which the docs build relies on. ` +
      "@redocly/cli has probably been updated: find out what became of it there, then adapt tools/docs/src.",
  );
}
