import { examplesOf } from "../document/examples.ts";
import { isJson } from "../document/media-type.ts";
import { MockError } from "../mock-error.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { WebhookEvent } from "./event.ts";

export interface PayloadWish {
  /** The name of one of the event's examples. The first by default. */
  readonly example?: string;
  /** A body of your own. It must keep the schema of the event. */
  readonly body?: unknown;
  /** Lets the body break the schema. */
  readonly unchecked?: boolean;
}

/** What an event carries, as it goes over the wire. */
export function payloadOf(api: MockedApi, event: WebhookEvent, wish: PayloadWish): string {
  if (event.contentType === "" && wish.body === undefined) return "";
  const body = wish.body ?? exampleOf(api, event, wish.example);
  if (event.content.value.schema !== undefined && !wish.unchecked) assertValid(api, event, body);
  return typeof body === "string" && !isJson(event.contentType) ? body : JSON.stringify(body);
}

function exampleOf(api: MockedApi, event: WebhookEvent, name: string | undefined): unknown {
  const examples = examplesOf(api.document, event.content);
  const found = name === undefined ? examples[0] : examples.find((one) => one.name === name);
  if (found) return found.value;
  const names = examples.map((one) => one.name).join(", ");
  throw new MockError(
    name === undefined
      ? `The event "${event.name}" has no example. Give it a body: emit("${event.name}", { to, body }).`
      : `The event "${event.name}" has no example "${name}". It has: ${names || "none"}.`,
  );
}

function assertValid({ validators }: MockedApi, event: WebhookEvent, body: unknown): void {
  const found = validators.response(`${event.content.pointer}/schema`, body, ["body"]);
  if (found.length === 0) return;
  const list = found.map(({ message }) => `\n  - ${message}`).join("");
  throw new MockError(
    `This body breaks the schema of the event "${event.name}". Correct it, or add unchecked: true.${list}`,
  );
}
