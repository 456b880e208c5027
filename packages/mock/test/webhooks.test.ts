import { beforeAll, expect, test } from "vitest";
import { createMockFetch } from "../src/index.ts";
import type { MockFetch } from "../src/index.ts";
import { fixture } from "./fixtures.ts";
import { startReceiver } from "./receiver.ts";

let mock: MockFetch;
beforeAll(async () => {
  mock = await createMockFetch(fixture("parcels.yaml"));
});

test("an event is sent as the document describes it", async () => {
  await using receiver = await startReceiver(202);
  const deliveries = await mock.webhooks().emit("parcel.sent", { to: receiver.url });
  expect(deliveries).toMatchObject([{ event: "parcel.sent", status: 202 }]);
  expect(receiver.received).toMatchObject([
    {
      method: "POST",
      headers: { "content-type": "application/json", "x-signature": "invented" },
      body: { event: "parcel.sent", parcelId: 1 },
    },
  ]);
});

test("an example, a body and headers of one's own are sent instead", async () => {
  await using receiver = await startReceiver();
  const { emit } = mock.webhooks("parcels");
  await emit("parcel.sent", { to: receiver.url, example: "second" });
  await emit("parcel.lost", {
    to: new URL(receiver.url),
    body: { event: "parcel.lost", parcelId: 9 },
    headers: { "X-Signature": "mine" },
  });
  expect(receiver.received).toMatchObject([
    { body: { parcelId: 2 } },
    { body: { parcelId: 9 }, headers: { "x-signature": "mine" } },
  ]);
});

test("twice and reorder do to a receiver what vendors do", async () => {
  await using receiver = await startReceiver();
  await mock
    .webhooks()
    .emit(["parcel.sent", "parcel.arrived"], { to: receiver.url, twice: true, reorder: true });
  expect(receiver.received.map(({ body }) => (body as { event: string }).event)).toEqual([
    "parcel.arrived",
    "parcel.sent",
    "parcel.arrived",
    "parcel.sent",
  ]);
});

const wrong: [given: string, event: string, options: object, reason: RegExp][] = [
  ["an unknown event", "parcel.send", {}, /"parcel.send". Nearest declared name: "parcel.sent"/],
  ["an event without an example", "parcel.lost", {}, /no example. Give it a body/],
  ["an unknown example", "parcel.sent", { example: "third" }, /It has: first, second/],
  ["a body that breaks the schema", "parcel.lost", { body: {} }, /body\.parcelId is required/],
  ["what is no address", "parcel.sent", { to: "hook" }, /"hook" is no address/],
  ["nobody there", "parcel.sent", { to: "http://127.0.0.1:1/" }, /could not be delivered/],
];
test.each(wrong)("%s is told", async (_, event, options, reason) => {
  const sent = mock.webhooks().emit(event, { to: "http://127.0.0.1:1/", ...options });
  await expect(sent).rejects.toThrow(reason);
});

test("a body may break the schema if the test says so", async () => {
  await using receiver = await startReceiver();
  await mock.webhooks().emit("parcel.lost", { to: receiver.url, body: [], unchecked: true });
  expect(receiver.received).toMatchObject([{ body: [] }]);
});

test("a document without webhooks says so", async () => {
  const bakery = await createMockFetch(fixture("bakery.yaml"));
  const sent = bakery.webhooks().emit("baked", { to: "http://127.0.0.1:1/" });
  await expect(sent).rejects.toThrow("describes no webhooks");
});
