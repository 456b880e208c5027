import { cp, readFile, rm } from "node:fs/promises";
import { extname, join } from "node:path";
import { install, type ScratchProject } from "./scratch-project.ts";
import type { Measured } from "./measure.ts";

/** How far a document came that was not written for this project. */
export interface Outcome {
  readonly name: string;
  /** In the document, in the generated client, and called through it. */
  readonly operations: number;
  readonly generated: number;
  readonly called: number;
  /** Arrived as the document says, which gives no request that it allows itself: by an example or by its schemas. */
  readonly refused: number;
  /** Arrived as the document says, which gives the mock no answer. */
  readonly unanswered: number;
  readonly diagnostics: number;
  readonly seconds: number;
  readonly peakInMegabytes: number | undefined;
  /** What went wrong; empty where nothing did. */
  readonly failures: readonly string[];
}

interface Step {
  readonly name: string;
  readonly command: (name: string) => readonly string[];
}

const CALLS = "calls";

/** In this order: each needs what the one before made. */
const STEPS: readonly Step[] = [
  {
    name: "type-check and build",
    command: (name) => {
      const folder = `packages/${name}`;
      return ["tsc", "-p", folder, "--noEmit", "false", "--outDir", `${folder}/dist`];
    },
  },
  {
    name: CALLS,
    command: (name) => ["node", "tools/contract/src/call-document.ts", name],
  },
];

/** Takes a document through everything that one of ours goes through, as it stands. */
export async function tryStranger(
  scratch: ScratchProject,
  name: string,
  document: string,
): Promise<Outcome> {
  const specs = join(scratch.root, "specs", name);
  await cp(document, join(specs, `openapi${extname(document)}`));
  const generated = await scratch.run("node", "tools/codegen/src/main.ts", "generate", name);
  if (generated.exitCode === 0) await install(scratch);
  const done = [{ name: "generate", result: generated }];
  for (const { name: step, command } of STEPS) {
    if (done.some(({ result }) => result.exitCode !== 0)) break;
    done.push({ name: step, result: await scratch.run(...command(name)) });
  }
  const counts = await count(
    scratch.root,
    name,
    generated,
    done.find(({ name: step }) => step === CALLS)?.result.answer,
  );
  await rm(specs, { recursive: true });
  await rm(join(scratch.root, "packages", name), { recursive: true, force: true });
  return {
    name,
    ...counts,
    ...sum(done.map(({ result }) => result)),
    failures: done.flatMap(failureOf),
  };
}

function failureOf({ name, result }: { name: string; result: Measured }): string[] {
  return result.exitCode === 0 ? [] : [`${name}:\n${result.output.trim()}`];
}

function sum(results: readonly Measured[]): Pick<Outcome, "seconds" | "peakInMegabytes"> {
  const peaks = results.flatMap(({ peakInMegabytes }) => peakInMegabytes ?? []);
  return {
    seconds: results.reduce((total, { seconds }) => total + seconds, 0),
    peakInMegabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}

async function count(root: string, name: string, { output }: Measured, report = "") {
  const read = (file: string) =>
    readFile(join(root, "packages", name, "generated", file), "utf8").catch(() => "");
  const document = JSON.parse((await read("openapi.json")) || "{}") as {
    paths?: Record<string, object>;
  };
  const methods = Object.values(document.paths ?? {}).flatMap((item) => Object.keys(item));
  return {
    operations: methods.filter((method) =>
      /^(get|put|post|delete|options|head|patch|trace)$/.test(method),
    ).length,
    generated: (await read("operations.ts")).match(/\bid: "/g)?.length ?? 0,
    ...readReport(report),
    diagnostics: output.match(/^\S+:\d+:\d+ (error|warning) /gm)?.length ?? 0,
  };
}

// Nothing is printed where the client could not be installed or started; why is among the failures.
function readReport(text: string): Pick<Outcome, "called" | "refused" | "unanswered"> {
  if (text === "") return { called: 0, refused: 0, unanswered: 0 };
  const report = JSON.parse(text) as {
    called: unknown[];
    refused: unknown[];
    unanswered: unknown[];
  };
  return {
    called: report.called.length,
    refused: report.refused.length,
    unanswered: report.unanswered.length,
  };
}
