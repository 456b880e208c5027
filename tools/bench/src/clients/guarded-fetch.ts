import { type Client, headersOf } from "./client.ts";
import { plainFetch } from "./plain-fetch.ts";

/**
 * Plain fetch with what makes a call of ours safe, written out by hand for one program: a limit of time that includes the
 * body, the proof that a request was not sent, a limit of size, no redirect. The least that these can cost.
 */
export const guardedFetch: Client = {
  name: "plain fetch, guarded by hand",
  generate: async () => {},
  setUp: (document) => `
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
interface Trace { isCreated?: boolean; isSent?: boolean }
const running = new AsyncLocalStorage<Trace>();
const traces = new WeakMap<object, Trace>();
subscribe("undici:request:create", (message) => {
  const trace = running.getStore();
  if (!trace) return;
  trace.isCreated = true;
  traces.set((message as { request: object }).request, trace);
});
subscribe("undici:client:sendHeaders", (message) => {
  const trace = traces.get((message as { request: object }).request);
  if (trace) trace.isSent = true;
});
function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const trace: Trace = {};
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(trace.isCreated && !trace.isSent ? "not sent" : "unknown"));
      controller.abort();
    }, 30_000);
    const settle = <T>(end: (value: T) => void) => (value: T): void => {
      clearTimeout(timer);
      end(value);
    };
    running
      .run(trace, () => exchange(method, path, body, controller.signal))
      .then(settle(resolve), settle(reject));
  });
}
async function exchange(method: string, path: string, body: unknown, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(settings.baseUrl + path, {
    method,
    headers: body === undefined ? ${headersOf(document)} : { ...${headersOf(document)}, "content-type": "application/json" },
    redirect: "manual",
    signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const reader = response.body!.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > 10 * 1024 * 1024) throw new Error("too large");
    chunks.push(value);
  }
  if (!response.ok) throw new Error(String(response.status));
  return JSON.parse(new TextDecoder().decode(Buffer.concat(chunks)));
}
`,
  call: plainFetch.call,
};
