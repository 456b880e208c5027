import { expect, test } from "vitest";
import { titled, titleOf } from "../src/titled.ts";

test.each([
  ["List the lamps.", "List the lamps"],
  ["List the lamps", "List the lamps"],
  ["And so on...", "And so on..."],
])("the summary %s is the title %s", (summary, want) => {
  expect(titleOf({ summary })).toBe(want);
});

test("operations and webhooks get titles; what has no summary gets none, descriptions stay", () => {
  const given = {
    paths: { "/lamps": { get: { summary: "List.", description: "Lists." }, post: {} } },
    webhooks: { failed: { post: { summary: "Failed." } } },
  };
  expect(titled(given)).toEqual({
    paths: { "/lamps": { get: { summary: "List", description: "Lists." }, post: {} } },
    webhooks: { failed: { post: { summary: "Failed" } } },
  });
  expect(given.paths["/lamps"].get.summary).toBe("List.");
});
