import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { listAnswers } from "../src/answers.ts";
import { toArguments } from "../src/arguments.ts";
import { call, type ClientModule, createClient, createFunctionOf } from "../src/client.ts";
import { listRequestExamples, type RequestExample } from "../src/examples.ts";
import { listOperations } from "../src/operations.ts";
import { listVendorPackages } from "../src/vendors.ts";

type Guard = (error: unknown) => boolean;

// That every packed guard knows its own errors is in surface.test.ts, for each vendor by itself.
const subjects = await Promise.all(
  (await listVendorPackages()).map(async (vendor) => {
    const entry = join(vendor.folder, "src/index.ts");
    const module = (await import(pathToFileURL(entry).href)) as ClientModule;
    const create = createFunctionOf(module).name;
    return { ...vendor, module, guard: module[`is${create.slice("create".length)}Error`] as Guard };
  }),
);

describe.each(subjects)("an error of $name", (vendor) => {
  const { name, document, module, guard } = vendor;
  const failures = listOperations(document).flatMap((operation) =>
    listAnswers(document, operation)
      .filter(({ status, value }) => !status.startsWith("2") && value instanceof Object)
      .slice(0, 1)
      .map((answer) => ({ operation, ...answer })),
  );

  it.each(failures)("is no other vendor's: $code of $operation.id", async (failure) => {
    const { operation, code, value } = failure;
    const answer = () => Promise.resolve(Response.json(value, { status: code }));
    const client = createClient(module, vendor, {
      baseUrl: "https://vendor.example",
      fetch: answer,
    });
    const [example] = listRequestExamples(document, operation) as [RequestExample];
    const parameters = toArguments(document, operation, example, { retry: false });
    const error = await call(client, operation, parameters).then(
      () => expect.unreachable("accepted"),
      (thrown: unknown) => thrown,
    );
    expect(guard(error)).toBe(true);
    const others = subjects.filter((other) => other.name !== name);
    expect(others.map((other) => other.guard(error))).toEqual(others.map(() => false));
  });
});
