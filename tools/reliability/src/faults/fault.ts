import type { Socket } from "node:net";
import type { Delivery } from "@zapspec/runtime";
import type { PlaceName } from "../server/places.ts";

/** One way in which a call can go wrong, with the truth about it. */
export interface Fault {
  /** What happens, in words. */
  readonly name: string;
  /** Where the call goes to meet it; left out where it goes to the fault server, which answers as `act` says. */
  readonly place?: PlaceName;
  /** What the server does once it has seen `from` of the request. */
  readonly act?: (exchange: Exchange) => void;
  /** Left out: the whole request. What acts earlier has not executed anything. */
  readonly from?: "head" | "part";
  /** Whether the vendor has done the work when this has happened. */
  readonly executes: boolean;
  /** Whether a client in Node can prove how far the call came: no `unknown` is excused then. */
  readonly isProvable: boolean;
  /** Whether a call that may be repeated gets over it: after any number of attempts that may meet it, after one alone, or never. */
  readonly recovers: "always" | "once" | "may" | "never";
  /** How a call may end that met nothing else. */
  readonly ends: readonly Ending[];
  /** What came before on the connection: the answer to an earlier call of the same client. */
  readonly primer?: (exchange: Exchange) => void;
  /** The caller's signal ends the call after this time. */
  readonly abortAfterInMs?: number;
  /** The request's body is this large. */
  readonly bodyBytes?: number;
  /** The server asks not to come again sooner. */
  readonly leastWaitInMs?: number;
  /** A call that meets it does little but wait. */
  readonly takesLong?: boolean;
  /** For what takes longer than others. */
  readonly deadlineInMs?: number;
}

export type Ending = "success" | Delivery;

/** One request at the server, and the means to answer it badly. */
export interface Exchange {
  readonly socket: Socket;
  readonly nonce: string;
  /** Where the request arrived. */
  readonly origin: string;
  /** A server that must never hear of the call. */
  readonly stranger: string;
  /** Writes these bytes and leaves the connection open. */
  send(bytes: string | Buffer): void;
  /** Writes these bytes and closes in an orderly way. */
  end(bytes?: string | Buffer): void;
  /** Writes these bytes and resets the connection a moment later, when they have arrived. */
  reset(bytes?: string | Buffer): void;
  /** Does something later, unless the connection is gone by then. */
  later(delayInMs: number, action: () => void): void;
}
