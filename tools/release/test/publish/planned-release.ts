import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes what `changeset pack` leaves in a folder: one tarball to be published, and a package that only gets a tag. */
export async function writePlan(folder: string, version = 1): Promise<void> {
  await mkdir(join(folder, "packages"), { recursive: true });
  await writeFile(join(folder, "packages/museum.tgz"), "a tarball");
  const integrity = `sha256-${createHash("sha256").update("a tarball").digest("base64")}`;
  const museum = { name: "@acme/museum", version: "1.2.0", access: "public", tag: "latest" };
  const tarball = { path: "packages/museum.tgz", integrity };
  const plan = [
    [{ kind: "tag-only", name: "@acme/parcels", version: "2.0.0" }],
    [{ kind: "publish", ...museum, tarball }],
  ];
  await writeFile(join(folder, "publish-plan.json"), JSON.stringify({ version, plan }));
}
