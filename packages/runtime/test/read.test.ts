import { expect, test } from "vitest";
import { type Api, type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";

const operation: Operation = { id: "get", method: "GET", path: "/get", answer: "bytes" };
const api: Api = { vendor: "acme", operations: { get: operation } };

function callWith(body: ReadableStream<Uint8Array>, maxResponseBytes = 100): Promise<Uint8Array> {
  const fetch = async (): Promise<Response> => new Response(body);
  const { call } = createClient(api, { baseUrl: "https://acme.example", fetch, maxResponseBytes });
  return Promise.resolve(call<Uint8Array>(operation, {}));
}

test("an answer that is too large is not read to its end", async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => {
      isCancelled = true;
    },
  });
  expect(await failureOf(callWith(body, 25))).toMatchObject({ name: "DecodeError" });
  expect(isCancelled).toBe(true);
});

test("bytes come in a buffer that holds nothing else", async () => {
  const whole = new TextEncoder().encode("another's: mine");
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(whole.subarray(11));
      controller.close();
    },
  });
  const bytes = await callWith(body);
  expect(new TextDecoder().decode(bytes.buffer)).toBe("mine");
});
