import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// Garbage collection cannot be asked for inside a test, so stalled calls run in a process of their own.
test("stalled calls end on time while garbage is collected", async () => {
  const program = fileURLToPath(new URL("collected-signals.program.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program], {
    timeout: 50_000,
  });
  expect(JSON.parse(stdout)).toEqual({ AbortedError: 27, TimeoutError: 36 });
});
