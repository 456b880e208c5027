import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plan } from "../suite/subject.ts";

const SUITE = fileURLToPath(new URL("../suite/suite.ts", import.meta.url));

/** How a program is loaded, and how it hands over what it found: as lines of JSON, or to the page that loads it. */
export const SHAPES = {
  // From node_modules as they stand: only the suite's own TypeScript is translated.
  process: {
    external: ["@zapspec/*"],
    conditions: [],
    end: "for (const finding of await run()) console.log(JSON.stringify(finding));",
  },
  workerd: {
    external: [],
    conditions: ["workerd", "worker"],
    end: "export default { async test() { for (const finding of await run()) console.log(JSON.stringify(finding)); } };",
  },
  page: { external: [], conditions: ["browser"], end: "globalThis.findings = run();" },
} as const;

export type Shape = keyof typeof SHAPES;

/** Writes the suite with the plans of all clients as one module into the project, and gives its path. */
export async function writeProgram(
  project: string,
  packages: readonly string[],
  plans: readonly Plan[],
  shape: Shape,
): Promise<string> {
  const { external, conditions, end } = SHAPES[shape];
  const outfile = join(project, `smoke.${shape}.mjs`);
  await build({
    stdin: { contents: toEntry(packages, plans, end), resolveDir: project },
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    external: [...external],
    conditions: [...conditions],
    logLevel: "silent",
  });
  return outfile;
}

function toEntry(packages: readonly string[], plans: readonly Plan[], end: string): string {
  const names = packages.map((_, index) => `client${index}`);
  const imports = packages.map((name, index) => `import * as ${names[index]} from "${name}";`);
  return `import { runSuite } from ${JSON.stringify(SUITE)};
${imports.join("\n")}
const run = () => runSuite([${names.join(", ")}], ${JSON.stringify(plans)});
${end}
`;
}
