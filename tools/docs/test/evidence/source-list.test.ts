import { expect, test } from "vitest";
import { asList } from "../../src/evidence/source-list.ts";

test("rows become items, and what stands around the table stays", () => {
  const given =
    "Before.\n\n| id | source | kind |\n| --- | :-- | --- |\n| `log` | [the log](https://log.example) | seen by two |\n| `map` | Lamps. | |\n\nAfter: `a | b`.";
  expect(asList(given)).toBe(
    "Before.\n\n- **`log`** [the log](https://log.example). Seen by two.\n- **`map`** Lamps.\n\nAfter: `a | b`.",
  );
});

test("a table at the very end is taken too", () => {
  expect(asList("| a | b |\n|---|---|\n| `x` | y |")).toBe("- **`x`** Y.\n");
});
