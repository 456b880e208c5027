import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import type { Mock } from "../src/index.ts";
import { authorised, fixture, problemOf } from "./fixtures.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: [fixture("lending/openapi.yaml"), fixture("bakery.yaml")] });
});
afterAll(() => mock.close());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(mock.url("lending") + path, { headers: { ...authorised, ...headers } });
}

test("the first example is served, as JSON and without violations", async () => {
  const response = await get("/loans/loan-1");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.has("sl-violations")).toBe(false);
  expect(await response.json()).toEqual({ id: "loan-1", status: "open" });
});

test("Prefer names another example", async () => {
  const response = await get("/loans/loan-1", { prefer: "example=late" });
  expect(await response.json()).toEqual({ id: "loan-2", status: "late" });
});

test("Prefer names another response", async () => {
  const response = await get("/loans/loan-1", { prefer: "code=404" });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ error: "not found" });
});

test("Prefer: code takes the default response where the code has none of its own", async () => {
  const response = await get("/loans", { prefer: "code=503" });
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ error: "documented" });
});

test("Prefer: dynamic makes an answer up", async () => {
  const response = await get("/loans/loan-1", { prefer: "dynamic=true" });
  expect(response.status).toBe(200);
  expect(Object.keys((await response.json()) as object)).toContain("status");
});

test.each([
  ["example=lost", "It has: open, late."],
  ["code=418", "It describes: 200, 404."],
  ["code=teapot", "is not a status code"],
])("Prefer: %s, which the document does not offer, is 400", async (prefer, detail) => {
  const response = await get("/loans/loan-1", { prefer });
  expect(response.status).toBe(400);
  expect((await problemOf(response)).detail).toContain(detail);
});

test("a concrete path goes before a template", async () => {
  expect(await (await get("/loans/mine")).json()).toEqual([]);
});

test("HEAD is answered as GET, without a body", async () => {
  const response = await fetch(`${mock.url("lending")}/loans`, {
    method: "HEAD",
    headers: authorised,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.text()).toBe("");
});

test("204 has no body and no media type", async () => {
  const response = await fetch(`${mock.url("lending")}/loans/loan-1`, {
    method: "DELETE",
    headers: authorised,
  });
  expect(response.status).toBe(204);
  expect(response.headers.has("content-type")).toBe(false);
});

test("what is made up without an example keeps its schema", async () => {
  const headers = { "x-bakery-key": "any" };
  const response = await fetch(`${mock.url("bakery")}/breads`, { headers });
  expect(response.status).toBe(200);
  const [bread] = (await response.json()) as { code: string }[];
  expect(bread?.code).toMatch(/^BREAD-[0-9]{4}$/);
});

test("a browser may call from any page", async () => {
  const url = `${mock.url("lending")}/loans`;
  const preflight = await fetch(url, {
    method: "OPTIONS",
    headers: {
      origin: "https://app.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization");
  const refused = await fetch(url, { headers: { origin: "https://app.example" } });
  expect(refused.status).toBe(401);
  expect(refused.headers.get("access-control-allow-origin")).toBe("https://app.example");
});

test("a callback is never sent", async () => {
  let calls = 0;
  const listener = createServer((_, response) => {
    calls += 1;
    response.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as AddressInfo;
  const response = await fetch(`${mock.url("lending")}/loans/loan-1/reminders`, {
    method: "POST",
    headers: { ...authorised, "content-type": "application/json" },
    body: JSON.stringify({ url: `http://127.0.0.1:${port}/` }),
  });
  expect(response.status).toBe(202);
  await pause(200);
  listener.close();
  expect(calls).toBe(0);
});
