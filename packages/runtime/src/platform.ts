/** What is known of one request on its way out. Nothing is known where the platform does not tell. */
export interface Trace {
  readonly url: string;
  /** The platform took the request over. */
  isCreated?: boolean;
  /** The platform began to write it to a connection. */
  isSent?: boolean;
}

export type Watch = <T>(trace: Trace, work: () => Promise<T>) => Promise<T>;

/** What a platform adds; `@zapspec/runtime/node` replaces `watch`. */
export const platform: { watch: Watch } = { watch: (_trace, work) => work() };
