// Generated from specs/mzworkspace by tools/codegen. Do not edit: change the document, then run `pnpm generate`.
import {
  type ApiError,
  type Call,
  type CallOptions,
  type Caller,
  type ClientOptions,
  type HttpClient,
  type Secret,
  createClient,
  isApiError,
} from "@zapspec/runtime";
import { api } from "./operations.ts";
import type {
  ActiveTicket,
  AddTicketNotesRequest,
  AddTicketTagsRequest,
  Company,
  CreateFollowUpRequest,
  CreateFollowUpResponse,
  CreateTicketRequest,
  CreateTicketResponse,
  EmptyResult,
  ErrorBody,
  GetActiveTicketQuery,
  ScheduleMessagesResponse,
  ScheduleWhatsAppApiMessagesRequest,
  ScheduleWhatsAppQrCodeMessagesRequest,
  SendWhatsAppApiMessagesRequest,
  SendWhatsAppQrCodeMessagesRequest,
  Ticket,
  UpsertContactRequest,
  paths,
} from "./schema.ts";

/**
 * The account's token. In the vendor's document, section "Token".
 *
 * `createMzworkspace` makes it: `mzworkspace.clientToken`.
 */
export class ClientToken {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Validate the client token.
   *
   * Tells whether the token is active and which company it belongs to. It changes nothing, so it is the cheapest way to test a credential.
   *
   * - HTTP: `GET /client-token/validate`
   * - The vendor calls it: “Validar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The token is active; this is its company.
   * @example
   * ```ts
   * const company = await mzworkspace.clientToken.validate();
   * console.log(company);
   * ```
   */
  validate(options?: CallOptions): Call<Company> {
    return this.#call(api.operations.validateClientToken, {}, options);
  }
}

/**
 * The people a bot talks to. In the vendor's document, section "Contato".
 *
 * `createMzworkspace` makes it: `mzworkspace.contacts`.
 */
export class Contacts {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Create or update a contact.
   *
   * Creates a contact or updates it. What makes it the same contact is not documented, presumably its telephone number. One integrator reports that a contact itself has only a name and a number, and that everything else goes into custom fields. The answer carries no id.
   *
   * - HTTP: `POST /contacts`
   * - The vendor calls it: “Criar ou Atualizar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The contact and the channel it belongs to.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The contact was created or updated. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.contacts.upsert({
   *   channel: { id: "5511900000000", type: "WHATSAPP" },
   *   contact: {
   *     id: "5511900000001",
   *     name: "Ana Example",
   *     ignoreBot: true,
   *     ignoreBotEndpoint: "after-sales",
   *     ignoreLead: false,
   *     lead: true,
   *     fields: [{ name: "email", value: "ana@company.example" }],
   *   },
   * });
   * ```
   */
  upsert(body: UpsertContactRequest, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.upsertContact, { body }, options);
  }
}

/**
 * Messages that are sent at once. In the vendor's document, section "Mensagem".
 *
 * `createMzworkspace` makes it: `mzworkspace.messages`.
 */
export class Messages {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Send templates through a bot connected by the official API.
   *
   * Sends templates to a contact's WhatsApp. Only for bots connected by the official API, and only with the plan "API Completa". The answer carries no message id, so a repeated call may send the messages twice.
   *
   * - HTTP: `POST /messages/wa/api`
   * - The vendor calls it: “Enviar para WhatsApp - API”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The bot, the recipient and the templates.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The platform took the messages. The answer has no body.
   * @example
   * ```ts
   * await mzworkspace.messages.sendByApi({
   *   channel: { id: "5511900000000", type: "WHATSAPP" },
   *   contact: { id: "5511900000001", name: "Ana Example" },
   *   messages: [
   *     {
   *       type: "TEMPLATE",
   *       template: {
   *         name: "appointment_confirmation",
   *         language: "pt_BR",
   *         buttons: [
   *           { index: 1, payload: { callback: "https://hooks.company.example/yes" } },
   *           { index: 2, payload: { callback: "https://hooks.company.example/no" } },
   *         ],
   *       },
   *     },
   *   ],
   * });
   * ```
   */
  sendByApi(body: SendWhatsAppApiMessagesRequest, options?: CallOptions): Call<undefined> {
    return this.#call(api.operations.sendWhatsAppApiMessages, { body }, options);
  }

  /**
   * Send messages through a bot connected by QR code.
   *
   * Sends text, images, videos, audio and files to a contact's WhatsApp. Only for bots connected by QR code, and only with the plan "API Completa". The answer carries no message id, so a repeated call may send the messages twice.
   *
   * - HTTP: `POST /messages/wa/qrcode`
   * - The vendor calls it: “Enviar para WhatsApp - QRCode”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The bot, the recipient and the messages.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The platform took the messages. The answer has no body.
   * @example
   * ```ts
   * await mzworkspace.messages.sendByQrCode({
   *   channel: { id: "5511900000000", type: "WHATSAPP" },
   *   contact: { id: "5511900000001", name: "Ana Example" },
   *   messages: [
   *     { type: "TEXT", text: "Olá, Ana!" },
   *     { type: "IMAGE", url: "https://company.example/map.jpg", fileName: "map.jpg" },
   *     { type: "VIDEO", url: "https://company.example/tour.mp4", fileName: "tour.mp4" },
   *     { type: "AUDIO", url: "https://company.example/hello.mp3", fileName: "hello.mp3" },
   *     { type: "FILE", url: "https://company.example/price.pdf", fileName: "price.pdf" },
   *   ],
   * });
   * ```
   */
  sendByQrCode(body: SendWhatsAppQrCodeMessagesRequest, options?: CallOptions): Call<undefined> {
    return this.#call(api.operations.sendWhatsAppQrCodeMessages, { body }, options);
  }
}

/**
 * Customer-service conversations. In the vendor's document, section "Atendimento".
 *
 * `createMzworkspace` makes it: `mzworkspace.tickets`.
 */
export class Tickets {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Get a ticket.
   *
   * Reads one ticket with its contact, channel, department and tags.
   *
   * - HTTP: `GET /tickets/{uuid}`
   * - The vendor calls it: “Recuperar por UUID”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The ticket.
   * @example
   * ```ts
   * const ticket = await mzworkspace.tickets.get("0f8fad5b-d9cb-469f-a165-70867728950e");
   * console.log(ticket);
   * ```
   */
  get(uuid: string, options?: CallOptions): Call<Ticket> {
    return this.#call(api.operations.getTicket, { path: { uuid } }, options);
  }

  /**
   * Get a contact's active ticket.
   *
   * Finds the ticket that is active for a contact on a channel. What is answered when there is none is not documented.
   *
   * - HTTP: `GET /tickets/active`
   * - The vendor calls it: “Recuperar Ativo”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `channelId`, `channelType`, `contactId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The active ticket.
   * @example
   * ```ts
   * const activeTicket = await mzworkspace.tickets.getActive({
   *   channelId: "5511900000000",
   *   channelType: "WHATSAPP",
   *   contactId: "5511900000001",
   * });
   * console.log(activeTicket);
   * ```
   */
  getActive(query: GetActiveTicketQuery, options?: CallOptions): Call<ActiveTicket> {
    return this.#call(api.operations.getActiveTicket, { query }, options);
  }

  /**
   * Create a ticket.
   *
   * Opens a ticket for a contact in a department, with or without an agent. Whether a second ticket is opened when one is already active is not documented.
   *
   * - HTTP: `POST /tickets`
   * - The vendor calls it: “Criar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.getActive`. With the same channel and contact.
   *
   * @param body The channel, the contact and the department of the ticket.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The ticket was created.
   * @example
   * ```ts
   * await mzworkspace.tickets.create({
   *   channel: { id: "5511900000000", type: "WHATSAPP" },
   *   contact: {
   *     id: "5511900000001",
   *     name: "Ana Example",
   *     fields: [{ name: "email", value: "ana@company.example" }],
   *   },
   *   department: { uuid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301" },
   *   agent: { uuid: null },
   *   sendBotMessage: false,
   * });
   * ```
   */
  create(body: CreateTicketRequest, options?: CallOptions): Call<CreateTicketResponse> {
    return this.#call(api.operations.createTicket, { body }, options);
  }
}

/**
 * Labels linked to a ticket. In the vendor's document, section "Tag".
 *
 * `createMzworkspace` makes it: `mzworkspace.tags`.
 */
export class Tags {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Add tags to a ticket.
   *
   * Links tags to the ticket. No operation creates or lists the account's tags, so their UUIDs come from elsewhere. Whether linking a tag twice does any harm is not documented.
   *
   * - HTTP: `POST /tickets/{uuid}/tags`
   * - The vendor calls it: “Criar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.get`. `tags` of the ticket lists them.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param body The tags to link.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The tags were linked. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.tags.add("0f8fad5b-d9cb-469f-a165-70867728950e", [
   *   { uuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7" },
   *   { uuid: "1b4e28ba-2fa1-41d2-883f-0016d3cca427" },
   * ]);
   * ```
   */
  add(uuid: string, body: AddTicketTagsRequest, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.addTicketTags, { path: { uuid }, body }, options);
  }

  /**
   * Remove all tags from a ticket.
   *
   * Removes every tag that is linked to the ticket.
   *
   * - HTTP: `DELETE /tickets/{uuid}/tags`
   * - The vendor calls it: “Deletar todas”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, the result is the same.
   * - After an `unknown`: look with `tickets.get`. `tags` of the ticket lists what is left.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The tags were removed. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.tags.removeAll("0f8fad5b-d9cb-469f-a165-70867728950e");
   * ```
   */
  removeAll(uuid: string, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.removeAllTicketTags, { path: { uuid } }, options);
  }

  /**
   * Remove one tag from a ticket.
   *
   * Removes one tag that is linked to the ticket.
   *
   * - HTTP: `DELETE /tickets/{ticket-uuid}/tags/{tag-uuid}`
   * - The vendor calls it: “Deletar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, the result is the same.
   * - After an `unknown`: look with `tickets.get`. `tags` of the ticket lists what is left.
   *
   * @param ticketUuid UUID of the ticket. Format: uuid.
   * @param tagUuid UUID of the tag. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The tag was removed. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.tags.remove(
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   *   "7c9e6679-7425-40de-944b-e07fc1f90ae7",
   * );
   * ```
   */
  remove(ticketUuid: string, tagUuid: string, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.removeTicketTag, { path: { "ticket-uuid": ticketUuid, "tag-uuid": tagUuid } }, options);
  }
}

/**
 * Reminders to come back to a ticket. In the vendor's document, section "Retorno".
 *
 * `createMzworkspace` makes it: `mzworkspace.followUps`.
 */
export class FollowUps {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Create a follow-up on a ticket.
   *
   * Creates a reminder to come back to the ticket, once or again and again.
   *
   * - HTTP: `POST /tickets/{uuid}/follow-ups`
   * - The vendor calls it: “Criar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param body When to follow up, and how often.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The follow-up was created.
   * @example
   * ```ts
   * await mzworkspace.followUps.create("0f8fad5b-d9cb-469f-a165-70867728950e", {
   *   name: "Call back",
   *   description: "Ana asked for a call about order 1001.",
   *   startAt: "2026-12-01T13:00:00",
   *   recurrence: { type: "NO_REPEAT" },
   *   reminder: { type: "MINUTE", value: 10 },
   * });
   * ```
   */
  create(
    uuid: string,
    body: CreateFollowUpRequest,
    options?: CallOptions,
  ): Call<CreateFollowUpResponse> {
    return this.#call(api.operations.createFollowUp, { path: { uuid }, body }, options);
  }

  /**
   * Delete all follow-ups of a ticket.
   *
   * Deletes every follow-up of the ticket.
   *
   * - HTTP: `DELETE /tickets/{uuid}/follow-ups`
   * - The vendor calls it: “Deletar todos”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, the result is the same.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The follow-ups were deleted. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.followUps.deleteAll("0f8fad5b-d9cb-469f-a165-70867728950e");
   * ```
   */
  deleteAll(uuid: string, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.deleteAllFollowUps, { path: { uuid } }, options);
  }

  /**
   * Delete one follow-up.
   *
   * Deletes one follow-up by its own UUID.
   *
   * - HTTP: `DELETE /tickets/follow-ups/{uuid}`
   * - The vendor calls it: “Deletar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, the result is the same.
   *
   * @param uuid UUID of the follow-up, not of its ticket. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The follow-up was deleted. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.followUps.delete("5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13");
   * ```
   */
  delete(uuid: string, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.deleteFollowUp, { path: { uuid } }, options);
  }
}

/**
 * Messages that a ticket sends later. In the vendor's document, section "Mensagem Programada".
 *
 * `createMzworkspace` makes it: `mzworkspace.scheduledMessages`.
 */
export class ScheduledMessages {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Schedule templates on a ticket, for a bot connected by the official API.
   *
   * Sends templates to the ticket's contact later, once or again and again. The vendor's own description says QR code here, which the path and the title contradict.
   *
   * - HTTP: `POST /tickets/{uuid}/scheduled-messages/wa/api`
   * - The vendor calls it: “Criar para WhatsApp - API”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param body The templates, when to send them, and how often.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The messages were scheduled.
   * @example
   * ```ts
   * await mzworkspace.scheduledMessages.createByApi(
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   *   {
   *     name: "Visit confirmation",
   *     description: "Asks for a confirmation the day before.",
   *     startAt: "2026-12-01T13:00:00",
   *     createFollowUp: true,
   *     messages: [
   *       {
   *         type: "TEMPLATE",
   *         template: {
   *           name: "appointment_confirmation",
   *           language: "pt_BR",
   *           buttons: [
   *             { index: 1, payload: { callback: "https://hooks.company.example/yes" } },
   *             { index: 2, payload: { callback: "https://hooks.company.example/no" } },
   *           ],
   *         },
   *       },
   *     ],
   *     recurrence: { type: "NO_REPEAT" },
   *     reminder: { type: "MINUTE", value: 10 },
   *   },
   * );
   * ```
   */
  createByApi(
    uuid: string,
    body: ScheduleWhatsAppApiMessagesRequest,
    options?: CallOptions,
  ): Call<ScheduleMessagesResponse> {
    return this.#call(api.operations.scheduleWhatsAppApiMessages, { path: { uuid }, body }, options);
  }

  /**
   * Schedule messages on a ticket, for a bot connected by QR code.
   *
   * Sends text, images, videos, audio, files or an integration to the ticket's contact later, once or again and again.
   *
   * - HTTP: `POST /tickets/{uuid}/scheduled-messages/wa/qrcode`
   * - The vendor calls it: “Criar para WhatsApp - QRCode”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param body The messages, when to send them, and how often.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The messages were scheduled.
   * @example
   * ```ts
   * await mzworkspace.scheduledMessages.createByQrCode(
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   *   {
   *     name: "Welcome",
   *     description: "Greets the new customer.",
   *     startAt: "2026-12-01T13:00:00.000Z",
   *     createFollowUp: false,
   *     messages: [
   *       { type: "TEXT", text: "Olá, Ana!" },
   *       { type: "IMAGE", url: "https://company.example/map.jpg", fileName: "map.jpg" },
   *       { type: "VIDEO", url: "https://company.example/tour.mp4", fileName: "tour.mp4" },
   *       {
   *         type: "AUDIO",
   *         url: "https://company.example/hello.mp3",
   *         fileName: "hello.mp3",
   *       },
   *       { type: "FILE", url: "https://company.example/price.pdf", fileName: "price.pdf" },
   *       { type: "INTEGRATION", uuid: "6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b" },
   *     ],
   *     recurrence: { type: "NO_REPEAT" },
   *     reminder: { type: "MINUTE", value: 10 },
   *   },
   * );
   * ```
   */
  createByQrCode(
    uuid: string,
    body: ScheduleWhatsAppQrCodeMessagesRequest,
    options?: CallOptions,
  ): Call<ScheduleMessagesResponse> {
    return this.#call(api.operations.scheduleWhatsAppQrCodeMessages, { path: { uuid }, body }, options);
  }

  /**
   * Delete all scheduled messages of a ticket.
   *
   * Deletes every scheduled message of the ticket.
   *
   * - HTTP: `DELETE /tickets/{uuid}/scheduled-messages`
   * - The vendor calls it: “Deletar todas”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, the result is the same.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The scheduled messages were deleted. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.scheduledMessages.deleteAll("0f8fad5b-d9cb-469f-a165-70867728950e");
   * ```
   */
  deleteAll(uuid: string, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.deleteAllScheduledMessages, { path: { uuid } }, options);
  }

  /**
   * Delete one scheduled message.
   *
   * Deletes one scheduled message by its own UUID.
   *
   * - HTTP: `DELETE /tickets/scheduled-messages/{uuid}`
   * - The vendor calls it: “Deletar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: may be repeated safely, the result is the same.
   *
   * @param uuid UUID of the scheduled message, not of its ticket. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The scheduled message was deleted. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.scheduledMessages.delete("2d931510-d99f-494a-8c67-87feb05e1594");
   * ```
   */
  delete(uuid: string, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.deleteScheduledMessage, { path: { uuid } }, options);
  }
}

/**
 * Remarks written on a ticket. In the vendor's document, section "Anotação".
 *
 * `createMzworkspace` makes it: `mzworkspace.notes`.
 */
export class Notes {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Add notes to a ticket.
   *
   * Writes notes on the ticket. No operation reads, changes or deletes them.
   *
   * - HTTP: `POST /tickets/{uuid}/notes`
   * - The vendor calls it: “Adicionar”
   * - Evidence: documented by the vendor (source `mz-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param uuid UUID of the ticket. Format: uuid.
   * @param body The notes to add.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The notes were added. The answer is an empty object.
   * @example
   * ```ts
   * await mzworkspace.notes.add("0f8fad5b-d9cb-469f-a165-70867728950e", [
   *   { message: "Prefers to be called in the afternoon." },
   *   { message: "Asked for the price list." },
   * ]);
   * ```
   */
  add(uuid: string, body: AddTicketNotesRequest, options?: CallOptions): Call<EmptyResult> {
    return this.#call(api.operations.addTicketNotes, { path: { uuid }, body }, options);
  }
}

/** How to reach MZ Workspace API, and with which credentials. */
export interface MzworkspaceOptions extends ClientOptions {
  /**
   * The address that every path is relative to.
   *
   * Default: `https://api.mzworkspace.com/v2`.
   */
  baseUrl?: string | undefined;
  /**
   * The API key, or a function that gives it before each call.
   *
   * The account's token. Every operation needs it.
   */
  token: Secret;
}

/** The client of MZ Workspace API. */
export interface Mzworkspace {
  /**
   * The account's token. In the vendor's document, section "Token".
   *
   * - `validate`: Validate the client token.
   *
   * @example
   * ```ts
   * const company = await mzworkspace.clientToken.validate();
   * console.log(company);
   * ```
   */
  readonly clientToken: ClientToken;
  /**
   * The people a bot talks to. In the vendor's document, section "Contato".
   *
   * - `upsert`: Create or update a contact.
   *
   * @example
   * ```ts
   * await mzworkspace.contacts.upsert({
   *   channel: { id: "5511900000000", type: "WHATSAPP" },
   *   contact: {
   *     id: "5511900000001",
   *     name: "Ana Example",
   *     ignoreBot: true,
   *     ignoreBotEndpoint: "after-sales",
   *     ignoreLead: false,
   *     lead: true,
   *     fields: [{ name: "email", value: "ana@company.example" }],
   *   },
   * });
   * ```
   */
  readonly contacts: Contacts;
  /**
   * Messages that are sent at once. In the vendor's document, section "Mensagem".
   *
   * - `sendByApi`: Send templates through a bot connected by the official API.
   * - `sendByQrCode`: Send messages through a bot connected by QR code.
   *
   * @example
   * ```ts
   * await mzworkspace.messages.sendByApi({
   *   channel: { id: "5511900000000", type: "WHATSAPP" },
   *   contact: { id: "5511900000001", name: "Ana Example" },
   *   messages: [
   *     {
   *       type: "TEMPLATE",
   *       template: {
   *         name: "appointment_confirmation",
   *         language: "pt_BR",
   *         buttons: [
   *           { index: 1, payload: { callback: "https://hooks.company.example/yes" } },
   *           { index: 2, payload: { callback: "https://hooks.company.example/no" } },
   *         ],
   *       },
   *     },
   *   ],
   * });
   * ```
   */
  readonly messages: Messages;
  /**
   * Customer-service conversations. In the vendor's document, section "Atendimento".
   *
   * - `get`: Get a ticket.
   * - `getActive`: Get a contact's active ticket.
   * - `create`: Create a ticket.
   *
   * @example
   * ```ts
   * const ticket = await mzworkspace.tickets.get("0f8fad5b-d9cb-469f-a165-70867728950e");
   * console.log(ticket);
   * ```
   */
  readonly tickets: Tickets;
  /**
   * Labels linked to a ticket. In the vendor's document, section "Tag".
   *
   * - `add`: Add tags to a ticket.
   * - `removeAll`: Remove all tags from a ticket.
   * - `remove`: Remove one tag from a ticket.
   *
   * @example
   * ```ts
   * await mzworkspace.tags.removeAll("0f8fad5b-d9cb-469f-a165-70867728950e");
   * ```
   */
  readonly tags: Tags;
  /**
   * Reminders to come back to a ticket. In the vendor's document, section "Retorno".
   *
   * - `create`: Create a follow-up on a ticket.
   * - `deleteAll`: Delete all follow-ups of a ticket.
   * - `delete`: Delete one follow-up.
   *
   * @example
   * ```ts
   * await mzworkspace.followUps.delete("5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13");
   * ```
   */
  readonly followUps: FollowUps;
  /**
   * Messages that a ticket sends later. In the vendor's document, section "Mensagem Programada".
   *
   * - `createByApi`: Schedule templates on a ticket, for a bot connected by the official API.
   * - `createByQrCode`: Schedule messages on a ticket, for a bot connected by QR code.
   * - `deleteAll`: Delete all scheduled messages of a ticket.
   * - `delete`: Delete one scheduled message.
   *
   * @example
   * ```ts
   * await mzworkspace.scheduledMessages.delete("2d931510-d99f-494a-8c67-87feb05e1594");
   * ```
   */
  readonly scheduledMessages: ScheduledMessages;
  /**
   * Remarks written on a ticket. In the vendor's document, section "Anotação".
   *
   * - `add`: Add notes to a ticket.
   *
   * @example
   * ```ts
   * await mzworkspace.notes.add("0f8fad5b-d9cb-469f-a165-70867728950e", [
   *   { message: "Prefers to be called in the afternoon." },
   *   { message: "Asked for the price list." },
   * ]);
   * ```
   */
  readonly notes: Notes;
  /** The same API by its paths, called as with openapi-fetch, on the same pipeline. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client of MZ Workspace API.
 *
 * @param options Where the API is and who calls it, then what all calls have alike.
 * @throws {InvalidInputError} where an option is missing or cannot be used; the message says what to write.
 * @example
 * ```ts
 * const mzworkspace = createMzworkspace({ token: "your-token" });
 *
 * const company = await mzworkspace.clientToken.validate();
 * console.log(company);
 * ```
 */
export function createMzworkspace(options: MzworkspaceOptions): Mzworkspace {
  const { call, http } = createClient<paths>(api, options);
  return {
    clientToken: new ClientToken(call),
    contacts: new Contacts(call),
    messages: new Messages(call),
    tickets: new Tickets(call),
    tags: new Tags(call),
    followUps: new FollowUps(call),
    scheduledMessages: new ScheduledMessages(call),
    notes: new Notes(call),
    http,
  };
}

/** A failure that MZ Workspace API answered in the form that its document declares. */
export interface MzworkspaceError extends ApiError {
  /** What the answer said: JSON, as the document declares it. */
  readonly body: ErrorBody;
}

/**
 * Whether an error is MZ Workspace API's own answer, so that its `body` has a type.
 *
 * False where something else answered, such as a proxy with a page of HTML: then `isApiError` alone is true.
 */
export function isMzworkspaceError(error: unknown): error is MzworkspaceError {
  return isApiError(error) && error.vendor === "mzworkspace" && error.body instanceof Object;
}
