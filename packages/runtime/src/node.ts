/// <reference types="node" />
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { type Trace, platform } from "./platform.ts";

// Node's fetch tells on these channels when it takes a request over and when it begins to write it, so a request that was
// not written is proven to be unsent whatever the error says: https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
// Where nobody publishes on them (Bun, Deno, a fetch of another make) the traces stay empty, and error codes decide.

interface Request {
  readonly origin: string | URL;
  readonly path: string;
}

const running = new AsyncLocalStorage<Trace>();
const traces = new WeakMap<object, Trace>();

subscribe("undici:request:create", (message) => {
  const { request } = message as { readonly request: Request };
  const trace = running.getStore();
  if (!trace || !isOf(trace, request)) return;
  trace.isCreated = true;
  traces.set(request, trace);
});

// The connection's own events may run in the context of another call, so the request is the key here.
subscribe("undici:client:sendHeaders", (message) => {
  const trace = traces.get((message as { readonly request: object }).request);
  if (trace) trace.isSent = true;
});

platform.watch = (trace, work) => running.run(trace, work);

// A fetch that somebody replaced may make other requests of its own.
function isOf({ url }: Trace, { origin, path }: Request): boolean {
  if (url === `${origin}${path}`) return true;
  const { origin: wanted, pathname, search } = new URL(url);
  return `${origin}`.replace(/\/$/, "") === wanted && path === pathname + search;
}
