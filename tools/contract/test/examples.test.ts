import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../src/document.ts";
import { listRequestExamples } from "../src/examples.ts";
import { listOperations } from "../src/operations.ts";
import { readQuery, toWireRequest } from "../src/wire.ts";

const DOCUMENT = {
  openapi: "3.1.0",
  security: [{ key: [] }],
  "x-client-options": ["depot"],
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "Depot-Key" } } },
  paths: {
    "/depots/{depot}/parcels/{id}": {
      parameters: [
        { name: "depot", in: "path", required: true, example: "1" },
        { name: "id", in: "path", required: true, example: "a/b" },
      ],
      post: {
        operationId: "findParcels",
        "x-sdk": { resource: "parcels", method: "find" },
        parameters: [
          { name: "page", in: "query", examples: { "first-page": { value: 1 } } },
          {
            name: "filter",
            in: "query",
            content: {
              "application/json": { examples: { "by-state": { value: { state: "gone" } } } },
            },
          },
          {
            name: "include",
            in: "query",
            style: "deepObject",
            examples: { "by-state": { value: [{ model: "depot" }] } },
          },
          {
            name: "sort",
            in: "query",
            style: "pipeDelimited",
            explode: false,
            examples: { "first-page": { value: ["a", "b"] } },
          },
          { name: "tag", in: "query", example: ["x", "y"] },
          { name: "x-trace", in: "header", example: 7 },
        ],
        requestBody: {
          content: { "application/json": { examples: { "by-state": { value: { text: "Olá" } } } } },
        },
      },
    },
  },
} as unknown as OpenApiDocument;

const [operation] = listOperations(DOCUMENT) as [ReturnType<typeof listOperations>[0]];

describe("an example's parts belong together by name", () => {
  it("a part with one example takes part always, a part without the name never", () => {
    expect(listRequestExamples(DOCUMENT, operation)).toEqual([
      {
        name: "first-page",
        path: { depot: "1", id: "a/b" },
        query: { page: 1, sort: ["a", "b"], tag: ["x", "y"] },
        headers: { "x-trace": 7 },
      },
      {
        name: "by-state",
        path: { depot: "1", id: "a/b" },
        query: { filter: { state: "gone" }, include: [{ model: "depot" }], tag: ["x", "y"] },
        headers: { "x-trace": 7 },
        body: { text: "Olá" },
      },
    ]);
  });
});

describe("what must stand on the wire", () => {
  it("follows the document's styles", () => {
    const [firstPage, byState] = listRequestExamples(DOCUMENT, operation).map((example) =>
      toWireRequest(DOCUMENT, operation, example),
    );
    expect(firstPage).toMatchObject({
      method: "POST",
      path: "/depots/1/parcels/a%2Fb",
      query: ["page=1", "sort=a|b", "tag=x", "tag=y"],
    });
    expect(byState).toMatchObject({
      query: ['filter={"state":"gone"}', "include[0][model]=depot", "tag=x", "tag=y"],
      headers: { "x-trace": "7", "depot-key": "canary:4c2f9d" },
      body: { text: "Olá" },
    });
  });

  it("is compared with an address that was decoded by the platform", () => {
    expect(readQuery("/parcels?tag=y&include%5B0%5D%5Bmodel%5D=depot&tag=x%20z")).toEqual([
      "include[0][model]=depot",
      "tag=x z",
      "tag=y",
    ]);
  });
});
