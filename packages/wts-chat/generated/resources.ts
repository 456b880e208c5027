// Generated from specs/wts-chat by tools/codegen. Do not edit: change the document, then run `pnpm generate`.
import {
  type ApiError,
  type Call,
  type CallOptions,
  type Caller,
  type ClientOptions,
  type HttpClient,
  List,
  type Secret,
  createClient,
  isApiError,
} from "@zapspec/runtime";
import { api } from "./operations.ts";
import type {
  CancelManyScheduledMessagesRequest,
  CancelManyScheduledMessagesResponse,
  CreateScheduledMessageRequest,
  GetScheduledMessageQuery,
  InternalException,
  ListScheduledMessagesQuery,
  ScheduledMessage,
  ScheduledMessagePage,
  UpdateScheduledMessageRequest,
  paths,
} from "./schema.ts";

/**
 * Messages that go out later. In the vendor's document, "Mensagens Agendadas".
 *
 * `createWtsChat` makes it: `wtsChat.scheduledMessages`.
 */
export class ScheduledMessages {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List scheduled messages.
   *
   * Lists the account's scheduled messages in pages, those that have gone out among them. Without filters it lists all.
   *
   * - HTTP: `GET /chat/v1/scheduled-message`
   * - The vendor calls it: “Listar”
   * - Evidence: documented by the vendor (source `wts-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `PageNumber`, `PageSize`, `OrderBy`, `OrderDirection`, `IncludeDetails`, `Status`, `Type`, `From`, `To`, `User`, `Department`, `ScheduledAt.After`, `ScheduledAt.Before`, `CreatedAt.After`, `CreatedAt.Before`, `UpdatedAt.After`, `UpdatedAt.Before`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns One page of messages. `for await` gives every item of all pages.
   * @example
   * ```ts
   * const list = wtsChat.scheduledMessages.list({ PageNumber: 1, PageSize: 15 });
   * for await (const scheduledMessage of list) console.log(scheduledMessage);
   * ```
   */
  list(
    query?: ListScheduledMessagesQuery,
    options?: CallOptions,
  ): List<ScheduledMessagePage, ScheduledMessage> {
    return new List(this.#call, api.operations.listScheduledMessages, { query }, options);
  }

  /**
   * Schedule a message.
   *
   * Schedules a template or a chatbot for one recipient. On WhatsApp only a template can open a conversation. The account needs the app "Mensagens agendadas", and the time must lie ahead. A repeated call schedules a second message.
   *
   * - HTTP: `POST /chat/v1/scheduled-message`
   * - The vendor calls it: “Criar”
   * - Evidence: documented by the vendor (source `wts-docs`): That the app is needed and the time must lie ahead is from `birthday-panel`, that only a template opens a conversation from `flwchat-kb`.
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `scheduledMessages.list`. With `To`, and `ScheduledAt.After` and `ScheduledAt.Before` around the time.
   *
   * @param body Who receives what, and when.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The message as it is stored now, without `sessionId`.
   * @example
   * ```ts
   * await wtsChat.scheduledMessages.create({
   *   from: "5511900000000",
   *   to: "5511900000001",
   *   department: { id: "9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61", name: "Support" },
   *   type: "TEMPLATE",
   *   templateId: "2d931510-d99f-494a-8c67-87feb05e1594",
   *   botId: "6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b",
   *   scheduling: "2026-12-01T13:00:00Z",
   *   hiddenSession: true,
   *   templateParams: {
   *     parameters: { name: "Ana" },
   *     fileUrl: "https://files.company.example/map.pdf",
   *     fileId: "c9bf9e57-1685-4c89-bafb-ff5af830be8a",
   *   },
   * });
   * ```
   */
  create(body: CreateScheduledMessageRequest, options?: CallOptions): Call<ScheduledMessage> {
    return this.#call(api.operations.createScheduledMessage, { body }, options);
  }

  /**
   * Get a scheduled message.
   *
   * Reads one scheduled message. This is the way to see whether it went out, as no webhook for scheduled messages is known.
   *
   * - HTTP: `GET /chat/v1/scheduled-message/{id}`
   * - The vendor calls it: “Obter por ID”
   * - Evidence: documented by the vendor (source `wts-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param id ID of the scheduled message. Format: uuid.
   * @param query What is asked for: `includeDetails`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The scheduled message.
   * @example
   * ```ts
   * const scheduledMessage = await wtsChat.scheduledMessages.get(
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   * );
   * console.log(scheduledMessage);
   * ```
   */
  get(id: string, query?: GetScheduledMessageQuery, options?: CallOptions): Call<ScheduledMessage> {
    return this.#call(api.operations.getScheduledMessage, { path: { id }, query }, options);
  }

  /**
   * Update a scheduled message.
   *
   * Changes the properties that `fields` names and leaves the others alone, whatever else the body holds. A message that has gone out cannot be changed.
   *
   * - HTTP: `PUT /chat/v1/scheduled-message/{id}`
   * - The vendor calls it: “Atualizar”
   * - Evidence: documented by the vendor (source `wts-docs`): That `fields` is a mask is from `flwchat-kb`.
   * - Effect: may be repeated safely, the result is the same.
   * - After an `unknown`: look with `scheduledMessages.get`. What it shows counts.
   *
   * @param id ID of the scheduled message. Format: uuid.
   * @param body The new values, and which of them count.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The message as it is stored now, without `sessionId`.
   * @example
   * ```ts
   * await wtsChat.scheduledMessages.update("0f8fad5b-d9cb-469f-a165-70867728950e", {
   *   fields: [
   *     "To",
   *     "From",
   *     "Department",
   *     "Type",
   *     "TemplateId",
   *     "BotId",
   *     "Scheduling",
   *     "HiddenSession",
   *     "TemplateParams",
   *   ],
   *   to: "5511900000001",
   *   from: "5511900000000",
   *   department: { id: "9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61", name: "Support" },
   *   type: "TEMPLATE",
   *   templateId: "2d931510-d99f-494a-8c67-87feb05e1594",
   *   botId: "6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b",
   *   scheduling: "2026-12-02T13:00:00Z",
   *   hiddenSession: true,
   *   templateParams: {
   *     parameters: { name: "Ana" },
   *     fileUrl: "https://files.company.example/map.pdf",
   *     fileId: "c9bf9e57-1685-4c89-bafb-ff5af830be8a",
   *   },
   * });
   * ```
   */
  update(
    id: string,
    body: UpdateScheduledMessageRequest,
    options?: CallOptions,
  ): Call<ScheduledMessage> {
    return this.#call(api.operations.updateScheduledMessage, { path: { id }, body }, options);
  }

  /**
   * Cancel a scheduled message.
   *
   * Cancels one message that is still `SCHEDULED`. The answer has no body. Cancelling a second time fails with the key `ENTITY_ERROR_SAVE`, so after a doubtful answer read the message and look at its status.
   *
   * - HTTP: `POST /chat/v1/scheduled-message/{id}/cancel`
   * - The vendor calls it: “Cancelar”
   * - Evidence: documented by the vendor (source `wts-docs`): The key of a second cancelling is from `birthday-panel`.
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `scheduledMessages.get`. Its `status` is `CANCELED` where it was cancelled.
   *
   * @param id ID of the scheduled message. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The message was cancelled. The answer has no body.
   * @example
   * ```ts
   * await wtsChat.scheduledMessages.cancel("0f8fad5b-d9cb-469f-a165-70867728950e");
   * ```
   */
  cancel(id: string, options?: CallOptions): Call<undefined> {
    return this.#call(api.operations.cancelScheduledMessage, { path: { id } }, options);
  }

  /**
   * Cancel many scheduled messages.
   *
   * Cancels the messages whose IDs are given, as far as they are still `SCHEDULED`. What happens when one of them is not, and how many IDs are allowed, is not documented: look at the status of each message in the answer.
   *
   * - HTTP: `POST /chat/v1/scheduled-message/batch-cancel`
   * - The vendor calls it: “Cancelar em massa”
   * - Evidence: documented by the vendor (source `wts-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `scheduledMessages.list`. With `Status: "CANCELED"`: the ids that you gave are among them where they were cancelled.
   *
   * @param body The IDs, as a bare list. The vendor calls the body optional; without one there is nothing to cancel, so it is required here.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The messages, as they are now.
   * @example
   * ```ts
   * await wtsChat.scheduledMessages.cancelMany([
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   *   "3c1f0a77-5a0e-4d0c-8f0f-6b1c2d3e4f50",
   * ]);
   * ```
   */
  cancelMany(
    body: CancelManyScheduledMessagesRequest,
    options?: CallOptions,
  ): Call<CancelManyScheduledMessagesResponse> {
    return this.#call(api.operations.cancelManyScheduledMessages, { body }, options);
  }
}

/** How to reach wts.chat API, and with which credentials. */
export interface WtsChatOptions extends ClientOptions {
  /**
   * The address that every path is relative to.
   *
   * Default: `https://api.wts.chat`.
   */
  baseUrl?: string | undefined;
  /**
   * The access token, or a function that gives it before each call.
   *
   * The account's permanent token, without the word Bearer. Every operation needs it.
   */
  token: Secret;
}

/** The client of wts.chat API. */
export interface WtsChat {
  /**
   * Messages that go out later. In the vendor's document, "Mensagens Agendadas".
   *
   * - `list`: List scheduled messages.
   * - `create`: Schedule a message.
   * - `get`: Get a scheduled message.
   * - `update`: Update a scheduled message.
   * - `cancel`: Cancel a scheduled message.
   * - `cancelMany`: Cancel many scheduled messages.
   *
   * @example
   * ```ts
   * const scheduledMessage = await wtsChat.scheduledMessages.get(
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   * );
   * console.log(scheduledMessage);
   * ```
   */
  readonly scheduledMessages: ScheduledMessages;
  /** The same API by its paths, called as with openapi-fetch, on the same pipeline. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client of wts.chat API.
 *
 * @param options Where the API is and who calls it, then what all calls have alike.
 * @throws {InvalidInputError} where an option is missing or cannot be used; the message says what to write.
 * @example
 * ```ts
 * const wtsChat = createWtsChat({ token: "your-token" });
 *
 * const scheduledMessage = await wtsChat.scheduledMessages.get(
 *   "0f8fad5b-d9cb-469f-a165-70867728950e",
 * );
 * console.log(scheduledMessage);
 * ```
 */
export function createWtsChat(options: WtsChatOptions): WtsChat {
  const { call, http } = createClient<paths>(api, options);
  return {
    scheduledMessages: new ScheduledMessages(call),
    http,
  };
}

/** A failure that wts.chat API answered in the form that its document declares. */
export interface WtsChatError extends ApiError {
  /** What the answer said: JSON, as the document declares it. */
  readonly body: InternalException;
}

/**
 * Whether an error is wts.chat API's own answer, so that its `body` has a type.
 *
 * False where something else answered, such as a proxy with a page of HTML: then `isApiError` alone is true.
 */
export function isWtsChatError(error: unknown): error is WtsChatError {
  return isApiError(error) && error.vendor === "wts-chat" && error.body instanceof Object;
}
