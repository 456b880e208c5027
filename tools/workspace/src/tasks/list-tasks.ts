import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { CHECKS } from "./checks.ts";
import { GROUPS, selectTests } from "./tests.ts";

export interface Task {
  /** As turbo calls it: `@zapspec/acme#check:document`. */
  readonly id: string;
  /** Whose it is, from the root, and the name of its script. */
  readonly folder: string;
  readonly script: string;
  /** In words: "document of acme". */
  readonly title: string;
  /** Checks take seconds, and are what `pnpm check` runs; what is alone has the machine for itself. */
  readonly kind: "check" | "test" | "alone";
}

/** What every vendor's package must have. Codegen writes the scripts into a new one. */
export const VENDOR_TASKS: readonly string[] = [
  "check:document",
  "check:score",
  "check:package",
  ...Object.keys(GROUPS).filter((name) => GROUPS[name]?.vendors === "one"),
];

const SCRIPT = /^(check|test|alone)(:|$)/;

/** The tasks of all packages and tools: the scripts that their manifests have for it. */
export function listTasks(root: string = ROOT): Task[] {
  const folders = ["packages", "tools"].flatMap((room) =>
    readdirSync(join(root, room))
      .sort()
      .map((name) => `${room}/${name}`),
  );
  return folders.flatMap((folder) => {
    const { name = "", scripts = {} } = readManifest(join(root, folder, "package.json"));
    return Object.keys(scripts)
      .filter((script) => SCRIPT.test(script))
      .map((script) => ({
        id: `${name}#${script}`,
        folder,
        script,
        title: titleOf(script, folder),
        kind: script.split(":", 1)[0] as Task["kind"],
      }));
  });
}

interface Manifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

function readManifest(file: string): Manifest {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function titleOf(script: string, folder: string): string {
  const check = CHECKS[script]?.(folder.split("/").at(-1) ?? "");
  return check?.title ?? selectTests(script, folder)?.title ?? `${script} of ${folder}`;
}
