import type { OwnDocuments } from "./choose-documents.ts";
import type { Exchange } from "./exchange.ts";
import type { Scenario } from "./scenario/scenario.ts";
import type { BehaviourOptions } from "./served/behaviour.ts";
import type { ReceivedRequest } from "./server/request-log.ts";
import type { Webhooks } from "./webhook/webhooks.ts";

export interface MockOptions extends BehaviourOptions {
  /** Names of vendors, or paths to OpenAPI documents. All vendors by default, none if `documents` are given. */
  vendors?: readonly string[];
  /** Documents by the name they are to have: paths, or parsed documents. */
  documents?: OwnDocuments;
  /** The port of the first vendor in alphabetical order; the next ones follow. By default, and with 0, free ones. */
  port?: number;
  /** The address to listen on. 127.0.0.1 by default, so that only this machine can call. */
  host?: string;
  /** Serves all vendors on one port, each under a prefix of its name. `false` by default. */
  single?: boolean;
  /** Serves a document anew when it or a file that it refers to is saved. `false` by default. */
  watch?: boolean;
  /** Called with every answer, for a log. */
  onExchange?: (exchange: Exchange) => void;
  /** Called before a document is opened, for large ones take a while. */
  onOpen?: (opening: Opening) => void;
  /** Called with what happens beside the requests: a document was served anew, or cannot be. By default it goes to stderr. */
  onNotice?: (message: string) => void;
}

/** Which document is being opened. */
export interface Opening {
  readonly name: string;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

/** What a test does with a mock, with and without a socket. */
export interface MockControls {
  /** What was received, the oldest first; the last 1,000 requests are kept. */
  readonly requests: readonly ReceivedRequest[];
  /** What is wrong with the documents without keeping them from being served. */
  readonly warnings: readonly string[];
  /**
   * Says how an operation is answered from now on. The vendor may be left out where only one has an operation of
   * that name. Scenarios with a number of uses come first, in the order in which they were written; after them the
   * last one without.
   *
   * @example
   * mock.on("createTicket").reply({ code: 404 });
   * mock.on("createTicket").fail("reset").once();
   */
  on(operationId: string, vendor?: string): Scenario;
  /** Sends the events of a vendor's webhooks. The name may be left out where there is one vendor only. */
  webhooks(vendor?: string): Webhooks;
  /** Forgets the requests and the scenarios, and everything that was created. */
  reset(): void;
}

export interface Mock extends MockControls, AsyncDisposable {
  /** The vendors that are served, in alphabetical order. */
  readonly vendors: readonly string[];
  /**
   * The base URL of a vendor, with the path of its document's first server, so that a client takes it as it is. The
   * name may be left out where there is one vendor only.
   */
  url(vendor?: string): string;
  /** Lets requests in flight finish, for a second at most, and frees the ports. */
  close(): Promise<void>;
}
