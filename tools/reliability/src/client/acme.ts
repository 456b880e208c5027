import {
  type Api,
  type ClientOptions,
  type Effect,
  type Operation,
  createClient,
} from "@zapspec/runtime";
import "@zapspec/runtime/deno";
import "@zapspec/runtime/node";
import { CANARIES } from "../canaries.ts";

/** An operation of each effect. */
export const operations: Readonly<Record<Effect, Operation>> = {
  read: toOperation("read", "GET"),
  idempotent: toOperation("idempotent", "PUT"),
  unsafe: toOperation("unsafe", "POST"),
};

function toOperation(effect: Effect, method: Operation["method"]): Operation {
  const path = `/${effect}/{nonce}/{phone}`;
  const parameters = [{ in: "query", name: "query" }] as const;
  return { id: effect, method, path, parameters, effect, security: [["token"]] };
}

const api: Api = {
  vendor: "acme",
  securitySchemes: {
    token: { option: "token", type: "apiKey", in: "header", name: "client-token" },
  },
  failure: { property: "success", value: false },
  operations,
};

/** A client of an API that exists only here, as a client package makes one. */
export function createAcme(options: ClientOptions): ReturnType<typeof createClient> {
  return createClient(api, { ...options, token: CANARIES.token } as ClientOptions);
}
