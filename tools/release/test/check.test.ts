import { describe, expect, it } from "vitest";
import { findUndeclared } from "../src/check.ts";
import { CHANGES, changeset, createScratch } from "./scratch.ts";

const HAND = ".changeset/hand.md";

describe("nothing is said", () => {
  it("in a clone that has neither tags nor main", async () => {
    await using scratch = await createScratch();
    await scratch.git("branch", "--move", "elsewhere");
    await scratch.change(CHANGES.major);
    expect(await findUndeclared(scratch.root)).toEqual([]);
  });

  it("where nothing changed", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    expect(await findUndeclared(scratch.root)).toEqual([]);
  });

  it("of what nobody gets who installs the package", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    await scratch.write("packages/museum/README.md", "# Museum\n");
    await scratch.write("packages/museum/test/museum.test.ts", "export {};\n");
    expect(await findUndeclared(scratch.root)).toEqual([]);
  });

  it("of a package that was never released and is declared", async () => {
    await using scratch = await createScratch();
    await scratch.git("switch", "--quiet", "--create", "work");
    await scratch.change(CHANGES.major);
    await scratch.write(HAND, changeset("patch"));
    expect(await findUndeclared(scratch.root)).toEqual([]);
  });

  it("of a release that is prepared: the version is raised, the changeset gone", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    await scratch.change(CHANGES.minor);
    const manifest = JSON.parse((await scratch.read("packages/museum/package.json")) ?? "{}");
    await scratch.write(
      "packages/museum/package.json",
      JSON.stringify({ ...manifest, version: "1.3.0" }),
    );
    expect(await findUndeclared(scratch.root)).toEqual([]);
  });

  it.each([
    ["as high", "1.2.0", "minor", CHANGES.minor],
    ["higher", "1.2.0", "minor", CHANGES.patch],
    ["minor for a break below 1.0", "0.2.0", "minor", CHANGES.major],
  ])("of a change that is declared %s", async (_, version, bump, change) => {
    await using scratch = await createScratch();
    await scratch.release(version);
    await scratch.change(change);
    await scratch.write(HAND, changeset(bump));
    expect(await findUndeclared(scratch.root)).toEqual([]);
  });
});

describe("a package fails", () => {
  it("that changed on a branch without a changeset", async () => {
    await using scratch = await createScratch();
    await scratch.git("switch", "--quiet", "--create", "work");
    await scratch.change(CHANGES.patch);
    await scratch.commit();
    const [problem = "", ...others] = await findUndeclared(scratch.root);
    expect(problem).toMatch(
      /^@zapspec\/museum changed since \w{9} of main, and no changeset says so/,
    );
    expect(problem).toContain("Run `pnpm changeset:propose museum`");
    expect(others).toEqual([]);
  });

  it("whose manifest lets it stand on something new", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    const manifest = JSON.parse((await scratch.read("packages/museum/package.json")) ?? "{}");
    await scratch.write(
      "packages/museum/package.json",
      JSON.stringify({ ...manifest, engines: { node: ">=24" } }),
    );
    expect(await findUndeclared(scratch.root)).toHaveLength(1);
  });

  it.each([
    ["1.2.0", "minor", CHANGES.major, "major"],
    ["1.2.0", "patch", CHANGES.minor, "minor"],
    ["0.2.0", "patch", CHANGES.major, "minor"],
  ])("of version %s that is declared %s", async (version, bump, change, due) => {
    await using scratch = await createScratch();
    await scratch.release(version);
    await scratch.change(change);
    await scratch.write(HAND, changeset(bump));
    const [problem = ""] = await findUndeclared(scratch.root);
    expect(problem).toContain(`changed since release ${version} by more`);
    expect(problem).toContain(`${bump}, where ${due} is due.`);
  });
});
