import { statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { describeOutcome } from "../src/strangers/describe-outcome.ts";
import { listStrangers, STRANGERS } from "../src/strangers/list-strangers.ts";
import { createScratchProject, type ScratchProject } from "../src/strangers/scratch-project.ts";
import { tryStranger } from "../src/strangers/try-stranger.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const NEW = "tools/workspace/src/new.ts";

/** What a larger document takes is minutes: `pnpm strangers` has them. */
const MOST_BYTES = 1_000_000;

const DOCUMENTS = listStrangers().filter((document) => statSync(document).size <= MOST_BYTES);

let scratch: ScratchProject;

beforeAll(async () => {
  vi.stubEnv("VENDOR", undefined); // the copy's tests are about the copy's vendors
  scratch = await createScratchProject();
  if (DOCUMENTS.length === 0)
    console.log(`${STRANGERS} is not here: only our own stranger is tried.`);
  for (const document of listStrangers().filter((file) => !DOCUMENTS.includes(file)))
    console.log(`${basename(document)} is large: \`pnpm strangers\` tries it.`);
}, 300_000);

afterAll(() => scratch[Symbol.asyncDispose]());

describe("a document dropped into specs/ becomes a vendor with no other change", () => {
  it("ours, of which every operation can be called", async () => {
    const document = join(FIXTURES, "lending/openapi.yaml");
    const outcome = await tryStranger(scratch, "lending", document);
    console.log(describeOutcome(outcome));
    expect(outcome).toMatchObject({ failures: [], operations: 4, generated: 4, called: 4 });
  }, 300_000);

  it.each(DOCUMENTS)(
    "%s, of which nothing is called otherwise than it says",
    async (document) => {
      const outcome = await tryStranger(scratch, basename(document, extname(document)), document);
      console.log(describeOutcome(outcome));
      const { operations, generated, called, refused, unanswered, failures } = outcome;
      expect(failures).toEqual([]);
      expect(generated).toBe(operations);
      expect(called + refused + unanswered).toBe(operations);
      expect(called / operations, "calls that are answered").toBeGreaterThan(0.8);
    },
    300_000,
  );
});

describe("pnpm new", () => {
  const begun = [
    { name: "acme", parameters: [] },
    { name: "parcels", parameters: ["--from", join(FIXTURES, "parcels/openapi.yaml")] },
  ];

  it.each(begun)(
    "$name, whose document and package pass what judges them, as they stand",
    async ({ name, parameters }) => {
      const { output } = await scratch.run("node", NEW, name, ...parameters);
      expect(output).toContain("`pnpm test` passes as it stands.");
      const folder = `packages/${name}`;
      const judges = [
        ["node", "tools/codegen/src/main.ts", "generate", "--check"],
        ["oxfmt", "--check", `specs/${name}`, folder, ".changeset"],
        ["tsc", "-p", folder, "--noEmit", "false", "--outDir", `${folder}/dist`],
      ];
      for (const judge of judges)
        expect(await scratch.run(...judge)).toMatchObject({ exitCode: 0 });
    },
    300_000,
  );

  it("makes vendors whose every operation passes the contract tests", async () => {
    const tests = ["--config", ".config/vitest.config.ts", "tools/contract/test/contract.test.ts"];
    const { output } = await scratch.run("vitest", "run", ...tests);
    expect(output).toContain("acme: operations covered 1/1");
    expect(output).toContain("parcels: operations covered 3/3");
    expect(output).toMatch(/Test Files\s+1 passed/);
  }, 300_000);

  it("says what a machine cannot know, with its line", async () => {
    const document = join(FIXTURES, "unknown-verb.yaml");
    const { output } = await scratch.run("node", NEW, "bravo", "--from", document);
    expect(output).toMatch(/specs\/bravo\/openapi\.yaml:\d+:\d+ .*operationId/);
    expect(output).toContain("begins with `borrow`, which is not a known verb");
    expect(output).toContain("Correct what stands above");
  }, 300_000);
});
