import { execFile } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { runGenerate } from "../src/run.ts";
import { findVendor, ROOT, type Vendor } from "../src/vendors.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const SERVER = "servers: [{ url: https://api.sample.example }]";

describe("the sample of a new package's README", () => {
  it.each([
    ["a bearer token", `${SERVER}\n${secured("scheme: bearer")}`, '{ token: "your-token" }'],
    ["basic", `${SERVER}\n${secured("scheme: basic")}`, '{ token: "user:password" }'],
    [
      "no server",
      secured("scheme: bearer"),
      '{ baseUrl: "https://api.company.example", token: "your-token" }',
    ],
    [
      "a host that the customer fills in",
      `servers: [{ url: "https://{host}/v1", variables: { host: { default: crm.company.example } } }]`,
      '{ baseUrl: "https://crm.company.example/v1" }',
    ],
    [
      "a host whose default is none",
      `servers: [{ url: "{address}", variables: { address: { default: your-address } } }]`,
      '{ baseUrl: "https://api.company.example" }',
    ],
    [
      "an account in every path",
      `${SERVER}\n${account("account-id", "{ type: string }")}`,
      '{ "account-id": "your-account-id" }',
    ],
    [
      "a numbered account",
      `${SERVER}\n${account("account", "{ type: integer }")}`,
      "{ account: 1 }",
    ],
    [
      "a region of a list",
      `${SERVER}\n${account("region", '{ type: string, enum: ["south | \\"east\\"", north] }')}`,
      "{ region: 'south | \"east\"' }",
    ],
  ])("runs, with %s", async (_, lines, want) => {
    const { folder, readme } = await generatePackage(lines);
    const [, sample = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect(sample).toContain(`const sample = createSample(${want});`);
    await writeFile(join(folder, "sample.ts"), sample);
    expect(await outcomeOf(folder, join(ROOT, "node_modules/typescript/bin/tsc"))).toBe("ok");
    expect(await outcomeOf(folder, "sample.ts")).toBe("ok");
  });
});

function secured(scheme: string): string {
  return `security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: http, ${scheme} } } }`;
}

function account(name: string, schema: string): string {
  const parameters = `[{ name: ${name}, in: path, required: true, schema: ${schema} }]`;
  return `x-client-options: [${name}]
paths:
  /{${name}}/status:
    get:
      operationId: getStatus
      x-sdk: { resource: status, method: get }
      parameters: ${parameters}
      responses: { "204": { description: Done. } }`;
}

async function generatePackage(lines: string) {
  const root = await makeScratchFolder();
  const paths = lines.includes("paths:") ? "" : "paths: {}\n";
  await mkdir(join(root, "specs/sample"), { recursive: true });
  await writeFile(
    join(root, "specs/sample/openapi.yaml"),
    `openapi: 3.1.0\ninfo: { title: Sample, version: "1" }\n${paths}${lines}\n`,
  );
  const { ok } = await runGenerate(findVendor("sample", root) as Vendor, () => {}, root);
  expect(ok).toBe(true);
  const folder = join(root, "packages/sample");
  await mkdir(join(folder, "node_modules/@zapspec"), { recursive: true });
  await symlink(
    join(ROOT, "packages/runtime"),
    join(folder, "node_modules/@zapspec/runtime"),
    "junction",
  );
  await writeFile(join(folder, "tsconfig.json"), TYPES);
  return { folder, readme: await readFile(join(folder, "README.md"), "utf8") };
}

const TYPES = JSON.stringify({
  extends: join(ROOT, ".config/tsconfig.json"),
  // None: on Windows temporary folders may be on another drive than the runtime, and no folder holds both.
  compilerOptions: { rootDir: null, skipLibCheck: true },
  include: ["sample.ts"],
});

function outcomeOf(cwd: string, script: string): Promise<string> {
  return promisify(execFile)(process.execPath, [script], { cwd }).then(
    () => "ok",
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}
