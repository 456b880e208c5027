import { createAnswerer } from "./answer/answerer.ts";
import type { AnswerOptions } from "./answer/answerer.ts";
import { askPrism } from "./answer/ask-prism.ts";
import { checkRequest, refuseViolations } from "./check/check-request.ts";
import type { MockedApi } from "./mocked-api.ts";
import { readPreference } from "./answer/preference.ts";
import { createPrism } from "./answer/prism.ts";
import type { PrismResult, PrismWish } from "./answer/prism.ts";
import { Refusal, refusalOf, toReply } from "./refusal.ts";
import type { IncomingRequest, Reply } from "./exchange.ts";
import { parseBody } from "./check/request-body.ts";
import { createRouter } from "./router.ts";
import { assertAuthorised } from "./check/security.ts";

export type Responder = (request: IncomingRequest, onRoute: OnRoute) => Promise<Reply>;

/** Called before a request is answered, with the operationId if its path leads to one. */
export type OnRoute = (operationId: string | undefined) => void;

export interface ResponderOptions extends AnswerOptions {
  /** Whether answers are made up where the request does not say. */
  readonly dynamic: boolean;
  /** Fixes what is made up. */
  readonly seed: string | undefined;
  /** Names that the document does not declare are let through. */
  readonly isLenient: boolean;
}

/** Answers requests from a document, without any socket. The steps stand in the order in which they happen. */
export async function createResponder(
  api: MockedApi,
  options: ResponderOptions,
): Promise<Responder> {
  const route = createRouter(api.operations, api.basePath);
  const prism = await createPrism(api);
  const answer = createAnswerer(api, options);

  const respond: Responder = async (request, onRoute) => {
    const found = route(request.method, request.path);
    const refused = found instanceof Refusal;
    onRoute(refused ? undefined : found.operation.operationId);
    if (refused) throw found;

    const { operation, path } = found;
    assertAuthorised(api.document, operation, request);
    const body = await parseBody(request);
    const ask = (wish: PrismWish): Promise<PrismResult> =>
      askPrism(prism, operation, { request, body }, wish);
    const wish = {
      ...readPreference(api, operation, request.headers.prefer, options.dynamic),
      ...(options.seed !== undefined && { seed: options.seed }),
    };
    const result = await ask(wish);
    const violations = [
      ...checkRequest(api, operation, request, path, body),
      ...result.violations,
    ].filter(({ code }) => !options.isLenient || code !== "undeclared");
    refuseViolations(operation, violations);

    const isParticular = request.headers.prefer !== undefined;
    const { query } = request;
    return answer({ operation, path, query, body: body.value, wish, result, ask, isParticular });
  };

  return (request, onRoute) =>
    respond(request, onRoute).catch((error: unknown) => toReply(refusalOf(error)));
}
