import type { Client } from "openapi-fetch";
import { expect, expectTypeOf, test } from "vitest";
import { type Api, type HttpClient, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { type Respond, startServer } from "./recording-server.ts";

/** As openapi-typescript writes it. */
interface paths {
  "/contacts/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { where?: { name: string } };
        header?: { "x-account"?: string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { "application/json": { id: string } };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { "application/json": { message: string } };
        };
      };
    };
    put: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { "application/x-www-form-urlencoded": { name: string } } };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { "application/json": { id: string } };
        };
      };
    };
    post: {
      parameters: {
        query: { page: number };
        header?: never;
        path: { id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": { name: string } } };
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

const id = { in: "path", name: "id", required: true } as const;
const api: Api = {
  vendor: "acme",
  securitySchemes: { key: { option: "token", type: "bearer" } },
  failure: { property: "success", value: false },
  operations: {
    get: {
      id: "get",
      method: "GET",
      path: "/contacts/{id}",
      security: [["key"]],
      parameters: [
        id,
        { in: "query", name: "where", style: "deepObject" },
        { in: "header", name: "x-account" },
      ],
    },
    put: {
      id: "put",
      method: "PUT",
      path: "/contacts/{id}",
      security: [["key"]],
      parameters: [id],
      contentType: "application/x-www-form-urlencoded",
    },
  },
};

async function start(respond?: Respond): Promise<{
  http: HttpClient<paths>;
  received: { url: string; headers: object; body: string }[];
}> {
  const { url, received } = await startServer(
    respond ?? ((response) => response.end('{"id":"7"}')),
  );
  const options = { baseUrl: url, token: "abc" };
  return { http: createClient<paths>(api, options).http, received };
}

const GET = { params: { path: { id: "7" } } };

test("a call finds its operation and goes the way of the methods", async () => {
  const { http, received } = await start();
  const { data, error, response } = await http.GET("/contacts/{id}", {
    params: { path: { id: "a/7" }, query: { where: { name: "x" } }, header: { "x-account": "1" } },
    headers: { "x-b": "2" },
  });
  expectTypeOf(data).toEqualTypeOf<{ id: string } | undefined>();
  expectTypeOf(error).toEqualTypeOf<{ message: string } | undefined>();
  expect([data, error, response.status, response instanceof Response]).toEqual([
    { id: "7" },
    undefined,
    200,
    true,
  ]);
  expect(received[0]).toMatchObject({
    url: "/contacts/a%2F7?where%5Bname%5D=x",
    headers: { authorization: "Bearer abc", "x-account": "1", "x-b": "2" },
  });
});

test("request does what its method does, and the body goes in the operation's media type", async () => {
  const { http, received } = await start();
  await http.request("put", "/contacts/{id}", {
    params: { path: { id: "7" } },
    body: { name: "a b" },
  });
  expect(received[0]).toMatchObject({
    method: "PUT",
    body: "name=a%20b",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
});

test("the types refuse what the document does not know", async () => {
  const { http } = await start();
  // @ts-expect-error -- the document has no such path
  expect(await failureOf(http.GET("/nowhere"))).toMatchObject({ name: "InvalidInputError" });
  // @ts-expect-error -- the path parameter is missing
  expect(await failureOf(http.GET("/contacts/{id}"))).toMatchObject({ name: "InvalidInputError" });
  // @ts-expect-error -- the document has no such method
  expect(await failureOf(http.PATCH("/contacts/{id}", GET))).toMatchObject({
    name: "InvalidInputError",
  });
});

test("what must be given, may be given and is answered is typed as openapi-fetch types it", () => {
  type Http = HttpClient<paths>;
  type Theirs = Client<paths>;
  const name = (http: Http, theirs: Theirs) => {
    const path = { id: "7" };
    // @ts-expect-error -- the query's page is missing
    void (() => http.POST("/contacts/{id}", { params: { path } }));
    // @ts-expect-error -- the body is none of the document's
    void (() => http.POST("/contacts/{id}", { params: { path, query: { page: 1 } }, body: 1 }));
    // @ts-expect-error -- the parameters are missing
    void (() => http.GET("/contacts/{id}", {}));
    // @ts-expect-error -- a slip of the pen
    void (() => http.GET("/contacts/{id}", { ...GET, timeout: 1 }));
    const init = { params: { path, query: { page: 1 } } };
    return {
      ours: [http.POST("/contacts/{id}", init), http.GET("/contacts/{id}", GET)] as const,
      theirs: [theirs.POST("/contacts/{id}", init), theirs.GET("/contacts/{id}", GET)] as const,
      blob: http.GET("/contacts/{id}", { ...GET, parseAs: "blob" }),
    };
  };
  type Named = ReturnType<typeof name>;
  expectTypeOf<Awaited<Named["ours"][1]>["data"]>().toEqualTypeOf<
    Awaited<Named["theirs"][1]>["data"]
  >();
  expectTypeOf<Awaited<Named["ours"][1]>["error"]>().toEqualTypeOf<
    Awaited<Named["theirs"][1]>["error"]
  >();
  expectTypeOf<Awaited<Named["ours"][0]>["data"]>().toEqualTypeOf<
    Awaited<Named["theirs"][0]>["data"]
  >();
  expectTypeOf<Exclude<Awaited<Named["blob"]>["data"], undefined>>().toEqualTypeOf<Blob>();
});

test.each<{ given: string; status: number; body: string; want: unknown }>([
  { given: "an error", status: 404, body: '{"message":"no"}', want: { message: "no" } },
  { given: "an error page", status: 502, body: "<p>no", want: "<p>no" },
  {
    given: "a failure in a success",
    status: 200,
    body: '{"success":false}',
    want: { success: false },
  },
])("$given comes back as error", async ({ status, body, want }) => {
  const { http } = await start((response) => response.writeHead(status).end(body));
  const { data, error, response } = await http.GET("/contacts/{id}", GET);
  expect({ data, error, status: response.status, ok: response.ok }).toEqual({
    data: undefined,
    error: want,
    status,
    ok: false,
  });
});

test.each([{ body: "" }, { body: "null" }, { body: "0" }, { body: '""' }, { body: "false" }])(
  "an error whose body is '$body' is still an error",
  async ({ body }) => {
    const { http } = await start((response) => response.writeHead(500).end(body));
    const { error } = await http.GET("/contacts/{id}", GET);
    expect(error).toMatchObject({ name: "ApiError", status: 500, delivery: "unknown" });
  },
);

test("what is no answer of the vendor is thrown", async () => {
  const stalled = await start(() => {});
  const init = { ...GET, timeoutInMs: 30 };
  expect(await failureOf(stalled.http.GET("/contacts/{id}", init))).toMatchObject({
    name: "TimeoutError",
  });
  const page = await start((response) => response.end("<p>"));
  expect(await failureOf(page.http.GET("/contacts/{id}", GET))).toMatchObject({
    name: "DecodeError",
  });
});

test("a signal ends it", async () => {
  const { http } = await start(() => {});
  const signal = AbortSignal.timeout(30);
  expect(await failureOf(http.GET("/contacts/{id}", { ...GET, signal }))).toMatchObject({
    name: "AbortedError",
    delivery: "unknown",
  });
});

test("parseAs hands the body over in other ways", async () => {
  const { http } = await start();
  expect((await http.GET("/contacts/{id}", { ...GET, parseAs: "text" })).data).toBe('{"id":"7"}');
  expect(
    (await http.GET("/contacts/{id}", { ...GET, parseAs: "arrayBuffer" })).data,
  ).toBeInstanceOf(ArrayBuffer);
  expect(await (await http.GET("/contacts/{id}", { ...GET, parseAs: "blob" })).data?.text()).toBe(
    '{"id":"7"}',
  );
  const { data } = await http.GET("/contacts/{id}", { ...GET, parseAs: "stream" });
  expect(await new Response(data).json()).toEqual({ id: "7" });
});

test.each([
  { init: { baseUrl: "https://other.example" }, want: "http takes no `baseUrl`" },
  { init: { redirect: "follow" }, want: "http takes no `redirect`" },
  { init: { middleware: [] }, want: "http takes no `middleware`" },
  { init: { pathSerializer: () => "/" }, want: "http takes no `pathSerializer`" },
  { init: { parseAs: "xml" }, want: "`parseAs` is not known" },
  { init: { params: { path: { id: ".." } } }, want: "holds a dot segment" },
])("$init is refused: $want", async ({ init, want }) => {
  const { http, received } = await start();
  const error = await failureOf(http.GET("/contacts/{id}", { ...GET, ...init } as typeof GET));
  expect(error).toMatchObject({ name: "InvalidInputError", delivery: "not-sent" });
  expect(error.message).toContain(want);
  expect(received).toEqual([]);
});

test("fields that only fetch knows reach it", async () => {
  const seen: unknown[] = [];
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    seen.push(init.cache, init.redirect);
    return new Response('{"id":"7"}');
  };
  const options = { baseUrl: "https://acme.example", token: "abc", fetch };
  await createClient<paths>(api, options).http.GET("/contacts/{id}", { ...GET, cache: "no-store" });
  expect(seen).toEqual(["no-store", "manual"]);
});
