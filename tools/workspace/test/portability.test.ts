import { describe, expect, it } from "vitest";
import { judgeFileNames } from "../src/file-names.ts";
import { judgeLockfile } from "../src/locked-systems.ts";
import { judgePortability } from "../src/portability.ts";

describe("what does not work on every system", () => {
  it.each([
    ['spawn("npx", ["--yes"]);', "start what tinyexec's normalizeSpawnCommand makes of the name"],
    ['spawn("node", ["main.ts"]);', "Node as process.execPath"],
    ["spawn(command, parameters);", "start what tinyexec's"],
    ['const run = promisify(execFile);\nawait run("npm", ["install"]);', "start what tinyexec's"],
    ['await promisify(execFile)(\n  "tsc", ["-p", "."]);', "start what tinyexec's"],
    ['await run(join(ROOT, "node_modules/.bin/tsc"));', "the package's own script"],
    ['const program = toProgram("a", [], {});\nrun(program.command);', "goes with its options"],
    ['const { command, args } = toProgram("a", [], {});', "goes with its options"],
    ["spawn(process.execPath, [], { shell: true });", "every system has another shell"],
    ['new URL("a.ts", import.meta.url).pathname', "fileURLToPath()"],
    ['await import(join(ROOT, "a.ts"));', "pathToFileURL(…).href"],
    ['"build": "tsc && cp -r a b"', "a program that Node runs"],
    ['"test": "CI=1 vitest"', "a program that Node runs"],
    ['await writeFile("/tmp/a", "");', "tmpdir()"],
    ['await symlink(modules, join(root, "node_modules"));', '"junction"'],
  ])("%s", (text, want) => {
    expect(judgePortability("a.ts", `\n${text}`)).toEqual([
      expect.stringMatching(/^a\.ts:[23] does not work on every system: /),
    ]);
    expect(judgePortability("a.ts", text)).toEqual([expect.stringContaining(want)]);
  });

  it.each([
    "spawn(process.execPath, [script]);",
    'execFile("git", ["status"]);',
    "const { command, args, options } = normalizeSpawnCommand(name, parameters);\nspawn(command, args, options);",
    "const program = toProgram(name, parameters, {});\nspawn(program.command, program.args, program.options);",
    'const folders = [join(root, "node_modules/.bin"), process.env.PATH];',
    "execFile(executable, parameters);",
    '/ "a"/.exec("npx");',
    '"build": "tsc --outDir dist && node src/copy-documents.ts"',
    'await symlink(modules, join(root, "node_modules"), "junction");',
    'fileURLToPath(new URL("a.ts", import.meta.url));',
  ])("has nothing against %s", (text) => {
    expect(judgePortability("a.ts", text)).toEqual([]);
  });
});

describe("files that not every system can have", () => {
  it.each([
    [["a/Name.ts", "a/name.ts"], "differs from a/Name.ts in case alone"],
    [["a/12:30.ts"], "another use for"],
    [["a/folder./b.ts"], "another use for"],
    [["a/aux.ts"], "the name of a device"],
    [[`a/${"b".repeat(169)}`], "longer than 170"],
  ])("%j", (files, want) => {
    expect(judgeFileNames(files)).toEqual([expect.stringContaining(want)]);
  });

  it("has nothing against ours", () => {
    const files = [".github/workflows/ci.yml", "README.pt-BR.md", "a/auxiliary.ts", "a/console.ts"];
    expect(judgeFileNames(files)).toEqual([]);
  });
});

describe("a lockfile", () => {
  const lockfile = (...systems: readonly string[]): string => {
    const names = systems.map((system) => system.replace("/", "-"));
    const packages = systems.map((system, index) => {
      const [os, cpu] = system.split("/");
      return `  "@tool/${names[index]}@1.0.0": { os: [${os}], cpu: [${cpu}] }`;
    });
    const optional = names.map((name) => `"@tool/${name}": 1.0.0`).join(", ");
    return [
      "packages:",
      ...packages,
      "  plain@1.0.0: {}",
      "snapshots:",
      "  plain@1.0.0: {}",
      `  tool@1.0.0: { optionalDependencies: { ${optional} } }`,
    ].join("\n");
  };

  it("names a binary for every system, or for none", () => {
    expect(judgeLockfile(lockfile("linux/x64", "darwin/arm64", "win32/x64"))).toEqual([]);
    expect(judgeLockfile(lockfile("freebsd/x64"))).toEqual([]);
  });

  it.each([
    [["linux/x64", "linux/arm64"], "macOS and Windows"],
    [["linux/x64", "darwin/x64", "win32/x64"], "macOS"],
    [["darwin/arm64", "win32/x64"], "Linux"],
  ])("that has binaries for %j is told to have more", (systems, want) => {
    expect(judgeLockfile(lockfile(...systems))).toEqual([
      `pnpm-lock.yaml has no binary of tool@1.0.0 for ${want}: take a version of which the registry has one for every system.`,
    ]);
  });
});
