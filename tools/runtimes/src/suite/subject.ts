/** What a suite is told about one client: data alone, because it is written into the program that a runtime starts. */
export interface Plan {
  readonly vendor: string;
  /** The name of the function that makes a client. */
  readonly create: string;
  readonly secretOptions: readonly string[];
  /** Path parameters that are given once, at client creation. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly read: PlannedCall;
  readonly unsafe: PlannedCall;
  readonly urls: {
    readonly mock: string;
    /** Takes every request, and never answers. */
    readonly silent: string;
    /** Nobody listens there. */
    readonly refusing: string;
  };
}

export interface PlannedCall {
  readonly operationId: string;
  readonly resource: string;
  readonly method: string;
  readonly arguments: readonly unknown[];
  /** What the mock answers. */
  readonly answer?: unknown;
}

/** A client package, as far as a program that names no vendor can see it. */
export type ClientModule = Readonly<Record<string, unknown>>;

type Resource = Readonly<Record<string, (...parameters: unknown[]) => Promise<unknown>>>;

export interface Subject {
  readonly module: ClientModule;
  readonly plan: Plan;
}

/** Makes a client that talks to this address; `options` go over what it needs. */
export function createClient({ module, plan }: Subject, baseUrl: string, options = {}): unknown {
  const create = module[plan.create];
  if (typeof create !== "function") throw new Error(`The package exports no ${plan.create}.`);
  const secrets = Object.fromEntries(plan.secretOptions.map((name) => [name, "invented:secret"]));
  return create({ ...secrets, ...plan.parameters, baseUrl, ...options });
}

export function call(
  client: unknown,
  { resource, method, arguments: given }: PlannedCall,
  options: object = {},
): Promise<unknown> {
  const found = (client as Readonly<Record<string, Resource>>)[resource];
  if (!found?.[method]) throw new Error(`The client has no ${resource}.${method}.`);
  return found[method](...given, options);
}
