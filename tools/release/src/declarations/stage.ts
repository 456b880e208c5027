import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { run } from "../command.ts";
import { ROOT } from "../root.ts";

/** Packages that belong together, laid out so that each finds the others as its dependencies. */
export interface Stage {
  readonly folder: string;
  /** Folders of packages by their name under `@zapspec/`: as they stand in the workspace, or unpacked tarballs. */
  readonly packages: ReadonlyMap<string, string>;
}

/** Lays every stage out and emits the declarations of what comes as source, all in one process. */
export async function buildStages(stages: readonly Stage[]): Promise<void> {
  const projects: string[] = [];
  for (const stage of stages)
    for (const [name, source] of stage.packages)
      if (await stagePackage(stage, name, source)) projects.push(packageFolder(stage, name));
  if (projects.length === 0) return;
  const { exitCode, stdout, stderr } = await run("tsc", ["-b", ...projects, "--pretty", "false"]);
  if (exitCode !== 0) throw new Error(`The declarations cannot be emitted:\n${stdout}${stderr}`);
}

/** Where the declarations of a staged package begin. */
export function entryOf(stage: Stage, name: string): string {
  return join(packageFolder(stage, name), "dist/src/index.d.ts");
}

export function packageFolder({ folder }: Pick<Stage, "folder">, name: string): string {
  return join(folder, "packages", name);
}

/** True where the package is source, and its declarations are still to be emitted. */
async function stagePackage(stage: Stage, name: string, source: string): Promise<boolean> {
  const target = packageFolder(stage, name);
  const isSource = existsSync(join(source, "src"));
  const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  await mkdir(join(stage.folder, "node_modules/@zapspec"), { recursive: true });
  await symlink(target, join(stage.folder, "node_modules/@zapspec", name), "junction");
  const parts = (isSource ? ["src", "generated"] : ["dist", "generated"]).filter((part) =>
    existsSync(join(source, part)),
  );
  for (const part of parts) await cp(join(source, part), join(target, part), { recursive: true });
  // The compiler reads two packages of one name and version once, and would compare a package with itself.
  const version = `${manifest.version}-${createHash("sha1").update(stage.folder).digest("hex")}`;
  const published = { ...manifest, ...manifest.publishConfig, version };
  await writeFile(join(target, "package.json"), JSON.stringify(published));
  await linkDependencies(name, target);
  const dependencies = [...stage.packages.keys()].filter(
    (other) => `@zapspec/${other}` in (manifest.dependencies ?? {}),
  );
  if (isSource)
    await writeFile(
      join(target, "tsconfig.json"),
      toConfig(dependencies, stage, await baseConfigOf(source)),
    );
  return isSource;
}

// Those of other authors come from the workspace, in the version that it uses now: only our own parts are compared.
async function linkDependencies(name: string, target: string): Promise<void> {
  const folder = join(ROOT, "packages", name, "node_modules");
  if (!existsSync(folder)) return;
  await mkdir(join(target, "node_modules"), { recursive: true });
  for (const dependency of (await readdir(folder)).filter(
    (entry) => !/^(\.|@zapspec$)/.test(entry),
  ))
    await symlink(join(folder, dependency), join(target, "node_modules", dependency), "junction");
}

async function baseConfigOf(source: string): Promise<string> {
  const text = await readFile(join(source, "tsconfig.json"), "utf8").catch(() => "{}");
  const { extends: base = "tsconfig.json" } = JSON.parse(text) as { extends?: string };
  return basename(base);
}

function toConfig(dependencies: readonly string[], stage: Stage, base: string): string {
  return JSON.stringify({
    extends: join(ROOT, ".config", base),
    compilerOptions: {
      composite: true,
      incremental: true,
      noEmit: false,
      emitDeclarationOnly: true,
      skipLibCheck: true,
      rootDir: ".",
      outDir: "dist",
    },
    include: ["src", "generated/*.ts"],
    references: dependencies
      .filter((name) => existsSync(join(stage.packages.get(name) ?? "", "src")))
      .map((name) => ({ path: `../${name}` })),
  });
}
