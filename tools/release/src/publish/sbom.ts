import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { run } from "./command.ts";
import type { Release } from "./plan.ts";

/** Installs each tarball as a user would and writes what came with it, as CycloneDX, beside the tarballs. */
export async function writeSboms(
  releases: readonly Release[],
  folder: string,
): Promise<readonly string[]> {
  const own = Object.fromEntries(releases.map(({ name, tarball }) => [name, `file:${tarball}`]));
  await mkdir(join(folder, "sbom"), { recursive: true });
  return Promise.all(
    releases.map(async (release) => {
      const file = join(folder, "sbom", basename(release.tarball).replace(/\.tgz$/, ".cdx.json"));
      await writeFile(file, await describe(release, own));
      return file;
    }),
  );
}

// Packages of ours that it depends on are not in the registry yet: they come from their tarballs.
async function describe(
  { name, version, tarball }: Release,
  own: Readonly<Record<string, string>>,
): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "sbom-"));
  const { [name]: _, ...others } = own;
  const manifest = {
    name: "user-of-the-package",
    version,
    private: true,
    dependencies: { [name]: `file:${tarball}` },
    overrides: others,
  };
  try {
    await writeFile(join(project, "package.json"), JSON.stringify(manifest));
    const install = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit"];
    await run("npm", [...install, "--no-fund", "--prefer-offline"], { folder: project });
    const sbom = ["sbom", "--package-lock-only", "--sbom-format=cyclonedx", "--omit=dev"];
    return await run("npm", sbom, { folder: project });
  } finally {
    await rm(project, { recursive: true });
  }
}
