/** The parts of a bundled document that a benchmark reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, { in?: string; name?: string }>>;
  };
}

type PathItem = { readonly parameters?: readonly object[] } & Readonly<Record<string, unknown>>;

interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly object[];
  /** Left out where it is the document's. */
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, Sampled>> };
  readonly responses?: Readonly<Record<string, { readonly content?: Record<string, Sampled> }>>;
}

interface Sampled {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

interface ParameterObject extends Sampled {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Sampled;
}

/** One call, with the values that the document shows. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  /** As the document writes it: `/tickets/{id}`. */
  readonly path: string;
  /** The path with its values. */
  readonly target: string;
  /** In the order in which the document declares them, which is that of positional arguments. */
  readonly pathParameters: readonly Value[];
  /** Those that a call cannot leave out. */
  readonly query: readonly Value[];
  readonly takesQuery: boolean;
  readonly needsCredential: boolean;
  /** Left out where there is none. */
  readonly body?: unknown;
  /** The JSON of its first success; left out where that has none. */
  readonly answer?: unknown;
}

export interface Value {
  readonly name: string;
  readonly value: unknown;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) =>
      toOperation(document, path, method, item),
    ),
  );
}

function toOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  item: PathItem,
): Operation {
  const operation = item[method] as OperationObject;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter) => dereference(document, parameter) as ParameterObject,
  );
  const query = parameters.filter((parameter) => parameter.in === "query");
  const content = operation.requestBody?.content?.["application/json"];
  const success = Object.entries(operation.responses ?? {}).find(([status]) =>
    status.startsWith("2"),
  );
  const pathParameters = parameters.filter((parameter) => parameter.in === "path").map(toValue);
  const answer = success?.[1].content?.["application/json"];
  return {
    id: operation.operationId ?? "",
    tag: operation.tags?.[0] ?? "",
    method: method.toUpperCase(),
    path,
    target: fill(path, pathParameters),
    pathParameters,
    query: query.filter(({ required }) => required).map(toValue),
    takesQuery: query.length > 0,
    needsCredential: operation.security?.length !== 0,
    ...(content && { body: exampleOf(content) }),
    ...(answer && { answer: exampleOf(answer) }),
  };
}

function toValue(parameter: ParameterObject): Value {
  return {
    name: parameter.name,
    value: exampleOf(parameter) ?? exampleOf(parameter.schema ?? {}) ?? "1",
  };
}

function fill(path: string, values: readonly Value[]): string {
  return values.reduce(
    (text, { name, value }) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
}

function exampleOf({ example, examples = {} }: Sampled): unknown {
  return example ?? Object.values(examples)[0]?.value;
}

function dereference(document: OpenApiDocument, node: object): unknown {
  if (!("$ref" in node)) return node;
  const steps = String(node.$ref).replace("#/", "").split("/");
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document);
}
