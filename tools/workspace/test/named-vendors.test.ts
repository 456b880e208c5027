import { expect, it } from "vitest";
import { judgeText } from "../src/named-vendors.ts";

it.each([
  [
    "if (vendor === 'acme') retry();",
    ["a.ts:1 names acme: what differs between vendors belongs into its document."],
  ],
  ["x\ncreateAcme()", []],
  ["x\nAcme's API", ["a.ts:2 names acme: what differs between vendors belongs into its document."]],
  ["a pacmen", []],
])("%j", (text, want) => {
  expect(judgeText("a.ts", text, ["acme"])).toEqual(want);
});
