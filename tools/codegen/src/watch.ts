import { watch } from "node:fs";
import { join, sep } from "node:path";
import { findVendor, listVendors, type Vendor } from "./vendors.ts";

/** Editors write a file in several steps; one run for all of them. */
const SETTLE_IN_MS = 100;

/** Regenerates a vendor, also one that is made meanwhile, whenever a file of its folder is saved, until the signal ends it. */
export async function watchVendors(
  root: string,
  regenerate: (vendor: Vendor) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const timers = new Map<string, NodeJS.Timeout>();
  let running: Promise<void> = Promise.resolve();
  const settle = (name: string) => {
    running = regenerateAfter(running, findVendor(name, root), regenerate);
  };
  watch(join(root, "specs"), { recursive: true, signal }, (_, file) => {
    for (const name of namesOf(file, root)) {
      clearTimeout(timers.get(name));
      timers.set(name, setTimeout(settle, SETTLE_IN_MS, name));
    }
  });
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  for (const timer of timers.values()) clearTimeout(timer);
  await running;
}

// One at a time; whatever goes wrong, the next save is another chance.
async function regenerateAfter(
  previous: Promise<void>,
  vendor: Vendor | undefined,
  regenerate: (vendor: Vendor) => Promise<unknown>,
): Promise<void> {
  await previous;
  try {
    if (vendor) await regenerate(vendor);
  } catch (error) {
    console.error(error);
  }
}

// Some platforms do not say which file was saved: then it may be any.
function namesOf(file: string | null, root: string): string[] {
  if (file === null) return listVendors(root).map(({ name }) => name);
  return [file.split(sep)[0] as string];
}
