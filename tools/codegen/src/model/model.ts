import type {
  Answer,
  Effect,
  Failure,
  HttpMethod,
  Pagination,
  RateLimit,
  Parameter,
  SecurityScheme,
} from "@zapspec/runtime";
import type { Schema } from "../load/document.ts";

/** Everything the emitters need to know about one document, as plain data. */
export interface Model {
  /** The folder's name, which names the package. */
  readonly vendor: string;
  readonly title: string;
  readonly description: string;
  /** The client's interface; the function that makes it is `create` + this. */
  readonly clientName: string;
  readonly optionsName: string;
  readonly errors: ErrorModel;
  readonly server: ServerModel;
  readonly securitySchemes: readonly SecuritySchemeModel[];
  /** Path parameters that are given at client creation. */
  readonly clientParameters: readonly ClientParameterModel[];
  readonly failure?: Failure;
  readonly rateLimits: readonly RateLimit[];
  /** One alias for each component schema and each inline body: the types people import. */
  readonly types: readonly TypeModel[];
  /** The TypeScript names of the component schemas, by their name in the document. */
  readonly schemaNames: ReadonlyMap<string, string>;
  readonly resources: readonly ResourceModel[];
}

/** The vendor's own error: the guard is `is` + its name. */
export interface ErrorModel {
  readonly name: string;
  /** The types of the bodies that the document declares for failures. */
  readonly bodyTypes: readonly string[];
}

export interface ServerModel {
  /** An absolute address for samples: the server itself, or what the document says one looks like. */
  readonly example: string;
  /** Undefined where the document leaves the host to the customer. */
  readonly baseUrl?: string;
  /** Of a server without a host: what the customer's address ends with. */
  readonly path?: string;
  readonly description: string;
}

export interface SecuritySchemeModel {
  /** The scheme's name in the document. */
  readonly name: string;
  readonly facts: SecurityScheme;
  readonly description: string;
  /** True where the document's own security asks for it, so a client cannot be made without. */
  readonly required: boolean;
}

export interface ClientParameterModel {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** The document's example; undefined where it has none. */
  readonly example: unknown;
}

export interface TypeModel {
  readonly name: string;
  /** A TypeScript type expression over openapi-typescript's `components` and `operations`. */
  readonly expression: string;
  readonly description: string;
}

export interface ResourceModel {
  /** The client's property: `followUps`. */
  readonly name: string;
  readonly className: string;
  readonly description: string;
  readonly operations: readonly OperationModel[];
}

export interface OperationModel {
  readonly id: string;
  readonly resource: string;
  readonly methodName: string;
  readonly httpMethod: HttpMethod;
  readonly path: string;
  readonly baseUrl?: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly vendorTitles: readonly string[];
  readonly evidence?: Evidence;
  readonly effect: Effect;
  readonly pathArguments: readonly ArgumentModel[];
  readonly body?: BodyModel;
  /** The alias of the query object's type; `required` where a query parameter is. */
  readonly query?: InputModel;
  /** The alias of the declared headers' type. */
  readonly headers?: InputModel;
  readonly parameters: readonly Parameter[];
  readonly security?: readonly (readonly string[])[];
  readonly success: SuccessModel;
  readonly pagination?: Pagination;
  /** True where the document lists a 500 of its own. */
  readonly documents500: boolean;
  /** The type of what a list holds; left out where the operation is no list. */
  readonly itemType?: string;
  /** What to read where nobody knows whether the call was executed. */
  readonly lookUp?: LookUpModel;
  /** The first request that the document shows; left out where it shows none that could be sent. */
  readonly example?: RequestExample;
}

export interface LookUpModel {
  readonly resource: string;
  readonly methodName: string;
  readonly how: string;
}

/** The values of one request, by the names of the document. */
export interface RequestExample {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export interface ArgumentModel {
  readonly identifier: string;
  /** The name in the path template. */
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** What the type cannot say: format, limits, default. */
  readonly facts: string;
}

export interface BodyModel {
  readonly contentType: string;
  readonly required: boolean;
  readonly type: string;
  readonly description: string;
}

export interface InputModel {
  readonly type: string;
  readonly required: boolean;
}

export interface SuccessModel {
  readonly answer: Answer;
  readonly accept: string | undefined;
  readonly empty: boolean;
  readonly type: string;
  readonly description: string;
  /** The schema of the first success that has one. */
  readonly schema: Schema | undefined;
}

export interface Evidence {
  readonly level: "documented" | "observed" | "inferred";
  readonly source?: string;
  readonly note?: string;
}
