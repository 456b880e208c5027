import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillGuide } from "../../src/guides/fill-guide.ts";
import { readGuides } from "../../src/guides/read-guides.ts";
import { listHeadings, renderMarkdown } from "../../src/guides/render-markdown.ts";
import { english } from "../../src/language/en.ts";
import { portuguese } from "../../src/language/pt-br.ts";
import { toVendor } from "../../src/vendor.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guides-"));
  await writeFile(join(folder, "lamps.en.md"), "# Lamps\n\nHow they\nare lit.\n\nMore.\n");
  await writeFile(join(folder, "lamps.pt-BR.md"), "# Faróis\n\nComo acendem.\n");
  await writeFile(join(folder, "first-call.en.md"), "# First\n\nCall.\n");
});

afterAll(() => rm(folder, { recursive: true }));

test("guides come in the order of need, with title and first paragraph", async () => {
  const guides = await readGuides(folder, english, english);
  expect(guides.map(({ name, title, summary }) => [name, title, summary])).toEqual([
    ["first-call", "First", "Call."],
    ["lamps", "Lamps", "How they are lit."],
  ]);
});

test("a guide that is not translated comes as it was written, and says so", async () => {
  const guides = await readGuides(folder, portuguese, english);
  expect(guides.map(({ title, tag }) => [title, tag])).toEqual([
    ["First", "en"],
    ["Faróis", "pt-BR"],
  ]);
});

const vendor = toVendor(
  {
    vendor: "lamps",
    document: {
      info: { title: "Lamps API" },
      paths: {
        "/a": { get: { operationId: "readLog" } },
        "/b": { post: { operationId: "sendLight", "x-capabilities": ["send-text"] } },
      },
    },
    translations: new Map(),
    notes: new Map([
      ["en", { sources: undefined, decisions: "- **Colour.** Red.", openQuestions: "- How far?" }],
      ["pt-BR", { sources: undefined, decisions: "- **Cor.** Vermelha.", openQuestions: "- Até?" }],
    ]),
    samples: new Map(
      ["readLog", "sendLight"].map((id) => [
        id,
        [{ lang: "TypeScript", label: "", source: `${id}();` }],
      ]),
    ),
    tested: undefined,
  },
  {},
);

test("the first call is what most people look for", () => {
  expect(fillGuide("Hello\n\n<!-- first-calls -->\n", [vendor], english)).toBe(
    "Hello\n\n## Lamps\n\n```ts\nsendLight();\n```\n",
  );
});

test("contradictions are what the README beside the document decided, and left open", () => {
  expect(fillGuide("<!-- contradictions -->", [vendor], english)).toBe(
    "## Lamps\n\n- **Colour.** Red.\n\n### Open questions\n\n- How far?",
  );
  expect(fillGuide("<!-- contradictions -->", [vendor], portuguese)).toBe(
    "## Lamps\n\n- **Cor.** Vermelha.\n\n### Questões em aberto\n\n- Até?",
  );
});

test("a place that nobody fills stops the build", () => {
  expect(() => fillGuide("<!-- first-cals -->", [], english)).toThrow(
    "There are: first-calls, contradictions",
  );
});

test("the headings of a guide are its contents", () => {
  expect(listHeadings(renderMarkdown("## A `b`\n\n### No\n\n## C & d\n"))).toEqual([
    { anchor: "a-b", title: "A b" },
    { anchor: "c-d", title: "C &amp; d" },
  ]);
});

test.each([
  ["raw HTML is shown, not run", "a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"],
  [
    "headings have anchors, each its own",
    "## Olá, você\n\n## Olá, você",
    '<h2 id="ola-voce"><a class="anchor" href="#ola-voce">Olá, você</a></h2>\n' +
      '<h2 id="ola-voce-1"><a class="anchor" href="#ola-voce-1">Olá, você</a></h2>\n',
  ],
  [
    "code is as it was written",
    "```ts\na<b>();\n```",
    '<pre tabindex="0"><code class="language-ts">a&lt;b&gt;();</code></pre>\n',
  ],
])("%s", (_, given, want) => {
  expect(renderMarkdown(given)).toBe(want);
});
