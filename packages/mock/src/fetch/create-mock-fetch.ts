import { chooseDocument } from "../choose-documents.ts";
import type { MockControls } from "../mock.ts";
import { toBehaviour } from "../served/behaviour.ts";
import type { BehaviourOptions } from "../served/behaviour.ts";
import { createControls } from "../served/controls.ts";
import { serveVendor } from "../served/served-vendor.ts";
import { RequestLog } from "../server/request-log.ts";
import { deliver } from "./deliver.ts";
import { readInput } from "./read-input.ts";

/** A `fetch` that a mock answers, with what a test does with a mock. */
export interface MockFetch extends MockControls {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
}

/**
 * Makes a `fetch` that is answered without any socket, for a unit test. Whatever host it is asked for, the document
 * answers. Takes the name of a vendor, the path of a document, or a parsed document. It runs in Node only, because
 * Prism does: in a browser's test call a mock that `startMock` has started.
 *
 * @example
 * const mockFetch = await createMockFetch("./openapi.yaml");
 * const response = await mockFetch("https://api.example/tickets");
 */
export async function createMockFetch(
  document: string | object,
  options: BehaviourOptions = {},
): Promise<MockFetch> {
  const log = new RequestLog();
  const served = await serveVendor(chooseDocument(document), toBehaviour(options), { log });
  const mockFetch = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const { request, url, signal } = await readInput(input, init);
    return deliver(await served.respond(request), { url, method: request.method, signal });
  };
  const controls = createControls([served], log);
  return Object.defineProperties(
    mockFetch,
    Object.getOwnPropertyDescriptors(controls),
  ) as MockFetch;
}
