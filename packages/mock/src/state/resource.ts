import { successSchema } from "../answer/response-schema.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Method } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { declaredIn, schemaAt } from "./declared.ts";
import { itemSchemasOf } from "./list-shape.ts";

/** What an operation does to things of one kind. */
export type Role = "list" | "create" | "read" | "change" | "remove";

/** Things of one kind: a collection, and what can be done with it and with an item of it. */
export interface Resource {
  /** `/tickets` of `/tickets` and `/tickets/{id}`. */
  readonly collection: string;
  /** The property that tells one item from the other. */
  readonly idProperty: string;
  readonly operations: ReadonlyMap<Role, Operation>;
}

/** The kinds that can be remembered: something is written, something is read, and an id tells which is which. */
export function resourcesOf(api: MockedApi): Resource[] {
  const collections = new Map<string, Map<Role, Operation>>();
  for (const operation of api.operations) {
    const { collection, role } = placeOf(operation);
    if (role === undefined) continue;
    const operations = collections.get(collection) ?? new Map<Role, Operation>();
    if (!operations.has(role)) operations.set(role, operation);
    collections.set(collection, operations);
  }
  return [...collections].flatMap(([collection, operations]) => {
    const idProperty = idPropertyOf(api, operations);
    const isWhole = hasAny(operations, writing) && hasAny(operations, reading);
    return isWhole && idProperty !== undefined ? [{ collection, idProperty, operations }] : [];
  });
}

const writing: readonly Role[] = ["create", "change", "remove"];
const reading: readonly Role[] = ["list", "read"];

function hasAny(operations: ReadonlyMap<Role, Operation>, roles: readonly Role[]): boolean {
  return roles.some((role) => operations.has(role));
}

const collectionRoles: Partial<Record<Method, Role>> = { get: "list", post: "create" };
const itemRoles: Partial<Record<Method, Role>> = {
  get: "read",
  put: "change",
  patch: "change",
  post: "change",
  delete: "remove",
};

/** `/tickets/{id}` is an item of `/tickets`. */
function placeOf({ path, method, effect }: Operation): { collection: string; role?: Role } {
  const item = /^(.+)\/\{[^{}/]+\}$/.exec(path)?.[1];
  const role = item === undefined ? collectionRoles[method] : itemRoles[method];
  const isSearch = method === "post" && effect === "read";
  return { collection: item ?? path, ...(role && !isSearch && { role }) };
}

/** By the name of the path parameter, or by a name that ids commonly have; the first that is declared. */
function idPropertyOf(
  api: MockedApi,
  operations: ReadonlyMap<Role, Operation>,
): string | undefined {
  const item = operations.get("read") ?? operations.get("change") ?? operations.get("remove");
  const parameter = /\{([^{}/]+)\}$/.exec(item?.path ?? "")?.[1];
  // `{uuid}` is the id's own name; `{ticketId}` says whose id it is, and may be a reference elsewhere.
  const isOwnName = parameter !== undefined && !/.[-_]?id$/i.test(parameter);
  const usual = ["id", "uuid", "_id"];
  const names = isOwnName ? [parameter, ...usual] : [...usual, ...(parameter ? [parameter] : [])];
  const shown = shownSchemas(api, operations);
  return names.find((name) => shown.some((schemas) => declaredIn(api, schemas, name)));
}

/** What describes an item where it is read. */
function shownSchemas(api: MockedApi, operations: ReadonlyMap<Role, Operation>) {
  const read = operations.get("read");
  const list = operations.get("list");
  const readPointer = read && successSchema(read);
  return [
    ...(readPointer === undefined ? [] : [[schemaAt(api, readPointer)]]),
    ...(list ? [itemSchemasOf(api, list)] : []),
  ];
}
