import { expect, it } from "vitest";
import { judgeText } from "../src/named-vendors.ts";

const VENDORS = [{ vendor: "acme-chat", title: "A-Chat" }];
const FOUND = ["a.ts:2 names acme-chat: what differs between vendors belongs into its document."];

it.each([
  ["x\nif (vendor === 'acme-chat') retry();", FOUND],
  ["x\ncreateAcmeChat()", FOUND],
  ["x\nACME_CHAT_TOKEN", FOUND],
  ["x\nthe API of A-Chat", FOUND],
  ["x\nthe API of a chat", FOUND],
  ["x\nmedia chats", []],
  ["x\na mega-chat", []],
  ["x\na pacmen chat", []],
])("%j", (text, want) => {
  expect(judgeText("a.ts", text, VENDORS)).toEqual(want);
});
