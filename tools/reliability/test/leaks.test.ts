import { expect, test } from "vitest";
import { CANARIES } from "../src/canaries.ts";
import { findLeaks } from "../src/client/leaks.ts";

const { token, phone, text } = CANARIES;

test.each([
  { name: "a message", given: new Error(token), want: "token in the message" },
  {
    name: "a cause's cause",
    given: new Error("a", { cause: new Error("b", { cause: new Error(phone) }) }),
    want: "phone in the message",
  },
  {
    name: "one of several",
    given: new AggregateError([new Error(text)]),
    want: "text in the message",
  },
  {
    name: "a property",
    given: Object.assign(new Error("a"), { body: { phone } }),
    want: "phone in its properties",
  },
  {
    name: "what is hidden",
    given: Object.defineProperty(new Error("a"), "secret", { value: token }),
    want: "token in inspect with what is hidden",
  },
  {
    name: "toJSON",
    given: Object.assign(new Error("a"), { toJSON: () => ({ token }) }),
    want: "token in toJSON",
  },
  { name: "base64", given: new Error(`Basic ${btoa(token)}`), want: "token in the message" },
  { name: "the nonce", given: new Error("/read/nonce-7"), want: "nonce in the message" },
])("$name: $want", ({ given, want }) => {
  expect(findLeaks(given, [], "nonce-7")).toContain(want);
});

test("what a hook is told is looked at too", () => {
  expect(findLeaks(undefined, [{ url: `/x?${phone}` }], "nonce-7")).toEqual([
    "phone in a hook's facts",
  ]);
});

test("nothing is found where nothing is", () => {
  expect(
    findLeaks(new Error("a", { cause: new Error("b") }), [{ status: 500 }], "nonce-7"),
  ).toEqual([]);
});
