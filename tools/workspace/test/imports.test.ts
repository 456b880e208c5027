import { describe, expect, it } from "vitest";
import { judgeImports } from "../src/imports.ts";

describe("an import that the design has no arrow for is found", () => {
  it.each([
    ["packages/acme/generated/resources.ts", "../src/index.ts", "never the package's src"],
    ["packages/acme/src/index.ts", "openapi-fetch", "its generated code and the runtime"],
    [
      "packages/acme/src/index.ts",
      "../../other/src/index.ts",
      "its generated code and the runtime",
    ],
    ["packages/runtime/src/send.ts", "node:http", "imports no Node module"],
    ["packages/runtime/src/send.ts", "ky", "it has no dependency"],
    ["packages/mock/src/server.ts", "@zapspec/runtime", "never sees the runtime"],
    ["packages/mock/test/server.test.ts", "@zapspec/contract", "nobody imports from tools/"],
    ["tools/codegen/src/main.ts", "@zapspec/mock", "only the runtime's types"],
    ["tools/docs/src/main.ts", "../../codegen/src/main.ts", "nobody imports from tools/"],
    ["tools/docs/src/main.ts", "@zapspec/runtimes", "nobody imports from tools/"],
    ["tools/docs/src/main.ts", "@zapspec/release", "nobody imports from tools/"],
    ["tools/release/src/compare.ts", "@zapspec/mock", "only the types of the runtime's facts"],
    ["tools/release/test/corpus.ts", "../../codegen/src/generate.ts", "only the types of"],
  ])("%s importing %s", (file, specifier, because) => {
    const [finding] = judgeImports(
      file,
      `import { a } from "./a.ts";\n\nimport {\n  b,\n} from "${specifier}";\n`,
    );
    expect(finding).toContain(`${file}:5 imports ${specifier}: `);
    expect(finding).toContain(because);
  });

  it.each([
    "import type { a } from 'node:fs';",
    "export * from 'node:fs';",
    "import 'node:fs';",
    "await import('node:fs');",
  ])("%s is an import", (code) => {
    expect(judgeImports("packages/runtime/src/send.ts", code)).toHaveLength(1);
  });

  it.each([
    ["packages/acme/generated/resources.ts", "@zapspec/runtime"],
    ["packages/acme/src/index.ts", "../generated/resources.ts"],
    ["packages/runtime/src/serialise/path.ts", "../errors.ts"],
    ["packages/mock/src/prism.ts", "@stoplight/prism-http"],
    ["tools/contract/test/contract.test.ts", "@zapspec/mock"],
    ["tools/codegen/src/emit/operations.ts", "@zapspec/runtime"],
  ])("%s may import %s", (file, specifier) => {
    expect(judgeImports(file, `import { a } from "${specifier}";`)).toEqual([]);
  });
});
