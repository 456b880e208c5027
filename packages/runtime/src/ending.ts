/** What may end a piece of work before it is done. */
export interface Ends {
  readonly signal?: AbortSignal | undefined;
  readonly onAbort?: (reason: unknown) => Error;
  readonly timeoutInMs?: number;
  readonly onTimeout?: () => Error;
}

/**
 * Runs `work` until it is done, the time is up, or the signal aborts, whichever is first.
 *
 * It races, rather than trusting that `work` obeys its signal: a signal that reaches `fetch` by way of other signals can be collected
 * as garbage and then never fires (https://github.com/nodejs/undici/issues/3644). The timer and the listener hold everything here.
 */
export function untilEnd<T>(
  { signal, onAbort, timeoutInMs, onTimeout }: Ends,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => {};
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (error: Error | undefined): void => {
      if (error) reject(error);
      controller.abort();
    };
    abort = (): void => end(onAbort?.(signal?.reason));
    if (timeoutInMs !== undefined) timer = setTimeout(() => end(onTimeout?.()), timeoutInMs);
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
  });
  const done = controller.signal.aborted ? ended : work(controller.signal);
  return Promise.race([done, ended]).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  });
}
