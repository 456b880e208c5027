import type { IHttpRequest } from "@stoplight/prism-http";
import type { Operation } from "../document/operations.ts";
import type { Prism, PrismResult, PrismWish } from "./prism.ts";
import { Refusal, violation } from "../refusal.ts";
import type { IncomingRequest } from "../exchange.ts";
import type { RequestBody } from "../check/request-body.ts";

export interface Asked {
  readonly request: IncomingRequest;
  readonly body: RequestBody;
}

/** Asks Prism and survives whatever it throws: some requests make it throw where it should object. */
export async function askPrism(
  prism: Prism,
  operation: Operation,
  asked: Asked,
  wish: PrismWish,
): Promise<PrismResult> {
  try {
    return await prism(operation, toPrismRequest(operation, asked), wish);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable(operation, error);
  }
}

function toPrismRequest(operation: Operation, { request, body }: Asked): IHttpRequest {
  return {
    method: operation.method,
    // The guard has checked path and query; Prism stumbles over commas and stray percent signs.
    url: { path: operation.path.replace(/\{[^{}]*\}/g, "x") },
    // A chunked body has no length, and without one Prism does not look at its media type.
    headers: { ...request.headers, "content-length": String(request.body.length) },
    body: body.isEmpty ? undefined : body.value,
  };
}

function unreadable(operation: Operation, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal({
    status: 400,
    kind: "unreadable-request",
    title: "Prism cannot read this request",
    detail: `${operation.name}: Prism stopped with "${reason}". If the request is right, this is a fault of the mock.`,
    validation: [violation([], "unreadable", reason)],
  });
}
