import type { IncomingRequest, Reply } from "../exchange.ts";

/** The answer to a browser that asks beforehand whether it may call; any page may, the mock holds no secrets. */
export function preflightReply({ method, headers }: IncomingRequest): Reply | undefined {
  const wanted = headers["access-control-request-method"];
  if (method !== "OPTIONS" || wanted === undefined || headers.origin === undefined)
    return undefined;
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": wanted,
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
      "access-control-max-age": "600",
    },
  };
}

/** Opens an answer to the page that asked for it. */
export function withCors({ headers: { origin } }: IncomingRequest, reply: Reply): Reply {
  if (origin === undefined) return reply;
  const shared = {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": Object.keys(reply.headers).join(", "),
    vary: "origin",
  };
  return { ...reply, headers: { ...reply.headers, ...shared } };
}
