import type { BenchDocument } from "../documents/bench-document.ts";
import type { Operation } from "../documents/operations.ts";

/** A way to call an API from TypeScript: ours, or what people would use otherwise. */
export interface Client {
  readonly name: string;
  /** Puts what it makes from a document into a folder of its own; the program that calls it stands there too. */
  readonly generate: (document: BenchDocument, folder: string) => Promise<void>;
  /** Its imports, and what is done once before the first call. `settings` holds `baseUrl` and `token`. */
  readonly setUp: (document: BenchDocument, calls: readonly Operation[]) => string;
  /** An expression that makes one call. */
  readonly call: (operation: Operation, write: Write, document: BenchDocument) => string;
  /** What a consumer does with a failure, where that is more than to print it. */
  readonly onError?: string;
}

/** Writes a value of a call as an expression: spelled out, or handed over by somebody else. */
export type Write = (value: unknown, name: string) => string;

export const spellOut: Write = (value) => JSON.stringify(value);
export const handOver: Write = (_, name) => `given[${JSON.stringify(name)}]`;

/** `{ path: { … }, query: { … }, body: … }`, as several clients want it; empty where there is nothing. */
export function toGroups(operation: Operation, write: Write): string[] {
  const groups = [
    ["path", toObject(operation.pathParameters, write)],
    ["query", toObject(operation.query, write)],
    ["body", operation.body === undefined ? "" : write(operation.body, "body")],
  ];
  return groups.filter(([, text]) => text).map(([name, text]) => `${name}: ${text}`);
}

export function toObject(values: Operation["query"], write: Write): string {
  if (values.length === 0) return "";
  const entries = values.map(({ name, value }) => `${JSON.stringify(name)}: ${write(value, name)}`);
  return `{ ${entries.join(", ")} }`;
}

export function headersOf({ credential }: BenchDocument): string {
  return `{ ${JSON.stringify(credential.header)}: ${JSON.stringify(credential.prefix)} + settings.token }`;
}
