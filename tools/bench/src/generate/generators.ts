import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describePackage, findBin } from "../clients/run-bin.ts";
import { ROOT } from "../root.ts";

/** A command that makes code from a document. */
export interface Generator {
  readonly name: string;
  /** What Node is to run, in the folder of a project with the document in `specs/scratch`. */
  readonly program: (document: string) => readonly string[];
  /** What stands in the project after a run, so that the next begins as the first. */
  readonly output: string;
}

export const openapiTypescript: Generator = {
  name: `${describePackage("openapi-typescript")}, types alone`,
  program: (document) => [findBin("openapi-typescript"), document, "--output", "schema.ts"],
  output: "schema.ts",
};

export const heyApi: Generator = {
  name: describePackage("@hey-api/openapi-ts"),
  program: (document) => [
    findBin("@hey-api/openapi-ts"),
    `--input=${document}`,
    "--output=hey-api",
    "--silent",
  ],
  output: "hey-api",
};

/** Everything that `pnpm generate` makes: types, resources, facts, samples, document and page. */
export const codegen: Generator = {
  name: "zapspec",
  program: () => [join(ROOT, "tools/codegen/src/main.ts"), "generate", "scratch", "--root", "."],
  output: "packages/scratch/generated",
};

export async function clean({ output }: Generator, project: string): Promise<void> {
  await rm(join(project, output), { recursive: true, force: true });
}
