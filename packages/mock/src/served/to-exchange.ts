import type { Exchange, IncomingRequest, Reply } from "../exchange.ts";

interface Facts {
  readonly vendor: string;
  readonly request: IncomingRequest;
  readonly operationId: string | undefined;
  readonly reply: Reply;
  /** By the clock of `performance`. */
  readonly start: number;
}

/** What a log says of a request: neither query, headers nor body, for those hold secrets and personal data. */
export function toExchange({ vendor, request, operationId, reply, start }: Facts): Exchange {
  const { status, fault, delayInMs = 0 } = reply;
  const reasons = reasonsOf(reply);
  return {
    vendor,
    method: request.method,
    path: request.path,
    ...(operationId !== undefined && { operationId }),
    status,
    durationInMs: Math.round(performance.now() - start + delayInMs),
    ...(fault && { fault }),
    ...(reasons.length > 0 && { reasons }),
  };
}

interface Problem {
  readonly detail: string;
  readonly validation?: readonly { message: string }[];
}

function reasonsOf({ headers, body }: Reply): string[] {
  if (headers["content-type"] !== "application/problem+json" || body === undefined) return [];
  if (!body.startsWith('{"type":"urn:zapspec-mock:')) return []; // the document's own
  const { detail, validation = [] } = JSON.parse(body) as Problem;
  return validation.length > 0 ? validation.map(({ message }) => message) : [detail];
}
