import { once } from "node:events";
import { createServer } from "node:net";
import type { Server } from "node:net";
import { expect, test } from "vitest";
import { MockError, startMock } from "../src/index.ts";
import { authorised, fixture } from "./fixtures.ts";

const lending = fixture("lending/openapi.yaml");
const bakery = fixture("bakery.yaml");

test("each vendor has a port of its own, and its URL carries the path of its server", async () => {
  await using mock = await startMock({ vendors: [lending, bakery] });
  expect(mock.vendors).toEqual(["bakery", "lending"]);
  expect(mock.url("lending")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v2$/);
  expect(mock.url("bakery")).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(new URL(mock.url("bakery")).port).not.toBe(new URL(mock.url("lending")).port);
  expect(mock.url(lending)).toBe(mock.url("lending"));
});

test("ports follow each other in alphabetical order", async () => {
  const port = await freePair();
  await using mock = await startMock({ vendors: [lending, bakery], port });
  expect(mock.url("bakery")).toBe(`http://127.0.0.1:${port}`);
  expect(mock.url("lending")).toBe(`http://127.0.0.1:${port + 1}/v2`);
});

test("a taken port is named, together with the way out, and nothing stays open", async () => {
  const port = await freePair();
  const taken = await occupy(port + 1);
  const started = startMock({ vendors: [lending, bakery], port });
  await expect(started).rejects.toThrow(new RegExp(`Port ${port + 1} .* is taken.* --port`));
  taken.close();
  await expect(fetch(`http://127.0.0.1:${port}/breads`)).rejects.toThrow("fetch failed");
});

test("close frees the ports", async () => {
  const mock = await startMock({ vendors: [lending] });
  const url = mock.url();
  await fetch(`${url}/health`);
  await mock.close();
  await mock.close();
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
});

test("the end of a block closes", async () => {
  let url = "";
  {
    await using mock = await startMock({ vendors: [bakery] });
    url = mock.url();
  }
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("what was received can be looked at, refused or not", async () => {
  await using mock = await startMock({ vendors: [lending] });
  await fetch(`${mock.url()}/loans?shelf=a&shelf=b`, {
    method: "POST",
    headers: { ...authorised, "content-type": "application/json" },
    body: '{"bookId":"book-1"}',
  });
  await fetch(`${mock.url()}/nowhere`);
  expect(mock.requests).toMatchObject([
    {
      vendor: "lending",
      method: "POST",
      path: "/v2/loans",
      query: { shelf: ["a", "b"] },
      headers: { authorization: "Bearer any-token" },
      body: { bookId: "book-1" },
      operationId: "createLoan",
    },
    { method: "GET", path: "/v2/nowhere" },
  ]);
  expect(mock.requests[1]).not.toHaveProperty("operationId");
});

test("the last 1,000 requests are kept", async () => {
  await using mock = await startMock({ vendors: [lending] });
  for (let index = 0; index < 1_010; index += 1) {
    await (await fetch(`${mock.url()}/health?index=${index}`)).arrayBuffer();
  }
  expect(mock.requests).toHaveLength(1_000);
  expect(mock.requests[0]?.query).toEqual({ index: "10" });
});

test("fewer requests are kept where their bodies are large, and always the last", async () => {
  await using mock = await startMock({ vendors: [lending] });
  for (const megabytes of [3, 3, 3, 9]) {
    const body = "x".repeat(megabytes * 1024 * 1024);
    await (await fetch(`${mock.url()}/loans`, { method: "POST", body })).arrayBuffer();
    expect(mock.requests.at(-1)?.body).toHaveLength(body.length);
    expect(mock.requests.length).toBeLessThan(3);
  }
  expect(mock.requests).toHaveLength(1);
});

test("an example that breaks its schema keeps the mock from starting", async () => {
  const started = startMock({ vendors: [fixture("wrong-example.yaml")] });
  await expect(started).rejects.toThrow(
    /getThing, response 200, example "broken": size must be integer\./,
  );
});

test("an example that breaks its schema can be left out, and is never served", async () => {
  await using mock = await startMock({
    vendors: [fixture("wrong-example.yaml")],
    wrongExamples: "leave-out",
  });
  expect(mock.warnings).toEqual([expect.stringContaining('example "broken"')]);
  const answer = await fetch(`${mock.url()}/things`);
  expect(await answer.json()).toEqual({ size: 1 });
  const asked = await fetch(`${mock.url()}/things`, { headers: { prefer: "example=broken" } });
  expect(asked.status).toBe(400);
});

test.each([
  ["swagger.yaml", /is not an OpenAPI 3\.0 or 3\.1 document: its "openapi" says "2\.0"/],
  ["broken-reference.yaml", /is not whole: .*missing\.yaml/],
  ["broken-reference.json", /is not whole: .*Can't resolve/],
  ["on-the-web.yaml", /elsewhere\.example\/things\.yaml is on the web/],
  ["nowhere.yaml", /There is no file .*nowhere\.yaml/],
])("%s is refused with the reason", async (name, reason) => {
  const started = startMock({ vendors: [fixture(name)] });
  await expect(started).rejects.toThrow(MockError);
  await expect(startMock({ vendors: [fixture(name)] })).rejects.toThrow(reason);
});

test("a JSON document that is whole by itself is served as it stands", async () => {
  await using mock = await startMock({ vendors: [fixture("whole.json")] });
  expect((await fetch(`${mock.url()}/things`)).status).toBe(204);
});

test("an unknown vendor is refused", async () => {
  await expect(startMock({ vendors: ["nobody"] })).rejects.toThrow(/no vendor "nobody"/);
});

test("a URL needs a name where there are several vendors", async () => {
  await using mock = await startMock({ vendors: [lending, bakery] });
  expect(() => mock.url()).toThrow(/bakery, lending/);
  expect(() => mock.url("nobody")).toThrow(/serves bakery, lending/);
});

/** Two ports in a row that nobody uses, below those that the system gives away by itself. */
async function freePair(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  try {
    for (const server of [await occupy(port), await occupy(port + 1)]) {
      await new Promise((resolve) => server.close(resolve));
    }
    return port;
  } catch {
    return freePair();
  }
}

async function occupy(port: number): Promise<Server> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}
