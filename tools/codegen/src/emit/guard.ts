import { toLiteral } from "../literal.ts";
import type { Model } from "../model/model.ts";
import { toDocComment } from "./doc-comment.ts";

/** The vendor's own error, with the bodies that its document declares, and the guard that tells it from others. */
export function emitGuard({ vendor, title, errors, resources }: Model): string {
  if (resources.length === 0) return "";
  const { name, bodyTypes } = errors;
  const hasBody = bodyTypes.length > 0;
  const body = hasBody
    ? `\n  /** What the answer said: JSON, as the document declares it. */\n  readonly body: ${bodyTypes.join(" | ")};\n`
    : "";
  const about = [`A failure that ${title} answered in the form that its document declares.`];
  const guardText = [
    `Whether an error is ${title}'s own answer, so that its \`body\` has a type.`,
    hasBody
      ? "False where something else answered, such as a proxy with a page of HTML: then `isApiError` alone is true."
      : "",
  ];
  const check = hasBody ? " && error.body instanceof Object" : "";
  return `${toDocComment(about)}export interface ${name} extends ApiError {${body}}

${toDocComment(guardText)}export function is${name}(error: unknown): error is ${name} {
  return isApiError(error) && error.vendor === ${toLiteral(vendor)}${check};
}
`;
}
