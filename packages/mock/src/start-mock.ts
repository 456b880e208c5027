import { chooseDocuments } from "./choose-documents.ts";
import type { Mock, MockOptions } from "./mock.ts";
import { toBehaviour } from "./served/behaviour.ts";
import { createControls } from "./served/controls.ts";
import { findServed } from "./served/find-served.ts";
import { serveVendor } from "./served/served-vendor.ts";
import type { ServedVendor } from "./served/served-vendor.ts";
import { inUrl } from "./server/address.ts";
import { listen } from "./server/listen.ts";
import { RequestLog } from "./server/request-log.ts";

interface Started extends ServedVendor {
  readonly url: () => string;
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
  const { vendors, documents, port = 0, host = "127.0.0.1" } = options;
  const behaviour = toBehaviour(options);
  const log = new RequestLog();
  const started: Started[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map((vendor) => vendor.close()));
  };
  try {
    for (const [index, entry] of chooseDocuments(vendors, documents).entries()) {
      const served = await serveVendor(entry, behaviour, log);
      started.push(await listenFor(served, port === 0 ? 0 : port + index, host));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return Object.assign(createControls(started, log), {
    vendors: started.map(({ name }) => name),
    url: (vendor?: string) => findServed(started, vendor, 'mock.url("…")').url(),
    close,
    [Symbol.asyncDispose]: close,
  });
}

async function listenFor(served: ServedVendor, port: number, host: string): Promise<Started> {
  const listener = await listen(served.respond, port, host);
  const url = (): string => `http://${inUrl(host)}:${listener.port}${served.api().basePath}`;
  return { ...served, url, close: listener.close };
}
