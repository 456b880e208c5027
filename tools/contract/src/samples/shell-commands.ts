import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { normalizeSpawnCommand } from "tinyexec";
import { ROOT } from "../vendors.ts";
import { outcomeOf } from "./outcome.ts";
import { toWords } from "./shell-words.ts";

export interface Shell {
  /** The reader's project, with the packages installed. */
  readonly project: string;
  /** The registry that has the packages. */
  readonly registry: string;
}

/** How a line of a page is run; the first match counts. A line that none matches is a failure: nothing is left out. */
const RUNNERS: readonly {
  readonly match: RegExp;
  run(words: readonly string[], shell: Shell): Promise<string>;
}[] = [
  { match: /^npm install @zapspec\//, run: install },
  { match: /^npx @zapspec\/mock\b/, run: startAndEnd },
  // These serve, test or write until somebody ends them; their own tests do that. Here they must exist.
  { match: /^(npx --yes pnpm@\S+|pnpm) \w+/, run: askScriptForHelp },
  { match: /^node tools\//, run: ([, script = ""]) => askForHelp(script) },
];

export async function runShellLine(line: string, shell: Shell): Promise<string> {
  const runner = RUNNERS.find(({ match }) => match.test(line));
  if (!runner) return `Nobody knows how to run this here. Teach RUNNERS in shell-commands.ts.`;
  return runner.run(toWords(line), shell);
}

// Into an empty project, as a newcomer does it.
async function install([, , name = ""]: readonly string[], { registry }: Shell): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "install-"));
  const flags = [
    "--registry",
    registry,
    "--no-audit",
    "--no-fund",
    "--cache",
    join(project, ".cache"),
  ];
  try {
    const installed = await outcomeOf("npm", ["install", name, ...flags], project);
    if (!installed.ok) return installed.output;
    const code = `console.log(Object.keys(await import("${name}")).some((key) => key.startsWith("create")))`;
    const used = await outcomeOf(process.execPath, ["--input-type=module", "-e", code], project);
    return used.printed.trim() === "true" ? "ok" : used.output;
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

// On a free port, for the one in the text may be taken on this machine.
function startAndEnd(
  [command = "", ...words]: readonly string[],
  { project }: Shell,
): Promise<string> {
  const at = words.indexOf("--port");
  const others = at === -1 ? words : words.toSpliced(at, 2);
  return new Promise((resolve) => {
    const parameters = [...others, "--port", "0"];
    const program = normalizeSpawnCommand(command, parameters, { cwd: project, detached: true });
    const child = spawn(program.command, program.args, {
      ...program.options,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let verdict = "";
    const hear = (chunk: Buffer): void => {
      output += String(chunk);
      if (verdict || !output.includes("http://127.0.0.1:")) return;
      verdict = "ok";
      interrupt(child.pid as number);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => resolve(error.message));
    child.on("close", () => resolve(verdict || `It ended before it listened:\n${output}`));
  });
}

// Npx, and what it started. Windows has neither groups of processes nor signals.
function interrupt(pid: number): void {
  if (process.platform !== "win32") process.kill(-pid, "SIGINT");
  else spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
}

async function askScriptForHelp(words: readonly string[]): Promise<string> {
  const name = words[words.findIndex((word) => word.startsWith("pnpm")) + 1] ?? "";
  const manifest = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const script: unknown = manifest.scripts[name];
  if (typeof script !== "string") return `package.json has no script "${name}".`;
  return askForHelp(script.replace(/^node /, ""));
}

async function askForHelp(script: string): Promise<string> {
  const { ok, output } = await outcomeOf(process.execPath, [...script.split(" "), "--help"], ROOT);
  return ok && output.trim() !== "" ? "ok" : output;
}
