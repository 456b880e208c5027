import { watch } from "node:fs";
import type { Outcome } from "./run.ts";
import type { Vendor } from "./vendors.ts";

/** Editors write a file in several steps; one run for all of them. */
const SETTLE_IN_MS = 100;

/** Regenerates a vendor whenever a file of its folder is saved, until the signal ends it. */
export function watchVendors(
  vendors: readonly Vendor[],
  regenerate: (vendor: Vendor) => Promise<Outcome>,
  signal: AbortSignal,
): Promise<void> {
  for (const vendor of vendors) watchVendor(vendor, regenerate, signal);
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
}

function watchVendor(
  vendor: Vendor,
  regenerate: (vendor: Vendor) => Promise<Outcome>,
  signal: AbortSignal,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  watch(vendor.specFolder, { recursive: true, signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => regenerate(vendor))
        .catch((error: unknown) => console.error(error));
    }, SETTLE_IN_MS);
  });
}
