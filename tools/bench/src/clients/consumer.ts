import type { BenchDocument } from "../documents/bench-document.ts";
import type { Operation } from "../documents/operations.ts";
import type { Client, Write } from "./client.ts";

const SETTINGS = "declare global { const settings: { baseUrl: string; token: string } }\n";

/** A program as people write one: it sets a client up, makes these calls, and looks at what failed. */
export function writeConsumer(
  client: Client,
  document: BenchDocument,
  calls: readonly Operation[],
  write: Write,
): string {
  const lines = calls.map((operation) => `  await ${client.call(operation, write, document)};`);
  return `${client.setUp(document, calls)}
${SETTINGS}declare const given: Record<string, never>;
try {
${lines.join("\n")}
} catch (error) {
  ${client.onError ?? "console.error(error);"}
}
`;
}

/** A module whose functions make one call each, for a program that measures them. */
export function writeCalls(
  client: Client,
  document: BenchDocument,
  calls: readonly Operation[],
  write: Write,
): string {
  const lines = calls.map((operation) => `() => ${client.call(operation, write, document)},`);
  return `${client.setUp(document, calls)}
${SETTINGS}export const calls = [
${lines.join("\n")}
];
`;
}
