// Generated from specs/digisac by tools/codegen. Do not edit: change the document, then run `pnpm generate`.
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
  AccessToken,
  CheckWhatsAppNumbersQuery,
  CloseTicketRequest,
  Contact,
  ContactList,
  CreateAccessTokenRequest,
  CreateContactOrGroupRequest,
  CreateManyContactsRequest,
  CreateWebhookRequest,
  ErrorBody,
  ExportContactsRequest,
  ExportTicketPdfQuery,
  ExportTicketTextRequest,
  ExportTicketsQuery,
  GetGeneralStatisticsQuery,
  GetTicketQuery,
  ListContactsQuery,
  ListIntegrationsQuery,
  ListTicketsQuery,
  Message,
  PromoteGroupMembersRequest,
  SendMessageRequest,
  SetContactBlockRequest,
  Ticket,
  TicketList,
  TransferTicketRequest,
  TransferTicketResponse,
  UnknownAnswer,
  UpdateContactRequest,
  Webhook,
  paths,
} from "./schema.ts";

/**
 * Access tokens. In the vendor's document, section "Autorização".
 *
 * `createDigisac` makes it: `digisac.oauth`.
 */
export class Oauth {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Issue an access token.
   *
   * Exchanges the login of a user for an access token with that user's rights. It needs no token itself. A token made in the panel serves as well, and needs no password in a program.
   *
   * - HTTP: `POST /api/v1/oauth/token`
   * - The vendor calls it: “Gerar Token de acesso”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The user's login and two fixed values.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The token.
   * @example
   * ```ts
   * await digisac.oauth.createToken({
   *   grant_type: "password",
   *   client_id: "api",
   *   client_secret: "secret",
   *   username: "someone@company.example",
   *   password: "an-invented-password",
   * });
   * ```
   */
  createToken(body: CreateAccessTokenRequest, options?: CallOptions): Call<AccessToken> {
    return this.#call(api.operations.createAccessToken, { body }, options);
  }
}

/**
 * The people and groups that are talked to. In the vendor's document, section "Contatos".
 *
 * `createDigisac` makes it: `digisac.contacts`.
 */
export class Contacts {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List contacts.
   *
   * Lists contacts that meet the conditions in `query`. To find a telephone number, match the last eight digits of `data.number`: the platform often stores a mobile number without its ninth digit.
   *
   * - HTTP: `GET /api/v1/contacts`
   * - The vendor calls it: “Busca de contatos que possuem X campos personalizados preenchidos”, “Buscar contatos vinculados a Organização”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `query`, `page`, `perPage`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns A page of contacts. `for await` gives every item of all pages.
   * @example
   * ```ts
   * const list = digisac.contacts.list({
   *   query: {
   *     include: [
   *       {
   *         model: "customFieldValues",
   *         include: [
   *           {
   *             model: "customField",
   *             where: {
   *               $or: [
   *                 { name: "E-mail" },
   *                 { name: "Birthday" },
   *                 { name: "City" },
   *                 { name: "Size" },
   *               ],
   *             },
   *           },
   *         ],
   *       },
   *     ],
   *   },
   * });
   * for await (const contact of list) console.log(contact);
   * ```
   */
  list(query?: ListContactsQuery, options?: CallOptions): List<ContactList, Contact> {
    return new List(this.#call, api.operations.listContacts, { query }, options);
  }

  /**
   * Create a contact or a WhatsApp group.
   *
   * Creates a contact by its telephone number, or a group. A number that the connection already knows gives the older contact back, with or without its ninth digit. A number without WhatsApp succeeds too: `data.valid` of the answer is then false.
   *
   * - HTTP: `POST /api/v1/contacts`
   * - The vendor calls it: “Cadastrar contato”, “Criar novo grupo”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `contacts.list`. With `where: { "data.number": { $iLike: "%00000001" } }` and the last eight digits of the number.
   *
   * @param body The contact or the group.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The contact as it is now.
   * @example
   * ```ts
   * await digisac.contacts.create({
   *   internalName: "Ana Example",
   *   number: "5511900000001",
   *   serviceId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
   *   defaultDepartmentId: null,
   *   tagIds: ["e4eaaaf2-d142-41b3-b3e4-0f6b5a0f2a4c"],
   *   customFields: [
   *     { id: "2c5ea4c0-4067-41e9-8bad-9b1deb4d3b7d", value: "ana@company.example" },
   *   ],
   * });
   * ```
   */
  create(body: CreateContactOrGroupRequest, options?: CallOptions): Call<Contact> {
    return this.#call(api.operations.createContact, { body }, options);
  }

  /**
   * Create several contacts.
   *
   * Creates several contacts at once. Nobody is known to have written down the answer, nor what happens to the others if one of them cannot be created.
   *
   * - HTTP: `POST /api/v1/contacts/many`
   * - The vendor calls it: “Cadastrar múltiplos contatos”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `contacts.list`. With `where: { "data.number": { $iLike: "%00000001" } }` for each number.
   *
   * @param body The contacts.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The contacts were created.
   * @example
   * ```ts
   * await digisac.contacts.createMany([
   *   {
   *     internalName: "Ana Example",
   *     number: "5511900000001",
   *     serviceId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
   *     defaultDepartmentId: null,
   *     tagIds: ["e4eaaaf2-d142-41b3-b3e4-0f6b5a0f2a4c"],
   *   },
   *   {
   *     internalName: "Rui Example",
   *     number: "5511900000002",
   *     serviceId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
   *     defaultDepartmentId: null,
   *     tagIds: ["e4eaaaf2-d142-41b3-b3e4-0f6b5a0f2a4c"],
   *   },
   * ]);
   * ```
   */
  createMany(
    body: CreateManyContactsRequest,
    options?: CallOptions,
  ): Call<UnknownAnswer | undefined> {
    return this.#call(api.operations.createManyContacts, { body }, options);
  }

  /**
   * Export contacts as CSV.
   *
   * Writes the contacts that meet the conditions as a table. The conditions stand in the body, not in the query string.
   *
   * - HTTP: `POST /api/v1/contacts/export/csv`
   * - The vendor calls it: “Exportar contatos”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param body Conditions, relations, order, page, and how the table is written.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The table.
   * @example
   * ```ts
   * const text = await digisac.contacts.exportCsv({
   *   where: {
   *     visible: true,
   *     isGroup: { $eq: false },
   *     isBroadcast: { $eq: false },
   *     serviceId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
   *   },
   *   include: ["avatar", "tags", { model: "service", required: true }, "person"],
   *   order: [["name", "ASC"]],
   *   page: 1,
   *   perPage: 15,
   *   type: "comma",
   *   serviceType: "whatsapp",
   * });
   * console.log(text);
   * ```
   */
  exportCsv(body: ExportContactsRequest, options?: CallOptions): Call<string> {
    return this.#call(api.operations.exportContacts, { body }, options);
  }

  /**
   * Change a contact.
   *
   * Changes what is sent and leaves the rest. Whether `tagIds` adds to the contact's tags or replaces them is not known: the vendor calls the same request both "incluir" and "editar". The answer holds no tags, so read the contact again, with `include`.
   *
   * - HTTP: `PUT /api/v1/contacts/{contactId}`
   * - The vendor calls it: “Editar campo personalizado de um contato”, “Incluir tags em um contato existente”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, the result is the same.
   * - After an `unknown`: look with `contacts.list`. With `where: { id: contactId }`, and what you changed in `include`.
   *
   * @param contactId Id of the contact. Format: uuid.
   * @param body What to change.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The contact as it is now.
   * @example
   * ```ts
   * await digisac.contacts.update("0f8fad5b-d9cb-469f-a165-70867728950e", {
   *   customFields: [
   *     { id: "2c5ea4c0-4067-41e9-8bad-9b1deb4d3b7d", value: "ana@company.example" },
   *   ],
   * });
   * ```
   */
  update(contactId: string, body: UpdateContactRequest, options?: CallOptions): Call<Contact> {
    return this.#call(api.operations.updateContact, { path: { contactId }, body }, options);
  }

  /**
   * Delete a contact.
   *
   * Deletes a contact. A recorded call, presumably for a contact that did not exist, was answered with 500. What is answered otherwise is not known.
   *
   * - HTTP: `DELETE /api/v1/contacts/{contactId}`
   * - The vendor calls it: “Excluir contato”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, the result is the same.
   * - After an `unknown`: look with `contacts.list`. With `where: { id: contactId }`: what is still listed was not deleted.
   *
   * @param contactId Id of the contact. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The contact was deleted.
   * @example
   * ```ts
   * await digisac.contacts.delete("0f8fad5b-d9cb-469f-a165-70867728950e");
   * ```
   */
  delete(contactId: string, options?: CallOptions): Call<UnknownAnswer | undefined> {
    return this.#call(api.operations.deleteContact, { path: { contactId } }, options);
  }

  /**
   * Block or unblock a contact.
   *
   * Unblocks a contact, and by the name of its field blocks it too; the vendor's page shows only the unblocking. Nobody is known to have written down the answer.
   *
   * - HTTP: `POST /api/v1/contacts/{contactId}/block`
   * - The vendor calls it: “Desbloquear contato”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param contactId Id of the contact. Format: uuid.
   * @param body Whether the contact is blocked, and why.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The contact is blocked or unblocked, as asked for.
   * @example
   * ```ts
   * await digisac.contacts.setBlock("0f8fad5b-d9cb-469f-a165-70867728950e", {
   *   block: false,
   *   description: "It was a mistake.",
   * });
   * ```
   */
  setBlock(
    contactId: string,
    body: SetContactBlockRequest,
    options?: CallOptions,
  ): Call<UnknownAnswer | undefined> {
    return this.#call(api.operations.setContactBlock, { path: { contactId }, body }, options);
  }
}

/**
 * What WhatsApp knows about a telephone number. In the vendor's document, section "WhatsApp".
 *
 * `createDigisac` makes it: `digisac.whatsApp`.
 */
export class WhatsApp {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Check whether telephone numbers are on WhatsApp.
   *
   * Asks a connection whether telephone numbers have WhatsApp. Creating a contact does not tell: it succeeds for a number without WhatsApp too. Nobody is known to have written down the answer, so its schema is open.
   *
   * - HTTP: `GET /api/v1/contacts/exists`
   * - The vendor calls it: “Validação WhatsApp”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `numbers[]`, `serviceId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns What WhatsApp says about each number, in a form that nobody is known to have written down.
   * @example
   * ```ts
   * const answer = await digisac.whatsApp.checkNumbers({
   *   "numbers[]": ["5511900000001"],
   *   serviceId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
   * });
   * console.log(answer);
   * ```
   */
  checkNumbers(query: CheckWhatsAppNumbersQuery, options?: CallOptions): Call<UnknownAnswer> {
    return this.#call(api.operations.checkWhatsAppNumbers, { query }, options);
  }
}

/**
 * Groups on WhatsApp, which are contacts too. In the vendor's document, section "Grupos WhatsApp".
 *
 * `createDigisac` makes it: `digisac.groups`.
 */
export class Groups {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Make members administrators of a group.
   *
   * Makes members of a WhatsApp group its administrators. The group is created with `POST /api/v1/contacts`. Nobody is known to have written down the answer.
   *
   * - HTTP: `POST /api/v1/contacts/{contactId}/promote-members`
   * - The vendor calls it: “Atribuir cargo de administrador”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param contactId Id of the group, which is a contact. Format: uuid.
   * @param body The members.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The members are administrators.
   * @example
   * ```ts
   * await digisac.groups.promoteMembers("4f8f5d8e-2a8e-4b19-8e0b-5c7f3d0a9b11", [
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   * ]);
   * ```
   */
  promoteMembers(
    contactId: string,
    body: PromoteGroupMembersRequest,
    options?: CallOptions,
  ): Call<UnknownAnswer | undefined> {
    return this.#call(api.operations.promoteGroupMembers, { path: { contactId }, body }, options);
  }
}

/**
 * Conversations that are served, and their history. In the vendor's document, sections "Chamados" and "Histórico de chamados".
 *
 * `createDigisac` makes it: `digisac.tickets`.
 */
export class Tickets {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Open a ticket, or transfer the open one.
   *
   * Opens a ticket for a contact in a department, or transfers the ticket that is open: to the vendor, both are the same call. With `userId` it goes straight to that person.
   *
   * - HTTP: `POST /api/v1/contacts/{contactId}/ticket/transfer`
   * - The vendor calls it: “Abertura de chamado”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.list`. With `where: { contactId, isOpen: true }`: compare the department.
   *
   * @param contactId Id of the contact. Format: uuid.
   * @param body Where the ticket goes.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The ticket was opened or transferred.
   * @example
   * ```ts
   * await digisac.tickets.transfer("0f8fad5b-d9cb-469f-a165-70867728950e", {
   *   departmentId: "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
   *   userId: "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
   *   comments: "Asked for an invoice.",
   * });
   * ```
   */
  transfer(
    contactId: string,
    body: TransferTicketRequest,
    options?: CallOptions,
  ): Call<TransferTicketResponse | undefined> {
    return this.#call(api.operations.transferTicket, { path: { contactId }, body }, options);
  }

  /**
   * Close the open ticket of a contact.
   *
   * Closes the ticket that the contact has open. An integrator found that an error can be answered although the ticket was closed: read it again before you believe the error. Nobody is known to have written down the answer.
   *
   * - HTTP: `POST /api/v1/contacts/{contactId}/ticket/close`
   * - The vendor calls it: “Fechar chamado”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.list`. With `where: { contactId, isOpen: true }`: none is left where it was closed.
   *
   * @param contactId Id of the contact. Format: uuid.
   * @param body What to write on the closed ticket. It may be left out.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The ticket was closed.
   * @example
   * ```ts
   * await digisac.tickets.close("0f8fad5b-d9cb-469f-a165-70867728950e");
   * ```
   */
  close(
    contactId: string,
    body?: CloseTicketRequest,
    options?: CallOptions,
  ): Call<UnknownAnswer | undefined> {
    return this.#call(api.operations.closeTicket, { path: { contactId }, body }, options);
  }

  /**
   * List tickets.
   *
   * Lists tickets that meet the conditions in `query`, or that fall in a period. A contact has an open ticket if `where: { contactId, isOpen: true }` finds one. The connection of a ticket is a condition on its contact.
   *
   * - HTTP: `GET /api/v1/tickets`
   * - The vendor calls it: “Buscar chamados por período”, “Buscar chamados abertos por departamento”, “Buscar chamados abertos + fechados por conexão”, “Buscar todos os chamados da plataforma”, “Buscar chamados fechados por conexão”, “Buscar chamados abertos + fechados por conexão”, “Buscar todos os chamados da plataforma”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `startPeriod`, `endPeriod`, `query`, `page`, `perPage`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns A page of tickets. `for await` gives every item of all pages.
   * @example
   * ```ts
   * const list = digisac.tickets.list({
   *   startPeriod: "2026-11-01T00:00:00.000Z",
   *   endPeriod: "2026-11-30T23:59:59.999Z",
   * });
   * for await (const ticket of list) console.log(ticket);
   * ```
   */
  list(query?: ListTicketsQuery, options?: CallOptions): List<TicketList, Ticket> {
    return new List(this.#call, api.operations.listTickets, { query }, options);
  }

  /**
   * Read a ticket.
   *
   * Reads one ticket, with the relations that are asked for. A ticket is open or closed, as `isOpen` says; there is no other state. Read it after closing a ticket, too: a close that fails may have closed it.
   *
   * - HTTP: `GET /api/v1/tickets/{ticketId}`
   * - The vendor calls it: “Buscar por um chamado específico”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param ticketId Id of the ticket. Format: uuid.
   * @param query What is asked for: `include`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The ticket.
   * @example
   * ```ts
   * const ticket = await digisac.tickets.get("7c9e6679-7425-40de-944b-e07fc1f90ae7", {
   *   include: [
   *     { model: "contact", include: ["avatar", "thumbAvatar"] },
   *     "department",
   *     "user",
   *     "ticketTopics",
   *   ],
   * });
   * console.log(ticket);
   * ```
   */
  get(ticketId: string, query?: GetTicketQuery, options?: CallOptions): Call<Ticket> {
    return this.#call(api.operations.getTicket, { path: { ticketId }, query }, options);
  }

  /**
   * Export the history of a ticket as text.
   *
   * Writes the conversation of one ticket as plain text. The ticket is named by its protocol.
   *
   * - HTTP: `POST /api/v1/tickets/export`
   * - The vendor calls it: “Exportar histórico de chamados em TXT”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param body Which ticket.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The conversation.
   * @example
   * ```ts
   * const text = await digisac.tickets.exportText({ protocol: "2026112000001" });
   * console.log(text);
   * ```
   */
  exportText(body: ExportTicketTextRequest, options?: CallOptions): Call<string> {
    return this.#call(api.operations.exportTicketText, { body }, options);
  }

  /**
   * Export tickets as CSV.
   *
   * Writes the tickets that meet the conditions as a table. It is a POST, but all of it stands in the query string and there is no body.
   *
   * - HTTP: `POST /api/v1/tickets/export-history`
   * - The vendor calls it: “Exportar histórico de chamados em CSV”, “Exportar histórico de chamados de uma conexão específica em CSV”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `query`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The table.
   * @example
   * ```ts
   * const text = await digisac.tickets.exportCsv({
   *   query: {
   *     distinct: true,
   *     order: [["updatedAt", "DESC"]],
   *     where: {},
   *     include: [
   *       {
   *         model: "firstMessage",
   *         attributes: [
   *           "id",
   *           "type",
   *           "text",
   *           "timestamp",
   *           "isFromMe",
   *           "sent",
   *           "data",
   *           "accountId",
   *           "serviceId",
   *           "contactId",
   *           "fromId",
   *           "toId",
   *           "userId",
   *           "ticketId",
   *           "isFromBot",
   *           "isFromSync",
   *           "visible",
   *           "ticketUserId",
   *           "ticketDepartmentId",
   *           "origin",
   *           "botId",
   *           "campaignId",
   *         ],
   *       },
   *       {
   *         model: "contact",
   *         attributes: [
   *           "id",
   *           "accountId",
   *           "name",
   *           "alternativeName",
   *           "internalName",
   *           "serviceId",
   *           "data",
   *           "note",
   *           "personId",
   *           "status",
   *         ],
   *         required: true,
   *         where: { visible: true },
   *         include: [
   *           {
   *             model: "service",
   *             attributes: ["id", "name", "type", "accountId", "botId", "archivedAt"],
   *             required: true,
   *           },
   *           { model: "tags", attributes: ["id", "label", "accountId"] },
   *           { model: "person", attributes: ["id", "name", "document", "accountId"] },
   *         ],
   *       },
   *       {
   *         model: "user",
   *         attributes: [
   *           "id",
   *           "name",
   *           "email",
   *           "isSuperAdmin",
   *           "active",
   *           "accountId",
   *           "isFirstLogin",
   *           "status",
   *           "timetableId",
   *           "archivedAt",
   *           "phoneNumber",
   *           "data",
   *           "language",
   *           "isActiveInternalChat",
   *         ],
   *       },
   *       {
   *         model: "department",
   *         attributes: ["id", "name", "accountId", "archivedAt", "distributionId"],
   *       },
   *       { model: "ticketTopics", attributes: ["id", "name", "archivedAt"] },
   *     ],
   *   },
   * });
   * console.log(text);
   * ```
   */
  exportCsv(query?: ExportTicketsQuery, options?: CallOptions): Call<string> {
    return this.#call(api.operations.exportTickets, { query }, options);
  }

  /**
   * Export the history of a ticket as PDF.
   *
   * Draws the conversation of one ticket as PDF. The path lies outside `/api/v1`, and the language stands in it and in the query string. No other language is documented, and whether the token is asked for is not known.
   *
   * - HTTP: `GET /pdf/tickets/{ticketId}/pt-BR`
   * - The vendor calls it: “Exportar histórico de chamados em PDF”, “Exportar histórico de chamados em PDF”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param ticketId Id of the ticket. Format: uuid.
   * @param query What is asked for: `pdf`, `lng`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The document.
   * @example
   * ```ts
   * const file = await digisac.tickets.exportPdf("7c9e6679-7425-40de-944b-e07fc1f90ae7", {
   *   pdf: 1,
   *   lng: "pt-BR",
   * });
   * console.log(file.byteLength);
   * ```
   */
  exportPdf(
    ticketId: string,
    query?: ExportTicketPdfQuery,
    options?: CallOptions,
  ): Call<Uint8Array> {
    return this.#call(api.operations.exportTicketPdf, { path: { ticketId }, query }, options);
  }
}

/**
 * Messages to a contact, and comments beside them. In the vendor's document, section "Mensagens".
 *
 * `createDigisac` makes it: `digisac.messages`.
 */
export class Messages {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Send a message, or write a comment.
   *
   * Sends a message to a contact, by the contact's id or by a telephone number and the connection to use. It opens a ticket unless `dontOpenTicket` says otherwise. A comment is seen in the panel only. The call is not idempotent: after a timeout, look at the contact's newest messages before sending again. What is sent comes back as the webhook `message.created` with `isFromMe` true, like a message that a person wrote, so keep the id of the answer to tell them apart.
   *
   * - HTTP: `POST /api/v1/messages`
   * - The vendor calls it: “Enviar mensagem”, “Enviar mensagem SEM abrir o chamado”, “Enviar comentário”, “Enviar de mensagem usando bot e sem abrir chamado”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.list`. With `where: { contactId }`, `include: ["lastMessage"]` and `order: [["updatedAt", "DESC"]]`: your text there proves that it went out, another text proves nothing.
   *
   * @param body The recipient and the message.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The message as it was taken. Whether it arrives is told by `ack`, in later webhooks.
   * @example
   * ```ts
   * await digisac.messages.send({
   *   text: "Olá, Ana!",
   *   type: "chat",
   *   contactId: "0f8fad5b-d9cb-469f-a165-70867728950e",
   *   userId: "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
   *   origin: "bot",
   * });
   * ```
   */
  send(body: SendMessageRequest, options?: CallOptions): Call<Message> {
    return this.#call(api.operations.sendMessage, { body }, options);
  }
}

/**
 * The connections to WhatsApp and other channels. In the vendor's document, section "Conexões".
 *
 * `createDigisac` makes it: `digisac.services`.
 */
export class Services {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Start a connection.
   *
   * Starts a connection, such as a WhatsApp number. Nobody is known to have written down the answer.
   *
   * - HTTP: `POST /api/v1/services/{serviceId}/start`
   * - The vendor calls it: “Iniciar conexão”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param serviceId Id of the connection. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The connection is starting.
   * @example
   * ```ts
   * await digisac.services.start("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed");
   * ```
   */
  start(serviceId: string, options?: CallOptions): Call<UnknownAnswer | undefined> {
    return this.#call(api.operations.startService, { path: { serviceId } }, options);
  }

  /**
   * Restart a connection.
   *
   * Restarts a connection, for example after a message was refused because it is disconnected. Nobody is known to have written down the answer.
   *
   * - HTTP: `POST /api/v1/services/{serviceId}/restart`
   * - The vendor calls it: “Reiniciar conexão”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param serviceId Id of the connection. Format: uuid.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The connection is restarting.
   * @example
   * ```ts
   * await digisac.services.restart("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed");
   * ```
   */
  restart(serviceId: string, options?: CallOptions): Call<UnknownAnswer | undefined> {
    return this.#call(api.operations.restartService, { path: { serviceId } }, options);
  }
}

/**
 * Live figures of the service desk. In the vendor's document, section "Agora".
 *
 * `createDigisac` makes it: `digisac.now`.
 */
export class Now {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Read the live figures of the attendants.
   *
   * What the panel's page "Agora" shows about the attendants at this moment. Integrators call it, but nobody shows the answer: its schema is open.
   *
   * - HTTP: `GET /api/v1/now/attendance-resume`
   * - The vendor calls it: “Buscar atendentes (Agora)”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The figures of the attendants, in a form that nobody is known to have written down.
   * @example
   * ```ts
   * const answer = await digisac.now.getAttendanceResume();
   * console.log(answer);
   * ```
   */
  getAttendanceResume(options?: CallOptions): Call<UnknownAnswer> {
    return this.#call(api.operations.getNowAttendanceResume, {}, options);
  }

  /**
   * Read all live figures.
   *
   * Everything that the panel's page "Agora" shows at this moment. Integrators call it, but nobody shows the answer: its schema is open.
   *
   * - HTTP: `GET /api/v1/now/resume`
   * - The vendor calls it: “Buscar todos os dados (Agora)”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns All figures, in a form that nobody is known to have written down.
   * @example
   * ```ts
   * const answer = await digisac.now.getResume();
   * console.log(answer);
   * ```
   */
  getResume(options?: CallOptions): Call<UnknownAnswer> {
    return this.#call(api.operations.getNowResume, {}, options);
  }
}

/**
 * Statistics of a period. In the vendor's document, section "Estatísticas de atendimento".
 *
 * `createDigisac` makes it: `digisac.dashboard`.
 */
export class Dashboard {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Read the statistics of a period.
   *
   * Statistics of the service desk in a period, for a user, a department or both. Nobody is known to have written down the answer, so its schema is open.
   *
   * - HTTP: `GET /api/v1/dashboard/general`
   * - The vendor calls it: “Buscar estatísticas por usuário”, “Buscar estatísticas por departamento + usuário”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `startPeriod`, `endPeriod`, `userId`, `grouping`, `departmentId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The statistics, in a form that nobody is known to have written down.
   * @example
   * ```ts
   * const answer = await digisac.dashboard.getGeneral({
   *   startPeriod: "2026-11-01T00:00:00.000Z",
   *   endPeriod: "2026-11-30T23:59:59.999Z",
   *   userId: "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
   * });
   * console.log(answer);
   * ```
   */
  getGeneral(query?: GetGeneralStatisticsQuery, options?: CallOptions): Call<UnknownAnswer> {
    return this.#call(api.operations.getGeneralStatistics, { query }, options);
  }
}

/**
 * Websites that are embedded in the platform, so that its users need not leave it. In the vendor's document, section "Integrações".
 *
 * `createDigisac` makes it: `digisac.integrations`.
 */
export class Integrations {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the embedded websites.
   *
   * Lists the websites that are embedded in the platform. The answer was not seen by anybody known to us; other lists of this API come in pages, so this one is expected to. What turns its pages is not known either.
   *
   * - HTTP: `GET /api/v1/integrations`
   * - The vendor calls it: “Listar integrações”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `perPage`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The embedded websites, in a form that nobody is known to have written down.
   * @example
   * ```ts
   * const answer = await digisac.integrations.list({ perPage: 40 });
   * console.log(answer);
   * ```
   */
  list(query?: ListIntegrationsQuery, options?: CallOptions): Call<UnknownAnswer> {
    return this.#call(api.operations.listIntegrations, { query }, options);
  }
}

/**
 * Where the platform reports what happens. In the vendor's document, section "Webhooks".
 *
 * `createDigisac` makes it: `digisac.webhooks`.
 */
export class Webhooks {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Register a webhook.
   *
   * Has the platform report events to an address of yours. Reports carry no signature and no header of your choice: put a secret into the address. The vendor's page also shows a test request to that address, with an arbitrary JSON object, so a receiver must survive a body without `event`.
   *
   * - HTTP: `POST /api/v1/me/webhooks`
   * - The vendor calls it: “Criar webhook”
   * - Evidence: documented by the vendor (source `digisac-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The webhook.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The webhook.
   * @example
   * ```ts
   * await digisac.webhooks.create({
   *   active: true,
   *   name: "Example Company",
   *   url: "https://hooks.company.example/digisac?secret=an-invented-secret",
   *   events: ["message.created", "message.updated"],
   *   type: "general",
   *   userId: "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
   *   accountId: "3f333df6-90a4-4fda-8dd3-9485d27cee36",
   * });
   * ```
   */
  create(body: CreateWebhookRequest, options?: CallOptions): Call<Webhook> {
    return this.#call(api.operations.createWebhook, { body }, options);
  }
}

/** How to reach Digisac API, and with which credentials. */
export interface DigisacOptions extends ClientOptions {
  /**
   * The base URL of your installation.
   *
   * The address that your account was given, without a path.
   */
  baseUrl: string;
  /**
   * The access token, or a function that gives it before each call.
   *
   * A personal token from the panel, or the `access_token` that `POST /api/v1/oauth/token` answers. It has the rights of its user.
   */
  token: Secret;
}

/** The client of Digisac API. */
export interface Digisac {
  /**
   * Access tokens. In the vendor's document, section "Autorização".
   *
   * - `createToken`: Issue an access token.
   *
   * @example
   * ```ts
   * await digisac.oauth.createToken({
   *   grant_type: "password",
   *   client_id: "api",
   *   client_secret: "secret",
   *   username: "someone@company.example",
   *   password: "an-invented-password",
   * });
   * ```
   */
  readonly oauth: Oauth;
  /**
   * The people and groups that are talked to. In the vendor's document, section "Contatos".
   *
   * - `list`: List contacts.
   * - `create`: Create a contact or a WhatsApp group.
   * - `createMany`: Create several contacts.
   * - `exportCsv`: Export contacts as CSV.
   * - `update`: Change a contact.
   * - `delete`: Delete a contact.
   * - `setBlock`: Block or unblock a contact.
   *
   * @example
   * ```ts
   * const text = await digisac.contacts.exportCsv({
   *   where: {
   *     visible: true,
   *     isGroup: { $eq: false },
   *     isBroadcast: { $eq: false },
   *     serviceId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
   *   },
   *   include: ["avatar", "tags", { model: "service", required: true }, "person"],
   *   order: [["name", "ASC"]],
   *   page: 1,
   *   perPage: 15,
   *   type: "comma",
   *   serviceType: "whatsapp",
   * });
   * console.log(text);
   * ```
   */
  readonly contacts: Contacts;
  /**
   * What WhatsApp knows about a telephone number. In the vendor's document, section "WhatsApp".
   *
   * - `checkNumbers`: Check whether telephone numbers are on WhatsApp.
   *
   * @example
   * ```ts
   * const answer = await digisac.whatsApp.checkNumbers({
   *   "numbers[]": ["5511900000001"],
   *   serviceId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
   * });
   * console.log(answer);
   * ```
   */
  readonly whatsApp: WhatsApp;
  /**
   * Groups on WhatsApp, which are contacts too. In the vendor's document, section "Grupos WhatsApp".
   *
   * - `promoteMembers`: Make members administrators of a group.
   *
   * @example
   * ```ts
   * await digisac.groups.promoteMembers("4f8f5d8e-2a8e-4b19-8e0b-5c7f3d0a9b11", [
   *   "0f8fad5b-d9cb-469f-a165-70867728950e",
   * ]);
   * ```
   */
  readonly groups: Groups;
  /**
   * Conversations that are served, and their history. In the vendor's document, sections "Chamados" and "Histórico de chamados".
   *
   * - `transfer`: Open a ticket, or transfer the open one.
   * - `close`: Close the open ticket of a contact.
   * - `list`: List tickets.
   * - `get`: Read a ticket.
   * - `exportText`: Export the history of a ticket as text.
   * - `exportCsv`: Export tickets as CSV.
   * - `exportPdf`: Export the history of a ticket as PDF.
   *
   * @example
   * ```ts
   * const text = await digisac.tickets.exportText({ protocol: "2026112000001" });
   * console.log(text);
   * ```
   */
  readonly tickets: Tickets;
  /**
   * Messages to a contact, and comments beside them. In the vendor's document, section "Mensagens".
   *
   * - `send`: Send a message, or write a comment.
   *
   * @example
   * ```ts
   * await digisac.messages.send({
   *   text: "Olá, Ana!",
   *   type: "chat",
   *   contactId: "0f8fad5b-d9cb-469f-a165-70867728950e",
   *   userId: "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
   *   origin: "bot",
   * });
   * ```
   */
  readonly messages: Messages;
  /**
   * The connections to WhatsApp and other channels. In the vendor's document, section "Conexões".
   *
   * - `start`: Start a connection.
   * - `restart`: Restart a connection.
   *
   * @example
   * ```ts
   * await digisac.services.start("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed");
   * ```
   */
  readonly services: Services;
  /**
   * Live figures of the service desk. In the vendor's document, section "Agora".
   *
   * - `getAttendanceResume`: Read the live figures of the attendants.
   * - `getResume`: Read all live figures.
   *
   * @example
   * ```ts
   * const answer = await digisac.now.getResume();
   * console.log(answer);
   * ```
   */
  readonly now: Now;
  /**
   * Statistics of a period. In the vendor's document, section "Estatísticas de atendimento".
   *
   * - `getGeneral`: Read the statistics of a period.
   *
   * @example
   * ```ts
   * const answer = await digisac.dashboard.getGeneral({
   *   startPeriod: "2026-11-01T00:00:00.000Z",
   *   endPeriod: "2026-11-30T23:59:59.999Z",
   *   userId: "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
   * });
   * console.log(answer);
   * ```
   */
  readonly dashboard: Dashboard;
  /**
   * Websites that are embedded in the platform, so that its users need not leave it. In the vendor's document, section "Integrações".
   *
   * - `list`: List the embedded websites.
   *
   * @example
   * ```ts
   * const answer = await digisac.integrations.list({ perPage: 40 });
   * console.log(answer);
   * ```
   */
  readonly integrations: Integrations;
  /**
   * Where the platform reports what happens. In the vendor's document, section "Webhooks".
   *
   * - `create`: Register a webhook.
   *
   * @example
   * ```ts
   * await digisac.webhooks.create({
   *   active: true,
   *   name: "Example Company",
   *   url: "https://hooks.company.example/digisac?secret=an-invented-secret",
   *   events: ["message.created", "message.updated"],
   *   type: "general",
   *   userId: "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
   *   accountId: "3f333df6-90a4-4fda-8dd3-9485d27cee36",
   * });
   * ```
   */
  readonly webhooks: Webhooks;
  /** The same API by its paths, called as with openapi-fetch, on the same pipeline. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client of Digisac API.
 *
 * @param options Where the API is and who calls it, then what all calls have alike.
 * @throws {InvalidInputError} where an option is missing or cannot be used; the message says what to write.
 * @example
 * ```ts
 * const digisac = createDigisac({
 *   baseUrl: "https://acme.digisac.example",
 *   token: "your-token",
 * });
 *
 * const answer = await digisac.now.getResume();
 * console.log(answer);
 * ```
 */
export function createDigisac(options: DigisacOptions): Digisac {
  const { call, http } = createClient<paths>(api, options);
  return {
    oauth: new Oauth(call),
    contacts: new Contacts(call),
    whatsApp: new WhatsApp(call),
    groups: new Groups(call),
    tickets: new Tickets(call),
    messages: new Messages(call),
    services: new Services(call),
    now: new Now(call),
    dashboard: new Dashboard(call),
    integrations: new Integrations(call),
    webhooks: new Webhooks(call),
    http,
  };
}

/** A failure that Digisac API answered in the form that its document declares. */
export interface DigisacError extends ApiError {
  /** What the answer said: JSON, as the document declares it. */
  readonly body: ErrorBody;
}

/**
 * Whether an error is Digisac API's own answer, so that its `body` has a type.
 *
 * False where something else answered, such as a proxy with a page of HTML: then `isApiError` alone is true.
 */
export function isDigisacError(error: unknown): error is DigisacError {
  return isApiError(error) && error.vendor === "digisac" && error.body instanceof Object;
}
