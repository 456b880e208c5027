import { ECHO } from "../canaries.ts";
import { answer } from "./answer.ts";
import type { Fault } from "./fault.ts";

const asked = {
  executes: false,
  isProvable: true,
  recovers: "once",
  ends: ["rejected"],
  deadlineInMs: 6_000,
  takesLong: true,
} as const satisfies Partial<Fault>;
const ignored = { ...asked, recovers: "always" } as const;
const tooLong = { ...asked, recovers: "never" } as const;

function after(retryAfter: string | (() => string), status = 429): Required<Pick<Fault, "act">> {
  return {
    act: ({ send }) => {
      const value = typeof retryAfter === "string" ? retryAfter : retryAfter();
      send(answer(status, ECHO, { "retry-after": value }));
    },
  };
}

// A date has whole seconds: two ahead is more than one away.
function ahead(): Date {
  return new Date(Date.now() + 2_000);
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function toRfc850(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(/[\s]/);
  return `${DAYS[date.getUTCDay()]}, ${day}-${month}-${year?.slice(2)} ${time} GMT`;
}

function toAsctime(date: Date): string {
  const [name, day, month, year, time] = date.toUTCString().split(/[\s,]+/);
  return `${name} ${month} ${day?.replace(/^0/, " ")} ${time} ${year}`;
}

/** The vendor says when to come again. */
export const WAITS: readonly Fault[] = [
  { name: "429, Retry-After: 0", ...after("0"), ...ignored },
  { name: "429, Retry-After: 1", ...after("1"), ...asked, leastWaitInMs: 1_000 },
  {
    name: "503, Retry-After: 1",
    ...after("1", 503),
    ...asked,
    executes: true,
    isProvable: false,
    leastWaitInMs: 1_000,
    ends: ["unknown"],
  },
  {
    name: "429, Retry-After as a date",
    ...after(() => ahead().toUTCString()),
    ...asked,
    leastWaitInMs: 900,
  },
  {
    name: "429, Retry-After as an RFC 850 date",
    ...after(() => toRfc850(ahead())),
    ...asked,
    leastWaitInMs: 900,
  },
  {
    name: "429, Retry-After as an asctime date",
    ...after(() => toAsctime(ahead())),
    ...asked,
    leastWaitInMs: 900,
  },
  { name: "429, Retry-After: 0, 1", ...after("0, 1"), ...asked, leastWaitInMs: 1_000 },
  {
    name: "429, Retry-After twice",
    act: ({ send }) =>
      send("HTTP/1.1 429 X\r\nretry-after: 0\r\nRetry-After: 1\r\ncontent-length: 0\r\n\r\n"),
    ...asked,
    leastWaitInMs: 1_000,
  },
  { name: "429, Retry-After: -1", ...after("-1"), ...ignored },
  { name: "429, Retry-After: soon", ...after("soon"), ...ignored },
  { name: "429, Retry-After: 0x2", ...after("0x2"), ...ignored },
  { name: "429, Retry-After of the past", ...after("Wed, 21 Oct 2015 07:28:00 GMT"), ...ignored },
  {
    name: "429, Retry-After beyond the deadline",
    ...after("30"),
    ...tooLong,
    leastWaitInMs: 30_000,
  },
  {
    name: "429, Retry-After: 99999999999",
    ...after("99999999999"),
    ...tooLong,
    leastWaitInMs: 99_999_999,
  },
  {
    name: "429, Retry-After of 2099",
    ...after("Thu, 31 Dec 2099 23:59:59 GMT"),
    ...tooLong,
    leastWaitInMs: 99_999_999,
  },
  {
    name: "aborted during the wait",
    ...after("1"),
    ...asked,
    recovers: "never",
    abortAfterInMs: 200,
    leastWaitInMs: 1_000,
    // On a busy machine the signal may be first.
    isProvable: false,
    ends: ["rejected", "unknown"],
  },
];
