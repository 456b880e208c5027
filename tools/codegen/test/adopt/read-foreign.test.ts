import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readForeign } from "../../src/adopt/read-foreign.ts";

const FILES = {
  "openapi.yaml":
    "openapi: 3.1.0\ninfo: { title: Lending }\npaths: { /loans: { $ref: loans.json } }\n",
  "loans.json": '{ "get": { "operationId": "listLoans" } }',
  "swagger.yaml": 'swagger: "2.0"\ninfo: { title: Lending }\n',
};
const WANT = { paths: { "/loans": { get: { operationId: "listLoans" } } } };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "foreign-"));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true }));

describe("a document of somebody else", () => {
  it("is read with its other files", async () => {
    expect(await readForeign(join(folder, "openapi.yaml"))).toMatchObject(WANT);
  });

  it("is read from an address, with its other files", async () => {
    const server = createServer(({ url }, response) => {
      response.end(FILES[(url ?? "").slice(1) as keyof typeof FILES]);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(await readForeign(`http://127.0.0.1:${port}/openapi.yaml`)).toMatchObject(WANT);
    server.close();
  });

  it.each([
    ["swagger.yaml", "says 2.0 where OpenAPI 3.0 or 3.1 is wanted"],
    ["missing.yaml", "Is the path right?"],
  ])("is refused where it cannot be used: %s", async (name, message) => {
    await expect(readForeign(join(folder, name))).rejects.toThrow(message);
  });
});
