import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packageReadme } from "./page/package-readme.ts";
import type { Generated } from "./generate.ts";
import type { Model } from "./model/model.ts";
import type { Vendor } from "./vendors.ts";
import { formatText } from "./write/format-text.ts";

/** Writes the files of a vendor's package that people own. What is there already stays as it is. */
export async function scaffoldPackage(
  vendor: Vendor,
  { model }: Generated,
  root: string,
): Promise<readonly string[]> {
  const files: Record<string, string> = {
    "package.json": toJson(packageJson(vendor.name, model)),
    "README.md": packageReadme(model),
    "tsconfig.json": '{ "extends": "../../.config/tsconfig.json" }\n',
    "turbo.json": toJson(turboJson(vendor.name)),
    "src/index.ts": DOOR,
    "src/node.ts": platformDoor("node"),
    "src/deno.ts": platformDoor("deno"),
  };
  const missing = Object.keys(files).filter(
    (name) => !existsSync(join(vendor.packageFolder, name)),
  );
  for (const name of missing) {
    const file = join(vendor.packageFolder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await formatText(root, name, files[name] as string));
  }
  return missing;
}

const DOOR = `export * from "../generated/resources.ts";
export type * from "../generated/schema.ts";
export * from "@zapspec/runtime/public";
`;

/** In Node the runtime can prove more about a failed call; Deno must be kept from sending one twice. */
function platformDoor(platform: "deno" | "node"): string {
  return `import "@zapspec/runtime/${platform}";
export * from "./index.ts";
`;
}

const RUN_TASK = "node ../../tools/workspace/src/tasks/run-task.ts";

/** What `pnpm test` asks of every vendor, each kept by turbo until the vendor or its judge changes. */
const TASKS = [
  "check:document",
  "check:score",
  "check:package",
  "test:contract",
  "test:mutants",
  "test:samples",
  "test:types",
  "test:runtimes",
  "test:docs",
];

function packageJson(name: string, { title }: Model): object {
  return {
    name: `@zapspec/${name}`,
    version: "0.0.0",
    description: `Typed client of ${title}, generated from its OpenAPI document.`,
    license: "MIT",
    repository: {
      type: "git",
      url: "git+https://github.com/zapspec/zapspec.git",
      directory: `packages/${name}`,
    },
    files: ["dist", "generated/API.md", "generated/openapi.json"],
    type: "module",
    sideEffects: ["./src/deno.ts", "./src/node.ts", "./dist/src/deno.js", "./dist/src/node.js"],
    exports: {
      ".": { deno: "./src/deno.ts", node: "./src/node.ts", default: "./src/index.ts" },
      "./openapi.json": "./generated/openapi.json",
    },
    publishConfig: {
      access: "public",
      exports: {
        ".": {
          types: "./dist/src/index.d.ts",
          deno: "./dist/src/deno.js",
          node: "./dist/src/node.js",
          default: "./dist/src/index.js",
        },
        "./openapi.json": "./generated/openapi.json",
      },
    },
    scripts: {
      build: "tsc --noEmit false --outDir dist",
      generate: `node ../../tools/codegen/src/main.ts generate ${name}`,
      tarball: "pnpm pack --out .report/package.tgz",
      ...Object.fromEntries(TASKS.map((task) => [task, `${RUN_TASK} ${task}`])),
    },
    dependencies: { "@zapspec/runtime": "workspace:^" },
    engines: { node: ">=20" },
  };
}

// The document lies outside the package: without this, turbo would take a stale client and old results from its cache.
function turboJson(name: string): object {
  return {
    extends: ["//"],
    tasks: { document: { inputs: [`$TURBO_ROOT$/specs/${name}/**`] } },
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
