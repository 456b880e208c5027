import type { Answer } from "@zapspec/runtime";
import type { MediaType, ResponseObject, Schema } from "../load/document.ts";
import type { Context } from "./context.ts";
import { chooseMediaType, type IgnoredMediaTypes, reportIgnored } from "./media-type.ts";
import { isStructured } from "./schema-facts.ts";

/** How a response with a body is read. */
export interface Reading {
  readonly answer: Answer;
  readonly mediaType: string;
  readonly schema: Schema | undefined;
  /** Whether the vendor has to be told, for it offers others too. */
  readonly isChoice: boolean;
}

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

/** The reading of a response's best media type; undefined where it has no body. */
export function chooseReading(
  context: Context,
  { content = {} }: ResponseObject,
  pointer: string,
): Reading | undefined {
  const offered = Object.keys(content);
  const patterns = READABLE.map(({ pattern }) => pattern);
  const mediaType = chooseMediaType(offered, patterns);
  if (mediaType === undefined) return undefined;
  reportIgnored(context.report, offered, mediaType, pointer, IGNORED);
  const { schema } = content[mediaType] as MediaType;
  const isChoice = offered.length > 1;
  if (/^(\*|application)\/\*/.test(mediaType))
    return { ...guess(context, mediaType, schema, pointer), isChoice };
  const answer = READABLE.find(({ pattern }) => pattern.test(mediaType))?.answer ?? "bytes";
  return { answer, mediaType, schema, isChoice };
}

// Generators write `*/*` where nobody said what comes; objects and lists can only be JSON then.
function guess(
  context: Context,
  mediaType: string,
  schema: Schema | undefined,
  pointer: string,
): Omit<Reading, "isChoice"> {
  const isJson = schema !== undefined && isStructured(context.document, schema);
  const because = isJson ? "JSON, for its schema is an object or a list" : "bytes";
  const message = `The response is offered as ${mediaType}; the method reads it as ${because}.`;
  const help = "Write the media type that the vendor sends, for example `application/json`.";
  context.report("warning", "response-media-type-guessed", pointer, message, help);
  return { answer: isJson ? "json" : "bytes", mediaType, schema };
}
