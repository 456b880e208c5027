import { execFile } from "node:child_process";

export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly [{ source: { ref: string }; start: { line: number } }];
  }[];
}

/** The published behaviour: the CLI, with our configuration, in one process for all documents. */
export async function lint(root: string, documents: readonly string[]): Promise<Finding[]> {
  const options = ["--config", "specs/redocly.yaml", "--format", "json", "--max-problems", "10000"];
  const output = await run(root, ["lint", ...options, ...documents]);
  return reportsIn(output).flatMap((report) => report.problems.map(toFinding));
}

function run(root: string, args: readonly string[]): Promise<string> {
  const cli = `${root}node_modules/@redocly/cli/bin/cli.js`;
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  execFile(
    process.execPath,
    [cli, ...args],
    { cwd: root, maxBuffer: 2 ** 26 },
    (error, stdout, stderr) => {
      if (stdout.startsWith("{")) resolve(stdout);
      else reject(error ?? new Error(stderr));
    },
  );
  return promise;
}

/** The CLI writes one JSON object after another, without a separator. */
function reportsIn(output: string): Report[] {
  return output.split(/(?<=^\})\s*(?=\{$)/m).map((text) => JSON.parse(text));
}

function toFinding({ ruleId, message, location: [place] }: Report["problems"][number]): Finding {
  const rule = ruleId.replace("zapspec/", "");
  const file = place.source.ref.replaceAll("\\", "/");
  return { file, line: place.start.line, rule, message };
}
