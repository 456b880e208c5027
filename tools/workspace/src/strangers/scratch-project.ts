import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";
import { listFiles } from "../tracked-files.ts";
import { listVendors } from "../vendors.ts";
import { runMeasured } from "./measure.ts";

/** A copy of the project, as somebody has it who is about to add a vendor. */
export interface ScratchProject extends AsyncDisposable {
  readonly root: string;
  /** Runs a command of the copy and gives what it took. */
  run: (...command: readonly string[]) => ReturnType<typeof runMeasured>;
}

/** Without our own vendors, unless they are wanted: what is seen is then the stranger's alone. */
export async function createScratchProject(keepVendors = false): Promise<ScratchProject> {
  const root = await mkdtemp(join(tmpdir(), "strangers-"));
  const left = keepVendors
    ? []
    : listVendors().flatMap((name) => [`specs/${name}/`, `packages/${name}/`]);
  const files = (await listFiles()).filter((file) => !left.some((room) => file.startsWith(room)));
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await cp(join(ROOT, file), join(root, file));
  }
  const scratch: ScratchProject = {
    root,
    run: (command, ...parameters) => runMeasured(command ?? "", parameters, root),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
  await scratch.run("git", "init", "--quiet");
  await install(scratch);
  await bringBuilt(root);
  return scratch;
}

/** Links new packages and forgets those that are gone. */
export async function install({ root, run }: ScratchProject): Promise<void> {
  const pnpm = ["npx", "--yes", await readPackageManager(root)];
  await run(...pnpm, "install", "--no-frozen-lockfile", "--prefer-offline");
}

async function readPackageManager(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return (manifest as { packageManager: string }).packageManager;
}

// What is the same for every vendor was built here already.
async function bringBuilt(root: string): Promise<void> {
  for (const name of await readdir(join(root, "packages"))) {
    const built = join(ROOT, "packages", name, "dist");
    if (existsSync(built))
      await cp(built, join(root, "packages", name, "dist"), { recursive: true });
  }
}
