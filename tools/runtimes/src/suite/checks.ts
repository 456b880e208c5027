import { expectEqual, failureOf } from "./expect.ts";
import { call, createClient, type PlannedCall, type Subject } from "./subject.ts";

/** One thing that a client must do on every runtime. */
export interface Check {
  readonly name: string;
  /** Resolves with what the table shows, or throws what was wrong. */
  readonly run: (subject: Subject) => Promise<string>;
}

const PASSED = "ok";

/** Short, for a server that is waited for on purpose; long enough for a busy machine to send a request. */
const TIMEOUT_IN_MS = 1_000;

/** In the order of the table's columns. The unsafe call is the one to lose: nobody may send it again by himself. */
export const CHECKS: readonly Check[] = [
  { name: "missing token", run: refusesMissingToken },
  { name: "read", run: reads },
  { name: "unsafe", run: callsUnsafely },
  { name: "404", run: reportsNotFound },
  { name: "refused", run: judgesRefusedConnection },
  { name: "timeout", run: timesOut },
  { name: "abort", run: aborts },
];

async function refusesMissingToken(subject: Subject): Promise<string> {
  const { module, plan } = subject;
  if (plan.secretOptions.length === 0) return "no token";
  const none = Object.fromEntries(plan.secretOptions.map((name) => [name, undefined]));
  const error = await failureOf(module, "isInvalidInputError", () =>
    createClient(subject, plan.urls.mock, none),
  );
  const [option = "token"] = plan.secretOptions;
  expectEqual(`that "${error.message}" names ${option}`, error.message.includes(option), true);
  return PASSED;
}

async function reads(subject: Subject): Promise<string> {
  return callMock(subject, subject.plan.read);
}

async function callsUnsafely(subject: Subject): Promise<string> {
  return callMock(subject, subject.plan.unsafe);
}

async function callMock(subject: Subject, planned: PlannedCall): Promise<string> {
  const answer = await call(createClient(subject, subject.plan.urls.mock), planned);
  if ("answer" in planned) expectEqual("the answer", answer, planned.answer);
  return PASSED;
}

// No document declares this address, so the mock answers 404 to whatever a client asks below it.
async function reportsNotFound(subject: Subject): Promise<string> {
  const { module, plan } = subject;
  const client = createClient(subject, `${plan.urls.mock}/nowhere`);
  const error = await failureOf(module, "isApiError", () => call(client, plan.read));
  expectEqual("the status", error.status, 404);
  expectEqual("the delivery", error.delivery, "rejected");
  return PASSED;
}

async function judgesRefusedConnection(subject: Subject): Promise<string> {
  const { module, plan } = subject;
  const client = createClient(subject, plan.urls.refusing);
  const error = await failureOf(module, "isConnectionError", () => call(client, plan.unsafe));
  return error.delivery;
}

async function timesOut(subject: Subject): Promise<string> {
  const { module, plan } = subject;
  const { url, hasArrived } = listenSilently(plan.urls.silent);
  const client = createClient(subject, url, { timeoutInMs: TIMEOUT_IN_MS });
  const error = await failureOf(module, "isTimeoutError", () => call(client, plan.unsafe));
  // A request that has not been written in time was not sent, and a runtime that can prove it says so.
  const wanted = (await hasArrived()) ? "unknown" : error.delivery;
  expectEqual("the delivery", error.delivery, wanted);
  return PASSED;
}

/** An address of one's own at the silent server, and the truth about what came there. */
function listenSilently(silent: string): {
  url: string;
  hasArrived: () => Promise<boolean>;
  untilArrived: () => Promise<boolean>;
} {
  const key = crypto.randomUUID();
  const ask = async (question: string): Promise<boolean> =>
    (await (await fetch(`${silent}/arrived/${key}${question}`)).json()) as boolean;
  return { url: `${silent}/${key}`, hasArrived: () => ask(""), untilArrived: () => ask("?wait") };
}

async function aborts(subject: Subject): Promise<string> {
  const { module, plan } = subject;
  const { url, untilArrived } = listenSilently(plan.urls.silent);
  const client = createClient(subject, url);
  const controller = new AbortController();
  const error = await failureOf(module, "isAbortedError", async () => {
    const answer = call(client, plan.unsafe, { signal: controller.signal });
    await Promise.race([answer, untilArrived()]);
    controller.abort();
    return answer;
  });
  expectEqual("the delivery", error.delivery, "unknown");
  return PASSED;
}
