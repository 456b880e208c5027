/** How late a call may end. */
const SLACK_IN_MS = 250;
/** After that nobody waits any longer. */
const PATIENCE_IN_MS = 1_500;

interface Watched {
  readonly result: PromiseSettledResult<unknown> | "none";
  readonly durationInMs: number;
  readonly isLate: boolean;
}

/**
 * Looks whether a piece of work has ended when it is due: at its deadline, or when its caller does not want it any more.
 *
 * By a timer of its own, set before the work sets any: a busy process delays both alike, and the one that is due first fires first.
 */
export async function watch(dueInMs: number, work: () => Promise<unknown>): Promise<Watched> {
  const beginInMs = performance.now();
  let isLate = false;
  let isDone = false;
  // A process that stood still has all its timers due at once: a turn more, so that what they end has ended.
  const judge = (): unknown => setImmediate(() => (isLate = !isDone));
  const late = setTimeout(judge, dueInMs + SLACK_IN_MS);
  let patience: ReturnType<typeof setTimeout> | undefined;
  const none = new Promise<"none">((resolve) => {
    patience = setTimeout(() => resolve("none"), dueInMs + PATIENCE_IN_MS);
  });
  const settled = Promise.allSettled([Promise.resolve().then(work)]).then(
    ([result]) => result as PromiseSettledResult<unknown>,
  );
  const result = await Promise.race([settled, none]);
  isDone = true;
  clearTimeout(late);
  clearTimeout(patience);
  return { result, isLate, durationInMs: Math.round(performance.now() - beginInMs) };
}
