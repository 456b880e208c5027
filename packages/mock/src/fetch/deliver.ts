import type { Reply } from "../exchange.ts";
import type { TransportFault } from "../scenario/fault.ts";
import { waitFor } from "./wait-for.ts";

interface Call {
  readonly url: string;
  readonly method: string;
  readonly signal: AbortSignal | undefined;
}

/** What a caller gets to see of an answer, and of what goes wrong with it. */
export async function deliver(reply: Reply, call: Call): Promise<Response> {
  if (reply.delayInMs) await waitFor(reply.delayInMs, call.signal);
  call.signal?.throwIfAborted();
  return reply.fault === undefined ? toResponse(reply, call) : withFault[reply.fault](reply, call);
}

type Deliver = (reply: Reply, call: Call) => Response | Promise<Response>;

/** The errors are those of Node's own `fetch`, so that a caller cannot tell the difference. */
const withFault: Readonly<Record<TransportFault, Deliver>> = {
  reset: () => {
    const cause = Object.assign(new Error("read ECONNRESET"), {
      code: "ECONNRESET",
      syscall: "read",
    });
    throw new TypeError("fetch failed", { cause });
  },
  hang: async (_, { signal }) => {
    await waitFor(Infinity, signal);
    throw new Error("Nothing ends an endless wait but the signal.");
  },
  truncate: (reply, call) => {
    const bytes = bytesOf(reply);
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
    const body = async function* (): AsyncGenerator<Uint8Array> {
      yield half;
      throw new TypeError("terminated", { cause });
    };
    return toResponse(reply, call, toStream(body()));
  },
  "slow-body": (reply, call) => {
    const body = async function* (): AsyncGenerator<Uint8Array> {
      for (const byte of bytesOf(reply)) {
        yield Uint8Array.of(byte);
        await waitFor(1_000, call.signal);
      }
    };
    return toResponse(reply, call, toStream(body()));
  },
};

function toResponse(
  { status, headers, body }: Reply,
  { url, method }: Call,
  stream?: ReadableStream<Uint8Array>,
): Response {
  const isEmpty = method === "HEAD" || [204, 205, 304].includes(status);
  const response = new Response(isEmpty ? null : (stream ?? body ?? null), { status, headers });
  return Object.defineProperty(response, "url", { value: url });
}

function toStream(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function bytesOf({ body = "" }: Reply): Uint8Array {
  return new TextEncoder().encode(body);
}
