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
  const input: SharedSignal = {
    origin: await server.openPort(),
    nonce: nextNonce(),
    calls: 10_000,
  };
  return runProgram({ ...program, parameters: ["--expose-gc"] }, input);
}
