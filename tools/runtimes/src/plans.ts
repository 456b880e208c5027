import type { DescribedCall, InstalledClient } from "./installed-clients.ts";
import type { Plan } from "./suite/subject.ts";

/** Above the ports that a system gives to whoever asks for any, so that nobody comes to listen there by chance. */
const REFUSING = "http://127.0.0.1:64999";

/** What a suite does with a client: the document's first reading call and its first unsafe one. */
export function toPlan(client: InstalledClient, urls: { mock: string; silent: string }): Plan {
  const { vendor, create, secretOptions, parameters } = client;
  return {
    vendor,
    create,
    secretOptions,
    parameters,
    read: choose(client, "read"),
    unsafe: choose(client, "unsafe"),
    urls: { ...urls, refusing: REFUSING },
  };
}

/** How often a runtime makes the unsafe call: where a young document has none, the reading call stands in for it. */
export function countPlanned({ read, unsafe }: Pick<Plan, "read" | "unsafe">): number {
  return read.operationId === unsafe.operationId ? 2 : 1;
}

// Best a call that shows most: it carries the secret, and has an answer to compare. A young document may have few.
function choose(
  { vendor, calls }: InstalledClient,
  wanted: DescribedCall["effect"],
): DescribedCall {
  const fitting = calls.filter(({ effect }) => effect === wanted);
  const showing = fitting.find(({ needsSecret, answer }) => needsSecret && answer !== undefined);
  const chosen = showing ?? fitting[0] ?? calls[0];
  if (!chosen) throw new Error(`The document of ${vendor} declares no operation to call.`);
  return chosen;
}
