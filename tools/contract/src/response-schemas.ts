import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "./document.ts";
import type { DeclaredOperation } from "./operations.ts";

/** Says what is wrong with an answer by the schema that the document gives for it; an empty list is a valid answer. */
export type CheckAnswer = (
  operation: DeclaredOperation,
  status: string,
  mediaType: string,
  answer: unknown,
) => string[];

export function createAnswerCheck(document: OpenApiDocument): CheckAnswer {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ({ responses }, status, mediaType, answer) => {
    const schema = responses[status]?.content?.[mediaType]?.schema;
    if (!schema) return [];
    // The references of a bundled document all point into `components`, which stands beside the schema here.
    const validate = ajv.compile({ allOf: [schema], components: document.components });
    return validate(answer) ? [] : (validate.errors ?? []).map(describe);
  };
}

function describe({ instancePath, message }: ErrorObject): string {
  return `${instancePath || "/"} ${message}`;
}
