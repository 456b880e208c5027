import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onSave } from "../src/on-save.ts";

let folder: string;
let stop: () => void = () => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "on-save-"));
  await mkdir(join(folder, "deep"));
});

afterEach(async () => {
  stop();
  await rm(folder, { recursive: true });
});

it("builds once for the steps of one save, deep in the folder too", async () => {
  let builds = 0;
  stop = onSave([folder], async () => void (builds += 1));
  for (const text of ["a", "b", "c"]) await writeFile(join(folder, "deep/lamp.yaml"), text);
  await vi.waitFor(() => expect(builds).toBe(1), 5000);
});

it("builds again for what is saved meanwhile, and never twice at once", async () => {
  let running = 0;
  let most = 0;
  let builds = 0;
  let finish: () => void = () => {};
  stop = onSave([folder], async () => {
    running += 1;
    most = Math.max(most, running);
    if (builds === 0) await new Promise<void>((resolve) => (finish = resolve));
    running -= 1;
    builds += 1;
  });
  await writeFile(join(folder, "lamp.yaml"), "first");
  await vi.waitFor(() => expect(running).toBe(1), 5000);
  await writeFile(join(folder, "lamp.yaml"), "second");
  // Longer than it takes to settle: a second build would have begun by now.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(running).toBe(1);
  finish();
  await vi.waitFor(() => expect(builds).toBe(2), 5000);
  expect(most).toBe(1);
});

it("is silent once it was stopped", async () => {
  const build = vi.fn<() => Promise<void>>();
  onSave([folder], build)();
  await writeFile(join(folder, "lamp.yaml"), "late");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(build).not.toHaveBeenCalled();
});
