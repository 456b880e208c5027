import { run } from "../command.ts";
import { startTurbo } from "../turbo.ts";
import { describeMachine } from "./machine.ts";
import { readReportLine, type TaskReport } from "./report.ts";

/** How a task ended, whether it ran or its output came from the cache. */
export interface Outcome {
  readonly id: string;
  readonly isCached: boolean;
  /** Missing where the task did not get so far, or was not started because another had failed. */
  readonly report?: TaskReport;
  /** Everything that it wrote. */
  readonly output: string;
}

interface RunOptions {
  readonly concurrency: number;
  /** Runs also what is in the cache. */
  readonly force?: boolean | undefined;
}

interface Task {
  isCached: boolean;
  readonly lines: string[];
}

/** Runs tasks through turbo, and tells of each when it ends. What fails is never cached. */
export async function runTasks(
  ids: readonly string[],
  { concurrency, force = false }: RunOptions,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  if (ids.length === 0) return;
  const running = new Map(ids.map((id): [string, Task] => [id, { isCached: false, lines: [] }]));
  const complaints: string[] = [];
  const hear = (line: string): void => {
    const { source, level, text } = readEvent(line);
    const task = running.get(source);
    if (!task) return void (level === "info" || complaints.push(text));
    if (/^cache (hit|miss), /.test(text))
      return void (task.isCached = text.startsWith("cache hit"));
    const report = readReportLine(text);
    if (!report) return void task.lines.push(text);
    running.delete(source);
    tell({ id: source, isCached: task.isCached, report, output: task.lines.join("\n") });
  };
  const [command, parameters] = startTurbo(
    ...ids,
    "--json",
    "--continue=dependencies-successful",
    `--concurrency=${concurrency}`,
    ...(force ? ["--force"] : []),
  );
  const environment = { ZAPSPEC_MACHINE: await describeMachine(), ZAPSPEC_PACKED: "1" };
  const hearLine = byLine(hear);
  await run(command, parameters, {
    environment,
    print: (text, stream) => (stream === "stdout" ? hearLine(text) : complaints.push(text.trim())),
  });
  for (const [id, { lines }] of running)
    tell({ id, isCached: false, output: [...lines, ...complaints].join("\n") });
}

/** What is no event, such as an error of turbo's own before it begins, counts among its complaints. */
function readEvent(line: string): { source: string; level: string; text: string } {
  try {
    return JSON.parse(line);
  } catch {
    return { source: "", level: "error", text: line };
  }
}

function byLine(take: (line: string) => void): (text: string) => void {
  let rest = "";
  return (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") take(line);
  };
}
