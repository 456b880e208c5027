import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDocument } from "./document/load-document.ts";
import { openDocument } from "./open-document.ts";

// A step of the build: the published package carries the bundled document of every vendor, and the fingerprints of
// those whose examples it need not check again at every start.
const packages = join(import.meta.dirname, "../..");
const documents = join(import.meta.dirname, "../documents");
const checked: string[] = [];

rmSync(documents, { recursive: true, force: true });
mkdirSync(documents);
for (const vendor of readdirSync(packages)) {
  const document = join(packages, vendor, "generated/openapi.json");
  if (!existsSync(document)) continue;
  const file = join(documents, `${vendor}.json`);
  cpSync(document, file);
  await openDocument({ name: vendor, file }, "refuse");
  const { fingerprint } = await loadDocument(file);
  if (fingerprint !== undefined) checked.push(fingerprint);
}
writeFileSync(join(import.meta.dirname, "../dist/checked-documents.json"), JSON.stringify(checked));
