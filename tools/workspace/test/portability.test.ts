import { describe, expect, it } from "vitest";
import { judgePortability } from "../src/portability.ts";

describe("what does not work on every system", () => {
  it.each([
    ['spawn("npx", ["--yes"]);', "start what tinyexec's normalizeSpawnCommand makes of the name"],
    ['spawn("node", ["main.ts"]);', "Node as process.execPath"],
    ["spawn(command, parameters);", "start what tinyexec's"],
    ['const run = promisify(execFile);\nawait run("npm", ["install"]);', "start what tinyexec's"],
    ['await promisify(execFile)(\n  "tsc", ["-p", "."]);', "start what tinyexec's"],
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
    "const { command, args } = normalizeSpawnCommand(name, parameters);\nspawn(command, args);",
    "execFile(executable, parameters);",
    '/ "a"/.exec("npx");',
    '"build": "tsc --outDir dist && node src/copy-documents.ts"',
    'await symlink(modules, join(root, "node_modules"), "junction");',
    'fileURLToPath(new URL("a.ts", import.meta.url));',
  ])("has nothing against %s", (text) => {
    expect(judgePortability("a.ts", text)).toEqual([]);
  });
});
