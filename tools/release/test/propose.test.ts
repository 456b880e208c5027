import { cp, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findUndeclared } from "../src/check.ts";
import { runOrThrow } from "../src/command.ts";
import { buildStages, packageFolder } from "../src/declarations/stage.ts";
import { propose } from "../src/propose.ts";
import { CHANGES, changeset, createScratch, type Scratch } from "./scratch.ts";

const PROPOSED = ".changeset/museum-proposed.md";

describe("the changeset", () => {
  it("holds what changed since the last release, and satisfies the check", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    await scratch.release("1.10.0");
    await scratch.change(CHANGES.major);
    expect(await run(scratch)).toContain(`museum: major, wrote ${PROPOSED}`);
    const text = (await scratch.read(PROPOSED)) ?? "";
    expect(text).toContain('"@zapspec/museum": major\n');
    expect(text).toContain("Code that worked may have to change. The vendor's document changed.");
    expect(text).toContain("- Property `size` of `Exhibit` was removed.");
    expect(text).toContain("- In types: `Exhibit.size`.");
    expect(await findUndeclared(scratch.root)).toEqual([]);
  });

  it("is minor for a break below 1.0, and says what that means", async () => {
    await using scratch = await createScratch();
    await scratch.release("0.2.0");
    await scratch.change(CHANGES.major);
    expect(await run(scratch)).toContain("museum: minor (major from version 1.0 on)");
    expect(await scratch.read(PROPOSED)).toContain("Below version 1.0 that is a minor release");
  });

  it("follows the document, and goes with the last change", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    const tag = await scratch.read("specs/museum/openapi.json");
    await scratch.change(CHANGES.minor);
    await run(scratch);
    await scratch.change(CHANGES.major);
    await run(scratch);
    expect(await scratch.read(PROPOSED)).toContain('"@zapspec/museum": major\n');
    await scratch.write("specs/museum/openapi.json", tag ?? "");
    await scratch.change({});
    expect(await run(scratch)).toContain("as released in 1.2.0, removed");
    expect(await scratch.read(PROPOSED)).toBeUndefined();
  });

  it("keeps what a person raised and wrote, not what was lowered", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    await scratch.change(CHANGES.minor);
    await run(scratch);
    const written = (await scratch.read(PROPOSED)) ?? "";
    await scratch.write(
      PROPOSED,
      `${written.replace(": minor\n", ": major\n")}\nThe halls moved.\n`,
    );
    expect(await run(scratch)).toContain("kept at major, to which somebody raised it");
    const raised = (await scratch.read(PROPOSED)) ?? "";
    expect(raised).toContain('"@zapspec/museum": major\n');
    expect(raised).toMatch(/stays\. -->\n\nThe halls moved\.\n$/);
    await scratch.write(PROPOSED, raised.replace(": major\n", ": patch\n"));
    await run(scratch);
    expect(await scratch.read(PROPOSED)).toContain('"@zapspec/museum": minor\n');
  });

  it("is not written where another says as much", async () => {
    await using scratch = await createScratch();
    await scratch.release("1.2.0");
    await scratch.change(CHANGES.minor);
    await scratch.write(".changeset/hand.md", changeset("minor"));
    expect(await run(scratch)).toContain("declared already in .changeset/hand.md");
    expect(await scratch.read(PROPOSED)).toBeUndefined();
  });

  it("is not needed before the first release", async () => {
    await using scratch = await createScratch();
    expect(await run(scratch)).toContain("the next release is the first and needs no comparison");
    expect(await scratch.read(PROPOSED)).toBeUndefined();
  });
});

it("tells what a package passes on from another of ours, also where no version was raised", async () => {
  await using scratch = await createScratch();
  const against = await copyWorkspace(scratch);
  const file = "packages/runtime/dist/src/options.d.ts";
  const declarations = (await scratch.read(file)) ?? "";
  await scratch.write(file, declarations.replaceAll("timeoutInMs?:", "patienceInMs?:"));
  const output = await run(scratch, against);
  expect(output).toContain("major: `CallOptions.timeoutInMs` is gone.");
  expect(output).toContain("minor: `CallOptions.patienceInMs` is new.");
});

describe("--against", () => {
  it.each([
    ["a git ref", () => Promise.resolve("HEAD")],
    ["a workspace", copyWorkspace],
    [
      "the folder of a package",
      async (scratch: Scratch) => join(await copyWorkspace(scratch), "packages/museum"),
    ],
    ["a packed tarball", packTarball],
  ])("takes %s", async (_, prepare) => {
    await using scratch = await createScratch();
    const against = await prepare(scratch);
    await scratch.change(CHANGES.minor);
    const output = await run(scratch, against);
    expect(output).toContain(`museum: minor, wrote ${PROPOSED}`);
    expect(output.match(/^ {4}\w+: .*/gm)).toEqual([
      "    minor: `Exhibit.state` knows `lost` too.",
      "    minor: `Exhibit.state` no longer suggests `stored`; any value may still come.",
    ]);
  });

  it("says what it tried where there is nothing of that name", async () => {
    await using scratch = await createScratch();
    await expect(run(scratch, "nowhere")).rejects.toThrow("no file, no folder, no git ref");
  });
});

async function run({ root }: Scratch, against?: string): Promise<string> {
  const lines: string[] = [];
  await propose({ root, names: ["museum"], against, print: (line) => lines.push(line) });
  return lines.join("\n");
}

async function copyWorkspace({ root }: Scratch): Promise<string> {
  const copy = join(root, "elsewhere");
  await cp(join(root, "packages"), join(copy, "packages"), { recursive: true });
  return copy;
}

/** As npm would bring it: built, without sources, below a folder `package`. */
async function packTarball({ root }: Scratch): Promise<string> {
  const packages = new Map(
    ["runtime", "museum"].map((name) => [name, join(root, "packages", name)]),
  );
  const stage = { folder: join(root, "build"), packages };
  await buildStages([stage]);
  const museum = packageFolder(stage, "museum");
  await runOrThrow("tsc", ["-p", museum, "--emitDeclarationOnly", "false"]);
  const target = join(root, "packed/package");
  await mkdir(target, { recursive: true });
  for (const part of ["package.json", "dist", "generated/openapi.json"])
    await cp(join(museum, part), join(target, part), { recursive: true });
  await runOrThrow("tar", ["-czf", "new.tgz", "package"], join(root, "packed"));
  await rename(join(root, "packed/new.tgz"), join(root, "zapspec-museum.tgz"));
  return "zapspec-museum.tgz";
}
