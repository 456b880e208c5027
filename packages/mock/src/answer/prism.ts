import type {
  IHttpConfig,
  IHttpRequest,
  IHttpResponse,
  ProblemJsonError,
} from "@stoplight/prism-http";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import type { Preference } from "./preference.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { toPrismDocument } from "./prism-document.ts";
import { prismLibrary } from "./prism-library.ts";
import { Refusal, unsupportedMediaType } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import { toDiagnostic, toViolation } from "./prism-diagnostic.ts";
import { silentLogger } from "./silent-logger.ts";

/** What Prism makes of a request: what it objects to, and the answer it would give. */
export interface PrismResult {
  readonly violations: readonly Violation[];
  readonly response?: IHttpResponse;
}

export type Prism = (
  operation: Operation,
  request: IHttpRequest,
  wish: PrismWish,
) => Promise<PrismResult>;

export interface PrismWish extends Preference {
  /** Fixes what is generated. */
  readonly seed?: string;
}

/** Prism as a function, with one operation at a time: finding the operation is the router's work. */
export async function createPrism(api: MockedApi): Promise<Prism> {
  const resourceFor = createResources(api);
  const instance = prismLibrary.createInstance(configFor({ dynamic: false }), {
    logger: silentLogger,
  });
  return rememberAnswers(async (operation, request, wish) => {
    const resource = await resourceFor(operation);
    const outcome = await instance.request(request, [resource], configFor(wish))();
    if (outcome._tag === "Left") return fromError(outcome.left);
    const violations = outcome.right.validations.input
      .filter(({ severity }) => severity === errorSeverity)
      .map(toViolation);
    return { violations, response: outcome.right.output };
  });
}

/** Prism's own form of an operation. It takes a while to make, so it is made with the first request for the path. */
function createResources(api: MockedApi): (operation: Operation) => Promise<IHttpOperation> {
  const byPath = new Map<string, Promise<IHttpOperation[]>>();
  return async (operation) => {
    const { path } = operation;
    const known =
      byPath.get(path) ?? prismLibrary.getHttpOperationsFromSpec(toPrismDocument(api, path));
    byPath.set(path, known);
    const resource = (await known).find((one) => keyOf(one) === keyOf(operation));
    if (!resource) throw new Error(`Prism does not know ${operation.name}.`);
    return resource;
  };
}

type IHttpOperation = Awaited<ReturnType<typeof prismLibrary.getHttpOperationsFromSpec>>[number];

const errorSeverity = 0; // `DiagnosticSeverity.Error` of @stoplight/types; deprecation is only a warning

function keyOf({ method, path }: { method: string; path: string }): string {
  return `${method.toLowerCase()} ${path}`;
}

/** A new object each time: Prism writes the request's media types into it. */
function configFor({ code, example, dynamic, seed }: PrismWish): IHttpConfig {
  return {
    isProxy: false,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: {
      dynamic,
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
      ...(seed !== undefined && { seed }),
    },
  };
}

function fromError(error: Error): PrismResult {
  if (!(error instanceof prismLibrary.ProblemJsonError)) throw error;
  const { validation } = error.additional ?? {};
  if (Array.isArray(validation)) {
    return { violations: validation.map((found) => toViolation(toDiagnostic(found))) };
  }
  if (error.status === 415) return { violations: [unsupported(error)] };
  throw new Refusal({
    status: error.status,
    kind: error.name.replace(/^.*#/, "").toLowerCase().replaceAll("_", "-"),
    title: error.message,
    detail: error.detail,
  });
}

function unsupported({ detail }: ProblemJsonError): Violation {
  return unsupportedMediaType(`is not among what the operation takes. ${detail}`);
}
