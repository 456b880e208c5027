import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@zapspec/mock";
import { afterAll, describe, expect, it } from "vitest";
import { installPacked } from "../src/packed-packages.ts";
import { findSamples, listSamples } from "../src/samples.ts";
import { listVendorPackages, ROOT } from "../src/vendors.ts";

const run = promisify(execFile);

const packages = (await readdir(join(ROOT, "packages"))).sort();
const pages = ["README.md", ...packages.map((name) => `packages/${name}/README.md`)].filter(
  (page) => existsSync(join(ROOT, page)),
);
const samples = (await Promise.all(pages.map(listSamples))).flat();

const packed = await installPacked(packages);
const vendors = listVendorPackages();
const mock = await startMock({ vendors: vendors.map(({ name }) => name) });
await prepareProject(packed.project);

let executed = 0;
afterAll(async () => {
  console.log(`samples executed: ${executed}/${samples.length}`);
  await mock.close();
  await packed[Symbol.asyncDispose]();
});

describe("what a page shows", () => {
  it.each(samples)("$place runs as it stands", async (sample) => {
    const file = `${sample.place.replaceAll(/[^\w]/g, "-")}.mts`;
    await writeFile(join(packed.project, file), sample.code);
    const { project } = packed;
    expect(
      await outcomeOf(join(ROOT, "node_modules/.bin/tsc"), [...COMPILER_OPTIONS, file], project),
    ).toBe("ok");
    expect(await outcomeOf(process.execPath, ["--import", "./redirect.mjs", file], project)).toBe(
      "ok",
    );
    executed += 1;
  });

  it("is found by its fence, with its line", () => {
    expect(findSamples("a.md", "# A\n\n```ts\nawait call();\n```\n\n```sh\nls\n```\n")).toEqual([
      { place: "a.md:4", code: "await call();\n" },
    ]);
  });
});

const COMPILER_OPTIONS = [
  "--noEmit",
  "--strict",
  "--target",
  "es2022",
  "--module",
  "nodenext",
  "--lib",
  "es2022,esnext.disposable,dom",
  "--types",
  "node",
  "--allowImportingTsExtensions",
];

// A sample calls the vendor, as its reader will; here the vendor's address leads to the mock.
async function prepareProject(project: string): Promise<void> {
  const addresses = vendors.map(({ name, document }) => [
    document.servers?.[0]?.url ?? "",
    mock.url(name),
  ]);
  await writeFile(
    join(project, "redirect.mjs"),
    `const addresses = ${JSON.stringify(addresses)};
const platformFetch = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const [from, to] = addresses.find(([from]) => String(url).startsWith(from)) ?? ["", ""];
  return platformFetch(to + String(url).slice(from.length), init);
};
`,
  );
  await mkdir(join(project, "node_modules/@types"), { recursive: true });
  await symlink(
    await realpath(join(ROOT, "node_modules/@types/node")),
    join(project, "node_modules/@types/node"),
  );
}

function outcomeOf(command: string, parameters: string[], cwd: string): Promise<string> {
  return run(command, parameters, { cwd }).then(
    () => "ok",
    ({ stdout = "", stderr = "" }: { stdout?: string; stderr?: string }) => stdout + stderr,
  );
}
