import { expect, test } from "vitest";
import { firstSentence } from "../src/first-sentence.ts";

test.each([
  ["Lamps and keepers. Every call needs a key.", "Lamps and keepers."],
  ["The API of lamps.chat, for keepers. More follows.", "The API of lamps.chat, for keepers."],
  ["## Overview\n\nLamps of the\ncoast.\n\nMore.", "Lamps of the coast."],
  ["The `coast` and its [lamps](https://lighthouse.example).", "The coast and its lamps."],
  ["No full stop", "No full stop"],
  ["", ""],
])("of %j it is %j", (given, want) => {
  expect(firstSentence(given)).toBe(want);
});
