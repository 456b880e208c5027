import type { IncomingRequest } from "../exchange.ts";

export interface FetchInput {
  readonly request: IncomingRequest;
  readonly url: string;
  readonly signal: AbortSignal | undefined;
}

/** What a caller of `fetch` asks for, as a server would receive it. A relative URL will do, for there is no host. */
export async function readInput(
  input: string | URL | Request,
  init: RequestInit,
): Promise<FetchInput> {
  const isRequest = input instanceof Request;
  const { signal: _, ...rest } = init;
  // Without the signal: the caller's own is asked, not the one that a Request makes out of it.
  const request = new Request(isRequest ? input : new URL(input, "http://mock.example"), rest);
  const { pathname, search } = new URL(request.url);
  const signal = init.signal ?? (isRequest ? input.signal : undefined);
  signal?.throwIfAborted();
  return {
    request: {
      method: request.method,
      path: pathname,
      query: search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: new Uint8Array(await request.arrayBuffer()),
    },
    url: request.url,
    signal,
  };
}
