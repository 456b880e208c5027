import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Model } from "./model/model.ts";
import type { Vendor } from "./vendors.ts";

/** Writes the files of a vendor's package that people own. What is there already stays as it is. */
export async function scaffoldPackage(vendor: Vendor, model: Model): Promise<readonly string[]> {
  const files: Record<string, string> = {
    "package.json": toJson(packageJson(vendor.name, model)),
    "README.md": readme(vendor.name, model),
    "tsconfig.json": '{ "extends": "../../.config/tsconfig.json" }\n',
    "turbo.json": toJson(turboJson(vendor.name)),
    "src/index.ts": DOOR,
  };
  const missing = Object.keys(files).filter(
    (name) => !existsSync(join(vendor.packageFolder, name)),
  );
  for (const name of missing) {
    const file = join(vendor.packageFolder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, files[name] as string);
  }
  return missing;
}

const DOOR = `export * from "../generated/resources.ts";
export type * from "../generated/schema.ts";
export {
  AbortedError,
  ApiError,
  ConnectionError,
  DecodeError,
  InvalidInputError,
  RedirectError,
  TimeoutError,
  ZapspecError,
  isAbortedError,
  isApiError,
  isConnectionError,
  isDecodeError,
  isInvalidInputError,
  isRedirectError,
  isTimeoutError,
  isZapspecError,
} from "@zapspec/runtime";
export type { Call, CallOptions, ClientOptions, Delivery, HttpClient, Secret } from "@zapspec/runtime";
`;

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
    sideEffects: false,
    exports: { ".": "./src/index.ts", "./openapi.json": "./generated/openapi.json" },
    publishConfig: {
      access: "public",
      exports: {
        ".": { types: "./dist/src/index.d.ts", default: "./dist/src/index.js" },
        "./openapi.json": "./generated/openapi.json",
      },
    },
    scripts: {
      build: "tsc --noEmit false --outDir dist",
      generate: `node ../../tools/codegen/src/main.ts generate ${name}`,
    },
    dependencies: { "@zapspec/runtime": "workspace:^" },
    engines: { node: ">=20" },
  };
}

// The document lies outside the package: without this, turbo would serve a stale client from its cache.
function turboJson(name: string): object {
  return {
    extends: ["//"],
    tasks: { generate: { inputs: ["$TURBO_EXTENDS$", `$TURBO_ROOT$/specs/${name}/**`] } },
  };
}

function readme(name: string, { title, clientName, securitySchemes, server }: Model): string {
  const options = [
    ...(server.baseUrl ? [] : ['baseUrl: "https://api.company.example"']),
    ...securitySchemes
      .filter(({ required }) => required)
      .map(({ facts }) => `${facts.option}: "your-token"`),
  ];
  return `# @zapspec/${name}

Typed client of ${title}.

\`\`\`sh
npm install @zapspec/${name}
\`\`\`

\`\`\`ts
import { create${clientName} } from "@zapspec/${name}";

const client = create${clientName}({ ${options.join(", ")} });
\`\`\`

Every method and type is listed in [API.md](generated/API.md).
`;
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
