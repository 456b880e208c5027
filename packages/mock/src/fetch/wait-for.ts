/** Waits, and rejects with the signal's reason as soon as that aborts; without an end it leaves no timer behind. */
export function waitFor(delayInMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const end = (): void => {
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    const timer = delayInMs === Infinity ? undefined : setTimeout(end, delayInMs);
    signal?.addEventListener("abort", abort, { once: true });
    if (signal?.aborted) abort();
  });
}
