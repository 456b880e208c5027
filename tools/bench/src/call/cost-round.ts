import { measure } from "mitata";
import { pathToFileURL } from "node:url";
import type { Program } from "./programs.ts";

/** What a process is told that measures what one client itself costs. */
export interface CostPlan {
  readonly program: Program;
  /** The JSON that the stubbed `fetch` answers, to GET and to POST. */
  readonly answers: readonly [get: unknown, post: unknown];
  readonly minimumInMs: number;
}

/** Microseconds for GET and POST. */
export type CostTimes = number[];

async function run({ program, answers, minimumInMs }: CostPlan): Promise<CostTimes> {
  const [get, post] = answers.map((answer) => JSON.stringify(answer));
  const headers = { "content-type": "application/json" };
  globalThis.fetch = async (input, init) => {
    const method = input instanceof Request ? input.method : init?.method;
    return new Response(method === "POST" ? post : get, { headers });
  };
  Object.assign(globalThis, {
    settings: { baseUrl: "http://127.0.0.1:9", token: "an-invented-token" },
  });
  const { calls } = (await import(pathToFileURL(program.file).href)) as {
    calls: (() => Promise<unknown>)[];
  };
  const times: CostTimes = [];
  for (const call of calls) {
    const { p50 } = await measure(call, { min_cpu_time: minimumInMs * 1e6 });
    times.push(p50 / 1000);
  }
  return times;
}

process.send?.(await run(JSON.parse(process.argv[2] ?? "")));
process.disconnect();
