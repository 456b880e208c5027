import type { Respond } from "../exchange.ts";
import { nearestHint } from "../check/nearest.ts";
import { Refusal, toReply } from "../refusal.ts";
import type { ServedVendor } from "../served/served-vendor.ts";
import { inUrl } from "./address.ts";
import { withIndexPage } from "./index-page.ts";
import { listen } from "./listen.ts";
import type { Addresses } from "./open-ports.ts";

/** Opens one port for all vendors, each under a prefix of its name. */
export async function openSinglePort(
  served: readonly ServedVendor[],
  port: number,
  host: string,
): Promise<Addresses> {
  const url = (vendor: ServedVendor): string =>
    `http://${inUrl(host)}:${listener.port}${prefixOf(vendor)}${vendor.api().basePath}`;
  const listener = await listen(withIndexPage(respondByPrefix(served), served, url), port, host);
  return { url, close: listener.close };
}

function respondByPrefix(served: readonly ServedVendor[]): Respond {
  return async (request) => {
    const vendor = served.find((candidate) => request.path.startsWith(`${prefixOf(candidate)}/`));
    if (!vendor) return toReply(unknownPrefix(request.path, served.map(prefixOf)));
    return vendor.respond({ ...request, path: request.path.slice(prefixOf(vendor).length) });
  };
}

function prefixOf({ name }: ServedVendor): string {
  return `/${encodeURIComponent(name)}`;
}

function unknownPrefix(path: string, prefixes: readonly string[]): Refusal {
  const [, first = ""] = path.split("/");
  return new Refusal({
    status: 404,
    kind: "unknown-prefix",
    title: "No such vendor",
    detail: `${path} begins with the name of no vendor. ${nearestHint(`/${first}`, prefixes)}`,
  });
}
