import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { OpenApiObject } from "./openapi.ts";
import { redoclyDirectory } from "./redoc-bundle.ts";

const template = fileURLToPath(new URL("page.hbs", import.meta.url));

/** The page as `redocly build-docs` renders it; `redocOptions` are Redoc's own. */
export async function renderPage(document: OpenApiObject, redocOptions: object): Promise<string> {
  // A folder of its own: build-docs would take a redocly.yaml of the working directory into account.
  const directory = await mkdtemp(join(tmpdir(), "docs-page-"));
  try {
    await writeFile(join(directory, "openapi.json"), JSON.stringify(document));
    await runBuildDocs(directory, redocOptions);
    return await readFile(join(directory, "page.html"), "utf8");
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runBuildDocs(directory: string, redocOptions: object): Promise<void> {
  const args = ["build-docs", "openapi.json", "--output", "page.html", "--template", template];
  args.push("--openapi", JSON.stringify(redocOptions));
  // The only switch that works: without it the readers' browsers send traces to otel.cloud.redocly.com.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const cli = join(redoclyDirectory, "bin/cli.js");
  await promisify(execFile)(process.execPath, [cli, ...args], { cwd: directory, env });
}
