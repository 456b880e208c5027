import type { TransportFault } from "./scenario/fault.ts";

/** What goes back to the client, before any socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How long the answer is held back. */
  readonly delayInMs?: number;
  /** What goes wrong while it is on its way. */
  readonly fault?: TransportFault;
}

/** What came from the client, after any socket. */
export interface IncomingRequest {
  /** In capitals, as on the wire. */
  readonly method: string;
  /** Still percent-encoded, with the base path. */
  readonly path: string;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  /** By lower-case name; values that were sent more than once are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Answers a request, whatever it is. */
export type Respond = (request: IncomingRequest) => Promise<Reply>;

/** A request and what became of it, for a log. */
export interface Exchange {
  readonly vendor: string;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly status: number;
  /** With the latency and the delay that were asked for. */
  readonly durationInMs: number;
  /** What a scenario let go wrong with the answer. */
  readonly fault?: TransportFault;
  /** Why the mock refused the request. */
  readonly reasons?: readonly string[];
}
