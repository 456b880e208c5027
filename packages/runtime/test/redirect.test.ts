import { expect, test } from "vitest";
import { type ClientOptions, type Operation, type Secret, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

const CANARY = "canary-token";

test.each(
  [300, 301, 302, 303, 307, 308].flatMap((status) =>
    (["GET", "POST", "DELETE"] as const).map((method) => ({ status, method })),
  ),
)(
  "$status after $method ends the call, and the secret arrives nowhere else",
  async ({ status, method }) => {
    const elsewhere = await startServer();
    const server = await startServer((response) => {
      response.writeHead(status, { location: `${elsewhere.url}/next?key=${CANARY}` }).end();
    });
    const operation: Operation = { id: "go", method, path: "/go", security: [["key"]] };
    const securitySchemes = {
      key: { option: "token", type: "apiKey", in: "header", name: "client-token" },
    } as const;
    const options: ClientOptions & { token: Secret } = { baseUrl: server.url, token: CANARY };
    const { call } = createClient(
      { vendor: "acme", securitySchemes, operations: { go: operation } },
      options,
    );
    const error = await failureOf(
      call(operation, method === "GET" ? {} : { body: { phone: "5511900000000" } }),
    );
    expect(error).toMatchObject({
      name: "RedirectError",
      status,
      delivery: "unknown",
      attempts: 1,
    });
    expect(error.message).toContain(
      `redirect (${status}) to ${elsewhere.url}, which is never followed`,
    );
    expect(error.message).not.toContain(CANARY);
    expect(server.received).toHaveLength(1);
    expect(elsewhere.received).toEqual([]);
  },
);

test.each([undefined, "http://%zz"])("a redirect to %s is still a redirect", async (location) => {
  const server = await startServer((response) =>
    response.writeHead(302, location ? { location } : {}).end(),
  );
  const operation: Operation = { id: "go", method: "GET", path: "/go" };
  const { call } = createClient(
    { vendor: "acme", operations: { go: operation } },
    { baseUrl: server.url },
  );
  expect(await failureOf(call(operation, {}))).toMatchObject({
    name: "RedirectError",
    status: 302,
  });
});

test.each([
  {
    status: 304,
    headers: { location: "https://acme.example/", etag: '"a"' },
    want: "the vendor answered 304: nothing changed since the copy that a header of yours names",
  },
  {
    status: 300,
    headers: {},
    want: "the vendor answered 300: several answers to choose from, and none that it prefers",
  },
])("$status with $headers is no redirect", async ({ status, headers, want }) => {
  const server = await startServer((response) => response.writeHead(status, headers).end());
  const operation: Operation = { id: "go", method: "GET", path: "/go" };
  const { call } = createClient(
    { vendor: "acme", operations: { go: operation } },
    { baseUrl: server.url, headers: { "if-none-match": '"a"' } },
  );
  const error = await failureOf(call(operation, {}));
  expect(error).toMatchObject({ name: "ApiError", status, delivery: "unknown" });
  expect(error.message).toContain(want);
});

test("a browser's opaque redirect ends the call too", async () => {
  const opaque = Object.defineProperties(new Response(), {
    status: { value: 0 },
    type: { value: "opaqueredirect" },
  });
  const operation: Operation = { id: "go", method: "GET", path: "/go" };
  const options = { baseUrl: "https://acme.example", fetch: async () => opaque };
  const { call } = createClient({ vendor: "acme", operations: { go: operation } }, options);
  expect(await failureOf(call(operation, {}))).toMatchObject({
    name: "RedirectError",
    status: 0,
    delivery: "unknown",
  });
});
