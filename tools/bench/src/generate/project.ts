import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeDocument, listBenchDocuments } from "../documents/bench-document.ts";
import { writeScratchDocument } from "../documents/scratch-document.ts";
import { ROOT } from "../root.ts";

/** Where its document stands in a project. */
export const DOCUMENT = "specs/scratch/openapi.yaml";

/** The first tells what it takes to start; the growth is that of the work between the others. */
export const INVENTED_SIZES = [1, 500, 2000] as const;

/** A folder with one document, for every generator the same. */
export interface Project {
  readonly title: string;
  readonly folder: string;
}

/** The document of every vendor, as people write it, then the invented ones. */
export async function writeProjects(root: string): Promise<Project[]> {
  const documents = await listBenchDocuments();
  const own = documents.map(async (document) => {
    const folder = await makeFolder(root, document.name);
    await cp(join(ROOT, "specs", document.name), dirname(join(folder, DOCUMENT)), {
      recursive: true,
    });
    return { title: describeDocument(document), folder };
  });
  const invented = INVENTED_SIZES.map(async (operations) => {
    const folder = await makeFolder(root, `invented-${operations}`);
    await writeScratchDocument(join(folder, DOCUMENT), operations);
    return { title: `invented: ${operations}`, folder };
  });
  return Promise.all([...own, ...invented]);
}

async function makeFolder(root: string, name: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(join(folder, "packages"), { recursive: true });
  return folder;
}
