import type { Answer } from "@zapspec/runtime";
import type { OperationObject, ResponseObject } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { toLiteral } from "../literal.ts";
import { type Context, dereference } from "./context.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { SuccessModel } from "./model.ts";
import { chooseReading, type Reading } from "./reading.ts";
import { nameType } from "./types.ts";

interface Success {
  readonly status: string;
  readonly pointer: string;
  readonly description: string;
  /** Undefined where the response has no body. */
  readonly reading: Reading | undefined;
}

/** What a call gives back: the union of what the document's 2xx responses carry, as far as one call can read it. */
export function modelSuccess(context: Context, node: OperationNode): SuccessModel {
  const successes = readSuccesses(context, node);
  const [first] = successes;
  if (!first) reportNoSuccess(context, node.pointer);
  const answer: Answer = successes.find(({ reading }) => reading)?.reading?.answer ?? "none";
  const types = successes.flatMap((success) => {
    if (!success.reading) return [];
    if (success.reading.answer !== answer) return reportUnread(context, success, answer);
    return [typeOf(context, node.id, success, success.reading, successes.length > 1)];
  });
  const empty = successes.some(({ reading }) => !reading);
  return {
    answer,
    accept: acceptOf(successes, answer),
    empty: empty && types.length > 0,
    type: [...new Set([...types, ...(empty || types.length === 0 ? ["undefined"] : [])])].join(
      " | ",
    ),
    description: first?.description ?? "",
    schema: successes.find(({ reading }) => reading?.schema)?.reading?.schema,
  };
}

/** What to ask for, as `Accept` writes it; undefined where nothing else is offered. */
function acceptOf(successes: readonly Success[], answer: Answer): string | undefined {
  const readings = successes.flatMap(({ reading }) => (reading?.answer === answer ? reading : []));
  if (!readings.some(({ isChoice }) => isChoice)) return undefined;
  return [...new Set(readings.map(({ mediaType }) => mediaType))].join(", ");
}

function readSuccesses(context: Context, node: OperationNode): Success[] {
  const { operation, method } = node;
  return successesOf(operation).map(([status, written]) => {
    const at = appendPointer(node.pointer, "responses", status);
    const response = dereference<ResponseObject>(context.document, written, at);
    const { pointer } = response;
    // RFC 9110, 9.3.2: what HEAD declares is what GET would carry.
    const reading = method === "HEAD" ? undefined : chooseReading(context, response.node, pointer);
    return { status, pointer, description: response.node.description ?? "", reading };
  });
}

// `default` speaks of errors wherever a success is declared beside it.
function successesOf({
  responses = {},
}: OperationObject): [status: string, written: ResponseObject | { $ref: string }][] {
  const successes = Object.entries(responses).filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  if (successes.length > 0) return successes;
  return Object.entries(responses).filter(([status]) => status === "default");
}

function typeOf(
  context: Context,
  id: string,
  { status }: Success,
  { answer, mediaType, schema }: Reading,
  isOneOfMany: boolean,
): string {
  if (answer !== "json") return answer === "text" ? "string" : "Uint8Array";
  const name = isOneOfMany ? `${id}Response${status}` : `${id}Response`;
  const key = /^\d+$/.test(status) ? status : toLiteral(status);
  const expression = `operations[${toLiteral(id)}]["responses"][${key}]["content"][${toLiteral(mediaType)}]`;
  return nameType(context, schema, [name, `${name}Body`], expression);
}

function reportUnread(context: Context, { status, pointer, reading }: Success, answer: string): [] {
  const message = `The method reads ${answer}, as its first success is; ${reading?.mediaType} of ${status} is not read as what it is.`;
  const help = "Give all successes of the operation the same kind of body.";
  context.report("warning", "response-media-type-ignored", pointer, message, help);
  return [];
}

function reportNoSuccess(context: Context, pointer: string): void {
  const message = "No response says what a success looks like, so the method gives back undefined.";
  const help = "Add a 2xx response; without `content` if it has no body.";
  context.report("warning", "response-missing", pointer, message, help);
}
