import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { parse } from "yaml";
import { runOrThrow } from "../src/command.ts";
import { buildStages, packageFolder } from "../src/declarations/stage.ts";
import { ROOT } from "../src/root.ts";
import { mergePatch } from "./merge-patch.ts";

const BASE = join(import.meta.dirname, "../fixtures/bases/museum.yaml");
const CODEGEN = join(ROOT, "tools/codegen/src/main.ts");

/** A workspace of its own in a git repository: the museum's client, and the runtime that it stands on. */
export interface Scratch extends AsyncDisposable {
  readonly root: string;
  git(...parameters: string[]): Promise<string>;
  /** Changes the document by a merge patch, and generates. */
  change(patch: unknown): Promise<void>;
  commit(): Promise<void>;
  /** Writes the museum's version and commits and tags it, as `changeset publish` does. */
  release(version: string): Promise<void>;
  read(file: string): Promise<string | undefined>;
  write(file: string, text: string): Promise<void>;
}

export async function createScratch(): Promise<Scratch> {
  template ??= createTemplate();
  const root = await mkdtemp(join(tmpdir(), "scratch-"));
  await cp(await template, root, { recursive: true });
  return openScratch(root);
}

function openScratch(root: string): Scratch {
  const git = (...parameters: string[]) =>
    runOrThrow(
      "git",
      ["-c", "user.name=Ana", "-c", "user.email=ana@museum.example", ...parameters],
      root,
    );
  const read = (file: string) => readFile(join(root, file), "utf8").catch(() => undefined);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  const change = async (patch: unknown): Promise<void> => {
    const text = (await read(DOCUMENT)) ?? JSON.stringify(parse(await readFile(BASE, "utf8")));
    await write(DOCUMENT, JSON.stringify(mergePatch(JSON.parse(text), patch)));
    await runOrThrow("node", [CODEGEN, "generate", "--root", root]);
  };
  const commit = async (): Promise<void> => {
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", "Change the museum");
  };
  const release = async (version: string): Promise<void> => {
    const manifest = JSON.parse((await read(MANIFEST)) ?? "{}");
    await write(MANIFEST, JSON.stringify({ ...manifest, version }));
    await commit();
    await git("tag", `@zapspec/museum@${version}`);
  };
  const dispose = () => rm(root, { recursive: true, force: true });
  return { root, git, change, commit, release, read, write, [Symbol.asyncDispose]: dispose };
}

// Made once for a file of tests: the runtime is built in it, so that no test compiles it.
let template: Promise<string> | undefined;

afterAll(async () => {
  if (template) await rm(await template, { recursive: true, force: true });
});

async function createTemplate(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "template-"));
  const { git, change, commit } = openScratch(root);
  const stage = {
    folder: join(root, "stage"),
    packages: new Map([["runtime", join(ROOT, "packages/runtime")]]),
  };
  await buildStages([stage]);
  for (const part of ["dist", "package.json"])
    await cp(join(packageFolder(stage, "runtime"), part), join(root, "packages/runtime", part), {
      recursive: true,
    });
  await rm(stage.folder, { recursive: true });
  await git("init", "--quiet", "--initial-branch", "main");
  await change({});
  await commit();
  return root;
}

const DOCUMENT = "specs/museum/openapi.json";
const MANIFEST = "packages/museum/package.json";

/** Small changes, by what they make of a version. */
export const CHANGES = {
  major: { components: { schemas: { Exhibit: { properties: { size: null } } } } },
  minor: {
    components: {
      schemas: { Exhibit: { properties: { state: { "x-extensible-enum": ["shown", "lost"] } } } },
    },
  },
  patch: { paths: { "/hours": { get: { summary: "Says the hours" } } } },
} as const;

export function changeset(bump: string, text = "By hand."): string {
  return `---\n"@zapspec/museum": ${bump}\n---\n\n${text}\n`;
}
