import { CANARIES } from "../canaries.ts";
import type { JudgeError, PlannedCall } from "./batch.ts";

/** What every control sends: the same call as ours, the secret in the same header where it lets one choose. */
export interface ControlRequest {
  readonly method: "GET" | "PUT" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object | undefined;
  /** A careful caller sets one, where the client has no deadline of its own. */
  readonly signal: AbortSignal;
}

const METHODS = { read: "GET", idempotent: "PUT", unsafe: "POST" } as const;

export function toControlRequest(
  { origins: [origin = ""], effect, nonce, bodyBytes, deadlineInMs }: PlannedCall,
  signal: AbortSignal | undefined,
): ControlRequest {
  const { phone, text, query, token } = CANARIES;
  const deadline = AbortSignal.timeout(deadlineInMs);
  return {
    method: METHODS[effect],
    url: `${origin}/${effect}/${nonce}/${phone}?query=${query}`,
    headers: { "client-token": token },
    body: effect === "read" ? undefined : { phone, text, padding: "x".repeat(bodyBytes) },
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  };
}

export async function prime({ origins, nonce }: PlannedCall): Promise<void> {
  await (await fetch(`${origins.at(-1)}/read/${nonce}-primer/`)).text();
}

/** A control's error has a type if it is one of its own; none says how far the call came. */
export function judgeByType(
  ...types: readonly (abstract new (...input: never) => Error)[]
): JudgeError {
  return (error) => ({ isTyped: types.some((type) => error instanceof type) });
}
