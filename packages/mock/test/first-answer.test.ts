import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createMockFetch } from "../src/index.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("first-answer.ts", import.meta.url));

const rarelyNeeded = [
  "@faker-js/faker/",
  "@stoplight/json-schema-merge-allof/",
  "http-proxy-agent/",
  "https-proxy-agent/",
  "lodash/fp.js",
  "node-fetch/",
  "postman-collection/",
];

interface Answer {
  readonly status: number;
  readonly modules: string[];
}

async function firstAnswer(document: object, path: string): Promise<Answer> {
  const { stdout } = await run(process.execPath, [program, JSON.stringify(document), path]);
  return JSON.parse(stdout) as Answer;
}

test("the first answer comes from Prism, without the modules that it rarely needs", async () => {
  const answer = await firstAnswer(documentOf({ schema: { type: "string" } }), "/thing");
  expect(answer.status).toBe(200);
  expect(answer.modules).toContain("@stoplight/prism-http/dist/index.js");
  const isRarelyNeeded = (module: string): boolean =>
    rarelyNeeded.some((beginning) => module.startsWith(beginning));
  expect(answer.modules.filter(isRarelyNeeded)).toEqual([]);
});

test("`x-faker` makes a value up", async () => {
  const schema = { type: "string", "x-faker": "internet.email" };
  const mockFetch = await createMockFetch(documentOf({ schema }), { dynamic: true });
  expect(await (await mockFetch("/thing")).json()).toMatch(/^\S+@\S+$/);
});

test("a form whose schema is composed is read by what its parts say", async () => {
  const sizes = { type: "array", items: { type: "integer" } };
  const form = { allOf: [{ type: "object", properties: { sizes } }, { required: ["sizes"] }] };
  const mockFetch = await createMockFetch(documentOf({ form }));
  const send = async (body: string): Promise<number> => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return (await mockFetch("/thing", { method: "POST", headers, body })).status;
  };
  expect(await send("sizes=3&sizes=4")).toBe(200);
  expect(await send("sizes=3&sizes=large")).toBe(422);
});

function documentOf({ schema = {}, form = {} }: { schema?: object; form?: object }): object {
  const content = { "application/json": { schema } };
  const responses = { 200: { description: "A thing.", content } };
  const encoding = { sizes: { style: "form", explode: true } };
  const requestBody = {
    content: { "application/x-www-form-urlencoded": { schema: form, encoding } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: { "/thing": { get: { responses }, post: { requestBody, responses } } },
  };
}
