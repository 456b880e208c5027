import { firstValidAnswer } from "./answer/first-valid-answer.ts";
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

export type Responder = (request: IncomingRequest) => Promise<Reply>;

/** Called with every request before it is answered, and with its operationId where its path leads to one. */
export type OnRequest = (request: IncomingRequest, operationId: string | undefined) => void;

/** What is generated when a static answer breaks its own schema: always the same for the same seed. */
const seeds = ["1", "2", "3"];

/** Answers requests from a document, without any socket. The steps stand in the order in which they happen. */
export async function createResponder(api: MockedApi, onRequest: OnRequest): Promise<Responder> {
  const route = createRouter(api.operations, api.basePath);
  const prism = await createPrism(api);

  const respond = async (request: IncomingRequest): Promise<Reply> => {
    const found = route(request.method, request.path);
    const refused = found instanceof Refusal;
    onRequest(request, refused ? undefined : found.operation.operationId);
    if (refused) throw found;

    const { operation, path } = found;
    assertAuthorised(api.document, operation, request);
    const body = await parseBody(request);
    const preference = readPreference(api, operation, request.headers.prefer);
    const ask = (wish: PrismWish): Promise<PrismResult> =>
      askPrism(prism, operation, { request, body }, wish);
    const result = await ask(preference);
    const violations = checkRequest(api, operation, request, path, body);
    refuseViolations(operation, [...violations, ...result.violations]);

    const generated = seeds.map((seed) => () => ask({ ...preference, dynamic: true, seed }));
    return firstValidAnswer(api, operation, [async () => result, ...generated]);
  };

  return (request) => respond(request).catch((error: unknown) => toReply(refusalOf(error)));
}
