import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkshop } from "../clients/workshop.ts";
import { listBenchDocuments } from "../documents/bench-document.ts";
import { writeScratchDocument } from "../documents/scratch-document.ts";
import { clean, codegen } from "../generate/generators.ts";
import { measureCommand } from "../generate/measured-command.ts";
import { measureSize } from "../size/size-benchmark.ts";
import { measureTypes } from "../types/types-benchmark.ts";

/** Figures that are the same on every machine, by name. */
export type Figures = Readonly<Record<string, number>>;

/** An invented document, so that what is generated grows only when codegen writes more. */
const SCRATCH_OPERATIONS = 25;

/** Of every client the heaviest; the packages must have been built. */
export async function measureFigures(): Promise<Figures> {
  return { ...(await measureClients()), ...(await measureGenerated()) };
}

async function measureClients(): Promise<Figures> {
  const documents = await listBenchDocuments();
  await using workshop = await openWorkshop(documents, []);
  const { ours, folderOf } = workshop;
  const sizes = await Promise.all(
    documents.map((document) => measureSize(ours, document, folderOf(ours, document))),
  );
  const checks = await Promise.all(
    documents.map((document) => measureTypes(ours, document, folderOf(ours, document))),
  );
  return {
    "bundle of one call, gzip bytes": Math.max(...sizes.map(({ oneCall }) => oneCall)),
    "bundle of all calls, gzip bytes": Math.max(...sizes.map(({ allCalls }) => allCalls)),
    "type instantiations of all calls": Math.max(...checks.map((one) => one.instantiations)),
    "type errors of all calls": Math.max(...checks.map(({ errors }) => errors)),
  };
}

async function measureGenerated(): Promise<Figures> {
  const project = await mkdtemp(join(tmpdir(), "bench-budget-"));
  try {
    await writeScratchDocument(join(project, "specs/scratch/openapi.yaml"), SCRATCH_OPERATIONS);
    await clean(codegen, project);
    await measureCommand(codegen.program("specs/scratch/openapi.yaml"), project);
    const folder = join(project, codegen.output);
    const files = (await readdir(folder)).toSorted();
    const sizes = await Promise.all(
      files.map(async (file) => [
        `generated ${file}, bytes`,
        (await stat(join(folder, file))).size,
      ]),
    );
    return Object.fromEntries(sizes) as Figures;
  } finally {
    await rm(project, { recursive: true });
  }
}
