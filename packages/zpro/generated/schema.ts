// Generated from specs/zpro by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

export interface paths {
    "/v2/api/external/{apiId}/listChannels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the channels.
         * @description Lists every connection of the company to WhatsApp, Instagram and others. It takes no filter and no page.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listSessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the active sessions.
         * @description Lists the active sessions. One integrator reads the channels here rather than in the list of channels. It takes no filter and no page.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listTickets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the tickets.
         * @description Lists tickets, filtered and page by page. The installation decides how many come on a page.
         */
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listOpportunities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the opportunities.
         * @description Lists the cards of the sales funnel. A single card cannot be read. The answer's form is not documented, so the client does not turn the pages by itself.
         */
        get: operations["listOpportunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listContacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the contacts.
         * @description Lists contacts, filtered and page by page. The installation decides how many come on a page.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listUsers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the users.
         * @description Lists the users (attendants) of the company. Whether a user is online cannot be read here: ask for the status of each. The answer's form is not documented, so the client does not turn the pages by itself.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listTags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the tags.
         * @description Lists the tags of the company. What comes without `isActive` is not documented.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listQueues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the queues.
         * @description Lists the queues (departments) of the company. It takes no filter and no page.
         */
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/getUserStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * See whether a user is online.
         * @description Says whether a user (attendant) is online or offline at this moment. The answer's form is not documented: treat what you cannot read as unknown, not as offline.
         */
        get: operations["getUserStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/listNotes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List the internal notes of a ticket.
         * @description Lists every internal note that users wrote on a ticket. Contacts never see them.
         */
        get: operations["listTicketNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/getContactExtraInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * Get a contact's custom fields.
         * @description Reads the custom fields (`extraInfo`) of a contact.
         */
        get: operations["getContactExtraInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/createUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user.
         * @description Creates a user (attendant) of the company. Whether the e-mail address must be new is not documented, and the answer may not tell the id.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/updateUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a user's name or e-mail address.
         * @description Changes the name, the e-mail address or both. Password and profile cannot be changed here.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/sendButtonWABA": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message with up to three buttons.
         * @description Sends a text with buttons through a connection of the official WhatsApp API. No key guards against a second sending, so a repeated call may send the message twice.
         */
        post: operations["sendWabaButtons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/sendListWABA": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message with a list to choose from.
         * @description Sends a text with a button that opens a list, through a connection of the official WhatsApp API. No key guards against a second sending, so a repeated call may send the message twice.
         */
        post: operations["sendWabaList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/updateContactKanban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a contact on the kanban.
         * @description Puts a contact in another column of the kanban.
         */
        post: operations["updateContactKanban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/updateContactWallet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a contact to a wallet.
         * @description Gives a contact to the wallet of a seller, or to several. Whether the wallets it had are kept is not documented.
         */
        post: operations["updateContactWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/blockContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block or unblock a contact.
         * @description Blocks a contact, or ends that.
         */
        post: operations["setContactBlocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/updateContactExtraInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a contact's custom fields.
         * @description Writes custom fields (`extraInfo`) of a contact. Whether fields that are left out are kept or lost is not documented: read them first and send them all, as an integrator does.
         */
        post: operations["updateContactExtraInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search contacts.
         * @description Finds contacts, page by page, with no more than what a mass sending needs. It only reads, though it is a POST. The page is named in the body, so the client does not turn the pages by itself.
         */
        post: operations["searchContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/updateTicketChannel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a ticket to another channel.
         * @description Changes the connection that a ticket runs through. Integrators saw other changes of tickets answered with a success that had no effect, so read the ticket again where it matters.
         */
        post: operations["updateTicketChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/updateNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rewrite an internal note.
         * @description Replaces the text of an internal note. No route of the vendor's page creates one.
         */
        post: operations["updateTicketNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/sendPresence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the contact that somebody types or records.
         * @description Shows "typing" or "recording" in the contact's WhatsApp, or takes it away. On one kind of connection it lasted only a second or two, so an integrator repeats it while the answer is written.
         */
        post: operations["sendTicketPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/addTag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to a ticket.
         * @description Puts one tag or several on a ticket and keeps those it has. Whether a tag that is there already does any harm is not documented.
         */
        post: operations["addTicketTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/external/{apiId}/removeTag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove tags from a ticket.
         * @description Takes one tag or several off a ticket.
         */
        post: operations["removeTicketTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenantApiListTenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the companies of the installation.
         * @description Lists every company (tenant) of the installation. It needs the superadmin's token, which the client takes as `superadminToken`; the token of an API record does not open it. The company's CPF or CNPJ is not in this list.
         */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ErrorBody: ErrorBody;
        Connection: Connection;
        ChannelList: ChannelList;
        SessionList: SessionList;
        Tag: Tag;
        Ticket: Ticket;
        TicketList: TicketList;
        Identifier: Identifier;
        Opportunity: Opportunity;
        OpportunityList: OpportunityList;
        Contact: Contact;
        ContactList: ContactList;
        User: User;
        UserList: UserList;
        TagList: TagList;
        Queue: Queue;
        QueueList: QueueList;
        UserStatus: UserStatus;
        NoteAuthor: NoteAuthor;
        Note: Note;
        NoteList: NoteList;
        ExtraInfo: ExtraInfo;
        ContactExtraInfo: ContactExtraInfo;
        CreateUserRequest: CreateUserRequest;
        ActionResult: ActionResult;
        UpdateUserRequest: UpdateUserRequest;
        PhoneNumber: PhoneNumber;
        SendWabaButtonsRequest: SendWabaButtonsRequest;
        ListRow: ListRow;
        ListSection: ListSection;
        SendWabaListRequest: SendWabaListRequest;
        UpdateContactKanbanRequest: UpdateContactKanbanRequest;
        IdentifierOrList: IdentifierOrList;
        IdentifierList: IdentifierList;
        UpdateContactWalletRequest: UpdateContactWalletRequest;
        SetContactBlockedRequest: SetContactBlockedRequest;
        ExtraInfoInput: ExtraInfoInput;
        UpdateContactExtraInfoRequest: UpdateContactExtraInfoRequest;
        SearchContactsRequest: SearchContactsRequest;
        FoundContact: FoundContact;
        ContactSearchResult: ContactSearchResult;
        UpdateTicketChannelRequest: UpdateTicketChannelRequest;
        UpdateNoteRequest: UpdateNoteRequest;
        SendPresenceRequest: SendPresenceRequest;
        TicketTagsRequest: TicketTagsRequest;
        Tenant: Tenant;
        TenantList: TenantList;
    };
    responses: {
        /**
         * @description The call failed. Other statuses than these are not documented.
         *
         *     Evidence: observed by others (source `caller-central-ia`): Status 500 with a code and without a reason was seen live, on a route that is not in this document.
         */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": "ERR_INVENTED"
                 *     }
                 */
                "application/json": ErrorBody;
            };
        };
        /**
         * @description Something is wrong or missing in the request, or the session of the API record is not connected (`ERR_API_REQUIRES_SESSION`).
         *
         *     Evidence: observed by others (source `zpro-openapi`): Status and meaning are in the collection's OpenAPI document, without a body. The body is what integrators read; they disagree on whether `ERR_API_REQUIRES_SESSION` comes with 400 or with 200.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": "ERR_API_REQUIRES_SESSION"
                 *     }
                 */
                "application/json": ErrorBody;
            };
        };
        /**
         * @description The token is missing, invalid or lacks the right.
         *
         *     Evidence: observed by others (source `zpro-openapi`): Status and meaning are in the collection's OpenAPI document, without a body. The example is made up.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "ERR_INVENTED_UNAUTHORIZED"
                 *     }
                 */
                "application/json": ErrorBody;
            };
        };
        /**
         * @description The token is refused. Some installations answer so instead of 401.
         *
         *     Evidence: observed by others (source `caller-connection-test`): One integrator alone expects 403 and "Invalid Token"; in which property it stands is our reading.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Invalid Token"
                 *     }
                 */
                "application/json": ErrorBody;
            };
        };
        /**
         * @description The ticket is not there (JSON), or this installation does not know the route (a page of HTML). A version older than the vendor's page is the usual reason for the second.
         *
         *     Evidence: observed by others (source `caller-central-ia`): The page of HTML was seen live. That a missing ticket has status 404 is what one integrator is prepared for, and not proven.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "success": false,
                 *       "error": "ERR_TICKET_NOT_FOUND"
                 *     }
                 */
                "application/json": ErrorBody;
                /** @example <pre>Cannot POST /v2/api/external/0f8fad5b-d9cb-469f-a165-70867728950e/addTag</pre> */
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description Id of the API record, from the panel's menu "API". At least 1 characters.
         *
         *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        ApiId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. Whether they come bare or in an object is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 3,
                     *         "name": "Support",
                     *         "type": "whatsapp",
                     *         "status": "CONNECTED"
                     *       }
                     *     ]
                     */
                    "application/json": ChannelList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. Whether they come bare or in an object is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 3,
                     *         "name": "Support",
                     *         "type": "baileys",
                     *         "status": "CONNECTED"
                     *       }
                     *     ]
                     */
                    "application/json": SessionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Page to read. The first is probably 1. At least 1. */
                pageNumber?: number;
                /**
                 * @description Only tickets in this state. Whether several can be named is not documented.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the parameter without its values.
                 */
                status?: "open" | "pending" | "closed";
                /** @description Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
                /** @description Ids of queues, spelt so. How several are separated is not documented; one id as it stands is the safe use. */
                queuesIds?: string;
                /** @description Ids of connections. How several are separated is not documented; one id as it stands is the safe use. */
                whatsappIds?: string;
                /** @description The user whose tickets are wanted, probably as an id. The vendor's page gives no more than the name. */
                selectedUser?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TicketList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listOpportunities: {
        parameters: {
            query?: {
                /** @description Page to read. The first is probably 1. At least 1. */
                page?: number;
                /** @description Opportunities on a page. The vendor's collection shows 40. At least 1. */
                limit?: number;
                /**
                 * @description Only opportunities in this state.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the parameter without its values.
                 */
                status?: "open" | "win" | "lose";
                /** @description Only opportunities of this pipeline. */
                pipelineId?: Identifier;
                /** @description Only opportunities of this stage. */
                stageId?: Identifier;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The opportunities. The form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "opportunities": [
                     *         {
                     *           "id": 51
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": OpportunityList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Page to read. The first is probably 1. At least 1. */
                pageNumber?: number;
                /** @description Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
                /** @description Only contacts of this wallet, that is of this seller. */
                walletId?: Identifier;
                /** @description Only contacts with this tag. */
                tagId?: Identifier;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contacts": [
                     *         {
                     *           "id": 42,
                     *           "name": "Ana Example",
                     *           "number": "5511900000001",
                     *           "email": "ana@company.example",
                     *           "cpf": null,
                     *           "profilePicUrl": "https://company.example/ana.jpg",
                     *           "pushname": "Ana",
                     *           "isGroup": false,
                     *           "createdAt": "2026-11-20T13:00:00.000Z",
                     *           "tags": null
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "hasMore": false
                     *     }
                     */
                    "application/json": ContactList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Page to read. The first is probably 1. At least 1. */
                pageNumber?: number;
                /** @description Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. Whether they come bare or in an object is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "id": 7,
                     *           "name": "Someone",
                     *           "profile": "user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": UserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description True for tags in use, false for the others. */
                isActive?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags, as a bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 8,
                     *         "tag": "Hot lead"
                     *       },
                     *       {
                     *         "id": 9,
                     *         "tag": "Customer"
                     *       }
                     *     ]
                     */
                    "application/json": TagList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queues, as a bare list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 2,
                     *         "queue": "Sales"
                     *       },
                     *       {
                     *         "id": 5,
                     *         "queue": "Support"
                     *       }
                     *     ]
                     */
                    "application/json": QueueList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    getUserStatus: {
        parameters: {
            query: {
                /** @description Id of the user. */
                userId: Identifier;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the user. The form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isOnline": true,
                     *       "status": "online"
                     *     }
                     */
                    "application/json": UserStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listTicketNotes: {
        parameters: {
            query: {
                /** @description Id of the ticket. */
                ticketId: Identifier;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes of the ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notes": [
                     *         {
                     *           "id": 71,
                     *           "ticketId": 1001,
                     *           "notes": "Asked for an invoice.",
                     *           "userId": 7,
                     *           "user": {
                     *             "id": 7,
                     *             "name": "Someone",
                     *             "email": "someone@company.example"
                     *           },
                     *           "createdAt": "2026-11-20T13:00:00.000Z"
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": NoteList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    getContactExtraInfo: {
        parameters: {
            query: {
                /** @description Id of the contact. */
                contactId: Identifier;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom fields of the contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "extraInfo": [
                     *         {
                     *           "name": "plan",
                     *           "value": "gold"
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": ContactExtraInfo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The user to create. */
        requestBody: {
            content: {
                "application/json": CreateUserRequest;
            };
        };
        responses: {
            /**
             * @description The call to create the user was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The user and what to change. */
        requestBody: {
            content: {
                "application/json": UpdateUserRequest;
            };
        };
        responses: {
            /**
             * @description The call to change the user was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    sendWabaButtons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The recipient, the text and the buttons. */
        requestBody: {
            content: {
                "application/json": SendWabaButtonsRequest;
            };
        };
        responses: {
            /**
             * @description The message was taken. Nothing is known of an id to follow it by.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    sendWabaList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The recipient, the texts and the list. */
        requestBody: {
            content: {
                "application/json": SendWabaListRequest;
            };
        };
        responses: {
            /**
             * @description The message was taken. Nothing is known of an id to follow it by.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    updateContactKanban: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The contact and its column. */
        requestBody: {
            content: {
                "application/json": UpdateContactKanbanRequest;
            };
        };
        responses: {
            /**
             * @description The call to move the contact was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    updateContactWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The contact and its wallets. */
        requestBody: {
            content: {
                "application/json": UpdateContactWalletRequest;
            };
        };
        responses: {
            /**
             * @description The call to give the contact away was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    setContactBlocked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The contact, and whether it is to be blocked. */
        requestBody: {
            content: {
                "application/json": SetContactBlockedRequest;
            };
        };
        responses: {
            /**
             * @description The call to block or unblock was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    updateContactExtraInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The contact and its custom fields. */
        requestBody: {
            content: {
                "application/json": UpdateContactExtraInfoRequest;
            };
        };
        responses: {
            /**
             * @description The call to write the custom fields was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    searchContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description What to search for. Every filter may be left out. */
        requestBody: {
            content: {
                "application/json": SearchContactsRequest;
            };
        };
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contacts": [
                     *         {
                     *           "id": 42,
                     *           "name": "Ana Example",
                     *           "number": "5511900000001"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "hasMore": false
                     *     }
                     */
                    "application/json": ContactSearchResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    updateTicketChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The ticket and its new connection. */
        requestBody: {
            content: {
                "application/json": UpdateTicketChannelRequest;
            };
        };
        responses: {
            /**
             * @description The call to move the ticket was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    updateTicketNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The note and its new text. */
        requestBody: {
            content: {
                "application/json": UpdateNoteRequest;
            };
        };
        responses: {
            /**
             * @description The call to rewrite the note was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    sendTicketPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The ticket and what to show. */
        requestBody: {
            content: {
                "application/json": SendPresenceRequest;
            };
        };
        responses: {
            /**
             * @description The call to show it was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    addTicketTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The ticket and the tags to add. */
        requestBody: {
            content: {
                "application/json": TicketTagsRequest;
            };
        };
        responses: {
            /**
             * @description The call to add the tags was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    removeTicketTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /** @description The ticket and the tags to remove. */
        requestBody: {
            content: {
                "application/json": TicketTagsRequest;
            };
        };
        responses: {
            /**
             * @description The call to remove the tags was taken.
             *
             *     Evidence: inferred by us: No answer of this call is documented. The example is made up.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": ActionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The companies. Whether they come bare or in an object is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenants": [
                     *         {
                     *           "id": 1,
                     *           "name": "Example Company"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": TenantList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
}

/** What integrators read when a call fails. Other properties may come, and none of these is certain. */
export type ErrorBody = {
    /**
     * @description False where it is given.
     * @example false
     */
    success?: boolean;
    /**
     * @description Code of the error, by habit `ERR_` and a reason. Known are `ERR_API_REQUIRES_SESSION` (the record's session is not connected, or the record is for another channel) and `ERR_TICKET_NOT_FOUND` (closed tickets count as not there).
     * @example ERR_API_REQUIRES_SESSION
     */
    error?: string;
    /**
     * @description A text for people, such as "Invalid Token".
     * @example Invalid Token
     */
    message?: string;
};

/** A channel or a session. What else it holds is not known. */
export type Connection = {
    /**
     * @description Id of the connection, `whatsappId` in requests. At least 1.
     * @example 3
     */
    id?: number;
    /**
     * @description Name of the connection.
     * @example Support
     */
    name?: string;
    /**
     * @description Kind of connection. The vendor's collection names `whatsapp`, `baileys`, `meow`, `evo`, `uazapi`, `zapi`, `waba`, `wabaoauth`, `telegram`, `hub`, `webchat`, `webmail`, `instagramoauth` and `facebookoauth`.
     * @example whatsapp
     */
    type?: string;
    /**
     * @description State of the connection. `CONNECTED` and `DISCONNECTED` are known, and surely there are others.
     * @example CONNECTED
     */
    status?: string;
};

/** The channels, bare or in an object. The form is not documented; these are the ones integrators read. */
export type ChannelList = Connection[] | ({
    /** @description The channels. */
    channels?: Connection[];
    /** @description The channels, under another name. */
    whatsapps?: Connection[];
    /** @description The channels, under another name. */
    data?: Connection[];
} & {
    [key: string]: unknown;
});

/** The sessions, bare or in an object. The form is not documented; these are the ones integrators read. */
export type SessionList = Connection[] | ({
    /** @description The sessions. */
    sessions?: Connection[];
    /** @description The sessions, under another name. */
    whatsapps?: Connection[];
    /** @description The sessions, under another name. */
    data?: Connection[];
} & {
    [key: string]: unknown;
});

/** A tag of the company. */
export type Tag = {
    /**
     * @description Id of the tag, `tagId` in requests. At least 1.
     * @example 8
     */
    id: number;
    /**
     * @description Name of the tag. It is not called `name`.
     * @example Hot lead
     */
    tag?: string;
};

/** A ticket as the list shows it. */
export type Ticket = {
    /**
     * @description Id of the ticket, `ticketId` in requests. At least 1.
     * @example 1001
     */
    id: number;
    /**
     * @description Id of the contact. At least 1.
     * @example 42
     */
    contactId?: number;
    /**
     * @description Name of the contact.
     * @example Ana Example
     */
    name?: string;
    /**
     * @description State of the ticket.
     * @example open
     */
    status?: ("open" | "pending" | "closed") | (string & {});
    /**
     * @description Text of the last message.
     * @example Olá!
     */
    lastMessage?: string | null;
    /**
     * @description When the last message came. Its form is not documented.
     * @example 2026-11-20T13:00:00.000Z
     */
    lastMessageAt?: string | null;
    /** @description Tags of the ticket. */
    tags?: Tag[];
};

/** A page of tickets. */
export type TicketList = {
    /** @description The tickets of this page. */
    tickets: Ticket[];
    /**
     * @description How many tickets there are, probably on all pages. At least 0.
     * @example 40
     */
    count: number;
    /**
     * @description Whether another page follows.
     * @example true
     */
    hasMore: boolean;
};

/** An id, as a number or as its digits. */
export type Identifier = number | string;

/** A card of the sales funnel. What it holds is not known. */
export type Opportunity = {
    /**
     * @description Id of the opportunity. At least 1.
     * @example 51
     */
    id?: number;
} & {
    [key: string]: unknown;
};

/** The opportunities, bare or in an object. The form is not documented. */
export type OpportunityList = Opportunity[] | ({
    /** @description The opportunities. */
    opportunities?: Opportunity[];
    /** @description The opportunities, under another name. */
    data?: Opportunity[];
} & {
    [key: string]: unknown;
});

/** A contact as the list shows it. */
export type Contact = {
    /**
     * @description Id of the contact, `contactId` in requests. At least 1.
     * @example 42
     */
    id: number;
    /**
     * @description Name of the contact.
     * @example Ana Example
     */
    name?: string;
    /**
     * @description Telephone number, or the id of a group.
     * @example 5511900000001
     */
    number?: string;
    /**
     * @description E-mail address.
     * @example ana@company.example
     */
    email?: string | null;
    /**
     * @description CPF, the Brazilian number of a person.
     * @example null
     */
    cpf?: string | null;
    /**
     * @description Address of the contact's picture.
     * @example https://company.example/ana.jpg
     */
    profilePicUrl?: string | null;
    /**
     * @description Name that the contact gave itself in WhatsApp.
     * @example Ana
     */
    pushname?: string | null;
    /**
     * @description Whether this is a group.
     * @example false
     */
    isGroup?: boolean;
    /**
     * @description When the contact was made. Its form is not documented.
     * @example 2026-11-20T13:00:00.000Z
     */
    createdAt?: string;
    /**
     * @description Tags of the contact, or null. What an item holds is not known.
     * @example null
     */
    tags?: unknown[] | null;
};

/** A page of contacts. */
export type ContactList = {
    /** @description The contacts of this page. */
    contacts: Contact[];
    /**
     * @description How many contacts there are, probably on all pages. It may be missing. At least 0.
     * @example 1
     */
    count?: number;
    /**
     * @description Whether another page follows. It may be missing.
     * @example false
     */
    hasMore?: boolean;
};

/** A user, that is an attendant. What else it holds is not known. */
export type User = {
    /**
     * @description Id of the user, `userId` in requests. At least 1.
     * @example 7
     */
    id?: number;
    /**
     * @description Name of the user.
     * @example Someone
     */
    name?: string;
    /**
     * @description Rights of the user. `admin` and `user` are known, an installation may have others.
     * @example user
     */
    profile?: string;
} & {
    [key: string]: unknown;
};

/** The users, bare or in an object. The form is not documented; these are the ones integrators read. */
export type UserList = User[] | ({
    /** @description The users. */
    users?: User[];
    /** @description The users, under another name. */
    data?: User[];
} & {
    [key: string]: unknown;
});

/** The tags, as a bare list. */
export type TagList = Tag[];

/** A queue, that is a department. */
export type Queue = {
    /**
     * @description Id of the queue. At least 1.
     * @example 2
     */
    id: number;
    /**
     * @description Name of the queue. It is not called `name`.
     * @example Sales
     */
    queue?: string;
};

/** The queues, as a bare list. */
export type QueueList = Queue[];

/**
 * Whether a user is online. An integrator looks for each of these, here and inside `data` and `user`; none is certain.
 */
export type UserStatus = {
    /**
     * @description Whether the user is online.
     * @example true
     */
    isOnline?: boolean;
    /**
     * @description Whether the user is online, under another name.
     * @example true
     */
    online?: boolean;
    /**
     * @description Whether the user is online, under another name.
     * @example true
     */
    is_online?: boolean;
    /**
     * @description Whether the user is online, in a word.
     * @example online
     */
    status?: string;
} & {
    [key: string]: unknown;
};

/** The user who wrote a note. */
export type NoteAuthor = {
    /**
     * @description Id of the user. At least 1.
     * @example 7
     */
    id?: number;
    /**
     * @description Name of the user.
     * @example Someone
     */
    name?: string;
    /**
     * Format: email
     * @description E-mail address of the user.
     * @example someone@company.example
     */
    email?: string;
};

/** An internal note on a ticket. */
export type Note = {
    /**
     * @description Id of the note, `noteId` in requests. At least 1.
     * @example 71
     */
    id: number;
    /**
     * @description Id of the ticket. At least 1.
     * @example 1001
     */
    ticketId?: number;
    /**
     * @description Text of the note. The name is a plural.
     * @example Asked for an invoice.
     */
    notes?: string;
    /**
     * @description Id of the user who wrote it. At least 1.
     * @example 7
     */
    userId?: number;
    /** @description The user who wrote a note. */
    user?: NoteAuthor;
    /**
     * @description When it was written. Its form is not documented.
     * @example 2026-11-20T13:00:00.000Z
     */
    createdAt?: string;
};

/** The notes of a ticket. */
export type NoteList = {
    /** @description The notes. */
    notes: Note[];
    /**
     * @description How many notes there are. At least 0.
     * @example 1
     */
    count: number;
};

/** A custom field. */
export type ExtraInfo = {
    /**
     * @description Name of the field.
     * @example plan
     */
    name?: string;
    /**
     * @description Value of the field.
     * @example gold
     */
    value?: string;
};

/** The custom fields of a contact. One integrator is prepared for a bare list too. */
export type ContactExtraInfo = {
    /** @description The custom fields. */
    extraInfo: ExtraInfo[];
    /**
     * @description How many there are. At least 0.
     * @example 1
     */
    count: number;
};

/** A user to create. */
export type CreateUserRequest = {
    /**
     * Format: email
     * @description E-mail address, to log in with.
     * @example someone@company.example
     */
    email: string;
    /**
     * @description Password, at least 8 characters. At least 8 characters.
     *
     *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; its length is in the collection.
     * @example an-invented-password-1
     */
    password: string;
    /**
     * @description Name of the user. At least 1 characters.
     * @example Someone
     */
    name: string;
    /**
     * @description Rights of the user. The vendor's page names no value; the collection shows `admin` and `user`, and an installation may have profiles of its own.
     * @example user
     */
    profile?: string;
};

/**
 * Any JSON value. The vendor documents no answer of a call that changes something, and nobody relies on one. The client has made sure that it is no `success: false`.
 */
export type ActionResult = unknown;

/** A user and what to change. */
export type UpdateUserRequest = {
    /** @description Id of the user. */
    userId: Identifier;
    /**
     * @description The new name. At least 1 characters.
     * @example Someone Else
     */
    name?: string;
    /**
     * Format: email
     * @description The new e-mail address.
     * @example someone.else@company.example
     */
    email?: string;
};

/** Telephone number, digits only, with the country code. */
export type PhoneNumber = string;

/** A text with buttons. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
export type SendWabaButtonsRequest = {
    /** @description Telephone number of the contact, digits only. */
    number?: PhoneNumber;
    /**
     * @description The text. At least 1 characters.
     * @example Is your appointment tomorrow fine?
     */
    message: string;
    /**
     * @description Text of the first button. At least 1 characters.
     * @example Yes
     */
    button1: string;
    /**
     * @description Text of the second button.
     * @example No
     */
    button2?: string;
    /**
     * @description Text of the third button.
     * @example Another day
     */
    button3?: string;
    /** @description Id of the ticket. */
    ticketId?: Identifier;
};

/** One choice. The vendor's page names no property, so others are allowed. */
export type ListRow = {
    /**
     * @description Your id of the choice. At least 1 characters.
     * @example sales
     */
    id?: string;
    /**
     * @description Text of the choice.
     * @example Sales
     */
    title?: string;
    /**
     * @description Smaller text below it.
     * @example New orders.
     */
    description?: string;
} & {
    [key: string]: unknown;
};

/** A part of the list with a heading. The vendor's page names no property, so others are allowed. */
export type ListSection = {
    /**
     * @description Heading of the section.
     * @example Departments
     */
    title?: string;
    /** @description What can be chosen. At least 1 items. */
    rows?: ListRow[];
} & {
    [key: string]: unknown;
};

/** A text with a list. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
export type SendWabaListRequest = {
    /** @description Telephone number of the contact, digits only. */
    number?: PhoneNumber;
    /**
     * @description Text above.
     * @example Example Company
     */
    header?: string;
    /**
     * @description The text itself. At least 1 characters.
     * @example What can we do for you?
     */
    body: string;
    /**
     * @description Text below, in small letters.
     * @example We answer until 6 p.m.
     */
    footer?: string;
    /**
     * @description Text of the button that opens the list. The only name here in snake case. At least 1 characters.
     * @example Choose
     */
    button_text: string;
    /** @description The list, in sections. At least 1 items. */
    sections: ListSection[];
    /** @description Id of the ticket. */
    ticketId?: Identifier;
};

/** A contact and its column on the kanban. */
export type UpdateContactKanbanRequest = {
    /** @description Id of the contact. */
    contactId: Identifier;
    /**
     * @description Id of the column.
     *
     *     Evidence: inferred by us: The vendor's page says only `kanban`. The collection sends a number, which we read as the column's id.
     */
    kanban: Identifier;
};

/** One id, or a list of several; each as a number or as its digits. */
export type IdentifierOrList = number | string | Identifier[];

/** Ids, each as a number or as its digits. */
export type IdentifierList = Identifier[];

/** A contact and wallets, named by `walletId` or by `walletIds`. */
export type UpdateContactWalletRequest = {
    /** @description Id of the contact. */
    contactId: Identifier;
    /** @description Id of a wallet, or a list of ids. */
    walletId?: IdentifierOrList;
    /**
     * @description Ids of wallets, instead of `walletId`.
     *
     *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives `walletId` a list, its collection a property of its own.
     */
    walletIds?: IdentifierList;
};

/** A contact, and whether it is to be blocked. */
export type SetContactBlockedRequest = {
    /** @description Id of the contact. */
    contactId: Identifier;
    /**
     * @description True blocks, false unblocks.
     * @example true
     */
    blocked: boolean;
};

/** A custom field to write. The vendor's page names no property, so others are allowed. */
export type ExtraInfoInput = {
    /**
     * @description Name of the field. At least 1 characters.
     * @example plan
     */
    name?: string;
    /**
     * @description Value of the field.
     * @example gold
     */
    value?: string;
} & {
    [key: string]: unknown;
};

/** A contact and its custom fields. */
export type UpdateContactExtraInfoRequest = {
    /** @description Id of the contact. */
    contactId: Identifier;
    /** @description The custom fields, all of them. */
    extraInfo: ExtraInfoInput[];
};

/** What to search for. */
export type SearchContactsRequest = {
    /** @description Id of a tag, or a list of ids. */
    tagId?: IdentifierOrList;
    /**
     * @description Ids of tags, instead of `tagId`.
     *
     *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives `tagId` a list, its collection a property of its own.
     */
    tagIds?: IdentifierList;
    /**
     * @description Page to read, 1 where it is left out. At least 1.
     *
     *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; what it is without one is in the collection.
     * @example 1
     */
    page?: number;
    /**
     * @description Contacts on a page, 40 where it is left out. At least 1.
     *
     *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; what it is without one is in the collection.
     * @example 40
     */
    limit?: number;
    /**
     * @description Text to search for, in name, number, CPF and others.
     * @example Ana
     */
    searchParam?: string;
    /** @description Only contacts of this wallet. */
    walletId?: Identifier;
    /**
     * @description True for blocked contacts, false for the others.
     * @example false
     */
    blocked?: boolean;
};

/**
 * A contact as the search shows it: no more than what a mass sending needs, says the vendor. What else there is, is not documented.
 */
export type FoundContact = {
    /**
     * @description Id of the contact, `contactId` in requests. At least 1.
     * @example 42
     */
    id: number;
    /**
     * @description Name of the contact.
     * @example Ana Example
     */
    name?: string;
    /**
     * @description Telephone number, or the id of a group.
     * @example 5511900000001
     */
    number?: string;
} & {
    [key: string]: unknown;
};

/** A page of the contacts that were found. */
export type ContactSearchResult = {
    /** @description The contacts of this page. */
    contacts: FoundContact[];
    /**
     * @description How many contacts there are, probably on all pages. It may be missing. At least 0.
     * @example 1
     */
    count?: number;
    /**
     * @description Whether another page follows. It may be missing.
     * @example false
     */
    hasMore?: boolean;
};

/** A ticket and its new connection. */
export type UpdateTicketChannelRequest = {
    /** @description Id of the ticket. */
    ticketId: Identifier;
    /** @description Id of the new connection. */
    whatsappId: Identifier;
    /**
     * @description Kind of the new connection. The vendor's page names no value; its collection shows `whatsapp`, `baileys` and `waba` among others.
     * @example waba
     */
    channel?: string;
};

/** A note and its new text. */
export type UpdateNoteRequest = {
    /** @description Id of the note. */
    noteId: Identifier;
    /**
     * @description The new text. The name is a plural.
     * @example The invoice was sent.
     */
    notes: string;
};

/** A ticket and what to show its contact. */
export type SendPresenceRequest = {
    /** @description Id of the ticket. */
    ticketId: Identifier;
    /**
     * @description What to show; `paused` takes it away.
     * @example typing
     * @enum {string}
     */
    state: "typing" | "paused" | "recording";
    /**
     * @description Id of the channel, as text: those of Instagram and webmail have 17 digits, more than a JavaScript number holds.
     *
     *     Evidence: observed by others (source `caller-avance`): One integrator alone sends it here. That such ids have 17 digits is seen in the vendor's collection.
     * @example 99900000000000001
     */
    channelId?: string;
};

/** A ticket and tags, named by `tagId` or by `tagIds`. */
export type TicketTagsRequest = {
    /** @description Id of the ticket. */
    ticketId: Identifier;
    /** @description Id of a tag, or a list of ids. */
    tagId?: IdentifierOrList;
    /**
     * @description Ids of tags, instead of `tagId`.
     *
     *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives `tagId` a list, its collection a property of its own.
     */
    tagIds?: IdentifierList;
};

/** A company of the installation. What else it holds is not known. */
export type Tenant = {
    /**
     * @description Id of the company. At least 1.
     * @example 1
     */
    id?: number;
    /**
     * @description Name of the company.
     * @example Example Company
     */
    name?: string;
} & {
    [key: string]: unknown;
};

/** The companies, bare or in an object. The form is not documented; these are the ones integrators read. */
export type TenantList = Tenant[] | ({
    /** @description The companies. */
    tenants?: Tenant[];
    /** @description The companies, under another name. */
    data?: Tenant[];
    /** @description The companies, under another name. */
    items?: Tenant[];
} & {
    [key: string]: unknown;
});

export type ListTicketsQuery = NonNullable<operations["listTickets"]["parameters"]["query"]>;

export type ListOpportunitiesQuery = NonNullable<operations["listOpportunities"]["parameters"]["query"]>;

export type ListContactsQuery = NonNullable<operations["listContacts"]["parameters"]["query"]>;

export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;

export type ListTagsQuery = NonNullable<operations["listTags"]["parameters"]["query"]>;

export type GetUserStatusQuery = NonNullable<operations["getUserStatus"]["parameters"]["query"]>;

export type ListTicketNotesQuery = NonNullable<operations["listTicketNotes"]["parameters"]["query"]>;

export type GetContactExtraInfoQuery = NonNullable<operations["getContactExtraInfo"]["parameters"]["query"]>;
