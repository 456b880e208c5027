import { createRequire } from "node:module";
import type * as Library from "@stoplight/prism-http";
import { deferredExport, deferredModule, requireDeferring } from "./deferred-modules.ts";

const fromHere = createRequire(import.meta.url);
const file = fromHere.resolve("@stoplight/prism-http");

/**
 * Prism, without what most answers never need: made-up names take a quarter of its start, reading Postman's collections
 * another, and the rest belongs to calls that the mock does not make. What is asked for is loaded then.
 */
export const prismLibrary: typeof Library = requireDeferring(createRequire(file), file, {
  "@faker-js/faker": deferredExport("faker"), // `x-faker`
  "@stoplight/http-spec/postman/operation": deferredModule,
  "lodash/fp": deferredModule, // security, which the guard checks
  "http-proxy-agent": deferredModule, // proxying and callbacks
  "https-proxy-agent": deferredModule,
  "node-fetch": deferredModule,
}) as typeof Library;
