import { join } from "node:path";
import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { listRequestExamples, type RequestExample } from "../src/examples.ts";
import { listOperations } from "../src/operations.ts";
import { listCurlRunners } from "../src/samples/curl.ts";
import { listMethodExamples, readDocsSamples } from "../src/samples/generated-samples.ts";
import { listSamples } from "../src/samples/house-pages.ts";
import { checkSamples, runSample } from "../src/samples/sample-project.ts";
import { runShellLine } from "../src/samples/shell-commands.ts";
import { listVendorPackages } from "../src/vendors.ts";
import { readQuery, toWireRequest } from "../src/wire.ts";
import { setSampleStage } from "./sample-stage.ts";

const vendors = await listVendorPackages();
const samplesOf = new Map(
  await Promise.all(vendors.map(async (one) => [one.name, await readDocsSamples(one)] as const)),
);
const pages = vendors.map(({ name }) => `packages/${name}/README.md`);
const mock = await startMock({ vendors: vendors.map(({ name }) => name) });
const stage = await setSampleStage({
  vendors: vendors.map(({ name }) => name),
  pages,
  addresses: [...samplesOf].map(([name, { address }]) => [address, mock.url(name)]),
});
const { packed, registry } = stage;
const curlRunners = await listCurlRunners();

const documented = await Promise.all(
  vendors.map(async (vendor) => {
    const samples = samplesOf.get(vendor.name) ?? { address: "", operations: {} };
    const folder = join(packed.project, "node_modules/@zapspec", vendor.name);
    const declarations = join(folder, "dist/generated/resources.d.ts");
    const examples = await listMethodExamples(vendor, samples, declarations);
    return { vendor, samples, examples, url: mock.url(vendor.name) };
  }),
);

const ofMethods = documented.flatMap(({ examples }) => examples);
const ofDocs = documented.flatMap(({ vendor, samples }) =>
  Object.entries(samples.operations).map(([id, { typescript }]) => ({
    place: `docs of ${vendor.name} ${id}`,
    code: typescript,
  })),
);
const programs = [...(await listSamples(pages, "ts")), ...ofMethods, ...ofDocs];
const checked = await checkSamples(packed.project, programs);
const shellLines = await listSamples(pages, "sh");
const commands = documented.flatMap(({ vendor, samples, url }) =>
  listOperations(vendor.document).map((operation) => {
    const curl = samples.operations[operation.id]?.curl ?? "";
    const command = curl.replaceAll(samples.address, url);
    return { place: `${vendor.name} ${operation.id}`, vendor, operation, url, command };
  }),
);

const executed = new Set<string>();
const total = programs.length + shellLines.length + commands.length * curlRunners.length;

afterAll(async () => {
  console.log(`curl samples ran with: ${curlRunners.map(({ name }) => name).join("; ")}`);
  console.log(`samples executed: ${executed.size}/${total}`);
  await mock.close();
  await stage[Symbol.asyncDispose]();
});

describe("a program", () => {
  it.concurrent.each(programs)("$place compiles and runs as it stands", async (sample) => {
    expect(checked.get(sample.place)).toBe("");
    expect(await runSample(packed.project, sample)).toBe("ok");
    executed.add(sample.place);
  });
});

describe("a line of the shell", () => {
  it.each(shellLines)("$place runs: $code", async ({ place, code }) => {
    expect(await runShellLine(code, { project: packed.project, registry })).toBe("ok");
    executed.add(place);
  });
});

describe.each(curlRunners)("a command of curl, by $name", ({ name, run }) => {
  it.each(commands)("$place sends the document's first request", async (given) => {
    const { place, vendor, operation, url, command } = given;
    expect(await run(command)).toBe("ok");
    const [example] = listRequestExamples(vendor.document, operation) as [RequestExample];
    const { headers: _, ...wire } = toWireRequest(vendor.document, operation, example);
    const received = mock.requests.at(-1);
    expect({
      method: received?.method,
      path: received?.path.slice(new URL(url).pathname.replace(/\/$/, "").length),
      query: readQuery(received?.url ?? ""),
      body: received?.body,
    }).toEqual(wire);
    executed.add(`${name}: ${place}`);
  });
});

describe("nothing is left out", () => {
  it.each(documented)(
    "every method of $vendor.name has a sample",
    ({ vendor, samples, examples }) => {
      const ids = listOperations(vendor.document).map(({ id }) => id);
      expect(Object.keys(samples.operations).sort()).toEqual(ids.sort());
      expect(examples).toHaveLength(ids.length);
    },
  );
});
