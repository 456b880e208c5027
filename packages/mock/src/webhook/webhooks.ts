import type { MockedApi } from "../mocked-api.ts";
import { MockError } from "../mock-error.ts";
import { findEvent } from "./event.ts";
import type { WebhookEvent } from "./event.ts";
import { payloadOf } from "./payload.ts";
import type { PayloadWish } from "./payload.ts";
import { post } from "./post.ts";
import type { Delivery, Letter } from "./post.ts";

export interface EmitOptions extends PayloadWish {
  /** The address that receives the events. */
  readonly to: string | URL;
  /** Sends every event a second time, after the others: vendors do, so a receiver must cope. */
  readonly twice?: boolean;
  /** Sends them in reverse order. */
  readonly reorder?: boolean;
  /** Added to what is sent, such as a signature. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends the events of a document's webhooks. */
export interface Webhooks {
  /**
   * Sends one event, or several, each when the one before has been answered. Resolves with the receiver's answers, in
   * the order in which they came.
   *
   * @example
   * await mock.webhooks().emit(["message.created", "message.updated"], { to: url, reorder: true });
   */
  emit(events: string | readonly string[], options: EmitOptions): Promise<Delivery[]>;
}

export function createWebhooks(api: MockedApi, vendor: string): Webhooks {
  return {
    emit: async (events, options) => {
      const to = toAddress(options.to);
      const letters = [events].flat().map((name) => {
        const event = findEvent(api.document, vendor, name);
        return toLetter(event, payloadOf(api, event, options), to, options.headers);
      });
      const deliveries: Delivery[] = [];
      for (const letter of inOrder(letters, options)) deliveries.push(await post(letter));
      return deliveries;
    },
  };
}

function toAddress(to: string | URL): URL {
  if (URL.canParse(to) && /^https?:$/.test(new URL(to).protocol)) return new URL(to);
  throw new MockError(
    `"${String(to)}" is no address to send to: give one such as http://127.0.0.1:3000/hook.`,
  );
}

function toLetter(
  { name, method, headers, contentType }: WebhookEvent,
  body: string,
  to: URL,
  own: Readonly<Record<string, string>> = {},
): Letter {
  const type = contentType === "" ? {} : { "content-type": contentType };
  const lowerCased = Object.entries(own).map(([key, value]) => [key.toLowerCase(), value]);
  return {
    event: name,
    to,
    method: method.toUpperCase(),
    headers: { ...type, ...headers, ...Object.fromEntries(lowerCased) },
    body,
  };
}

function inOrder(
  letters: readonly Letter[],
  { twice = false, reorder = false }: EmitOptions,
): readonly Letter[] {
  const all = twice ? [...letters, ...letters] : letters;
  return reorder ? all.toReversed() : all;
}
