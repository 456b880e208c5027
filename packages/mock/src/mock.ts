import type { ReceivedRequest } from "./server/request-log.ts";

export interface MockOptions {
  /** Names of vendors, or paths to OpenAPI documents. All vendors by default. */
  vendors?: readonly string[];
  /** The port of the first vendor in alphabetical order; the next ones follow. By default, and with 0, free ones. */
  port?: number;
  /** The address to listen on. 127.0.0.1 by default, so that only this machine can call. */
  host?: string;
  /**
   * What to do with an example in a response that breaks its own schema: refuse to start (`"refuse"`, the default),
   * or never serve it and say so in `warnings` (`"leave-out"`).
   */
  wrongExamples?: "refuse" | "leave-out";
}

export interface Mock extends AsyncDisposable {
  /** The vendors that are served, in alphabetical order. */
  readonly vendors: readonly string[];
  /** What was received, the oldest first; the last 1,000 requests are kept. */
  readonly requests: readonly ReceivedRequest[];
  /** What is wrong with the documents without keeping them from being served. */
  readonly warnings: readonly string[];
  /**
   * The base URL of a vendor, with the path of its document's first server, so that a client takes it as it is. The
   * name may be left out where there is one vendor only.
   */
  url(vendor?: string): string;
  /** Lets requests in flight finish, for a second at most, and frees the ports. */
  close(): Promise<void>;
}
