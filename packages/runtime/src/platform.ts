/** What is known of one request on its way out. Nothing is known where the platform does not tell. */
export interface Trace {
  readonly url: string;
  /** The platform took the request over. */
  isCreated?: boolean;
  /** The platform began to write it to a connection. */
  isSent?: boolean;
}

/** What a platform adds to its `fetch`. */
export interface Platform {
  /** Runs what makes one request and fills its trace. */
  watch: <T>(trace: Trace, work: () => Promise<T>) => Promise<T>;
  /** Given to `fetch` for a request that must not meet a kept connection. `false` is what Bun asks; elsewhere it is the default. */
  unkept: RequestInit;
}

/** Of a `fetch` of somebody else's nothing is known. */
export const unknownPlatform: Platform = {
  watch: (_trace, work) => work(),
  unkept: { keepalive: false },
};

/** `@zapspec/runtime/node` and `@zapspec/runtime/deno` change it. */
export const platform: Platform = { ...unknownPlatform };
