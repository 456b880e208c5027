import { expect, test } from "vitest";
import { findResponse } from "../src/answer/preference.ts";
import { jsonSchemaPointer } from "../src/answer/response-schema.ts";
import type { Operation } from "../src/document/operations.ts";
import { createMockFetch } from "../src/index.ts";
import type { MockedApi } from "../src/mocked-api.ts";
import { openDocument } from "../src/open-document.ts";
import { resourcesOf } from "../src/state/resource.ts";
import type { Resource, Role } from "../src/state/resource.ts";
import { listVendors } from "../src/vendors.ts";
import { exampleRequest } from "./example-request.ts";

interface Case {
  readonly vendor: string;
  readonly api: MockedApi;
  readonly resource: Resource;
}

/** A run may keep to one vendor. */
const { VENDOR } = process.env;

const cases: Case[] = [];
for (const entry of listVendors().filter(({ name }) => (VENDOR ?? name) === name)) {
  const { api } = await openDocument(entry, "refuse");
  for (const resource of resourcesOf(api)) cases.push({ vendor: entry.name, api, resource });
}

// A document may have no resource with a shape to go by; that others have one is in documents-at-hand.test.ts.
test("no document is tried but those that the run keeps to", () => {
  expect(cases.filter(({ vendor }) => vendor !== (VENDOR ?? vendor))).toEqual([]);
});

test.each(cases)(
  "$vendor remembers $resource.collection, and every answer keeps its schema",
  async ({ vendor, api, resource }) => {
    const mockFetch = await createMockFetch(vendor, { stateful: true });
    const { idProperty, operations } = resource;
    const send = async (role: Role, id: unknown): Promise<{ status: number; body: unknown }> => {
      const operation = operations.get(role);
      if (!operation) return { status: 0, body: undefined };
      const { path, init } = exampleRequest(api, operation, String(id));
      const response = await mockFetch(path, init);
      const text = await response.text();
      expect([role, response.status, text]).not.toEqual([role, 422, expect.anything()]);
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      if (response.ok) expect(violations(api, operation, response.status, body)).toEqual([]);
      return { status: response.status, body };
    };

    const created = (await send("create", "")).body as Record<string, unknown>;
    const id = created[idProperty];
    expect(id).toBeDefined();
    const read = await send("read", id);
    if (read.status !== 0) expect(read.body).toMatchObject({ [idProperty]: id });
    const list = await send("list", id);
    if (list.status !== 0) expect(JSON.stringify(list.body)).toContain(JSON.stringify(id));
    const changed = await send("change", id);
    expect([0, 200]).toContain(changed.status);
    const removed = await send("remove", id);
    if (removed.status === 0) return;
    expect((await send("remove", id)).status).toBe(404);
    expect(JSON.stringify((await send("list", id)).body)).not.toContain(JSON.stringify(id));
  },
);

function violations(api: MockedApi, operation: Operation, status: number, body: unknown) {
  const response = findResponse(operation, String(status));
  const pointer = response && jsonSchemaPointer(response);
  return pointer === undefined ? [] : api.validators.response(pointer, body, []);
}
