import { runOrThrow } from "./command.ts";
import { removeOrphans } from "./orphans.ts";
import { runPnpm } from "./pnpm.ts";
import { startTurbo } from "./turbo.ts";
import { listVendorsWithoutPackage } from "./vendors.ts";

/** Makes a package for every vendor that has none and links it, so that turbo sees it. */
export async function preparePackages(print: (line: string) => void): Promise<void> {
  const missing = listVendorsWithoutPackage();
  if (missing.length === 0) return;
  print(
    (await runOrThrow("node", ["tools/codegen/src/main.ts", "generate", ...missing])).trimEnd(),
  );
  await runPnpm("install", "--no-frozen-lockfile");
}

/** Generates and builds everything that is not up to date; turbo restores the rest. */
export async function build(): Promise<void> {
  // Apart from the build: the mock packs what every vendor generates, and names none to wait for.
  await runOrThrow(...startTurbo("generate", "--output-logs=errors-only"));
  await runOrThrow(...startTurbo("build", "--output-logs=errors-only"));
  await removeOrphans();
}

/** Builds and packs what is published, from the generated code as it stands: who judges that code must not write it. */
export async function buildPackages(): Promise<void> {
  const only = ["--filter=./packages/*", "--output-logs=errors-only"];
  await runOrThrow(...startTurbo("build", ...only));
  await removeOrphans();
  await runOrThrow(...startTurbo("tarball", ...only));
}
