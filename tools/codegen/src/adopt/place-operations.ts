import { toCamelCase, toMethodName, toPascalCase, toResourceName } from "../model/names.ts";
import { isObject, type JsonObject } from "./json.ts";
import { walk } from "./walk.ts";

/** What a method mostly does: the verb of an operation that has none. */
const VERBS: Readonly<Record<string, string>> = {
  get: "get",
  head: "check",
  post: "create",
  put: "replace",
  patch: "update",
  delete: "delete",
};

/** Gives each operation an id in camelCase, exactly one tag, and the place in the client that follows from both. */
export function placeOperations(document: JsonObject): void {
  const descriptions = describedTags(document);
  const ids = new Set<string>();
  const resources = new Set<string>();
  walk(document, {
    operation: (operation, path, method) => {
      const id = firstFree(idOf(operation, path, method), ids);
      const resource = resourceOf(operation, path);
      resources.add(resource);
      operation["operationId"] = id;
      operation["tags"] = [resource];
      operation["x-sdk"] = { resource, method: toMethodName(id) };
    },
  });
  document["tags"] = [...resources].map((name) => ({
    name,
    description: descriptions.get(name) ?? `The calls that concern ${name}.`,
  }));
}

function idOf({ operationId }: JsonObject, path: string, method: string): string {
  if (typeof operationId !== "string" || operationId === "")
    return toCamelCase(`${VERBS[method] ?? method} ${path}`);
  const id = toCamelCase(operationId);
  return /^[a-z]+[A-Z]/.test(id) ? id : `${VERBS[method] ?? method}${toPascalCase(id)}`;
}

function resourceOf({ tags }: JsonObject, path: string): string {
  const [tag] = Array.isArray(tags) ? tags : [];
  const segment = path.split("/").find((part) => part !== "" && !part.startsWith("{"));
  return toResourceName(typeof tag === "string" ? tag : (segment ?? "root"));
}

function describedTags({ tags }: JsonObject): Map<string, string> {
  const described = (Array.isArray(tags) ? tags : []).filter(isObject);
  return new Map(
    described.flatMap(({ name, description }) =>
      typeof description === "string" ? [[toResourceName(String(name)), description]] : [],
    ),
  );
}

function firstFree(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  taken.add(free);
  return free;
}
