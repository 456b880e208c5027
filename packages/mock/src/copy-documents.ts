import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

// A step of the build: the published package carries the bundled document of every vendor.
const packages = join(import.meta.dirname, "../..");
const documents = join(import.meta.dirname, "../documents");

rmSync(documents, { recursive: true, force: true });
mkdirSync(documents);
for (const vendor of readdirSync(packages)) {
  const document = join(packages, vendor, "generated/openapi.json");
  if (existsSync(document)) cpSync(document, join(documents, `${vendor}.json`));
}
