import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClientName, bundleClient } from "./matrix/bundle.ts";
import type { World } from "./matrix/plan-call.ts";
import type { Program } from "./matrix/run-program.ts";
import type { Runtime } from "./runtimes.ts";
import { FaultServer } from "./server/fault-server.ts";
import { openPlaces } from "./server/places.ts";

/** The servers that calls go to, and a folder for the programs that make them. */
export interface Laboratory extends AsyncDisposable {
  readonly world: World;
  toProgram(name: ClientName, runtime: Runtime): Promise<Program>;
}

export async function openLaboratory(): Promise<Laboratory> {
  const stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "reliability-"));
  stack.defer(() => rm(folder, { recursive: true }));
  const world: World = {
    server: stack.use(await FaultServer.start()),
    places: stack.use(await openPlaces()),
  };
  const bundles = new Map<ClientName, Promise<string>>();
  const bundle = (name: ClientName): Promise<string> => {
    const known = bundles.get(name) ?? bundleClient(name, folder);
    bundles.set(name, known);
    return known;
  };
  return {
    world,
    toProgram: async (name, { executable = "", parameters }) => ({
      executable,
      parameters,
      bundle: await bundle(name),
    }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
