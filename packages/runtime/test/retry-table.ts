import {
  AbortedError,
  ApiError,
  ConnectionError,
  DecodeError,
  type Delivery,
  type Effect,
  type Operation,
  RedirectError,
  TimeoutError,
  type ZapspecError,
} from "../src/index.ts";
import { isWorthResending } from "../src/retry-decision.ts";

const EFFECTS: readonly Effect[] = ["read", "idempotent", "unsafe"];

/** The README's table of what is sent again, made by asking the decision itself. */
export function toRetryTable(): string {
  const statuses = Array.from({ length: 300 }, (_, index) => 300 + index);
  const groups = Map.groupBy(statuses, (status) => toCells(apiError(status)).join());
  const resent = [...groups].filter(([cells]) => cells !== NEVER.join());
  const rows = [
    ["Nothing was sent: no connection, no name", ...toCells(connectionError("not-sent"))],
    ...resent.map(([cells, group]) => [toTitle(group), ...cells.split(",")]),
    ["500 that the document lists as an answer", ...toCells(apiError(500), { documents500: true })],
    ["Any other status", ...toCells(apiError(404))],
    [
      "The connection broke after sending, or the answer was cut",
      ...toCells(connectionError("unknown")),
    ],
    ["`timeoutInMs` passed, and it may have been sent", ...toCells(timeoutError("unknown"))],
    ["`timeoutInMs` passed, and it was not sent", ...toCells(timeoutError("not-sent"))],
    [
      "A certificate that is not trusted",
      ...toCells(connectionError("not-sent", "CERT_HAS_EXPIRED")),
    ],
    [
      "A redirect",
      ...toCells(new RedirectError("", { ...FACTS, delivery: "unknown", status: 307 })),
    ],
    [
      "An answer that cannot be used",
      ...toCells(new DecodeError("", { ...FACTS, delivery: "executed", status: 200, excerpt: "" })),
    ],
    ["Your `signal`", ...toCells(new AbortedError("", { ...FACTS, delivery: "unknown" }))],
  ];
  return toMarkdown([["what happened", ...EFFECTS.map((effect) => `\`${effect}\``)], ...rows]);
}

const NEVER = EFFECTS.map(() => "no");
const FACTS = { vendor: "acme", operationId: "call", method: "POST", path: "/", attempts: 1 };

function toCells(error: ZapspecError, facts: Partial<Operation> = {}): string[] {
  return EFFECTS.map((effect) => {
    const operation: Operation = { id: "call", method: "POST", path: "/", effect, ...facts };
    return isWorthResending(operation, error) ? "sent again" : "no";
  });
}

function apiError(status: number): ApiError {
  const response = new Response();
  return new ApiError("", { ...FACTS, delivery: "unknown", status, body: undefined, response });
}

function connectionError(delivery: Delivery, code = "ECONNREFUSED"): ConnectionError {
  return new ConnectionError("", {
    ...FACTS,
    delivery,
    cause: Object.assign(new Error(code), { code }),
  });
}

function timeoutError(delivery: Delivery): TimeoutError {
  return new TimeoutError("", { ...FACTS, delivery });
}

function toTitle(statuses: readonly number[]): string {
  return statuses.join(", ");
}

// As wide as the formatter makes it.
function toMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`)
    .join("\n");
}
