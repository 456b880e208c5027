import { chooseDocuments } from "./choose-documents.ts";
import type { Mock, MockOptions } from "./mock.ts";
import { toBehaviour } from "./served/behaviour.ts";
import { createControls } from "./served/controls.ts";
import { findServed } from "./served/find-served.ts";
import { serveVendor } from "./served/served-vendor.ts";
import type { ServedVendor } from "./served/served-vendor.ts";
import { watchDocuments } from "./served/watch-documents.ts";
import { openPorts } from "./server/open-ports.ts";
import { openSinglePort } from "./server/open-single-port.ts";
import { RequestLog } from "./server/request-log.ts";

/**
 * Starts a mock server for each vendor, and resolves when all of them answer.
 *
 * @example
 * await using mock = await startMock({ vendors: ["./openapi.yaml"] });
 * await fetch(`${mock.url()}/tickets`);
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", single = false, watch = false } = options;
  const log = new RequestLog();
  const served = await serveAll(options, log);
  const addresses = await (single ? openSinglePort : openPorts)(served, port, host);
  const watcher = watch ? watchDocuments(served, options.onNotice ?? console.error) : undefined;
  const close = async (): Promise<void> => {
    watcher?.close();
    await addresses.close();
  };
  return Object.assign(createControls(served, log), {
    vendors: served.map(({ name }) => name),
    url: (vendor?: string) => addresses.url(findServed(served, vendor, 'mock.url("…")')),
    close,
    [Symbol.asyncDispose]: close,
  });
}

async function serveAll(options: MockOptions, log: RequestLog): Promise<ServedVendor[]> {
  const { vendors, documents, onExchange, onOpen } = options;
  const behaviour = toBehaviour(options);
  const entries = chooseDocuments(vendors, documents);
  const served: ServedVendor[] = [];
  for (const entry of entries) {
    onOpen?.({ name: entry.name, position: served.length + 1, count: entries.length });
    served.push(await serveVendor(entry, behaviour, { log, onExchange }));
  }
  return served;
}
