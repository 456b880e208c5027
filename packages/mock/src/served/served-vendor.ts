import type { Exchange, IncomingRequest, Reply, Respond } from "../exchange.ts";
import type { MockedApi } from "../mocked-api.ts";
import { openDocument } from "../open-document.ts";
import type { OpenedDocument } from "../open-document.ts";
import { createResponder } from "../responder.ts";
import type { Responder } from "../responder.ts";
import { Scenarios } from "../scenario/scenarios.ts";
import type { RequestLog } from "../server/request-log.ts";
import { createState } from "../state/state.ts";
import type { State } from "../state/state.ts";
import type { VendorDocument } from "../vendors.ts";
import type { Behaviour } from "./behaviour.ts";
import { toExchange } from "./to-exchange.ts";
import { createLatency } from "./latency.ts";

/** A document that is being mocked. It can be opened again while requests come in. */
export interface ServedVendor {
  readonly name: string;
  readonly entry: VendorDocument;
  readonly opened: () => OpenedDocument;
  readonly api: () => MockedApi;
  readonly scenarios: Scenarios;
  readonly respond: Respond;
  /** Reads the document again, and serves it from then on if it can be served. */
  readonly reopen: () => Promise<void>;
  /** Forgets what the test did. */
  readonly reset: () => void;
}

/** Where it is written down what came and what became of it. */
export interface Records {
  readonly log: RequestLog;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

export async function serveVendor(
  entry: VendorDocument,
  behaviour: Behaviour,
  { log, onExchange }: Records,
): Promise<ServedVendor> {
  const { name } = entry;
  const scenarios = new Scenarios(() => opened.api);
  const latency = createLatency(behaviour.latencyInMs, behaviour.seed);
  const open = async (): Promise<[OpenedDocument, Responder, State | undefined]> => {
    const document = await openDocument(entry, behaviour.wrongExamples);
    const memory = behaviour.isStateful ? createState(document.api) : undefined;
    const options = { ...behaviour, scenarios, state: memory };
    return [document, await createResponder(document.api, options), memory];
  };
  let [opened, responder, state] = await open();
  const respond = async (request: IncomingRequest): Promise<Reply> => {
    const start = performance.now();
    let operationId: string | undefined;
    const reply = await responder(request, (id) => {
      operationId = id;
      log.record(name, request, id);
    });
    const late = delayed(reply, latency());
    onExchange?.(toExchange({ vendor: name, request, operationId, reply: late, start }));
    return late;
  };
  return {
    name,
    entry,
    opened: () => opened,
    api: () => opened.api,
    scenarios,
    respond,
    reopen: async () => {
      [opened, responder, state] = await open();
    },
    reset: () => {
      scenarios.reset();
      state?.reset();
    },
  };
}

function delayed(reply: Reply, latencyInMs: number): Reply {
  const delayInMs = latencyInMs + (reply.delayInMs ?? 0);
  return delayInMs === 0 ? reply : { ...reply, delayInMs };
}
