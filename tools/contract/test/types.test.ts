import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installPacked } from "../src/packed-packages.ts";
import { COMPILERS, compile, RESOLUTIONS } from "../src/types/compilers.ts";
import { CALLS, writeConsumer } from "../src/types/consumer.ts";
import { findAny, listDeclarations, readHovers } from "../src/types/declarations.ts";
import { listVendorPackages, ROOT } from "../src/vendors.ts";

/** What type-checking so many calls may cost. */
const INSTANTIATIONS = 3000;

const packages = (await readdir(join(ROOT, "packages"))).filter((name) => name !== "mock").sort();
const vendors = await listVendorPackages();
const packed = await installPacked(packages);
const consumers = await Promise.all(
  vendors.map(async (vendor) => ({
    name: vendor.name,
    file: await writeConsumer(packed.project, vendor),
  })),
);
const imports = consumers.map(
  ({ file }) =>
    `export * as ${file.replaceAll(/\W/g, "_")} from "./${file.replace("mts", "mjs")}";\n`,
);
await writeFile(join(packed.project, "all.mts"), imports.join(""));

afterAll(() => packed[Symbol.asyncDispose]());

describe.each(COMPILERS)("with %s", (compiler) => {
  it.each(Object.keys(RESOLUTIONS))(
    "every package's declarations fit, found by %s",
    async (resolution) => {
      const options = { ...RESOLUTIONS[resolution], skipLibCheck: false };
      const { errors } = await compile(compiler, packed.project, "all.mts", options);
      expect(errors).toBe("");
    },
  );

  it.each(consumers)(`${CALLS} calls of $name cost little`, async ({ name, file }) => {
    const options = { ...RESOLUTIONS["nodenext"], skipLibCheck: false, skipDefaultLibCheck: true };
    const { errors, instantiations } = await compile(compiler, packed.project, file, options);
    console.log(`${name}, ${CALLS} calls at most, ${compiler}: ${instantiations} instantiations`);
    expect(errors).toBe("");
    expect(instantiations).toBeLessThanOrEqual(INSTANTIATIONS);
  });
});

describe("a published type", () => {
  it.each(packages)("of %s is never any", async (name) => {
    const files = await listDeclarations(packed.project, name);
    expect(files).not.toEqual([]);
    expect(files.flatMap(findAny)).toEqual([]);
  });

  it("that is any is found", async () => {
    const file = join(packed.project, "any.d.ts");
    await writeFile(file, "/** any */\nexport type Any = { any: (any: string) => any };\n");
    expect(findAny(file)).toEqual([`${file}:2`]);
  });

  it.each(consumers)("of $name has a name in the editor", ({ file }) => {
    const [client, ...hovers] = readHovers(packed.project, file);
    expect(client).toMatch(/^\p{L}+: \p{Lu}\p{L}+$/u);
    expect(hovers).not.toEqual([]);
    expect(hovers.filter((hover) => /[{[]|\bany\b/.test(hover))).toEqual([]);
  });
});
