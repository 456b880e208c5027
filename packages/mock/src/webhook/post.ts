import { MockError } from "../mock-error.ts";

/** An event on its way. */
export interface Letter {
  readonly event: string;
  readonly to: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a receiver answered to an event. */
export interface Delivery {
  readonly event: string;
  readonly status: number;
  readonly durationInMs: number;
}

const patienceInMs = 10_000;

export async function post({ event, to, method, headers, body }: Letter): Promise<Delivery> {
  const start = performance.now();
  try {
    const response = await fetch(to, {
      method,
      headers,
      ...(body !== "" && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(patienceInMs),
    });
    await response.arrayBuffer();
    return { event, status: response.status, durationInMs: Math.round(performance.now() - start) };
  } catch (error) {
    throw new MockError(`${event} could not be delivered to ${to.href}: ${reasonOf(error)}.`);
  }
}

/** What lies behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}
