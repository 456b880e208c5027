import type { Success } from "./request.ts";

/**
 * A call under way: a promise of what the vendor answered.
 *
 * The promise that it is built on is made only when one is asked for, so a failure that nobody looks at is reported once.
 */
export class Call<T> extends Promise<T> {
  readonly #answer: Promise<Success<T>>;

  // What `finally` makes is a plain promise, not a call.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(answer: Promise<Success<T>>) {
    super(() => {});
    this.#answer = answer;
  }

  /** The payload, and the answer it came in: status and headers. Throws what the call itself throws. */
  withResponse(): Promise<{ data: T; response: Response }> {
    return this.#answer;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise.
  override then<Result = T, Failed = never>(
    onFulfilled?: ((data: T) => Result | PromiseLike<Result>) | null,
    onRejected?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Result | Failed> {
    return this.#answer.then(
      ({ data }) => (onFulfilled ? onFulfilled(data) : (data as never)),
      onRejected,
    );
  }
}
