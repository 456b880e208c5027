import { expect, test } from "vitest";
import { refuseRawHtml } from "../src/refuse-raw-html.ts";

function check(description: string): () => void {
  return () => refuseRawHtml({ paths: { "/lamps": { get: { description } } } }, "lamps.yaml");
}

test.each(["One<br>two", "A <b class=x>lamp</b>", "<!-- later -->", "</p>", "The <id> of it"])(
  "%s in a description stops the build, with its place",
  (description) => {
    expect(check(description)).toThrow(
      /lamps\.yaml has raw HTML[^]*#\/paths\/~1lamps\/get\/description/,
    );
  },
);

test.each([
  "`<id>` of the lamp",
  "```\n<b>\n```",
  "3 < 4 and 5 > 4",
  "An <https://lamps.example> link",
])("%s is Markdown", (description) => {
  expect(check(description)).not.toThrow();
});

test("an example is data", () => {
  expect(() => refuseRawHtml({ example: { description: "<b>" } }, "lamps.yaml")).not.toThrow();
});
