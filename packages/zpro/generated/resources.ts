// Generated from specs/zpro by tools/codegen. Do not edit: change the document, then run `pnpm generate`.
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
  ActionResult,
  ChannelList,
  Contact,
  ContactExtraInfo,
  ContactList,
  ContactSearchResult,
  CreateUserRequest,
  ErrorBody,
  GetContactExtraInfoQuery,
  GetUserStatusQuery,
  ListContactsQuery,
  ListOpportunitiesQuery,
  ListTagsQuery,
  ListTicketNotesQuery,
  ListTicketsQuery,
  ListUsersQuery,
  NoteList,
  OpportunityList,
  QueueList,
  SearchContactsRequest,
  SendPresenceRequest,
  SendWabaButtonsRequest,
  SendWabaListRequest,
  SessionList,
  SetContactBlockedRequest,
  TagList,
  TenantList,
  Ticket,
  TicketList,
  TicketTagsRequest,
  UpdateContactExtraInfoRequest,
  UpdateContactKanbanRequest,
  UpdateContactWalletRequest,
  UpdateNoteRequest,
  UpdateTicketChannelRequest,
  UpdateUserRequest,
  UserList,
  UserStatus,
  paths,
} from "./schema.ts";

/**
 * Connections to WhatsApp, Instagram and others. Of the vendor's section "Rotas de Listagem".
 *
 * `createZpro` makes it: `zpro.channels`.
 */
export class Channels {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the channels.
   *
   * Lists every connection of the company to WhatsApp, Instagram and others. It takes no filter and no page.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listChannels`
   * - The vendor calls it: “Listar Canais”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The channels. Whether they come bare or in an object is not documented.
   * @example
   * ```ts
   * const channelList = await zpro.channels.list();
   * console.log(channelList);
   * ```
   */
  list(options?: CallOptions): Call<ChannelList> {
    return this.#call(api.operations.listChannels, {}, options);
  }
}

/**
 * Active sessions of the channels. Of the vendor's section "Rotas de Listagem".
 *
 * `createZpro` makes it: `zpro.sessions`.
 */
export class Sessions {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the active sessions.
   *
   * Lists the active sessions. One integrator reads the channels here rather than in the list of channels. It takes no filter and no page.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listSessions`
   * - The vendor calls it: “Listar Sessões”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The sessions. Whether they come bare or in an object is not documented.
   * @example
   * ```ts
   * const sessionList = await zpro.sessions.list();
   * console.log(sessionList);
   * ```
   */
  list(options?: CallOptions): Call<SessionList> {
    return this.#call(api.operations.listSessions, {}, options);
  }
}

/**
 * Customer-service conversations. In the vendor's document, section "Gestão de Tickets".
 *
 * `createZpro` makes it: `zpro.tickets`.
 */
export class Tickets {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the tickets.
   *
   * Lists tickets, filtered and page by page. The installation decides how many come on a page.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listTickets`
   * - The vendor calls it: “Listar Tickets (Atendimentos)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `pageNumber`, `status`, `searchParam`, `queuesIds`, `whatsappIds`, `selectedUser`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns A page of tickets. `for await` gives every item of all pages.
   * @example
   * ```ts
   * const list = zpro.tickets.list({
   *   pageNumber: 1,
   *   status: "pending",
   *   searchParam: "Ana",
   *   queuesIds: "2",
   *   whatsappIds: "3",
   *   selectedUser: "7",
   * });
   * for await (const ticket of list) console.log(ticket);
   * ```
   */
  list(query?: ListTicketsQuery, options?: CallOptions): List<TicketList, Ticket> {
    return new List(this.#call, api.operations.listTickets, { query }, options);
  }

  /**
   * Move a ticket to another channel.
   *
   * Changes the connection that a ticket runs through. Integrators saw other changes of tickets answered with a success that had no effect, so read the ticket again where it matters.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/updateTicketChannel`
   * - The vendor calls it: “Alterar Canal do Ticket”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The ticket and its new connection.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to move the ticket was taken.
   * @example
   * ```ts
   * await zpro.tickets.updateChannel({ ticketId: 1001, whatsappId: 3, channel: "waba" });
   * ```
   */
  updateChannel(body: UpdateTicketChannelRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.updateTicketChannel, { body }, options);
  }

  /**
   * Show the contact that somebody types or records.
   *
   * Shows "typing" or "recording" in the contact's WhatsApp, or takes it away. On one kind of connection it lasted only a second or two, so an integrator repeats it while the answer is written.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/sendPresence`
   * - The vendor calls it: “Enviar Presence (Digitando...)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The ticket and what to show.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to show it was taken.
   * @example
   * ```ts
   * await zpro.tickets.sendPresence({ ticketId: 1001, state: "typing" });
   * ```
   */
  sendPresence(body: SendPresenceRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.sendTicketPresence, { body }, options);
  }
}

/**
 * Cards of the sales funnel. Of the vendor's section "Rotas de Listagem".
 *
 * `createZpro` makes it: `zpro.opportunities`.
 */
export class Opportunities {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the opportunities.
   *
   * Lists the cards of the sales funnel. A single card cannot be read. The answer's form is not documented, so the client does not turn the pages by itself.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listOpportunities`
   * - The vendor calls it: “Listar Oportunidades (Kanban)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `page`, `limit`, `status`, `pipelineId`, `stageId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The opportunities. The form is not documented.
   * @example
   * ```ts
   * const opportunityList = await zpro.opportunities.list({
   *   page: 1,
   *   limit: 40,
   *   status: "win",
   *   pipelineId: 4,
   *   stageId: 9,
   * });
   * console.log(opportunityList);
   * ```
   */
  list(query?: ListOpportunitiesQuery, options?: CallOptions): Call<OpportunityList> {
    return this.#call(api.operations.listOpportunities, { query }, options);
  }
}

/**
 * The people a company talks to. In the vendor's document, section "Gestão de Contatos".
 *
 * `createZpro` makes it: `zpro.contacts`.
 */
export class Contacts {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the contacts.
   *
   * Lists contacts, filtered and page by page. The installation decides how many come on a page.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listContacts`
   * - The vendor calls it: “Listar Contatos”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `pageNumber`, `searchParam`, `walletId`, `tagId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns A page of contacts. `for await` gives every item of all pages.
   * @example
   * ```ts
   * const list = zpro.contacts.list({
   *   pageNumber: 1,
   *   searchParam: "Ana",
   *   walletId: 7,
   *   tagId: 8,
   * });
   * for await (const contact of list) console.log(contact);
   * ```
   */
  list(query?: ListContactsQuery, options?: CallOptions): List<ContactList, Contact> {
    return new List(this.#call, api.operations.listContacts, { query }, options);
  }

  /**
   * Get a contact's custom fields.
   *
   * Reads the custom fields (`extraInfo`) of a contact.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/getContactExtraInfo`
   * - The vendor calls it: “Buscar Informações Adicionais”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `contactId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The custom fields of the contact.
   * @example
   * ```ts
   * const contactExtraInfo = await zpro.contacts.getExtraInfo({ contactId: 42 });
   * console.log(contactExtraInfo);
   * ```
   */
  getExtraInfo(query: GetContactExtraInfoQuery, options?: CallOptions): Call<ContactExtraInfo> {
    return this.#call(api.operations.getContactExtraInfo, { query }, options);
  }

  /**
   * Move a contact on the kanban.
   *
   * Puts a contact in another column of the kanban.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/updateContactKanban`
   * - The vendor calls it: “Atualizar Kanban”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The contact and its column.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to move the contact was taken.
   * @example
   * ```ts
   * await zpro.contacts.updateKanban({ contactId: 42, kanban: 3 });
   * ```
   */
  updateKanban(body: UpdateContactKanbanRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.updateContactKanban, { body }, options);
  }

  /**
   * Give a contact to a wallet.
   *
   * Gives a contact to the wallet of a seller, or to several. Whether the wallets it had are kept is not documented.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/updateContactWallet`
   * - The vendor calls it: “Carteirizar Contato (Definir Wallet)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The contact and its wallets.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to give the contact away was taken.
   * @example
   * ```ts
   * await zpro.contacts.updateWallet({ contactId: 42, walletId: 7 });
   * ```
   */
  updateWallet(body: UpdateContactWalletRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.updateContactWallet, { body }, options);
  }

  /**
   * Block or unblock a contact.
   *
   * Blocks a contact, or ends that.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/blockContact`
   * - The vendor calls it: “Bloquear/Desbloquear Contato”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   *
   * @param body The contact, and whether it is to be blocked.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to block or unblock was taken.
   * @example
   * ```ts
   * await zpro.contacts.setBlocked({ contactId: 42, blocked: true });
   * ```
   */
  setBlocked(body: SetContactBlockedRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.setContactBlocked, { body }, options);
  }

  /**
   * Write a contact's custom fields.
   *
   * Writes custom fields (`extraInfo`) of a contact. Whether fields that are left out are kept or lost is not documented: read them first and send them all, as an integrator does.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/updateContactExtraInfo`
   * - The vendor calls it: “Atualizar Info Adicional”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `contacts.getExtraInfo`. With the same contact.
   *
   * @param body The contact and its custom fields.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to write the custom fields was taken.
   * @example
   * ```ts
   * await zpro.contacts.updateExtraInfo({
   *   contactId: 42,
   *   extraInfo: [
   *     { name: "plan", value: "gold" },
   *     { name: "city", value: "Example City" },
   *   ],
   * });
   * ```
   */
  updateExtraInfo(body: UpdateContactExtraInfoRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.updateContactExtraInfo, { body }, options);
  }

  /**
   * Search contacts.
   *
   * Finds contacts, page by page, with no more than what a mass sending needs. It only reads, though it is a POST. The page is named in the body, so the client does not turn the pages by itself.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/contacts/search`
   * - The vendor calls it: “Busca Avançada (Ideal para Disparos)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param body What to search for. Every filter may be left out.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns A page of contacts.
   * @example
   * ```ts
   * const contactSearchResult = await zpro.contacts.search({
   *   tagId: 8,
   *   page: 1,
   *   limit: 40,
   *   searchParam: "Ana",
   *   walletId: 7,
   *   blocked: false,
   * });
   * console.log(contactSearchResult);
   * ```
   */
  search(body: SearchContactsRequest, options?: CallOptions): Call<ContactSearchResult> {
    return this.#call(api.operations.searchContacts, { body }, options);
  }
}

/**
 * The people who attend. In the vendor's document, section "Gestão de Usuários".
 *
 * `createZpro` makes it: `zpro.users`.
 */
export class Users {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the users.
   *
   * Lists the users (attendants) of the company. Whether a user is online cannot be read here: ask for the status of each. The answer's form is not documented, so the client does not turn the pages by itself.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listUsers`
   * - The vendor calls it: “Listar Usuários (Atendentes)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `pageNumber`, `searchParam`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The users. Whether they come bare or in an object is not documented.
   * @example
   * ```ts
   * const userList = await zpro.users.list({ pageNumber: 1, searchParam: "Someone" });
   * console.log(userList);
   * ```
   */
  list(query?: ListUsersQuery, options?: CallOptions): Call<UserList> {
    return this.#call(api.operations.listUsers, { query }, options);
  }

  /**
   * See whether a user is online.
   *
   * Says whether a user (attendant) is online or offline at this moment. The answer's form is not documented: treat what you cannot read as unknown, not as offline.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/getUserStatus`
   * - The vendor calls it: “Verificar Status do Atendente”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `userId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The status of the user. The form is not documented.
   * @example
   * ```ts
   * const userStatus = await zpro.users.getStatus({ userId: 7 });
   * console.log(userStatus);
   * ```
   */
  getStatus(query: GetUserStatusQuery, options?: CallOptions): Call<UserStatus> {
    return this.#call(api.operations.getUserStatus, { query }, options);
  }

  /**
   * Create a user.
   *
   * Creates a user (attendant) of the company. Whether the e-mail address must be new is not documented, and the answer may not tell the id.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/createUser`
   * - The vendor calls it: “Criar Usuário”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `users.list`. Look for the e-mail address.
   *
   * @param body The user to create.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to create the user was taken.
   * @example
   * ```ts
   * await zpro.users.create({
   *   email: "someone@company.example",
   *   password: "an-invented-password-1",
   *   name: "Someone",
   *   profile: "user",
   * });
   * ```
   */
  create(body: CreateUserRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.createUser, { body }, options);
  }

  /**
   * Change a user's name or e-mail address.
   *
   * Changes the name, the e-mail address or both. Password and profile cannot be changed here.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/updateUser`
   * - The vendor calls it: “Atualizar Usuário”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `users.list`. Look for the id, and compare what you changed.
   *
   * @param body The user and what to change.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to change the user was taken.
   * @example
   * ```ts
   * await zpro.users.update({
   *   userId: 7,
   *   name: "Someone Else",
   *   email: "someone.else@company.example",
   * });
   * ```
   */
  update(body: UpdateUserRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.updateUser, { body }, options);
  }
}

/**
 * Labels of tickets. In the vendor's document, section "Gestão de Tags (Etiquetas)".
 *
 * `createZpro` makes it: `zpro.tags`.
 */
export class Tags {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the tags.
   *
   * Lists the tags of the company. What comes without `isActive` is not documented.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listTags`
   * - The vendor calls it: “Listar Tags (Etiquetas)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `isActive`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The tags, as a bare list.
   * @example
   * ```ts
   * const tagList = await zpro.tags.list({ isActive: true });
   * console.log(tagList);
   * ```
   */
  list(query?: ListTagsQuery, options?: CallOptions): Call<TagList> {
    return this.#call(api.operations.listTags, { query }, options);
  }

  /**
   * Add tags to a ticket.
   *
   * Puts one tag or several on a ticket and keeps those it has. Whether a tag that is there already does any harm is not documented.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/addTag`
   * - The vendor calls it: “Adicionar Tag (Sem remover as existentes)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.list`. `tags` of the ticket lists them.
   *
   * @param body The ticket and the tags to add.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to add the tags was taken.
   * @example
   * ```ts
   * await zpro.tags.add({ ticketId: 1001, tagId: 8 });
   * ```
   */
  add(body: TicketTagsRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.addTicketTags, { body }, options);
  }

  /**
   * Remove tags from a ticket.
   *
   * Takes one tag or several off a ticket.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/removeTag`
   * - The vendor calls it: “Remover Tag”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.list`. `tags` of the ticket lists what is left.
   *
   * @param body The ticket and the tags to remove.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to remove the tags was taken.
   * @example
   * ```ts
   * await zpro.tags.remove({ ticketId: 1001, tagId: 8 });
   * ```
   */
  remove(body: TicketTagsRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.removeTicketTags, { body }, options);
  }
}

/**
 * Queues, that is departments. Of the vendor's section "Rotas de Listagem".
 *
 * `createZpro` makes it: `zpro.queues`.
 */
export class Queues {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the queues.
   *
   * Lists the queues (departments) of the company. It takes no filter and no page.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listQueues`
   * - The vendor calls it: “Listar Filas”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The queues, as a bare list.
   * @example
   * ```ts
   * const queueList = await zpro.queues.list();
   * console.log(queueList);
   * ```
   */
  list(options?: CallOptions): Call<QueueList> {
    return this.#call(api.operations.listQueues, {}, options);
  }
}

/**
 * Internal notes on tickets. In the vendor's document, section "Gestão de Tickets".
 *
 * `createZpro` makes it: `zpro.notes`.
 */
export class Notes {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the internal notes of a ticket.
   *
   * Lists every internal note that users wrote on a ticket. Contacts never see them.
   *
   * - HTTP: `GET /v2/api/external/{apiId}/listNotes`
   * - The vendor calls it: “Listar Notas Internas”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param query What is asked for: `ticketId`.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The notes of the ticket.
   * @example
   * ```ts
   * const noteList = await zpro.notes.list({ ticketId: 1001 });
   * console.log(noteList);
   * ```
   */
  list(query: ListTicketNotesQuery, options?: CallOptions): Call<NoteList> {
    return this.#call(api.operations.listTicketNotes, { query }, options);
  }

  /**
   * Rewrite an internal note.
   *
   * Replaces the text of an internal note. No route of the vendor's page creates one.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/updateNote`
   * - The vendor calls it: “Atualizar Nota Interna”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `notes.list`. With the same ticket: compare the text of the note.
   *
   * @param body The note and its new text.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The call to rewrite the note was taken.
   * @example
   * ```ts
   * await zpro.notes.update({ noteId: 71, notes: "The invoice was sent." });
   * ```
   */
  update(body: UpdateNoteRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.updateTicketNote, { body }, options);
  }
}

/**
 * Interactive messages of the official WhatsApp API. In the vendor's document, section "Mensagens WABA (WhatsApp Oficial)".
 *
 * `createZpro` makes it: `zpro.messages`.
 */
export class Messages {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * Send a message with up to three buttons.
   *
   * Sends a text with buttons through a connection of the official WhatsApp API. No key guards against a second sending, so a repeated call may send the message twice.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/sendButtonWABA`
   * - The vendor calls it: “Enviar Botões”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.list`. `lastMessage` of the ticket: your text there proves that it went out, another text proves nothing.
   *
   * @param body The recipient, the text and the buttons.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The message was taken. Nothing is known of an id to follow it by.
   * @example
   * ```ts
   * await zpro.messages.sendButtons({
   *   number: "5511900000001",
   *   message: "Is your appointment tomorrow fine?",
   *   button1: "Yes",
   *   button2: "No",
   *   button3: "Another day",
   *   ticketId: 1001,
   * });
   * ```
   */
  sendButtons(body: SendWabaButtonsRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.sendWabaButtons, { body }, options);
  }

  /**
   * Send a message with a list to choose from.
   *
   * Sends a text with a button that opens a list, through a connection of the official WhatsApp API. No key guards against a second sending, so a repeated call may send the message twice.
   *
   * - HTTP: `POST /v2/api/external/{apiId}/sendListWABA`
   * - The vendor calls it: “Enviar Lista Interativa”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: never repeated where it may have been executed.
   * - After an `unknown`: look with `tickets.list`. `lastMessage` of the ticket: your text there proves that it went out, another text proves nothing.
   *
   * @param body The recipient, the texts and the list.
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The message was taken. Nothing is known of an id to follow it by.
   * @example
   * ```ts
   * await zpro.messages.sendList({
   *   number: "5511900000001",
   *   header: "Example Company",
   *   body: "What can we do for you?",
   *   footer: "We answer until 6 p.m.",
   *   button_text: "Choose",
   *   sections: [
   *     {
   *       title: "Departments",
   *       rows: [
   *         { id: "sales", title: "Sales", description: "New orders." },
   *         { id: "support", title: "Support", description: "Help with an order." },
   *       ],
   *     },
   *   ],
   *   ticketId: 1001,
   * });
   * ```
   */
  sendList(body: SendWabaListRequest, options?: CallOptions): Call<ActionResult> {
    return this.#call(api.operations.sendWabaList, { body }, options);
  }
}

/**
 * The companies of an installation. In the vendor's document, section "Tenant API (Exclusivo Superadmin)".
 *
 * `createZpro` makes it: `zpro.tenants`.
 */
export class Tenants {
  readonly #call: Caller;

  constructor(call: Caller) {
    this.#call = call;
  }

  /**
   * List the companies of the installation.
   *
   * Lists every company (tenant) of the installation. It needs the superadmin's token, which the client takes as `superadminToken`; the token of an API record does not open it. The company's CPF or CNPJ is not in this list.
   *
   * - HTTP: `GET /tenantApiListTenants`
   * - The vendor calls it: “Listar Tenants (Empresas)”
   * - Evidence: documented by the vendor (source `zpro-docs`)
   * - Effect: may be repeated safely, it only reads.
   *
   * @param options What this call alone does differently: its `signal`, time limits, retries and headers.
   * @returns The companies. Whether they come bare or in an object is not documented.
   * @example
   * ```ts
   * const tenantList = await zpro.tenants.list();
   * console.log(tenantList);
   * ```
   */
  list(options?: CallOptions): Call<TenantList> {
    return this.#call(api.operations.listTenants, {}, options);
  }
}

/** How to reach Z-PRO API, and with which credentials. */
export interface ZproOptions extends ClientOptions {
  /**
   * The base URL of your installation.
   *
   * The back end of your installation. The superadmin's route lies at its root.
   */
  baseUrl: string;
  /**
   * The access token, or a function that gives it before each call.
   *
   * The token of the API record, from the panel's menu "API". It is bound to one company and one session. A newly made token ends the old one at once.
   */
  token: Secret;
  /**
   * The access token, or a function that gives it before each call.
   *
   * The superadmin's token, for the companies of the whole installation.
   */
  superadminToken?: Secret;
  /** Id of the API record, from the panel's menu "API". */
  apiId: string;
}

/** The client of Z-PRO API. */
export interface Zpro {
  /**
   * Connections to WhatsApp, Instagram and others. Of the vendor's section "Rotas de Listagem".
   *
   * - `list`: List the channels.
   *
   * @example
   * ```ts
   * const channelList = await zpro.channels.list();
   * console.log(channelList);
   * ```
   */
  readonly channels: Channels;
  /**
   * Active sessions of the channels. Of the vendor's section "Rotas de Listagem".
   *
   * - `list`: List the active sessions.
   *
   * @example
   * ```ts
   * const sessionList = await zpro.sessions.list();
   * console.log(sessionList);
   * ```
   */
  readonly sessions: Sessions;
  /**
   * Customer-service conversations. In the vendor's document, section "Gestão de Tickets".
   *
   * - `list`: List the tickets.
   * - `updateChannel`: Move a ticket to another channel.
   * - `sendPresence`: Show the contact that somebody types or records.
   *
   * @example
   * ```ts
   * const list = zpro.tickets.list({
   *   pageNumber: 1,
   *   status: "pending",
   *   searchParam: "Ana",
   *   queuesIds: "2",
   *   whatsappIds: "3",
   *   selectedUser: "7",
   * });
   * for await (const ticket of list) console.log(ticket);
   * ```
   */
  readonly tickets: Tickets;
  /**
   * Cards of the sales funnel. Of the vendor's section "Rotas de Listagem".
   *
   * - `list`: List the opportunities.
   *
   * @example
   * ```ts
   * const opportunityList = await zpro.opportunities.list({
   *   page: 1,
   *   limit: 40,
   *   status: "win",
   *   pipelineId: 4,
   *   stageId: 9,
   * });
   * console.log(opportunityList);
   * ```
   */
  readonly opportunities: Opportunities;
  /**
   * The people a company talks to. In the vendor's document, section "Gestão de Contatos".
   *
   * - `list`: List the contacts.
   * - `getExtraInfo`: Get a contact's custom fields.
   * - `updateKanban`: Move a contact on the kanban.
   * - `updateWallet`: Give a contact to a wallet.
   * - `setBlocked`: Block or unblock a contact.
   * - `updateExtraInfo`: Write a contact's custom fields.
   * - `search`: Search contacts.
   *
   * @example
   * ```ts
   * const contactExtraInfo = await zpro.contacts.getExtraInfo({ contactId: 42 });
   * console.log(contactExtraInfo);
   * ```
   */
  readonly contacts: Contacts;
  /**
   * The people who attend. In the vendor's document, section "Gestão de Usuários".
   *
   * - `list`: List the users.
   * - `getStatus`: See whether a user is online.
   * - `create`: Create a user.
   * - `update`: Change a user's name or e-mail address.
   *
   * @example
   * ```ts
   * const userStatus = await zpro.users.getStatus({ userId: 7 });
   * console.log(userStatus);
   * ```
   */
  readonly users: Users;
  /**
   * Labels of tickets. In the vendor's document, section "Gestão de Tags (Etiquetas)".
   *
   * - `list`: List the tags.
   * - `add`: Add tags to a ticket.
   * - `remove`: Remove tags from a ticket.
   *
   * @example
   * ```ts
   * const tagList = await zpro.tags.list({ isActive: true });
   * console.log(tagList);
   * ```
   */
  readonly tags: Tags;
  /**
   * Queues, that is departments. Of the vendor's section "Rotas de Listagem".
   *
   * - `list`: List the queues.
   *
   * @example
   * ```ts
   * const queueList = await zpro.queues.list();
   * console.log(queueList);
   * ```
   */
  readonly queues: Queues;
  /**
   * Internal notes on tickets. In the vendor's document, section "Gestão de Tickets".
   *
   * - `list`: List the internal notes of a ticket.
   * - `update`: Rewrite an internal note.
   *
   * @example
   * ```ts
   * const noteList = await zpro.notes.list({ ticketId: 1001 });
   * console.log(noteList);
   * ```
   */
  readonly notes: Notes;
  /**
   * Interactive messages of the official WhatsApp API. In the vendor's document, section "Mensagens WABA (WhatsApp Oficial)".
   *
   * - `sendButtons`: Send a message with up to three buttons.
   * - `sendList`: Send a message with a list to choose from.
   *
   * @example
   * ```ts
   * await zpro.messages.sendButtons({
   *   number: "5511900000001",
   *   message: "Is your appointment tomorrow fine?",
   *   button1: "Yes",
   *   button2: "No",
   *   button3: "Another day",
   *   ticketId: 1001,
   * });
   * ```
   */
  readonly messages: Messages;
  /**
   * The companies of an installation. In the vendor's document, section "Tenant API (Exclusivo Superadmin)".
   *
   * - `list`: List the companies of the installation.
   *
   * @example
   * ```ts
   * const tenantList = await zpro.tenants.list();
   * console.log(tenantList);
   * ```
   */
  readonly tenants: Tenants;
  /** The same API by its paths, called as with openapi-fetch, on the same pipeline. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client of Z-PRO API.
 *
 * @param options Where the API is and who calls it, then what all calls have alike.
 * @throws {InvalidInputError} where an option is missing or cannot be used; the message says what to write.
 * @example
 * ```ts
 * const zpro = createZpro({
 *   baseUrl: "https://backend.company.example",
 *   token: "your-token",
 *   apiId: "0f8fad5b-d9cb-469f-a165-70867728950e",
 * });
 *
 * const queueList = await zpro.queues.list();
 * console.log(queueList);
 * ```
 */
export function createZpro(options: ZproOptions): Zpro {
  const { call, http } = createClient<paths>(api, options);
  return {
    channels: new Channels(call),
    sessions: new Sessions(call),
    tickets: new Tickets(call),
    opportunities: new Opportunities(call),
    contacts: new Contacts(call),
    users: new Users(call),
    tags: new Tags(call),
    queues: new Queues(call),
    notes: new Notes(call),
    messages: new Messages(call),
    tenants: new Tenants(call),
    http,
  };
}

/** A failure that Z-PRO API answered in the form that its document declares. */
export interface ZproError extends ApiError {
  /** What the answer said: JSON, as the document declares it. */
  readonly body: ErrorBody;
}

/**
 * Whether an error is Z-PRO API's own answer, so that its `body` has a type.
 *
 * False where something else answered, such as a proxy with a page of HTML: then `isApiError` alone is true.
 */
export function isZproError(error: unknown): error is ZproError {
  return isApiError(error) && error.vendor === "zpro" && error.body instanceof Object;
}
