import { Collection, type Item } from "postman-collection";
import { expect, test } from "vitest";
import { loadDocument } from "../../src/load-document.ts";
import { postmanCollection } from "../../src/machine/postman-collection.ts";
import { listOperations } from "../../src/operation-facts.ts";
import { subjects } from "../documents-under-test.ts";

test.each(subjects)(
  "$vendor: every request is there, and every variable has a value",
  async (file) => {
    const { vendor, document } = await loadDocument(file);
    const json = await postmanCollection(document, vendor);
    const collection = new Collection(json);
    const requests: string[] = [];
    collection.forEachItem((item: Item) => requests.push(item.name));
    expect(requests).toHaveLength(listOperations(document).length);
    const used = [...JSON.stringify(json).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);
    expect(used).toContain("baseUrl");
    for (const name of used) expect(collection.variables.get(name), name).toMatch(/\S/);
  },
);

test("the collection asks for the secret in one place", async () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "Lamps", version: "1" },
    servers: [{ url: "https://lamps.example" }],
    security: [{ token: [] }],
    paths: { "/lamps": { get: { operationId: "listLamps", summary: "List.", responses: {} } } },
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
  const json = await postmanCollection(document, "lamps");
  expect(json["auth"]).toEqual({
    type: "bearer",
    bearer: [{ type: "string", value: "{{bearerToken}}", key: "token" }],
  });
  expect(json["variable"]).toEqual([
    { key: "baseUrl", value: "https://lamps.example" },
    { key: "bearerToken", value: "your-bearer-token", type: "string" },
  ]);
  expect(await postmanCollection(document, "lamps")).toEqual(json);
});
