import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { readDocsSamples } from "../src/samples/generated-samples.ts";
import { listHousePages, listSamples, needsVendor } from "../src/samples/house-pages.ts";
import type { Sample } from "../src/samples/sample.ts";
import { checkSamples, runSample } from "../src/samples/sample-project.ts";
import { runShellLine } from "../src/samples/shell-commands.ts";
import { listAllVendorPackages } from "../src/vendors.ts";
import { setSampleStage } from "./sample-stage.ts";

/** Runs the samples of all pages that are no vendor's: those that need a vendor's document, or those that need none. */
export async function testPageSamples({ ofVendors }: { ofVendors: boolean }): Promise<void> {
  const all = await listAllVendorPackages();
  const names = all.map(({ name }) => name);
  const pages = await listHousePages(names);
  const isWanted = (sample: Sample): boolean => needsVendor(sample, names) === ofVendors;
  const programs = (await listSamples(pages, "ts")).filter(isWanted);
  const shellLines = (await listSamples(pages, "sh")).filter(isWanted);
  const text = [...programs, ...shellLines].map(({ code }) => code).join("\n");
  const vendors = all.filter(({ name }) => text.includes(`@zapspec/${name}`));
  const addresses = await Promise.all(
    vendors.map(async (one) => [one.name, (await readDocsSamples(one)).address] as const),
  );
  const installed = vendors.map(({ name }) => name);
  const mock = installed.length > 0 ? await startMock({ vendors: installed }) : undefined;
  const stage = await setSampleStage({
    vendors: installed,
    pages,
    addresses: addresses.map(([name, address]) => [address, mock?.url(name) ?? ""]),
  });
  const { project } = stage.packed;
  const checked = await checkSamples(project, programs);
  const executed = new Set<string>();

  afterAll(async () => {
    console.log(`samples executed: ${executed.size}/${programs.length + shellLines.length}`);
    await mock?.close();
    await stage[Symbol.asyncDispose]();
  });

  describe("a program", () => {
    it.concurrent.each(programs)("$place compiles and runs as it stands", async (sample) => {
      expect(checked.get(sample.place)).toBe("");
      expect(await runSample(project, sample)).toBe("ok");
      executed.add(sample.place);
    });
  });

  describe("a line of the shell", () => {
    it.concurrent.each(shellLines)("$place runs: $code", async ({ place, code }) => {
      expect(await runShellLine(code, { project, registry: stage.registry })).toBe("ok");
      executed.add(place);
    });
  });
}
