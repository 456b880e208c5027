import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { firstSuccess, listAnswers } from "../src/answers.ts";
import { toArguments } from "../src/arguments.ts";
import { type ClientModule, call, createClient } from "../src/client.ts";
import { listMissing, listRequestExamples, type RequestExample } from "../src/examples.ts";
import { listOperations } from "../src/operations.ts";
import { installPacked } from "../src/packed-packages.ts";
import { listRefusals } from "../src/refusals.ts";
import { createAnswerCheck } from "../src/response-schemas.ts";
import { listVendorPackages, type VendorPackage } from "../src/vendors.ts";
import { readQuery, toWireRequest } from "../src/wire.ts";
import { withoutSecret } from "./without-secret.ts";

const vendors = await listVendorPackages();
const packed = await installPacked(["runtime", ...vendors.map(({ name }) => name)]);
const mock = await startMock({ vendors: vendors.map(({ name }) => name), port: 0 });
const subjects = await Promise.all(
  vendors.map(async (vendor) => ({ ...vendor, module: await packed.import(vendor.name) })),
);

afterAll(async () => {
  await mock.close();
  await packed[Symbol.asyncDispose]();
});

it("there is at least one vendor", () => {
  expect(subjects).not.toEqual([]);
});

const documented = { requests: 0, replayed: 0 };

afterAll(() => {
  console.log(`documented requests replayed: ${documented.replayed}/${documented.requests}`);
});

describe.each(subjects)("$name", (vendor: VendorPackage & { module: ClientModule }) => {
  const { name, document, module } = vendor;
  const baseUrl = mock.url(name);
  const client = createClient(module, vendor, { baseUrl });
  const check = createAnswerCheck(document);
  const operations = listOperations(document);
  const covered = new Set<string>();
  const replayed = new Map<string, number>();

  describe.each(operations)("$id", (operation) => {
    const examples = listRequestExamples(document, operation);
    const [anyExample] = examples as [RequestExample, ...RequestExample[]];
    const success = firstSuccess(document, operation);
    const refusals = examples.flatMap((example) => listRefusals(document, operation, example));

    it("has an example of everything it needs", () => {
      expect(examples.flatMap((example) => listMissing(operation, example))).toEqual([]);
    });

    it.each(examples)("takes the request example $name", async (example) => {
      const answer = call(client, operation, toArguments(document, operation, example));
      const { data, response } = await answer.withResponse();
      const { headers, ...wire } = toWireRequest(document, operation, example);
      const received = mock.requests.at(-1);
      expect({
        method: received?.method,
        path: received?.path.slice(new URL(baseUrl).pathname.replace(/\/$/, "").length),
        query: readQuery(received?.url ?? ""),
        body: received?.body,
      }).toEqual(wire);
      expect(received).toMatchObject({ operationId: operation.id, headers });
      if (success.status) expect(response.status).toBe(success.status);
      if (success.isJson) expect(data).toEqual(success.value);
      covered.add(operation.id);
      replayed.set(operation.id, (replayed.get(operation.id) ?? 0) + 1);
    });

    it.each(listAnswers(document, operation))(
      "hands over $status $name as it was served",
      async ({ status, code, name: example, value, mediaType }) => {
        const prefer = [
          `code=${code}`,
          ...(example === "example" ? [] : [`example=${example}`]),
        ].join(", ");
        const answer = call(
          client,
          operation,
          toArguments(document, operation, anyExample, { headers: { prefer } }),
        );
        const body = status.startsWith("2") ? await answer : (await failureOf(answer)).body;
        expect(body).toEqual(value);
        expect(check(operation, status, mediaType, body)).toEqual([]);
      },
    );

    it.each(refusals)("refuses $kind at $place of $example.name", async ({ example }) => {
      const error = await failureOf(
        call(client, operation, toArguments(document, operation, example)),
      );
      expect(["not-sent", "rejected"]).toContain(error.delivery);
      if (error.delivery === "rejected") expect(error.status).toBe(422);
    });

    const guarded = operation.security.length > 0 ? [anyExample] : [];
    it.each(guarded)("refuses $name without its token", async (example) => {
      const bare = createClient(module, vendor, { baseUrl, fetch: withoutSecret });
      const error = await failureOf(
        call(bare, operation, toArguments(document, operation, example)),
      );
      expect(error).toMatchObject({ name: "ApiError", status: 401, delivery: "rejected" });
    });
  });

  it("covers every declared operation", () => {
    console.log(`${name}: operations covered ${covered.size}/${operations.length}`);
    expect([...covered].sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it("replays every request that the vendor documents", () => {
    const counts = operations.map(({ id, titles }) => ({
      wanted: titles.length,
      replayed: Math.min(titles.length, replayed.get(id) ?? 0),
    }));
    const requests = counts.reduce((sum, { wanted }) => sum + wanted, 0);
    const done = counts.reduce((sum, count) => sum + count.replayed, 0);
    console.log(`${name}: documented requests replayed ${done}/${requests}`);
    documented.requests += requests;
    documented.replayed += done;
    expect(done).toBe(requests);
  });
});

interface Failure {
  readonly delivery: string;
  readonly status?: number;
  readonly body?: unknown;
}

async function failureOf(answer: Promise<unknown>): Promise<Failure> {
  return answer.then(
    (data) => expect.unreachable(`accepted, and answered with ${JSON.stringify(data)}`),
    (error: Failure) => error,
  );
}
