import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judge } from "../../src/publish/judge.ts";
import { readPlan, type Release } from "../../src/publish/plan.ts";
import { publish } from "../../src/publish/publish.ts";
import { writeSboms } from "../../src/publish/sbom.ts";
import { ROOT } from "../../src/root.ts";
import {
  callEveryClient,
  describeCalls,
  installInto,
  readInstalledVersion,
} from "./empty-project.ts";
import { copyProject, runChangeset } from "./project-copy.ts";
import { startRegistry } from "./registry.ts";

const resources = new AsyncDisposableStack();
let packed: string;
let releases: Release[];
let packAgain: () => Promise<Release[]>;
let registryUrl: string;

/** Everything that release.yml does, up to a registry on this machine. */
beforeAll(async () => {
  const [registry, project] = await Promise.all([startRegistry(), copyProject()]);
  resources.use(registry);
  resources.use(project);
  registryUrl = registry.url;
  const pack = async (name: string) => {
    const folder = join(project.folder, name);
    await runChangeset(["pack", "--out-dir", folder], project.folder, registry.environment);
    return { folder, releases: await readPlan(folder) };
  };
  await runChangeset(["version"], project.folder, registry.environment);
  ({ folder: packed, releases } = await pack("packed"));
  packAgain = async () => (await pack("packed-again")).releases;
  const { url, environment } = registry;
  const misleading = join(project.folder, ".npmrc");
  await writeFile(misleading, "@zapspec:registry=http://127.0.0.1:9/\n");
  await publish(releases, { url, environment, provenance: false }, packed, () => {});
  await rm(misleading);
}, 120_000);

afterAll(() => resources.disposeAsync());

describe("the release, in a copy of the project", () => {
  it("packs every published package, each after what it depends on", async () => {
    const folders = await readdir(join(ROOT, "packages"));
    const names = releases.map(({ name }) => name);
    expect(names.toSorted()).toEqual(folders.map((folder) => `@zapspec/${folder}`).toSorted());
    const clients = names.filter((name) => !["@zapspec/mock", "@zapspec/runtime"].includes(name));
    for (const name of clients)
      expect(names.indexOf(name)).toBeGreaterThan(names.indexOf("@zapspec/runtime"));
  });

  it("packs tarballs that publint and attw have nothing against", async () => {
    await expect(judge(releases, packed)).resolves.toBeUndefined();
  });

  it("writes what comes with each package: itself and what it depends on", async () => {
    const files = await writeSboms(releases, packed);
    const boms = await Promise.all(
      files.map(async (file) => JSON.parse(await readFile(file, "utf8"))),
    );
    const wanted = await Promise.all(
      releases.map(async ({ name }) => [name, ...(await readDependencies(name))]),
    );
    expect(boms.map(namesIn)).toEqual(wanted.map((names) => expect.arrayContaining(names)));
    expect(wanted.some((names) => names.includes("@zapspec/runtime") && names.length > 1)).toBe(
      true,
    );
  });

  it("has nothing left to publish once all is published", async () => {
    expect(await packAgain()).toEqual([]);
  });

  it("is what `npm install` brings into an empty project, where every client reaches the mock", async () => {
    const names = releases.map(({ name }) => name);
    const [installed, described] = await Promise.all([
      installInto(names, registryUrl),
      describeCalls(),
    ]);
    await using project = installed;
    for (const { name, version } of releases)
      expect(await readInstalledVersion(project.folder, name)).toBe(version);
    const calls = await callEveryClient(project.folder, described);
    expect(calls).toHaveLength(names.length - 2);
    for (const { got, want } of calls) expect(got).toEqual(want);
  });
});

function namesIn({ components }: { components: { group?: string; name: string }[] }): string[] {
  return components.map(({ group, name }) => (group ? `${group}/${name}` : name));
}

async function readDependencies(name: string): Promise<string[]> {
  const file = join(ROOT, "packages", name.replace("@zapspec/", ""), "package.json");
  const { dependencies = {} } = JSON.parse(await readFile(file, "utf8"));
  return Object.keys(dependencies);
}
