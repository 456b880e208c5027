import type { IHttpRequest } from "@stoplight/prism-http";
import { isJson } from "../document/media-type.ts";
import type { Operation } from "../document/operations.ts";
import type { Prism, PrismResult, PrismWish } from "./prism.ts";

const maximumAnswers = 1_000;

/**
 * Asks Prism once for each kind of answer, which costs more than everything else of a request. Prism sees neither
 * parameters nor schemas of JSON bodies, the guard checks those: without a form to read and without made-up data its
 * answer follows from the operation, from what is wished for, and from the media types.
 */
export function rememberAnswers(prism: Prism): Prism {
  const known = new Map<string, PrismResult>();
  return async (operation, request, wish) => {
    const key = keyOf(operation, request, wish);
    const before = key === undefined ? undefined : known.get(key);
    if (before) return before;
    const result = await prism(operation, request, wish);
    if (key === undefined) return result;
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= maximumAnswers) known.delete(oldest);
    known.set(key, result);
    return result;
  };
}

function keyOf(
  { method, path }: Operation,
  { headers = {}, body }: IHttpRequest,
  { code, example, dynamic }: PrismWish,
): string | undefined {
  const { accept, "content-type": contentType = "" } = headers;
  const isForm = body !== undefined && !isJson(contentType);
  if (dynamic || isForm) return undefined;
  return JSON.stringify([method, path, code, example, accept, contentType, Boolean(body)]);
}
