import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "../src/main.ts");

describe("the command", () => {
  it.each([
    [["--help"], 0, "Usage"],
    [[], 1, "Usage"],
    [["draw"], 1, 'There is no command "draw".'],
    [["generate", "nobody"], 1, "specs/nobody holds no openapi.yaml."],
    [
      ["generate", "--check", "--watch"],
      1,
      "--check writes nothing and --watch writes on every save",
    ],
    [["--hlep"], 1, "Unknown option '--hlep'. `--help` lists what there is.\n"],
    [["generate", "--check=yes"], 1, "does not take an argument. `--help` lists what there is.\n"],
    [["new", "Bad Name"], 1, '"Bad Name" cannot name a vendor'],
  ])("%j exits with %i and says %s", async (parameters, exitCode, text) => {
    const result = await run(parameters);
    expect(result.output).toContain(text);
    expect(result.output).not.toContain("    at ");
    expect(result.exitCode).toBe(exitCode);
  });
});

function run(parameters: string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...parameters], (error, stdout, stderr) => {
      resolve({
        exitCode: typeof error?.code === "number" ? error.code : 0,
        output: stdout + stderr,
      });
    });
  });
}
