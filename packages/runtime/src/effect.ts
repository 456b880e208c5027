import type { Effect, Operation } from "./api.ts";

const DEFAULTS: Readonly<Partial<Record<Operation["method"], Effect>>> = {
  GET: "read",
  HEAD: "read",
  OPTIONS: "read",
  PUT: "idempotent",
  DELETE: "idempotent",
};

/** What repeating the operation does; by its method where the document does not say. */
export function effectOf({ effect, method }: Operation): Effect {
  return effect ?? DEFAULTS[method] ?? "unsafe";
}
