/**
 * How far a failed call came, which decides whether repeating it can do harm.
 * - `not-sent`: it never went out, so repeating it is harmless.
 * - `rejected`: the vendor turned it down in a complete answer. Repeat it after what the answer asks for: a wait, or a correction.
 * - `unknown`: nothing proves that the vendor left it undone. Find out first, then decide.
 * - `executed`: a success came back, only its body is of no use. Do not repeat it.
 */
export type Delivery = "not-sent" | "rejected" | "unknown" | "executed";

const VERDICTS: Readonly<Record<Delivery, string>> = {
  "not-sent": "Nothing was sent.",
  rejected: "It was not processed.",
  unknown: "It may have been processed: look before sending it again.",
  executed: "It was processed.",
};

const BY_DOUBT: readonly Delivery[] = ["not-sent", "rejected", "unknown", "executed"];

/** The verdict on two attempts: what may have happened in one of them may have happened. */
export function mostDoubtful(one: Delivery, other: Delivery): Delivery {
  return BY_DOUBT.indexOf(one) > BY_DOUBT.indexOf(other) ? one : other;
}

/** Which call an error speaks of. Creating a client is no call: then all but the vendor is undefined. */
export interface CallFacts {
  readonly vendor: string;
  readonly operationId?: string;
  readonly method?: string;
  readonly path?: string;
  readonly attempts: number;
}

export interface ErrorFacts extends CallFacts {
  readonly delivery: Delivery;
  readonly cause?: Error | undefined;
  /** Lines under the message that point at the place. */
  readonly pointer?: string;
}

// Registered symbols are the same in every copy of this package, unlike its classes.
const BRAND: unique symbol = Symbol.for("@zapspec/runtime:error");
const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");

type Inspect = (value: unknown, options: unknown) => string;

/** What every error of a call has in common. Its message, `toJSON` and inspection never hold a secret, a value you gave, or a body. */
export class ZapspecError extends Error {
  /** The vendor's short name. */
  declare readonly vendor: string;
  /** The operation's id in the vendor's document; undefined where a client could not be created. */
  declare readonly operationId: string | undefined;
  /** The HTTP method; undefined where a client could not be created. */
  declare readonly method: string | undefined;
  /** The path template, never the path with its values. */
  declare readonly path: string | undefined;
  /** How often the request was handed to `fetch`. */
  declare readonly attempts: number;
  /** Whether the vendor may have executed the call. */
  declare readonly delivery: Delivery;

  constructor(name: string, text: string, { cause, pointer = "", ...facts }: ErrorFacts) {
    const { vendor, method, path, delivery } = facts;
    const call = method ? `${vendor}: ${method} ${path}` : vendor;
    super(`${call}: ${text} ${VERDICTS[delivery]}${pointer}`, cause && { cause });
    Object.assign(this, facts);
    const inspect = (_depth: number, options: object, write: Inspect): string =>
      `${this.stack} ${write({ ...this, ...(cause && { cause }) }, options)}`;
    hide(this, { name, [BRAND]: name, [INSPECT]: inspect });
  }

  /** What a log may hold. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** The kind of an error of this package, whichever copy made it. */
export function kindOf(value: unknown): string | undefined {
  return (value as { readonly [BRAND]?: string } | null | undefined)?.[BRAND];
}

/** Out of what loops, logs and JSON see. */
export function hide(error: Error, properties: Readonly<Record<PropertyKey, unknown>>): void {
  for (const key of Reflect.ownKeys(properties)) {
    Object.defineProperty(error, key, { value: properties[key] });
  }
}
