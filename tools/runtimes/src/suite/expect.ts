import type { ClientModule } from "./subject.ts";

/** The facts of a zapspec error that the checks look at. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly delivery: string;
  readonly status?: number;
}

/** The error that an action ends with, which the package's own guard must know. */
export async function failureOf(
  module: ClientModule,
  guard: string,
  action: () => unknown,
): Promise<Failure> {
  const error = await outcomeOf(action);
  const isExpected = module[guard];
  if (typeof isExpected !== "function") throw new Error(`The package exports no ${guard}.`);
  if (!isExpected(error)) throw new Error(`${guard} does not hold for ${describe(error)}`);
  return error as Failure;
}

async function outcomeOf(action: () => unknown): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await action();
  } catch (error) {
    return error;
  }
  throw new Error(`No error, but the answer ${JSON.stringify(answer)?.slice(0, 200)}.`);
}

/** @throws {Error} where what was seen is not what was wanted, as JSON with the keys of objects in any order. */
export function expectEqual(what: string, seen: unknown, wanted: unknown): void {
  const [left, right] = [toText(seen), toText(wanted)];
  if (left !== right) throw new Error(`${what} is ${left}, not ${right}`);
}

export function describe(error: unknown): string {
  if (!(error instanceof Error)) return `the thrown ${String(error)}`;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${error.name}: ${error.message}${cause}`;
}

function toText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, node: unknown) =>
    typeof node === "object" && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}
