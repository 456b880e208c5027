import { capabilityGroups, type Capability } from "../capability/capabilities.ts";
import type { OperationFacts } from "../operation-facts.ts";
import type { Vendor } from "../vendor.ts";

export interface FirstCall {
  operation: OperationFacts;
  /** A whole program in TypeScript, which the contract tests ran. */
  code: string;
}

const wanted: readonly Capability[] = Object.values(capabilityGroups).flat();

/** The call of a vendor that most people look for; undefined where there are no samples. */
export function firstCallOf({ operations, samples }: Vendor): FirstCall | undefined {
  const [operation] = operations
    .filter(({ id }) => samples.has(id))
    .toSorted((one, other) => rank(one) - rank(other));
  const code = operation && samples.get(operation.id)?.[0]?.source.trim();
  return operation && code ? { operation, code } : undefined;
}

function rank({ capabilities }: OperationFacts): number {
  return Math.min(wanted.length, ...capabilities.map((capability) => wanted.indexOf(capability)));
}
