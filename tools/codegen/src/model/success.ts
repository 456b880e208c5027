import type { Answer } from "@zapspec/runtime";
import type { OperationObject, ResponseObject } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import { toLiteral } from "../literal.ts";
import { type Context, dereference } from "./context.ts";
import { chooseMediaType, type IgnoredMediaTypes, reportIgnored } from "./media-type.ts";
import type { SuccessModel } from "./model.ts";
import { nameType } from "./types.ts";

const READABLE: { pattern: RegExp; answer: Answer }[] = [
  { pattern: /^application\/([\w.-]+\+)?json\b/, answer: "json" },
  { pattern: /^text\/|^application\/([\w.-]+\+)?(xml|yaml)\b/, answer: "text" },
  { pattern: /./, answer: "bytes" },
];

const IGNORED: IgnoredMediaTypes = {
  code: "response-media-type-ignored",
  message: (chosen, ignored) => `The method is typed for ${chosen}; ${ignored} is not.`,
  help: "Nothing to do if the vendor answers with the first; otherwise list only what it sends.",
};

interface Alternative {
  readonly answer: Answer;
  readonly type: string;
}

/** What a call gives back: the union of what the document's 2xx responses carry. */
export function modelSuccess(
  context: Context,
  operation: OperationObject,
  id: string,
  operationPointer: string,
): SuccessModel {
  const responses = successesOf(operation.responses ?? {});
  if (responses.length === 0) reportNoSuccess(context, operationPointer);
  const alternatives = responses.flatMap(([status, written]) =>
    modelAlternative(context, status, written, id, responses.length > 1, operationPointer),
  );
  const answers = new Set(alternatives.map(({ answer }) => answer));
  const carried = alternatives.filter(({ answer }) => answer !== "none");
  const empty = answers.has("none");
  const types = [...new Set([...carried.map(({ type }) => type), ...(empty ? ["undefined"] : [])])];
  return {
    answer: carried[0]?.answer ?? "none",
    empty: empty && carried.length > 0,
    type: types.length > 0 ? types.join(" | ") : "undefined",
    description: describe(context, responses, operationPointer),
  };
}

type Response = [status: string, written: ResponseObject | { $ref: string }];

// `default` speaks of errors wherever a success is declared beside it.
function successesOf(responses: Record<string, ResponseObject | { $ref: string }>): Response[] {
  const successes = Object.entries(responses).filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  if (successes.length > 0) return successes;
  return Object.entries(responses).filter(([status]) => status === "default");
}

function modelAlternative(
  context: Context,
  status: string,
  written: Response[1],
  id: string,
  isOneOfMany: boolean,
  operationPointer: string,
): Alternative[] {
  const at = appendPointer(operationPointer, "responses", status);
  const { node, pointer } = dereference<ResponseObject>(context.document, written, at);
  const offered = Object.keys(node.content ?? {});
  const mediaType = chooseMediaType(
    offered,
    READABLE.map(({ pattern }) => pattern),
  );
  const media = mediaType === undefined ? undefined : node.content?.[mediaType];
  if (mediaType === undefined || !media) return [{ answer: "none", type: "undefined" }];
  reportIgnored(context.report, offered, mediaType, pointer, IGNORED);
  const answer = READABLE.find(({ pattern }) => pattern.test(mediaType))?.answer ?? "bytes";
  if (answer !== "json") return [{ answer, type: answer === "text" ? "string" : "Uint8Array" }];
  const name = isOneOfMany ? `${id}Response${status}` : `${id}Response`;
  const key = /^\d+$/.test(status) ? status : toLiteral(status);
  const expression = `operations[${toLiteral(id)}]["responses"][${key}]["content"][${toLiteral(mediaType)}]`;
  return [{ answer, type: nameType(context, media.schema, [name, `${name}Body`], expression) }];
}

function describe(context: Context, responses: Response[], operationPointer: string): string {
  const [first] = responses;
  if (!first) return "";
  const at = appendPointer(operationPointer, "responses", first[0]);
  return dereference<ResponseObject>(context.document, first[1], at).node.description ?? "";
}

function reportNoSuccess(context: Context, pointer: string): void {
  const message = "No response says what a success looks like, so the method gives back undefined.";
  const help = "Add a 2xx response; without `content` if it has no body.";
  context.report("warning", "response-missing", pointer, message, help);
}
