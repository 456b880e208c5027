import { resolve } from "node:path";
import { MockError } from "../mock-error.ts";
import type { ServedVendor } from "./served-vendor.ts";

/** The vendor of that name or path; without a name the only one. `call` shows how to say which. */
export function findServed<T extends ServedVendor>(
  all: readonly T[],
  vendor: string | undefined,
  call: string,
): T {
  const names = all.map(({ name }) => name).join(", ");
  if (vendor === undefined) {
    const [only, ...others] = all;
    if (only && others.length === 0) return only;
    throw new MockError(`Say which vendor: ${call} with one of ${names}.`);
  }
  const found = all.find(({ name, entry }) => name === vendor || entry.file === resolve(vendor));
  if (found) return found;
  throw new MockError(`This mock does not serve "${vendor}". It serves ${names}.`);
}
