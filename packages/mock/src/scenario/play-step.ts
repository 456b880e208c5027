import type { Reply } from "../exchange.ts";
import { findResponse } from "../answer/preference.ts";
import { jsonMediaType } from "../answer/response-schema.ts";
import type { Operation } from "../document/operations.ts";
import type { Fault } from "./fault.ts";
import type { ScenarioStep } from "./scenario.ts";

/** The answer of a step that has a body of its own. */
export function ownReply(operation: Operation, { code, body, headers }: ScenarioStep): Reply {
  const response = findResponse(operation, code === undefined ? undefined : String(code));
  const described = response && Object.keys(response.value.content ?? {})[0];
  const json = (response && jsonMediaType(response)) ?? "application/json";
  const status = code ?? firstSuccess(operation);
  if (body === "") return { status, headers: lowerCased(headers) };
  const isText = typeof body === "string" && described !== json;
  const contentType = isText ? (described ?? "text/plain; charset=utf-8") : json;
  return {
    status,
    headers: { "content-type": contentType, ...lowerCased(headers) },
    body: isText ? body : JSON.stringify(body),
  };
}

/** Lowest success that the document describes. */
function firstSuccess({ responses }: Operation): number {
  const success = [...responses.keys()].filter((status) => /^2\d\d$/.test(status)).sort()[0];
  return Number(success ?? 200);
}

/** What a step adds to an answer. */
export function applyStep(reply: Reply, { headers, delayInMs, fail }: ScenarioStep): Reply {
  const delayed = {
    ...reply,
    headers: { ...reply.headers, ...lowerCased(headers) },
    ...(delayInMs !== undefined && { delayInMs }),
  };
  return fail === undefined ? delayed : breakReply[fail](delayed);
}

const page =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>\r\n";

const breakReply: Readonly<Record<Fault, (reply: Reply) => Reply>> = {
  reset: (reply) => ({ ...reply, fault: "reset" }),
  hang: (reply) => ({ ...reply, fault: "hang" }),
  truncate: (reply) => ({ ...withBody(reply), fault: "truncate" }),
  "slow-body": (reply) => ({ ...withBody(reply), fault: "slow-body" }),
  "html-502": (reply) => ({
    ...reply,
    status: 502,
    headers: { "content-type": "text/html" },
    body: page,
  }),
  "malformed-json": (reply) => {
    const whole = withBody(reply);
    return {
      ...whole,
      headers: { ...whole.headers, "content-type": "application/json" },
      body: `${whole.body?.slice(0, -1)},`,
    };
  },
};

/** A fault of the body needs one, also where the answer has none. */
function withBody(reply: Reply): Reply {
  if (reply.body) return reply;
  const status = reply.status === 204 ? 200 : reply.status;
  const headers = { ...reply.headers, "content-type": "application/json" };
  return { ...reply, status, headers, body: "{}" };
}

function lowerCased(headers: ScenarioStep["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
