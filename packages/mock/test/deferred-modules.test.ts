import { createRequire } from "node:module";
import { beforeEach, expect, test } from "vitest";
import {
  deferredExport,
  deferredFunction,
  deferredModule,
  requireDeferring,
} from "../src/answer/deferred-modules.ts";
import { fixture } from "./fixtures.ts";

const require = createRequire(import.meta.url);
const [file, tools, names, join] = ["library", "tools", "names", "join"].map((name) => {
  return fixture(`deferring/${name}.cjs`);
}) as [string, string, string, string];
const loaded = globalThis as { loadedModules?: string[] };

interface Library {
  add(a: number, b: number): number;
  name(): string;
  join(...parts: string[]): string;
}

beforeEach(() => {
  for (const one of [file, tools, names, join]) delete require.cache[one];
  loaded.loadedModules = [];
});

function load(): Library {
  return requireDeferring(require, file, {
    [tools]: deferredModule,
    [names]: deferredExport("names"),
    [join]: deferredFunction,
  }) as Library;
}

test("what is deferred is loaded with its first use, and then once", () => {
  const library = load();
  expect(loaded.loadedModules).toEqual([]);
  expect(library.add(1, 2)).toBe(3);
  expect(loaded.loadedModules).toEqual(["tools"]);
  expect([library.name(), library.join("a", "b"), library.name()]).toEqual(["Ana", "a-b", "Ana"]);
  expect(loaded.loadedModules).toEqual(["tools", "names", "join"]);
});

test("nobody else gets a stand-in", () => {
  load();
  expect(require(join)).toBe(require(join));
  expect(Object.keys(require(names) as object)).toEqual(["names"]);
  expect(loaded.loadedModules).toEqual(["join", "names"]);
});

test("what somebody has loaded already is left in its place", () => {
  const module = require(tools) as { add: () => number };
  const before = module.add;
  module.add = () => 42;
  expect(load().add(1, 2)).toBe(42);
  module.add = before;
  expect(require(tools)).toBe(module);
});

test("the stand-ins are gone where the library cannot be loaded", () => {
  expect(() => requireDeferring(require, "./nowhere.cjs", { [tools]: deferredModule })).toThrow(
    "nowhere.cjs",
  );
  expect(require.cache[tools]).toBeUndefined();
});
