import type { OpenApiDocument } from "../document.ts";
import { listOperationPaths } from "./document-nodes.ts";

const REFERENCE = /"\$ref":"#\/components\/([^/"]+)\/([^/"]+)/g;

/** The document with these operations alone, and what they refer to: a mock of it starts in no time. */
export function sliceDocument(document: OpenApiDocument, ids: readonly string[]): OpenApiDocument {
  const kept = new Map<string, Set<string>>();
  for (const { id, path, place } of listOperationPaths(document)) {
    if (ids.includes(id)) kept.set(path, (kept.get(path) ?? new Set()).add(place.at(-1) ?? ""));
  }
  const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
  const paths = Object.fromEntries(
    [...kept].map(([path, own]) => {
      const item = Object.entries(document.paths?.[path] ?? {});
      return [path, Object.fromEntries(item.filter(([key]) => own.has(key) || !methods.has(key)))];
    }),
  );
  const { webhooks: _, ...rest } = document as OpenApiDocument & { webhooks?: unknown };
  const components = reachable(document, paths);
  return { ...rest, paths, components };
}

type Components = NonNullable<OpenApiDocument["components"]>;

function reachable(document: OpenApiDocument, paths: object): Components {
  const all = document.components as Record<string, Record<string, unknown>>;
  const { securitySchemes = {} } = document.components ?? {};
  const found: Record<string, Record<string, unknown>> = { securitySchemes };
  const waiting: unknown[] = [paths];
  while (waiting.length > 0) {
    for (const [, kind = "", name = ""] of JSON.stringify(waiting.pop()).matchAll(REFERENCE)) {
      const known = (found[kind] ??= {});
      if (name in known) continue;
      known[name] = all[kind]?.[name];
      waiting.push(known[name]);
    }
  }
  return found as Components;
}
