import { parse } from "yaml";
import { systemsOf, type Workflow } from "./workflow.ts";

/** What the README promises: everybody's system, and every Node that is maintained. */
const SYSTEMS = ["ubuntu", "macos", "windows"];
const NODES = [20, 22, 24];

/** Somewhere the test command runs on every system with every Node. */
export function judgePromise(texts: readonly string[]): string[] {
  const jobs = texts.flatMap((text) => Object.values((parse(text) as Workflow).jobs ?? {}));
  const isKept = jobs.some((job) => {
    const { node = [] } = job.strategy?.matrix ?? {};
    const systems = new Set(systemsOf(job).map((system) => system.split("-")[0]));
    return (
      (job.steps ?? []).some(({ run = "", if: condition }) => !condition && /\btest$/.test(run)) &&
      SYSTEMS.every((system) => systems.has(system)) &&
      NODES.every((version) => node.includes(version))
    );
  });
  if (isKept) return [];
  return [
    `No workflow runs the test command on all of ${SYSTEMS.join(", ")} with all of Node ${NODES.join(", ")}.`,
  ];
}
