import { nearestHint } from "../check/nearest.ts";
import type { MockControls } from "../mock.ts";
import { MockError } from "../mock-error.ts";
import type { RequestLog } from "../server/request-log.ts";
import { findServed } from "./find-served.ts";
import type { ServedVendor } from "./served-vendor.ts";
import { createWebhooks } from "../webhook/webhooks.ts";

/** What a test does with the vendors that are served. */
export function createControls(served: readonly ServedVendor[], log: RequestLog): MockControls {
  return {
    requests: log.requests,
    get warnings() {
      return served.flatMap(({ opened }) => opened().warnings);
    },
    on: (operationId, vendor) => ownerOf(served, operationId, vendor).scenarios.on(operationId),
    webhooks: (vendor) => {
      const { api, name } = findServed(served, vendor, 'mock.webhooks("…")');
      return createWebhooks(api(), name);
    },
    reset: () => {
      log.clear();
      for (const vendor of served) vendor.reset();
    },
  };
}

/** The vendor that is meant: the named one, or the only one that has the operation. */
function ownerOf(
  served: readonly ServedVendor[],
  operationId: string,
  vendor: string | undefined,
): ServedVendor {
  const call = `mock.on("${operationId}", "…")`;
  if (vendor !== undefined || served.length === 1) return findServed(served, vendor, call);
  const owners = served.filter((candidate) => operationNames(candidate).includes(operationId));
  if (owners.length > 0) return findServed(owners, undefined, call);
  const hint = nearestHint(operationId, served.flatMap(operationNames));
  throw new MockError(`No document here has an operation "${operationId}". ${hint}`);
}

function operationNames({ api }: ServedVendor): string[] {
  return api().operations.map(({ name }) => name);
}
