import { type Mock, startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { firstSuccess, listAnswers } from "../src/answers.ts";
import { toArguments } from "../src/arguments.ts";
import { CANARY, type ClientModule, call, createClient } from "../src/client.ts";
import { listRequestExamples, type RequestExample } from "../src/examples.ts";
import { listOperations } from "../src/operations.ts";
import { installPacked } from "../src/packed-packages.ts";
import { listRefusals } from "../src/refusals.ts";
import { createAnswerCheck } from "../src/response-schemas.ts";
import { listVendorPackages, type VendorPackage } from "../src/vendors.ts";

const vendors = listVendorPackages();
const names = vendors.map(({ name }) => name);
const packed = await installPacked(names);
const mock = await startMock({ vendors: names, port: 0 });

afterAll(async () => {
  await mock.close();
  await packed[Symbol.asyncDispose]();
});

it("there is at least one vendor", () => {
  expect(names).not.toEqual([]);
});

for (const vendor of vendors) describe(vendor.name, await contractOf(vendor, await packed.import(vendor.name), mock));

async function contractOf(vendor: VendorPackage, module: ClientModule, server: Mock): Promise<() => void> {
  const { document } = vendor;
  const baseUrl = server.url(vendor.name);
  const client = createClient(module, document, { baseUrl });
  const operations = listOperations(document);
  const check = createAnswerCheck(document);
  const covered = new Set<string>();

  return () => {
    describe.each(operations)("$id", (operation) => {
      const examples = listRequestExamples(document, operation);
      const [anyExample] = examples as [RequestExample, ...RequestExample[]];
      const success = firstSuccess(document, operation);

      it.each(examples)("takes the request example $name", async (example) => {
        const { data, response } = await call(client, operation, toArguments(document, operation, example)).withResponse();
        expect(server.requests.at(-1)).toMatchObject({ method: operation.httpMethod, operationId: operation.id });
        expect(response.status).toBe(success.status);
        if (success.isJson) expect(data).toEqual(success.value);
        covered.add(operation.id);
      });

      it.each(listAnswers(document, operation))("hands over $status $name as it was served", async ({ status, code, name, value, mediaType }) => {
        const headers = { prefer: [`code=${code}`, ...(name === "example" ? [] : [`example=${name}`])].join(", ") };
        const answer = call(client, operation, toArguments(document, operation, anyExample, { headers }));
        const body = status.startsWith("2") ? await answer : await answer.catch((error: { body?: unknown }) => error.body);
        expect(body).toEqual(value);
        expect(check(operation, status, mediaType, body)).toEqual([]);
      });

      const refusals = examples.flatMap((example) => listRefusals(document, operation, example));
      it.each(refusals)("refuses $kind at $place of $example.name", async ({ example }) => {
        const error = await failureOf(call(client, operation, toArguments(document, operation, example)));
        expect(["not-sent", "rejected"]).toContain(error.delivery);
        if (error.delivery === "rejected") expect(error.status).toBe(422);
      });

      it.runIf(operation.security.length > 0)("refuses a request without its token", async () => {
        const bare = createClient(module, document, { baseUrl, fetch: withoutSecret });
        const error = await failureOf(call(bare, operation, toArguments(document, operation, anyExample)));
        expect(error).toMatchObject({ name: "ApiError", status: 401, delivery: "rejected" });
      });
    });

    it("covers every declared operation", () => {
      console.log(`${vendor.name}: operations covered ${covered.size}/${operations.length}`);
      expect([...covered].sort()).toEqual(operations.map(({ id }) => id).sort());
    });
  };
}

async function failureOf(answer: Promise<unknown>): Promise<{ delivery: string; status?: number }> {
  return answer.then(
    (data) => expect.unreachable(`accepted, and answered with ${JSON.stringify(data)}`),
    (error: { delivery: string; status?: number }) => error,
  );
}

/** Takes the secret out of the request on its last way: a client refuses to be made without one. */
const withoutSecret: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  for (const [name, value] of headers) if (isSecret(value)) headers.delete(name);
  const url = new URL(String(input instanceof Request ? input.url : input));
  for (const [name, value] of url.searchParams) if (isSecret(value)) url.searchParams.delete(name);
  return fetch(url, { ...init, headers });
};

function isSecret(value: string): boolean {
  return value.includes(CANARY) || value.includes(btoa(CANARY));
}
