import { expect, test } from "vitest";
import { judgeReadme, stampReadme } from "../../src/translate/judge-readme.ts";

const file = "README.pt-BR.md";
const original = "# Lamps\n\n## Sources\n\n| id |\n|---|\n| `log` |\n\n### Requests\n\nRed.\n";
const unstamped = `# Faróis

<!-- translates "Lamps" -->

## Fontes

<!-- translates "Sources" -->

| id |
| ----- |
| \`log\`, o diário |

### Requisições

<!-- translates "Requests" -->

Vermelho.
`;
const translation = stampReadme(original, unstamped);

test("a whole translation passes, once it is stamped", () => {
  expect(judgeReadme(original, translation, file)).toEqual([]);
  expect(judgeReadme(original, unstamped, file)).toHaveLength(3);
  expect(judgeReadme(original, unstamped, file)[0]).toBe(
    `${file}:1 (Lamps) was not stamped: run \`pnpm translate --stamp\`.`,
  );
});

test("a table that is only written wider is the same text", () => {
  const padded = original.replace("|---|", "| ------- |").replace("| `log` |", "| `log`   |");
  expect(judgeReadme(padded, translation, file)).toEqual([]);
});

test.each([
  [
    "a text that changed",
    original.replace("Red.", "White."),
    translation,
    `${file}:13 (Requests) translates an earlier text: read that, correct the translation, then run \`pnpm translate --stamp\`.`,
  ],
  [
    "a section that is missing",
    `${original}\n## Decisions\n`,
    translation,
    `${file} lacks "Decisions": add it, with \`<!-- translates "Decisions" -->\`.`,
  ],
  [
    "a section of nothing",
    original,
    `${translation}\n## Mais\n\n<!-- translates "More" -->\n`,
    `${file}:19 (More) translates no section of README.md: delete it.`,
  ],
  [
    "a heading without its comment",
    original,
    `${translation}\n## Mais\n`,
    `${file}:19 (Mais) has no \`<!-- translates "…" -->\` below its heading.`,
  ],
  [
    "a section that comes twice",
    original,
    `${translation}${translation.slice(translation.indexOf("### "))}`,
    `${file}:18 (Requests) is translated twice.`,
  ],
  [
    "a section on another level",
    original,
    translation.replace("### ", "## "),
    `${file}:13 (Requests) has its heading on another level.`,
  ],
  [
    "what is still English",
    original,
    translation.replace("Vermelho.", "Red."),
    `${file}:13 (Requests) is still the original.`,
  ],
])("%s is named", (_, written, translated, want) => {
  expect(judgeReadme(written, translated, file)).toEqual([want]);
});
