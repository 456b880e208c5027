import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { OpenApiObject } from "../openapi.ts";
import { redoclyDirectory } from "./redoc-bundle.ts";
import { rememberPage } from "./remembered-page.ts";

const template = fileURLToPath(new URL("page.hbs", import.meta.url));
const hook = fileURLToPath(new URL("render-hook.ts", import.meta.url));
const labels = fileURLToPath(new URL("labels.ts", import.meta.url));

interface Rendering {
  document: OpenApiObject;
  /** Redoc's own options. */
  options: object;
  /** Redoc's own labels by their keys; the others stay English. */
  labels: Readonly<Record<string, string>>;
}

/** The page as `redocly build-docs` renders it; from an earlier build, where nothing has changed since. */
export async function renderPage(rendering: Rendering): Promise<string> {
  const texts = [template, hook, labels].map((file) => readFile(file, "utf8"));
  const input = { rendering, renderer: redoclyDirectory, texts: await Promise.all(texts) };
  return rememberPage(input, () => render(rendering));
}

async function render({ document, options, labels: given }: Rendering): Promise<string> {
  // A folder of its own: build-docs would take a redocly.yaml of the working directory into account.
  const directory = await mkdtemp(join(tmpdir(), "docs-page-"));
  try {
    await writeFile(join(directory, "openapi.json"), JSON.stringify(document));
    await runBuildDocs(directory, options, given);
    return await readFile(join(directory, "page.html"), "utf8");
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runBuildDocs(directory: string, options: object, given: object): Promise<void> {
  const args = ["build-docs", "openapi.json", "--output", "page.html", "--template", template];
  args.push("--openapi", JSON.stringify(options));
  const env = {
    ...process.env,
    DOCS_REDOC_LABELS: JSON.stringify(given),
    // The only switch that works: without it the readers' browsers send traces to otel.cloud.redocly.com.
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  const cli = join(redoclyDirectory, "bin/cli.js");
  const parameters = ["--import", pathToFileURL(hook).href, cli, ...args];
  await promisify(execFile)(process.execPath, parameters, { cwd: directory, env });
}
