import { deliveryOfStatus } from "./delivery.ts";
import { ConnectionError, DecodeError } from "./errors.ts";
import { toSafeCause } from "./fault.ts";
import { type CallRequest, factsOf } from "./request.ts";

/** Reads the whole body, up to `maxResponseBytes` after decompression: a few hundred bytes on the wire can become a gigabyte. */
export async function read(
  request: CallRequest,
  response: Response,
): Promise<Uint8Array<ArrayBuffer>> {
  const { context, signal } = request;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  try {
    for (;;) {
      const step = await reader?.read();
      isWhole = !step || step.done;
      if (!step || step.done) break;
      length += step.value.byteLength;
      if (length > context.maxResponseBytes || signal?.aborted) break;
      chunks.push(step.value);
    }
  } catch (error) {
    // The head alone proves nothing about the work: the answer counts as a whole or not at all.
    const cause = toSafeCause(error);
    throw new ConnectionError(`the answer was cut off (${cause.message}).`, {
      ...factsOf(context, "unknown"),
      cause,
    });
  } finally {
    if (!isWhole) reader?.cancel().catch(() => {});
  }
  if (length > context.maxResponseBytes) throw toTooLarge(request, response);
  return concatenate(chunks, length);
}

function toTooLarge({ context }: CallRequest, { status }: Response): DecodeError {
  const text = `the answer (status ${status}) is larger than ${context.maxResponseBytes} bytes (\`maxResponseBytes\`).`;
  return new DecodeError(text, {
    ...factsOf(context, deliveryOfStatus(status)),
    status,
    excerpt: "",
  });
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  // Most answers are one chunk; a part of a larger buffer would hand over that too.
  if (first && chunks.length === 1 && first.buffer.byteLength === length)
    return first as Uint8Array<ArrayBuffer>;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
