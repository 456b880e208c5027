export { createClient } from "./client.ts";
export type { Caller } from "./client.ts";
export * from "./public.ts";
export type { Fetch } from "./options.ts";
export type { HeaderSource, HeaderValue } from "./serialise/headers.ts";
export type {
  Answer,
  Api,
  Effect,
  Failure,
  HttpMethod,
  Operation,
  Pagination,
  Parameter,
  RateLimit,
  SecurityScheme,
} from "./api.ts";
