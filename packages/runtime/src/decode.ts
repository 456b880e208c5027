import { DecodeError } from "./errors.ts";
import { findUnsafeInteger } from "./unsafe-integer.ts";
import { redact } from "./redact.ts";
import { type CallContext, type CallRequest, factsOf } from "./request.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** The content type is not asked: some vendors send JSON as text/html, and HTML as JSON. */
export const DECODERS: Readonly<Record<CallContext["answer"], (bytes: Bytes) => unknown>> = {
  json: parseJson,
  text: toText,
  bytes: (bytes) => bytes,
  none: refuseMarkup,
  arrayBuffer: (bytes) => bytes.buffer,
  blob: (bytes) => new Blob([bytes]),
  stream: (bytes) => new Blob([bytes]).stream(),
};

/** What the caller gets. */
export function decode({ context }: CallRequest, { status }: Response, bytes: Bytes): unknown {
  try {
    if (bytes.length > 0) return DECODERS[context.answer](bytes);
    return decodeEmpty(context);
  } catch (error) {
    const problem = error instanceof Unusable ? error.problem : "cannot be read";
    const text = `the answer (status ${status}) ${problem}; \`error.excerpt\` holds its beginning.`;
    const excerpt = redact(
      new TextDecoder().decode(bytes.subarray(0, 2000)),
      context.secrets,
    ).slice(0, 200);
    throw new DecodeError(text, { ...factsOf(context, "executed"), status, excerpt });
  }
}

// A text or a file may have no characters; JSON has at least one.
function decodeEmpty({ answer, operation }: CallContext): unknown {
  if (operation.emptyAnswer || operation.answer === "none" || operation.method === "HEAD")
    return undefined;
  if (answer !== "json") return DECODERS[answer](new Uint8Array());
  return fail("is empty, and the document lets no success come without a body");
}

class Unusable {
  readonly problem: string;

  constructor(problem: string) {
    this.problem = problem;
  }
}

function fail(problem: string): never {
  throw new Unusable(problem);
}

const STRICTLY = new TextDecoder("utf-8", { fatal: true });

// A replaced character is a lost one: a broken name would be stored and sent on.
function toText(bytes: Bytes): string {
  try {
    return STRICTLY.decode(bytes);
  } catch {
    return fail("is not UTF-8");
  }
}

// A proxy or a login answers with a page and 2xx; what else comes unasked changes nothing.
function refuseMarkup(bytes: Bytes): undefined {
  if (isMarkup(new TextDecoder().decode(bytes))) fail("is HTML or XML where no body belongs");
}

function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

function parseJson(bytes: Bytes): unknown {
  const text = toText(bytes);
  const data = parse(text);
  const unsafe = findUnsafeInteger(text);
  return unsafe === undefined
    ? data
    : fail(`holds an integer above 2^53 at character ${unsafe}, which would become another number`);
}

// JSON.parse's own error quotes what it met.
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail(isMarkup(text) ? "is HTML or XML where JSON belongs" : "is not JSON");
  }
}
