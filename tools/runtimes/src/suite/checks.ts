import { expectEqual, failureOf } from "./expect.ts";
import { call, createClient, type PlannedCall, type Subject } from "./subject.ts";

/** One thing that a client must do on every runtime. */
export interface Check {
  readonly name: string;
  /** Resolves with what the table shows, or throws what was wrong. */
  readonly run: (subject: Subject) => Promise<string>;
}

const PASSED = "ok";

/** Short, for servers that are waited for on purpose. */
const TIMEOUT_IN_MS = 250;
const ABORT_AFTER_IN_MS = 100;

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
  const client = createClient(subject, plan.urls.silent, { timeoutInMs: TIMEOUT_IN_MS });
  const error = await failureOf(module, "isTimeoutError", () => call(client, plan.unsafe));
  expectEqual("the delivery", error.delivery, "unknown");
  return PASSED;
}

async function aborts(subject: Subject): Promise<string> {
  const { module, plan } = subject;
  const client = createClient(subject, plan.urls.silent);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ABORT_AFTER_IN_MS);
  const error = await failureOf(module, "isAbortedError", () =>
    call(client, plan.unsafe, { signal: controller.signal }),
  );
  expectEqual("the delivery", error.delivery, "unknown");
  return PASSED;
}
