import { resolve } from "node:path";
import type { Mock, MockOptions } from "./mock.ts";
import { MockError } from "./mock-error.ts";
import { openDocument } from "./open-document.ts";
import { RequestLog } from "./server/request-log.ts";
import { createResponder } from "./responder.ts";
import { listen } from "./server/listen.ts";
import { findDocument, listVendors } from "./vendors.ts";
import type { VendorDocument } from "./vendors.ts";

interface Started {
  readonly entry: VendorDocument;
  readonly url: string;
  readonly warnings: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts a mock server for each vendor, and resolves when all of them answer.
 *
 * @example
 * await using mock = await startMock({ vendors: ["./openapi.yaml"] });
 * await fetch(`${mock.url()}/tickets`);
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { vendors, port = 0, host = "127.0.0.1", wrongExamples = "refuse" } = options;
  const log = new RequestLog();
  const started: Started[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map((mock) => mock.close()));
  };
  try {
    for (const [index, entry] of chooseDocuments(vendors).entries()) {
      const own = port === 0 ? 0 : port + index;
      started.push(await startOne(entry, own, host, wrongExamples, log));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    vendors: started.map(({ entry }) => entry.name),
    requests: log.requests,
    warnings: started.flatMap(({ warnings }) => warnings),
    url: (vendor) => urlOf(started, vendor),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function startOne(
  entry: VendorDocument,
  port: number,
  host: string,
  wrongExamples: "refuse" | "leave-out",
  log: RequestLog,
): Promise<Started> {
  const { api, warnings } = await openDocument(entry, wrongExamples);
  const responder = await createResponder(api, (request, operationId) => {
    log.record(entry.name, request, operationId);
  });
  const listener = await listen(responder, port, host);
  const url = `http://${inUrl(host)}:${listener.port}${api.basePath}`;
  return { entry, url, warnings, close: listener.close };
}

function chooseDocuments(vendors: readonly string[] | undefined): VendorDocument[] {
  const chosen = vendors?.map(findDocument) ?? listVendors();
  if (chosen.length === 0) {
    throw new MockError(
      "There is nothing to mock: name a vendor or give the path of an OpenAPI document.",
    );
  }
  const sorted = chosen.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name, file }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next?.name !== name) continue;
    throw new MockError(`${file} and ${next.file} are both called "${name}": rename one of them.`);
  }
  return sorted;
}

function urlOf(started: readonly Started[], vendor: string | undefined): string {
  const names = started.map(({ entry }) => entry.name).join(", ");
  if (vendor === undefined) {
    const [only, ...others] = started;
    if (only && others.length === 0) return only.url;
    throw new MockError(`Say which vendor: mock.url("…") with one of ${names}.`);
  }
  const found = started.find(
    ({ entry }) => entry.name === vendor || entry.file === resolve(vendor),
  );
  if (found) return found.url;
  throw new MockError(`This mock does not serve "${vendor}". It serves ${names}.`);
}

/** An address that means "every interface" is reached through this machine's own. */
function inUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
