import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Mock, MockOptions } from "@zapspec/mock";
import { installClients } from "./installed-clients.ts";
import { countPlanned, toPlan } from "./plans.ts";
import { SHAPES, type Shape, writeProgram } from "./run/program.ts";
import { startSilentServer } from "./silent-server.ts";
import type { Plan } from "./suite/subject.ts";

/** Everything that a runtime needs: servers that answer, and a program in the shape that it loads. */
export interface Stage extends AsyncDisposable {
  readonly vendors: readonly string[];
  readonly programs: Readonly<Record<Shape, string>>;
  /** How often the mock received each vendor's unsafe call, and how often every runtime makes it. */
  countUnsafeCalls(): { vendor: string; received: number; planned: number }[];
}

/** Packs and installs every client, starts one mock for all runtimes, and writes the programs. */
export async function setStage(): Promise<Stage> {
  await using stack = new AsyncDisposableStack();
  const { project, clients } = stack.use(await installClients());
  const vendors = clients.map(({ vendor }) => vendor);
  const mock = stack.use(await startBuiltMock(project, { vendors }));
  const silent = stack.use(await startSilentServer());
  const plans = clients.map((client) =>
    toPlan(client, { mock: mock.url(client.vendor), silent: silent.url }),
  );
  const packages = clients.map((client) => client.package);
  await writeFile(join(project, "package.json"), toManifest(packages));
  const programs = await writePrograms(project, packages, plans);
  const kept = stack.move();
  return {
    vendors,
    programs,
    countUnsafeCalls: () =>
      plans.map((plan) => ({
        vendor: plan.vendor,
        received: count(mock, plan),
        planned: countPlanned(plan),
      })),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function startBuiltMock(project: string, options: MockOptions): Promise<Mock> {
  const entry = join(project, "mock.mjs");
  await writeFile(entry, 'export { startMock } from "@zapspec/mock";\n');
  const { startMock }: { startMock: (options: MockOptions) => Promise<Mock> } = await import(
    pathToFileURL(entry).href
  );
  return startMock(options);
}

// As an installer would have written it. Deno imports nothing from node_modules that is not named here.
function toManifest(packages: readonly string[]): string {
  const dependencies = Object.fromEntries(packages.map((name) => [name, "*"]));
  return JSON.stringify({ private: true, type: "module", dependencies });
}

async function writePrograms(
  project: string,
  packages: readonly string[],
  plans: readonly Plan[],
): Promise<Record<Shape, string>> {
  const shapes = Object.keys(SHAPES) as Shape[];
  const entries = await Promise.all(
    shapes.map(async (shape) => [shape, await writeProgram(project, packages, plans, shape)]),
  );
  return Object.fromEntries(entries);
}

function count({ requests }: Mock, { vendor, unsafe }: Plan): number {
  const ours = requests.filter((request) => request.vendor === vendor);
  return ours.filter(({ operationId }) => operationId === unsafe.operationId).length;
}
