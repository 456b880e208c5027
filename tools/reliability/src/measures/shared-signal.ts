import type { SharedSignal } from "../client/memory.ts";
import { nextNonce } from "../matrix/cell.ts";
import type { World } from "../matrix/plan-call.ts";
import { type Program, runProgram } from "../matrix/run-program.ts";

export interface MemoryFigures {
  readonly grownInMegabytes: number;
  readonly listeners: number;
}

/** What 10,000 calls leave behind that share a signal. */
export async function measureMemory({ server }: World, program: Program): Promise<MemoryFigures> {
  await using ports = server.openPorts();
  const input: SharedSignal = {
    origin: await ports.open(),
    nonce: nextNonce(),
    calls: 10_000,
  };
  // Awaited here: the ports close with this function.
  return await runProgram({ ...program, parameters: ["--expose-gc"] }, input);
}
