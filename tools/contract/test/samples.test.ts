import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { listRequestExamples, type RequestExample } from "../src/examples.ts";
import { listOperations } from "../src/operations.ts";
import { installPacked } from "../src/packed-packages.ts";
import { listCurlRunners } from "../src/samples/curl.ts";
import { listMethodExamples, readDocsSamples } from "../src/samples/generated-samples.ts";
import { startRegistry } from "../src/samples/local-registry.ts";
import { installForPage } from "../src/samples/page-installs.ts";
import { listPageSamples } from "../src/samples/page-samples.ts";
import { checkSamples, prepareSampleProject, runSample } from "../src/samples/sample-project.ts";
import { runShellLine } from "../src/samples/shell-commands.ts";
import { listVendorPackages, ROOT } from "../src/vendors.ts";
import { readQuery, toWireRequest } from "../src/wire.ts";

const packages = (await readdir(join(ROOT, "packages"))).sort();
const tools = (await readdir(join(ROOT, "tools"))).sort();
const guides = (await readdir(join(ROOT, "tools/docs/guides"))).sort();
const pages = [
  "README.md",
  "README.pt-BR.md",
  "specs/README.md",
  ...packages.map((name) => `packages/${name}/README.md`),
  ...tools.map((name) => `tools/${name}/README.md`),
  ...guides.map((name) => `tools/docs/guides/${name}`),
].filter((page) => existsSync(join(ROOT, page)));

const vendors = await listVendorPackages();
const packed = await installPacked(packages);
const registry = await startRegistry(packed.packages);
const mock = await startMock({ vendors: vendors.map(({ name }) => name) });
const curlRunners = await listCurlRunners();

const documented = await Promise.all(
  vendors.map(async (vendor) => {
    const samples = await readDocsSamples(vendor);
    const folder = join(packed.project, "node_modules/@zapspec", vendor.name);
    const declarations = join(folder, "dist/generated/resources.d.ts");
    const examples = await listMethodExamples(vendor, samples, declarations);
    return { vendor, samples, examples, url: mock.url(vendor.name) };
  }),
);
await prepareSampleProject(
  packed.project,
  documented.map(({ samples, url }) => [samples.address, url] as const),
);

for (const page of pages) await installForPage(packed.project, page);

const ofPages = (await Promise.all(pages.map((page) => listPageSamples(page, "ts")))).flat();
const ofMethods = documented.flatMap(({ examples }) => examples);
const ofDocs = documented.flatMap(({ vendor, samples }) =>
  Object.entries(samples.operations).map(([id, { typescript }]) => ({
    place: `docs of ${vendor.name} ${id}`,
    code: typescript,
  })),
);
const programs = [...ofPages, ...ofMethods, ...ofDocs];
const checked = await checkSamples(packed.project, programs);
const shellLines = (await Promise.all(pages.map((page) => listPageSamples(page, "sh")))).flat();
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
  await registry[Symbol.asyncDispose]();
  await packed[Symbol.asyncDispose]();
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
    const shell = { project: packed.project, registry: registry.url };
    expect(await runShellLine(code, shell)).toBe("ok");
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
