import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

interface Schema {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

/** Changes what one field of a vendor's document is said to be: it is in the types, the reference, and every copy of the document. */
export async function changeDocument(root: string, vendor: string): Promise<void> {
  const bundled = join(root, "packages", vendor, "generated/openapi.json");
  const { components } = JSON.parse(await readFile(bundled, "utf8")) as {
    components?: { schemas?: Readonly<Record<string, Schema>> };
  };
  const texts = Object.values(components?.schemas ?? {})
    .flatMap(({ properties = {} }) => Object.values(properties))
    .flatMap(({ description = "" }) => (description.endsWith(".") ? description : []));
  const found = await find(join(root, "specs", vendor), texts);
  if (!found) throw new Error(`No field of ${vendor} has a description that stands in one line.`);
  const { file, content, text } = found;
  await writeFile(file, content.replace(text, `${text.slice(0, -1)}, as of today.`));
}

async function find(folder: string, texts: readonly string[]) {
  for await (const name of glob("**/*.yaml", { cwd: folder })) {
    const file = join(folder, name);
    const content = await readFile(file, "utf8");
    const text = texts.find((one) => content.includes(`description: ${one}\n`));
    if (text !== undefined) return { file, content, text };
  }
  return undefined;
}
