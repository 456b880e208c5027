import { createRequire } from "node:module";
import type * as Library from "@stoplight/prism-http";
import {
  deferredExport,
  deferredFunction,
  deferredModule,
  requireDeferring,
} from "./deferred-modules.ts";

const file = createRequire(import.meta.url).resolve("@stoplight/prism-http");

/**
 * Prism, but what most mocks never need of it is loaded when it is needed: more than half of what it loads at its start
 * makes up names, reads Postman's collections, checks security (the guard does) or calls other servers (nobody does).
 */
export const prismLibrary: typeof Library = requireDeferring(createRequire(file), file, {
  "@faker-js/faker": deferredExport("faker"), // for `x-faker`
  "@stoplight/http-spec/postman/operation": deferredModule,
  "@stoplight/json-schema-merge-allof": deferredFunction, // for forms
  "http-proxy-agent": deferredModule,
  "https-proxy-agent": deferredModule,
  "lodash/fp": deferredModule, // for security
  "node-fetch": deferredModule,
}) as typeof Library;
