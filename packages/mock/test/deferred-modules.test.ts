import { createRequire } from "node:module";
import { beforeEach, expect, test } from "vitest";
import {
  deferredExport,
  deferredFunction,
  deferredModule,
  requireDeferring,
} from "../src/answer/deferred-modules.ts";
import { fixture } from "./fixtures.ts";

const file = fixture("deferring/library.cjs");
const require = createRequire(file);
const loaded = globalThis as { loadedModules?: string[] };

interface Library {
  add(a: number, b: number): number;
  name(): string;
  join(...parts: string[]): string;
}

beforeEach(() => {
  for (const name of ["library", "tools", "names", "join"]) {
    delete require.cache[require.resolve(`./${name}.cjs`)];
  }
  loaded.loadedModules = [];
});

function load(): Library {
  return requireDeferring(require, file, {
    "./tools.cjs": deferredModule,
    "./names.cjs": deferredExport("names"),
    "./join.cjs": deferredFunction,
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
  expect(require("./join.cjs")).toBe(require("./join.cjs"));
  expect(Object.keys(require("./names.cjs") as object)).toEqual(["names"]);
  expect(loaded.loadedModules).toEqual(["join", "names"]);
});

test("what somebody has loaded already is left in its place", () => {
  const tools = require("./tools.cjs") as { add: () => number };
  const before = tools.add;
  tools.add = () => 42;
  expect(load().add(1, 2)).toBe(42);
  tools.add = before;
  expect(require("./tools.cjs")).toBe(tools);
});

test("the stand-ins are gone where the library cannot be loaded", () => {
  expect(() =>
    requireDeferring(require, "./nowhere.cjs", { "./tools.cjs": deferredModule }),
  ).toThrow("nowhere.cjs");
  expect(require.cache[require.resolve("./tools.cjs")]).toBeUndefined();
});
