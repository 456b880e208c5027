import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../src/root.ts";
import { createScratchProject, type ScratchProject } from "../src/strangers/scratch-project.ts";
import { tryStranger } from "../src/strangers/try-stranger.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const NEW = "tools/workspace/src/new.ts";

/** Documents that were not written for this project: one of ours, and another company's where it lies beside it. */
const STRANGERS = [
  { name: "lending", operations: 4, document: join(FIXTURES, "lending/openapi.yaml") },
  { name: "museum", operations: 8, document: join(ROOT, "../shared/strangers/museum.yaml") },
];
const PRESENT = STRANGERS.filter(({ document }) => existsSync(document));

let scratch: ScratchProject;

beforeAll(async () => {
  scratch = await createScratchProject();
  for (const { name, document } of STRANGERS)
    if (!existsSync(document)) console.log(`${name} is left out: ${document} is not here.`);
}, 300_000);

afterAll(() => scratch[Symbol.asyncDispose]());

describe("a document dropped into specs/ becomes a vendor with no other change", () => {
  it.each(PRESENT)(
    "$name, whose package builds and of which every operation can be called",
    async ({ name, document, operations }) => {
      const outcome = await tryStranger(scratch, name, document);
      expect(outcome.failures).toEqual([]);
      expect(outcome).toMatchObject({ operations, generated: operations, called: operations });
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
