import { findDocument } from "../vendors.ts";
import { MockError } from "../mock-error.ts";
import { openDocument } from "../open-document.ts";
import { createWebhooks } from "../webhook/webhooks.ts";
import type { Arguments } from "./arguments.ts";

/** `emit <vendor|path> <event…> --to <url>`: sends events without serving anything. */
export async function sendEvents(words: readonly string[], values: Arguments): Promise<void> {
  const [vendor, ...events] = words;
  if (vendor === undefined || events.length === 0 || values.to === undefined) {
    throw new MockError(
      "emit takes a vendor or path, events and an address: zapspec-mock emit ./openapi.yaml message.created --to http://127.0.0.1:3000/hook",
    );
  }
  const entry = findDocument(vendor);
  const { api } = await openDocument(entry, "leave-out");
  const { to, twice, reorder } = values;
  const deliveries = await createWebhooks(api, entry.name).emit(events, { to, twice, reorder });
  for (const { event, status, durationInMs } of deliveries) {
    console.log(`${event}  ${status}  ${durationInMs} ms`);
  }
}
