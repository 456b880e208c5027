import { appendPointer } from "../load/json-pointer.ts";
import { type DocumentObject, visitObjects } from "../load/objects.ts";
import type { DiagnosticCode } from "../diagnostics.ts";
import type { Context } from "./context.ts";

interface BlindSpot {
  readonly code: DiagnosticCode;
  /** The keywords of an object that generated code does not follow. */
  find(object: DocumentObject): string[];
  message(count: number): string;
  readonly help: string;
}

/** Constructs that generated code leaves out: each is said once, with a count, so that nothing is silently missing. */
const BLIND_SPOTS: readonly BlindSpot[] = [
  {
    code: "callbacks-ignored",
    find: (object) => ("responses" in object && "callbacks" in object ? ["callbacks"] : []),
    message: (count) =>
      `${count} operation(s) declare callbacks, for which no types are generated.`,
    help: "Describe what the vendor sends under `webhooks`.",
  },
  {
    code: "read-only-ignored",
    find: (object) => ["readOnly", "writeOnly"].filter((keyword) => object[keyword] === true),
    message: (count) =>
      `${count} propert${count === 1 ? "y is" : "ies are"} marked readOnly or writeOnly, which types cannot tell apart.`,
    help: "Write one schema for the request and one for the response.",
  },
  {
    code: "discriminator-ignored",
    find: ({ discriminator }) => (isObject(discriminator) ? ["discriminator"] : []),
    message: (count) =>
      `${count} schema${count === 1 ? " has" : "s have"} a discriminator, which types do not follow.`,
    help: "Give the property a `const` in each variant, and remove the discriminator.",
  },
];

export function reportBlindSpots({ document, report }: Context): void {
  const places = new Map<BlindSpot, string[]>(BLIND_SPOTS.map((spot) => [spot, []]));
  visitObjects(document, (object, path) => {
    for (const [{ find }, own] of places)
      own.push(...find(object).map((keyword) => appendPointer("#", ...path, keyword)));
  });
  for (const [{ code, message, help }, own] of places)
    if (own[0]) report("warning", code, own[0], message(own.length), help);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
