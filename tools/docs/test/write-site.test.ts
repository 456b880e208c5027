import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSite } from "../src/write-site.ts";

const index = '<meta name="generator" content="@zapspec/docs" />';
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "write-site-"));
});

afterEach(() => rm(directory, { recursive: true }));

test("files of an earlier build do not stay", async () => {
  await writeSite(
    new Map([
      ["index.html", index],
      ["assets/old.js", "old"],
    ]),
    directory,
  );
  await writeSite(
    new Map([
      ["index.html", index],
      ["new.html", "new"],
    ]),
    directory,
  );
  expect((await readdir(directory)).toSorted()).toEqual(["index.html", "new.html"]);
});

test("a folder that this build did not write is left alone", async () => {
  await writeFile(join(directory, "thesis.txt"), "years of work");
  const writing = writeSite(new Map([["index.html", index]]), directory);
  await expect(writing).rejects.toThrow(/holds files that this build did not write.*--out/);
  expect(await readFile(join(directory, "thesis.txt"), "utf8")).toBe("years of work");
});
