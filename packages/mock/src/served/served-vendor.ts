import type { IncomingRequest, Reply } from "../exchange.ts";
import type { MockedApi } from "../mocked-api.ts";
import { openDocument } from "../open-document.ts";
import type { OpenedDocument } from "../open-document.ts";
import { createResponder } from "../responder.ts";
import type { Responder } from "../responder.ts";
import { Scenarios } from "../scenario/scenarios.ts";
import type { RequestLog } from "../server/request-log.ts";
import type { VendorDocument } from "../vendors.ts";
import type { Behaviour } from "./behaviour.ts";
import { createLatency } from "./latency.ts";

/** A document that is being mocked. It can be opened again while requests come in. */
export interface ServedVendor {
  readonly name: string;
  readonly entry: VendorDocument;
  readonly opened: () => OpenedDocument;
  readonly api: () => MockedApi;
  readonly scenarios: Scenarios;
  readonly respond: Responder;
  /** Reads the document again, and serves it from then on if it can be served. */
  readonly reopen: () => Promise<void>;
  /** Forgets what the test did. */
  readonly reset: () => void;
}

export async function serveVendor(
  entry: VendorDocument,
  behaviour: Behaviour,
  log: RequestLog,
): Promise<ServedVendor> {
  const scenarios = new Scenarios(() => opened.api);
  const latency = createLatency(behaviour.latencyInMs, behaviour.seed);
  const open = async (): Promise<[OpenedDocument, Responder]> => {
    const document = await openDocument(entry, behaviour.wrongExamples);
    const onRequest = (request: IncomingRequest, operationId: string | undefined): void => {
      log.record(entry.name, request, operationId);
    };
    return [document, await createResponder(document.api, { ...behaviour, scenarios, onRequest })];
  };
  let [opened, responder] = await open();
  return {
    name: entry.name,
    entry,
    opened: () => opened,
    api: () => opened.api,
    scenarios,
    respond: async (request) => delayed(await responder(request), latency()),
    reopen: async () => {
      [opened, responder] = await open();
    },
    reset: () => scenarios.reset(),
  };
}

function delayed(reply: Reply, latencyInMs: number): Reply {
  const delayInMs = latencyInMs + (reply.delayInMs ?? 0);
  return delayInMs === 0 ? reply : { ...reply, delayInMs };
}
