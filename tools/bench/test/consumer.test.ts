import { expect, test } from "vitest";
import { type Client, handOver, spellOut } from "../src/clients/client.ts";
import { writeConsumer } from "../src/clients/consumer.ts";
import { heyApi } from "../src/clients/hey-api.ts";
import { oazapfts } from "../src/clients/oazapfts.ts";
import { openapiFetch } from "../src/clients/openapi-fetch.ts";
import { orval } from "../src/clients/orval.ts";
import { plainFetch } from "../src/clients/plain-fetch.ts";
import { redocly } from "../src/clients/redocly.ts";
import { swaggerTypescriptApi } from "../src/clients/swagger-typescript-api.ts";
import { zapspec } from "../src/clients/zapspec.ts";
import type { BenchDocument } from "../src/documents/bench-document.ts";
import { listOperations } from "../src/documents/operations.ts";

const example = { title: "Dune" };
const [operation] = listOperations({
  paths: {
    "/shelves/{shelf id}/books": {
      parameters: [{ $ref: "#/components/parameters/Shelf" }],
      post: {
        operationId: "addBook",
        tags: ["books"],
        parameters: [
          { name: "at", in: "query", required: true, example: "end" },
          { name: "note", in: "query" },
        ],
        requestBody: { content: { "application/json": { examples: { one: { value: example } } } } },
        responses: { 200: { content: { "application/json": { example } } } },
      },
    },
  },
  components: {
    parameters: { Shelf: { name: "shelf id", in: "path", required: true, example: "a/1" } },
  } as object,
});
if (!operation) throw new Error("The document has an operation.");

const document: BenchDocument = {
  name: "lending",
  file: "openapi.json",
  credential: { header: "authorization", prefix: "Bearer " },
  operations: [operation],
};

const ours = zapspec({
  project: "",
  clients: [
    {
      vendor: "lending",
      package: "@acme/lending",
      create: "createLending",
      secretOptions: ["token"],
      parameters: { branch: "1" },
      calls: [
        { operationId: "addBook", resource: "books", method: "add", arguments: ["a/1", example] },
      ],
    },
  ],
  [Symbol.asyncDispose]: async () => {},
});

test("an operation is read with the values that the document shows", () => {
  expect(operation).toMatchObject({
    id: "addBook",
    method: "POST",
    target: "/shelves/a%2F1/books",
    pathParameters: [{ name: "shelf id", value: "a/1" }],
    query: [{ name: "at", value: "end" }],
    takesQuery: true,
    needsCredential: true,
    body: example,
    answer: example,
  });
});

test.each<[Client, string]>([
  [
    plainFetch,
    'send("POST", `/shelves/${encodeURIComponent("a/1")}/books?at=${encodeURIComponent(String("end"))}`, {"title":"Dune"})',
  ],
  [
    openapiFetch,
    'client.POST("/shelves/{shelf id}/books", { params: { path: { "shelf id": "a/1" }, query: { "at": "end" } }, body: {"title":"Dune"} })',
  ],
  [
    heyApi,
    'addBook({ path: { "shelf id": "a/1" }, query: { "at": "end" }, body: {"title":"Dune"}, throwOnError: true })',
  ],
  [oazapfts, 'ok(addBook("a/1", "end", {"title":"Dune"}))'],
  [orval, 'addBook("a/1", {"title":"Dune"}, { "at": "end" }, options)'],
  [swaggerTypescriptApi, 'api.books.addBook("a/1", { "at": "end" }, {"title":"Dune"})'],
  [
    redocly,
    'addBook({ path: { "shelf id": "a/1" }, query: { "at": "end" }, body: {"title":"Dune"} })',
  ],
  [ours, 'client.books.add("a/1", {"title":"Dune"})'],
])("%o makes the call", (client, want) => {
  expect(writeConsumer(client, document, [operation], spellOut)).toContain(`  await ${want};`);
});

test("values that are handed over weigh the same for every client", () => {
  const consumer = writeConsumer(ours, document, [operation], handOver);
  expect(consumer).toContain('import { createLending, isApiError } from "@acme/lending";');
  expect(consumer).toContain(
    'createLending({ token: settings.token, branch: "1", baseUrl: settings.baseUrl })',
  );
  expect(consumer).toContain('await client.books.add(given["argument0"], given["argument1"]);');
});
