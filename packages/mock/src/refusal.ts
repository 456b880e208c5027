import type { Reply } from "./exchange.ts";

/** One thing that is wrong with a request: where, which rule, and what to do. */
export interface Violation {
  /** `["body", "contact", "phone"]`, `["query", "page"]`, `["header", "authorization"]`. */
  readonly location: readonly string[];
  readonly severity: "Error";
  /** The JSON Schema keyword or the name of the rule. */
  readonly code: string;
  readonly message: string;
}

/** Prism's code for a body in a media type that the operation does not take. */
export const mediaTypeCode = "415";

export function violation(location: readonly string[], code: string, message: string): Violation {
  return { location, severity: "Error", code, message };
}

export function unsupportedMediaType(told: string): Violation {
  return violation(["header", "content-type"], mediaTypeCode, `header.content-type ${told}`);
}

interface Facts {
  readonly status: number;
  /** Short and stable, for programs. */
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly validation?: readonly Violation[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The mock's own "no", thrown from wherever it is found out and answered as problem+json (RFC 9457). */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly facts: Facts;

  constructor(facts: Facts) {
    super(facts.detail);
    this.facts = facts;
  }
}

/** The sentence that goes out; `type` tells a refusal of the mock from an error that the document describes. */
export function toReply({ facts }: Refusal): Reply {
  const { status, kind, title, detail, validation, headers } = facts;
  const problem = { type: `urn:zapspec-mock:${kind}`, title, status, detail, validation };
  return {
    status,
    headers: {
      "content-type": "application/problem+json",
      ...(validation && { "sl-violations": toHeaderValue(validation) }),
      ...headers,
    },
    body: JSON.stringify(problem),
  };
}

/** Nothing that goes wrong in an answer may end the process: what is not a refusal becomes one. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const title = "The mock stumbled over the document or over itself";
  return new Refusal({ status: 500, kind: "fault", title, detail });
}

/** Prism's header for violations. Node refuses characters outside Latin-1 in a header, so the rest is escaped. */
function toHeaderValue(validation: readonly Violation[]): string {
  const json = JSON.stringify(validation.slice(0, 20));
  const ascii = json.replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return ascii.length > maximumHeaderLength ? `${ascii.slice(0, maximumHeaderLength)}...` : ascii;
}

const maximumHeaderLength = 7_000; // clients commonly refuse more than 8 kB for all headers of an answer
