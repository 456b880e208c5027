/** The words of a command as a POSIX shell cuts them, as far as samples go: quotes, escapes, continued lines. */
export function toWords(command: string): string[] {
  const words = command
    .replaceAll("\\\n", " ")
    .matchAll(/(?:'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|[^\s'"\\])+/g);
  return [...words].map(([word]) =>
    word.replaceAll(/'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g, unquote),
  );
}

function unquote(_: string, single?: string, double?: string, escaped?: string): string {
  return single ?? double?.replaceAll(/\\(["\\$`])/g, "$1") ?? escaped ?? "";
}
