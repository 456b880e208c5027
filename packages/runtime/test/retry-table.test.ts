import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toRetryTable } from "./retry-table.ts";

const README = new URL("../README.md", import.meta.url);
const PLACE = /(<!-- retries:begin[^>]*-->\n\n)(.*?)(\n\n<!-- retries:end -->)/s;

test("the README's table of what is sent again is what the decision says", () => {
  const text = readFileSync(README, "utf8");
  const table = toRetryTable();
  if (process.env.WRITE_RETRY_TABLE) writeFileSync(README, text.replace(PLACE, `$1${table}$3`));
  expect(PLACE.exec(readFileSync(README, "utf8"))?.[2]).toBe(table);
});
