import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { installPacked } from "../src/packed-packages.ts";
import { prepareSampleProject, runSample } from "../src/sample-project.ts";
import { findSamples, listSamples } from "../src/samples.ts";
import { listVendorPackages, ROOT } from "../src/vendors.ts";

const packages = (await readdir(join(ROOT, "packages"))).sort();
const pages = ["README.md", ...packages.map((name) => `packages/${name}/README.md`)].filter(
  (page) => existsSync(join(ROOT, page)),
);
const samples = (await Promise.all(pages.map(listSamples))).flat();

const vendors = await listVendorPackages();
const packed = await installPacked(packages);
const mock = await startMock({ vendors: vendors.map(({ name }) => name) });
const addresses = vendors.flatMap(({ name, document }) => {
  const url = document.servers?.[0]?.url;
  return url ? [[url, mock.url(name)] as const] : [];
});
await prepareSampleProject(packed.project, addresses);

let executed = 0;
afterAll(async () => {
  console.log(`samples executed: ${executed}/${samples.length}`);
  await mock.close();
  await packed[Symbol.asyncDispose]();
});

describe("a sample", () => {
  it.each(samples)("$place runs as it stands", async (sample) => {
    expect(await runSample(packed.project, sample)).toBe("ok");
    executed += 1;
  });

  it("that does not compile says why", async () => {
    const sample = { place: "a.md:1", code: "const port: number = true;\nconsole.log(port);\n" };
    expect(await runSample(packed.project, sample)).toContain(
      "Type 'boolean' is not assignable to type 'number'",
    );
  });

  it("that fails says why", async () => {
    const sample = { place: "a.md:1", code: 'throw new Error("No.");\n' };
    expect(await runSample(packed.project, sample)).toContain("Error: No.");
  });

  it("is found by its fence, with its line", () => {
    const text = "# A\n\n```ts\nawait call();\n```\n\n```sh\nls\n```\n";
    expect(findSamples("a.md", text)).toEqual([{ place: "a.md:4", code: "await call();\n" }]);
  });
});
