import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "./document.ts";
import type { DeclaredOperation } from "./operations.ts";

const DOCUMENT = "urn:document";

/** Says what is wrong with an answer by the schema that the document gives for it; an empty list is a valid answer. */
export type CheckAnswer = (operation: DeclaredOperation, status: string, mediaType: string, answer: unknown) => string[];

export function createAnswerCheck(document: OpenApiDocument): CheckAnswer {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: DOCUMENT, ...document } as object, DOCUMENT);
  return (operation, status, mediaType, answer) => {
    if (!operation.responses[status]?.content?.[mediaType]?.schema) return [];
    const place = ["responses", status, "content", mediaType, "schema"].map(escapeSegment).join("/");
    const validate = ajv.compile({ $ref: `${DOCUMENT}${encodeURI(operation.pointer)}/${place}` });
    return validate(answer) ? [] : (validate.errors ?? []).map(describe);
  };
}

function escapeSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function describe({ instancePath, message }: ErrorObject): string {
  return `${instancePath || "/"} ${message}`;
}
