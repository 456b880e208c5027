/** The facts of a foreign error that say what went wrong: Node, undici, Bun. */
export interface Fault {
  readonly name?: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
  readonly localAddress?: string;
  readonly errors?: readonly Fault[];
}

/** `fetch` wraps what happened: the innermost cause tells. */
export function toFault(error: unknown): Fault {
  let fault = Object(error) as Fault & { readonly cause?: unknown };
  for (let depth = 0; depth < 5 && typeof fault.cause === "object" && fault.cause !== null; depth++)
    fault = fault.cause;
  return fault;
}

/**
 * A copy that is safe to show. Foreign errors quote what they met: a token in a header's error, a phone number in a syntax error,
 * the URL with its query. Only codes and the server's address are taken over.
 */
export function toSafeCause(error: unknown): Error {
  const fault = toFault(error);
  const { code, syscall } = fault.errors?.[0] ?? fault;
  const shown = [syscall, code, fault.hostname ?? fault.address, fault.port]
    .map(toWord)
    .filter(Boolean)
    .join(" ");
  const name = toWord(fault.name) || "Error";
  const cause = new Error(shown || name);
  return Object.assign(cause, {
    ...(toWord(code) && { code }),
    ...(toWord(syscall) && { syscall }),
  });
}

function toWord(value: unknown): string {
  return /^[\w.:-]{1,100}$/.test(`${value ?? ""}`) ? `${value}` : "";
}
