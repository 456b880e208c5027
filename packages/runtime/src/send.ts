import { deliveryOfFault, deliveryOfTrace } from "./delivery.ts";
import { ConnectionError, RedirectError } from "./errors.ts";
import { effectOf } from "./effect.ts";
import { toFault, toSafeCause } from "./fault.ts";
import type { Settings } from "./options.ts";
import { type CallRequest, factsOf } from "./request.ts";

/** Sends the request once and waits for the answer's head. */
export async function send(settings: Settings, request: CallRequest): Promise<Response> {
  const { url, context } = request;
  try {
    const response = await settings.fetch(url, toInit(settings, request));
    refuseRedirect(request, response);
    return response;
  } catch (error) {
    if (error instanceof RedirectError) throw error;
    const proven = request.trace && deliveryOfTrace(request.trace);
    const cause = toSafeCause(error);
    throw new ConnectionError(`the connection failed (${cause.message}).`, {
      ...factsOf(context, proven ?? deliveryOfFault(toFault(error))),
      cause,
    });
  }
}

function toInit({ keepAlive, platform }: Settings, request: CallRequest): RequestInit {
  const { method, headers, body, signal, context } = request;
  const isKept = keepAlive ?? effectOf(context.operation) !== "unsafe";
  // Browsers do not let a page set this header.
  if (!isKept) headers.connection = "close";
  return {
    ...context.init,
    method,
    headers,
    redirect: "manual",
    ...(!isKept && platform.unkept),
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  };
}

// A header with a key of its own crosses origins in Node, and 307 hands over the body. So no redirect is followed, ever.
function refuseRedirect({ url, context }: CallRequest, response: Response): void {
  const { status, headers } = response;
  if (!isRedirect(response)) return;
  response.body?.cancel().catch(() => {});
  const target = originOf(headers.get("location"), url);
  const text = `the answer was a redirect (${status})${target}, which is never followed. If that is where the API lives, write it as \`baseUrl\`.`;
  throw new RedirectError(text, { ...factsOf(context, "unknown"), status });
}

// RFC 9110 section 15.4: 304 speaks of the copy that the caller has, and 300 without a location leads nowhere. Those are judged.
function isRedirect({ status, type, headers }: Response): boolean {
  if (type === "opaqueredirect") return true;
  if (status === 304 || (status === 300 && !headers.has("location"))) return false;
  return status >= 300 && status <= 399;
}

// The origin alone: the rest of a location may hold tokens.
function originOf(location: string | null, base: string): string {
  try {
    return location === null ? "" : ` to ${new URL(location, base).origin}`;
  } catch {
    return "";
  }
}
