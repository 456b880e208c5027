import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findMethodExamples } from "../samples/generated-samples.ts";
import type { VendorPackage } from "../vendors.ts";

/** So many calls has the consumer whose types are measured; every example counts where a vendor has fewer. */
export const CALLS = 18;

/** Writes a program that makes the client and calls its first operations, each as its example does. */
export async function writeConsumer(
  project: string,
  { name, document, secretOptions }: VendorPackage,
): Promise<string> {
  const folder = join(project, "node_modules/@zapspec", name, "dist/generated");
  const text = await readFile(join(folder, "resources.d.ts"), "utf8");
  const [, create = ""] = /export declare function (create[^(\s]+)\(/.exec(text) ?? [];
  const examples = findMethodExamples(text).slice(0, CALLS);
  const [, client = ""] = /\b([\p{L}$_][\p{L}\p{N}$_]*)\./u.exec(examples[0]?.code ?? "") ?? [];
  const options = ["baseUrl", ...secretOptions, ...(document["x-client-options"] ?? [])];
  const given = options.map((option) => `${JSON.stringify(option)}: "a"`).join(", ");
  const file = `consumer-${name}.mts`;
  const calls = examples.map(({ code }) => `{\n${code}}\n`).join("");
  await writeFile(
    join(project, file),
    `import { ${create} } from "@zapspec/${name}";\nconst ${client} = ${create}({ ${given} });\n${calls}`,
  );
  return file;
}
