import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "./openapi.ts";

/** The document with its summaries as titles: a heading and an entry of a menu end without a full stop. */
export function titled(bundled: OpenApiObject): OpenApiObject {
  const document = structuredClone(bundled);
  for (const keyword of ["paths", "webhooks"]) {
    for (const pathItem of Object.values(objectAt(document, keyword)).filter(isObject)) {
      for (const [, operation] of operationsOf(pathItem)) {
        if ("summary" in operation) operation["summary"] = titleOf(operation);
      }
    }
  }
  return document;
}

export function titleOf(operation: OpenApiObject): string {
  return textAt(operation, "summary")
    .trim()
    .replace(/(?<!\.)\.$/, "");
}
