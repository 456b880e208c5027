import { expect, expectTypeOf, onTestFinished, test } from "vitest";
import { type Call, type Caller, type Operation, createClient } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { startServer } from "./recording-server.ts";

interface Ticket {
  readonly uuid: string;
}
const get: Operation = { id: "get", method: "GET", path: "/tickets/{uuid}" };

class Tickets {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  get(uuid: string): Call<Ticket> {
    return this.#call(get, { path: { uuid } });
  }
}

async function startTickets(status = 200): Promise<{ tickets: Tickets; received: unknown[] }> {
  const { url, received } = await startServer((response) =>
    response.writeHead(status, { "x-a": "1" }).end('{"uuid":"7"}'),
  );
  return {
    tickets: new Tickets(
      createClient({ vendor: "acme", operations: { get } }, { baseUrl: url }).call,
    ),
    received,
  };
}

test("a call is a promise of the payload", async () => {
  const { tickets } = await startTickets();
  const call = tickets.get("7");
  expect(call).toBeInstanceOf(Promise);
  expectTypeOf(await call).toEqualTypeOf<Ticket>();
  expect(await call).toEqual({ uuid: "7" });
  expect(await Promise.all([tickets.get("7"), 1])).toEqual([{ uuid: "7" }, 1]);
});

test("withResponse gives the payload and the platform's answer, of the same one request", async () => {
  const { tickets, received } = await startTickets();
  const call = tickets.get("7");
  const { data, response } = await call.withResponse();
  expectTypeOf(data).toEqualTypeOf<Ticket>();
  expect([
    data,
    response instanceof Response,
    response.status,
    response.headers.get("x-a"),
  ]).toEqual([{ uuid: "7" }, true, 200, "1"]);
  expect(await call).toBe(data);
  expect(received).toHaveLength(1);
});

test("catch and finally work as of any promise", async () => {
  const { tickets } = await startTickets(404);
  const seen: string[] = [];
  const kept = await tickets
    .get("7")
    .finally(() => seen.push("finally"))
    .catch((error: Error) => error.name);
  expect([kept, seen]).toEqual(["ApiError", ["finally"]]);
});

test("a bad input rejects and does not throw", async () => {
  const { tickets } = await startTickets();
  expect(await failureOf(tickets.get(""))).toMatchObject({ name: "InvalidInputError" });
});

function countReports(): unknown[] {
  const reports: unknown[] = [];
  const before = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => reports.push(reason));
  onTestFinished(() => {
    process.removeAllListeners("unhandledRejection");
    for (const listener of before) process.on("unhandledRejection", listener);
  });
  return reports;
}

test.each<{ use: string; of: (call: Call<Ticket>) => unknown; want: number }>([
  { use: "nobody looks", of: () => {}, want: 1 },
  { use: "await", of: (call) => failureOf(call), want: 0 },
  { use: "withResponse", of: (call) => failureOf(call.withResponse()), want: 0 },
  {
    use: "both",
    of: (call) => Promise.all([failureOf(call), failureOf(call.withResponse())]),
    want: 0,
  },
  { use: "allSettled", of: (call) => Promise.allSettled([call]), want: 0 },
])("a failure is reported as unhandled $want times: $use", async ({ of, want }) => {
  const reports = countReports();
  const { tickets } = await startTickets(404);
  await of(tickets.get("7"));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(reports).toHaveLength(want);
});
