import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { OpenApiObject } from "../openapi.ts";
import { redoclyDirectory } from "./redoc-bundle.ts";

const template = fileURLToPath(new URL("page.hbs", import.meta.url));
const hook = new URL("render-hook.ts", import.meta.url).href;

interface Rendering {
  document: OpenApiObject;
  /** Redoc's own options. */
  options: object;
  /** Redoc's own labels by their keys; the others stay English. */
  labels: Readonly<Record<string, string>>;
}

/** The page as `redocly build-docs` renders it. */
export async function renderPage({ document, options, labels }: Rendering): Promise<string> {
  // A folder of its own: build-docs would take a redocly.yaml of the working directory into account.
  const directory = await mkdtemp(join(tmpdir(), "docs-page-"));
  try {
    await writeFile(join(directory, "openapi.json"), JSON.stringify(document));
    await runBuildDocs(directory, options, labels);
    return await readFile(join(directory, "page.html"), "utf8");
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runBuildDocs(directory: string, options: object, labels: object): Promise<void> {
  const args = ["build-docs", "openapi.json", "--output", "page.html", "--template", template];
  args.push("--openapi", JSON.stringify(options));
  const env = {
    ...process.env,
    DOCS_REDOC_LABELS: JSON.stringify(labels),
    // The only switch that works: without it the readers' browsers send traces to otel.cloud.redocly.com.
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  const cli = join(redoclyDirectory, "bin/cli.js");
  const parameters = ["--import", hook, cli, ...args];
  await promisify(execFile)(process.execPath, parameters, { cwd: directory, env });
}
