import type { OpenApiDocument } from "./document.ts";
import { listExamples } from "./examples.ts";
import { chooseMedia, isJson } from "./media-type.ts";
import type { DeclaredOperation } from "./operations.ts";

/** One example of an answer, and the status to ask the mock for: a range and `default` stand for many. */
export interface DeclaredAnswer {
  readonly status: string;
  readonly code: number;
  readonly name: string;
  readonly value: unknown;
  readonly mediaType: string;
}

/** Every example of every JSON answer that the operation declares. */
export function listAnswers(
  document: OpenApiDocument,
  { responses }: DeclaredOperation,
): DeclaredAnswer[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const chosen = chooseMedia(response.content);
    if (!chosen || !isJson(chosen.mediaType)) return [];
    const code = status === "default" ? 500 : Number(status.replace(/XX$/i, "00"));
    return listExamples(document, chosen.media).map((example) => ({
      status,
      code,
      ...example,
      mediaType: chosen.mediaType,
    }));
  });
}

/** The statuses whose answers show no JSON: of them only the status can be compared. */
export function listBareStatuses({ responses }: DeclaredOperation): number[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const { mediaType = "" } = chooseMedia(content) ?? {};
    return /^[2-5]\d\d$/.test(status) && !isJson(mediaType) ? [Number(status)] : [];
  });
}

/** What a call without any preference gets: the first success and its first example, if it has one. */
export interface FirstSuccess {
  /** Left out where the document names none: of a range or `default`, any will do. */
  readonly status?: number;
  readonly isJson: boolean;
  readonly value?: unknown;
}

export function firstSuccess(
  document: OpenApiDocument,
  { responses }: DeclaredOperation,
): FirstSuccess {
  const [status = "default", response] =
    Object.entries(responses).find(([code]) => /^2(\d\d|XX)$/i.test(code)) ??
    Object.entries(responses).find(([code]) => code === "default") ??
    [];
  const chosen = chooseMedia(response?.content);
  const [example] = listExamples(document, chosen?.media);
  return {
    ...(/^\d+$/.test(status) && { status: Number(status) }),
    isJson: !chosen || isJson(chosen.mediaType),
    ...(example && { value: example.value }),
  };
}
