import { DocumentError } from "../mock-error.ts";
import type { ServedVendor } from "./served-vendor.ts";
import { watchFiles } from "./watch-files.ts";
import type { Watcher } from "./watch-files.ts";

/** Serves a document anew when one of its files is saved; what cannot be served leaves the last good version in place. */
export function watchDocuments(
  served: readonly ServedVendor[],
  notify: (message: string) => void,
): Watcher {
  const watchers = served.map((vendor) => watchDocument(vendor, notify));
  return { close: () => watchers.forEach((watcher) => watcher.close()) };
}

function watchDocument(vendor: ServedVendor, notify: (message: string) => void): Watcher {
  let filesOfFailure: readonly string[] = [];
  const reopen = async (): Promise<void> => {
    try {
      await vendor.reopen();
      filesOfFailure = [];
      notify(`${vendor.name}: read again.`);
    } catch (error) {
      // The version that cannot be served may refer to files that the last good one did not have.
      filesOfFailure = error instanceof DocumentError ? error.files : [];
      const reason = error instanceof Error ? error.message : String(error);
      notify(`${vendor.name}: the last good version is still served. ${reason}`);
    }
  };
  return watchFiles(() => [...vendor.opened().files, ...filesOfFailure], reopen);
}
