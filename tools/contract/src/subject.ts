import type { Mock, ReceivedRequest } from "@zapspec/mock";
import { type AnyClient, type ClientModule, createClient } from "./client.ts";
import { createAnswerCheck, type CheckAnswer } from "./response-schemas.ts";
import { createSchemaCheck, type SchemaCheck } from "./schema-check.ts";
import type { VendorPackage } from "./vendors.ts";
import { withoutSecret } from "./without-secret.ts";

/** A vendor under test: its document, its client, and the mock that the client calls. */
export interface Subject extends VendorPackage {
  readonly baseUrl: string;
  readonly client: AnyClient;
  /** The same client, whose secret gets lost on the way. */
  readonly clientWithoutSecret: AnyClient;
  readonly checkAnswer: CheckAnswer;
  readonly schemaCheck: SchemaCheck;
  /** What the mock received last. */
  readonly lastReceived: () => ReceivedRequest | undefined;
}

export function createSubject(vendor: VendorPackage, module: ClientModule, mock: Mock): Subject {
  return {
    ...vendor,
    ...createSchemaChecks(vendor),
    ...callThrough(vendor, module, mock),
  };
}

/** What depends on the document alone, and is worth keeping where many mocks are tried. */
export function createSchemaChecks({
  document,
}: VendorPackage): Pick<Subject, "checkAnswer" | "schemaCheck"> {
  return { checkAnswer: createAnswerCheck(document), schemaCheck: createSchemaCheck(document) };
}

/** Calls are sent again as they are for users, but without the wait before: a mock needs no rest. */
const AT_ONCE = { firstDelayInMs: 0 };

export function callThrough(
  vendor: VendorPackage,
  module: ClientModule,
  mock: Mock,
): Pick<Subject, "baseUrl" | "client" | "clientWithoutSecret" | "lastReceived"> {
  const baseUrl = mock.url(vendor.name);
  return {
    baseUrl,
    client: createClient(module, vendor, { baseUrl, retry: AT_ONCE }),
    clientWithoutSecret: createClient(module, vendor, {
      baseUrl,
      fetch: withoutSecret,
      retry: AT_ONCE,
    }),
    lastReceived: () => mock.requests.at(-1),
  };
}
