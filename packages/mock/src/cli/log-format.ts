import type { Exchange } from "../exchange.ts";

export type LogFormat = "pretty" | "json" | "off";

/** One line for each answer. */
export const formatters: Readonly<Record<LogFormat, ((exchange: Exchange) => string) | undefined>> =
  {
    pretty: toLine,
    json: (exchange) => JSON.stringify({ time: new Date().toISOString(), ...exchange }),
    off: undefined,
  };

function toLine(exchange: Exchange): string {
  const { vendor, method, path, status, durationInMs, operationId, fault, reasons = [] } = exchange;
  const time = new Date().toTimeString().slice(0, 8);
  const outcome = fault ? `${fault} (${status})` : String(status);
  const facts = [time, vendor, method, path, outcome, `${durationInMs} ms`, operationId];
  const line = facts.filter((fact) => fact !== undefined).join("  ");
  return [line, ...reasons.map((reason) => `          ${reason}`)].join("\n");
}
