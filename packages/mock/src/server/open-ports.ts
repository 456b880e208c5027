import type { ServedVendor } from "../served/served-vendor.ts";
import { inUrl } from "./address.ts";
import { withIndexPage } from "./index-page.ts";
import { listen } from "./listen.ts";
import type { Listener } from "./listen.ts";

/** Where the vendors are served. */
export interface Addresses {
  /** The base URL, with the path of the document's first server. */
  readonly url: (vendor: ServedVendor) => string;
  readonly close: () => Promise<void>;
}

/** Opens a port for each vendor: the first takes `port`, the next ones follow. */
export async function openPorts(
  served: readonly ServedVendor[],
  port: number,
  host: string,
): Promise<Addresses> {
  const listeners = new Map<ServedVendor, Listener>();
  const url = (vendor: ServedVendor): string =>
    `http://${inUrl(host)}:${listeners.get(vendor)?.port}${vendor.api().basePath}`;
  const close = async (): Promise<void> => {
    await Promise.all([...listeners.values()].map((listener) => listener.close()));
  };
  try {
    for (const [index, vendor] of served.entries()) {
      const respond = withIndexPage(vendor.respond, [vendor], url);
      listeners.set(vendor, await listen(respond, port === 0 ? 0 : port + index, host));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}
