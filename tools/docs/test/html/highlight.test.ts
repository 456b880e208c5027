import { expect, test } from "vitest";
import { codeBlock, highlight } from "../../src/html/highlight.ts";

test.each([
  ["ts", "const a = true;", ["hljs-keyword", "hljs-literal"]],
  ["sh", "# before\necho 'x'", ["hljs-comment", "hljs-built_in", "hljs-string"]],
  ["json", '{ "a": 1 }', ["hljs-attr", "hljs-number"]],
])("%s is coloured", (language, code, want) => {
  const html = highlight(code, language);
  for (const name of want) expect(html).toContain(`class="${name}"`);
  expect(
    html
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'"),
  ).toBe(code);
});

test("another language stays plain, and never becomes HTML", () => {
  expect(codeBlock("<b>", '"x')).toBe(
    '<pre tabindex="0"><code class="language-&quot;x">&lt;b&gt;</code></pre>',
  );
});
