import type { Effect, HttpMethod } from "@zapspec/runtime";

/** By RFC 9110: GET and HEAD are safe, PUT and DELETE may be repeated, nothing is promised of the rest. */
export function defaultEffect(method: HttpMethod): Effect {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return "read";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "unsafe";
}
