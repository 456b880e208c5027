// Generated from specs/zpro by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

/** Every path with what it takes and answers, as openapi-typescript writes it: `http` is typed by it. */
export interface paths {
    "/v2/api/external/{apiId}/listChannels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the channels.
         *
         * Lists every connection of the company to WhatsApp, Instagram and others. It takes no filter and no page.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the active sessions.
         *
         * Lists the active sessions. One integrator reads the channels here rather than in the list of channels. It takes no filter and no page.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the tickets.
         *
         * Lists tickets, filtered and page by page. The installation decides how many come on a page.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the opportunities.
         *
         * Lists the cards of the sales funnel. A single card cannot be read. The answer's form is not documented, so the client does not turn the pages by itself.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the contacts.
         *
         * Lists contacts, filtered and page by page. The installation decides how many come on a page.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the users.
         *
         * Lists the users (attendants) of the company. Whether a user is online cannot be read here: ask for the status of each. The answer's form is not documented, so the client does not turn the pages by itself.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the tags.
         *
         * Lists the tags of the company. What comes without `isActive` is not documented.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the queues.
         *
         * Lists the queues (departments) of the company. It takes no filter and no page.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * See whether a user is online.
         *
         * Says whether a user (attendant) is online or offline at this moment. The answer's form is not documented: treat what you cannot read as unknown, not as offline.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * List the internal notes of a ticket.
         *
         * Lists every internal note that users wrote on a ticket. Contacts never see them.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /**
         * Get a contact's custom fields.
         *
         * Reads the custom fields (`extraInfo`) of a contact.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user.
         *
         * Creates a user (attendant) of the company. Whether the e-mail address must be new is not documented, and the answer may not tell the id.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a user's name or e-mail address.
         *
         * Changes the name, the e-mail address or both. Password and profile cannot be changed here.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message with up to three buttons.
         *
         * Sends a text with buttons through a connection of the official WhatsApp API. No key guards against a second sending, so a repeated call may send the message twice.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message with a list to choose from.
         *
         * Sends a text with a button that opens a list, through a connection of the official WhatsApp API. No key guards against a second sending, so a repeated call may send the message twice.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a contact on the kanban.
         *
         * Puts a contact in another column of the kanban.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a contact to a wallet.
         *
         * Gives a contact to the wallet of a seller, or to several. Whether the wallets it had are kept is not documented.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block or unblock a contact.
         *
         * Blocks a contact, or ends that.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a contact's custom fields.
         *
         * Writes custom fields (`extraInfo`) of a contact. Whether fields that are left out are kept or lost is not documented: read them first and send them all, as an integrator does.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search contacts.
         *
         * Finds contacts, page by page, with no more than what a mass sending needs. It only reads, though it is a POST. The page is named in the body, so the client does not turn the pages by itself.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a ticket to another channel.
         *
         * Changes the connection that a ticket runs through. Integrators saw other changes of tickets answered with a success that had no effect, so read the ticket again where it matters.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rewrite an internal note.
         *
         * Replaces the text of an internal note. No route of the vendor's page creates one.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the contact that somebody types or records.
         *
         * Shows "typing" or "recording" in the contact's WhatsApp, or takes it away. On one kind of connection it lasted only a second or two, so an integrator repeats it while the answer is written.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to a ticket.
         *
         * Puts one tag or several on a ticket and keeps those it has. Whether a tag that is there already does any harm is not documented.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove tags from a ticket.
         *
         * Takes one tag or several off a ticket.
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
         *
         * Lists every company (tenant) of the installation. It needs the superadmin's token, which the client takes as `superadminToken`; the token of an API record does not open it. The company's CPF or CNPJ is not in this list.
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
/** The document's components by their names there, as openapi-typescript writes them. */
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
         * The call failed. Other statuses than these are not documented.
         *
         * Evidence: observed by others (source `caller-central-ia`): Status 500 with a code and without a reason was seen live, on a route that is not in this document.
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
         * Something is wrong or missing in the request, or the session of the API record is not connected (`ERR_API_REQUIRES_SESSION`).
         *
         * Evidence: observed by others (source `zpro-openapi`): Status and meaning are in the collection's OpenAPI document, without a body. The body is what integrators read; they disagree on whether `ERR_API_REQUIRES_SESSION` comes with 400 or with 200.
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
         * The token is missing, invalid or lacks the right.
         *
         * Evidence: observed by others (source `zpro-openapi`): Status and meaning are in the collection's OpenAPI document, without a body. The example is made up.
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
         * The token is refused. Some installations answer so instead of 401.
         *
         * Evidence: observed by others (source `caller-connection-test`): One integrator alone expects 403 and "Invalid Token"; in which property it stands is our reading.
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
         * The ticket is not there (JSON), or this installation does not know the route (a page of HTML). A version older than the vendor's page is the usual reason for the second.
         *
         * Evidence: observed by others (source `caller-central-ia`): The page of HTML was seen live. That a missing ticket has status 404 is what one integrator is prepared for, and not proven.
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
         * Id of the API record, from the panel's menu "API". At least 1 characters.
         *
         * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
         *
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        ApiId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Every operation by its id, as openapi-typescript writes it. */
export interface operations {
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channels. Whether they come bare or in an object is not documented. */
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sessions. Whether they come bare or in an object is not documented. */
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
                /** Page to read. The first is probably 1. At least 1. */
                pageNumber?: number;
                /**
                 * Only tickets in this state. Whether several can be named is not documented.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page names the parameter without its values.
                 */
                status?: "open" | "pending" | "closed";
                /** Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
                /**
                 * Ids of queues, spelt so. How several are separated is not documented; one id as it stands is the safe use.
                 */
                queuesIds?: string;
                /**
                 * Ids of connections. How several are separated is not documented; one id as it stands is the safe use.
                 */
                whatsappIds?: string;
                /**
                 * The user whose tickets are wanted, probably as an id. The vendor's page gives no more than the name.
                 */
                selectedUser?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of tickets. */
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
                /** Page to read. The first is probably 1. At least 1. */
                page?: number;
                /** Opportunities on a page. The vendor's collection shows 40. At least 1. */
                limit?: number;
                /**
                 * Only opportunities in this state.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page names the parameter without its values.
                 */
                status?: "open" | "win" | "lose";
                /** Only opportunities of this pipeline. */
                pipelineId?: Identifier;
                /** Only opportunities of this stage. */
                stageId?: Identifier;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The opportunities. The form is not documented. */
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
                /** Page to read. The first is probably 1. At least 1. */
                pageNumber?: number;
                /** Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
                /** Only contacts of this wallet, that is of this seller. */
                walletId?: Identifier;
                /** Only contacts with this tag. */
                tagId?: Identifier;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts. */
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
                /** Page to read. The first is probably 1. At least 1. */
                pageNumber?: number;
                /** Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users. Whether they come bare or in an object is not documented. */
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
                /** True for tags in use, false for the others. */
                isActive?: boolean;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags, as a bare list. */
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The queues, as a bare list. */
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
                /** Id of the user. */
                userId: Identifier;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status of the user. The form is not documented. */
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
                /** Id of the ticket. */
                ticketId: Identifier;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The notes of the ticket. */
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
                /** Id of the contact. */
                contactId: Identifier;
            };
            header?: never;
            path: {
                /**
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The custom fields of the contact. */
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The user to create. */
        requestBody: {
            content: {
                "application/json": CreateUserRequest;
            };
        };
        responses: {
            /**
             * The call to create the user was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The user and what to change. */
        requestBody: {
            content: {
                "application/json": UpdateUserRequest;
            };
        };
        responses: {
            /**
             * The call to change the user was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The recipient, the text and the buttons. */
        requestBody: {
            content: {
                "application/json": SendWabaButtonsRequest;
            };
        };
        responses: {
            /**
             * The message was taken. Nothing is known of an id to follow it by.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The recipient, the texts and the list. */
        requestBody: {
            content: {
                "application/json": SendWabaListRequest;
            };
        };
        responses: {
            /**
             * The message was taken. Nothing is known of an id to follow it by.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The contact and its column. */
        requestBody: {
            content: {
                "application/json": UpdateContactKanbanRequest;
            };
        };
        responses: {
            /**
             * The call to move the contact was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The contact and its wallets. */
        requestBody: {
            content: {
                "application/json": UpdateContactWalletRequest;
            };
        };
        responses: {
            /**
             * The call to give the contact away was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The contact, and whether it is to be blocked. */
        requestBody: {
            content: {
                "application/json": SetContactBlockedRequest;
            };
        };
        responses: {
            /**
             * The call to block or unblock was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The contact and its custom fields. */
        requestBody: {
            content: {
                "application/json": UpdateContactExtraInfoRequest;
            };
        };
        responses: {
            /**
             * The call to write the custom fields was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** What to search for. Every filter may be left out. */
        requestBody: {
            content: {
                "application/json": SearchContactsRequest;
            };
        };
        responses: {
            /** A page of contacts. */
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The ticket and its new connection. */
        requestBody: {
            content: {
                "application/json": UpdateTicketChannelRequest;
            };
        };
        responses: {
            /**
             * The call to move the ticket was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The note and its new text. */
        requestBody: {
            content: {
                "application/json": UpdateNoteRequest;
            };
        };
        responses: {
            /**
             * The call to rewrite the note was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The ticket and what to show. */
        requestBody: {
            content: {
                "application/json": SendPresenceRequest;
            };
        };
        responses: {
            /**
             * The call to show it was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The ticket and the tags to add. */
        requestBody: {
            content: {
                "application/json": TicketTagsRequest;
            };
        };
        responses: {
            /**
             * The call to add the tags was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
                 * Id of the API record, from the panel's menu "API". At least 1 characters.
                 *
                 * Evidence: observed by others (source `zpro-postman`): The vendor's page shows the parameter and does not explain it. The collection's example and an integrator's notes show a UUID; nothing says that it must be one.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                apiId: string;
            };
            cookie?: never;
        };
        /** The ticket and the tags to remove. */
        requestBody: {
            content: {
                "application/json": TicketTagsRequest;
            };
        };
        responses: {
            /**
             * The call to remove the tags was taken.
             *
             * Evidence: inferred by us: No answer of this call is documented. The example is made up.
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
            /** The companies. Whether they come bare or in an object is not documented. */
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
     * False where it is given.
     *
     * @example false
     */
    success?: boolean;
    /**
     * Code of the error, by habit `ERR_` and a reason. Known are `ERR_API_REQUIRES_SESSION` (the record's session is not connected, or the record is for another channel) and `ERR_TICKET_NOT_FOUND` (closed tickets count as not there).
     *
     * @example ERR_API_REQUIRES_SESSION
     */
    error?: string;
    /**
     * A text for people, such as "Invalid Token".
     *
     * @example Invalid Token
     */
    message?: string;
};

/** A channel or a session. What else it holds is not known. */
export type Connection = {
    /**
     * Id of the connection, `whatsappId` in requests. At least 1.
     *
     * @example 3
     */
    id?: number;
    /**
     * Name of the connection.
     *
     * @example Support
     */
    name?: string;
    /**
     * Kind of connection. The vendor's collection names `whatsapp`, `baileys`, `meow`, `evo`, `uazapi`, `zapi`, `waba`, `wabaoauth`, `telegram`, `hub`, `webchat`, `webmail`, `instagramoauth` and `facebookoauth`.
     *
     * @example whatsapp
     */
    type?: string;
    /**
     * State of the connection. `CONNECTED` and `DISCONNECTED` are known, and surely there are others.
     *
     * @example CONNECTED
     */
    status?: string;
};

/** The channels, bare or in an object. The form is not documented; these are the ones integrators read. */
export type ChannelList = Connection[] | ({
    /** The channels. */
    channels?: Connection[];
    /** The channels, under another name. */
    whatsapps?: Connection[];
    /** The channels, under another name. */
    data?: Connection[];
} & {
    [key: string]: unknown;
});

/** The sessions, bare or in an object. The form is not documented; these are the ones integrators read. */
export type SessionList = Connection[] | ({
    /** The sessions. */
    sessions?: Connection[];
    /** The sessions, under another name. */
    whatsapps?: Connection[];
    /** The sessions, under another name. */
    data?: Connection[];
} & {
    [key: string]: unknown;
});

/** A tag of the company. */
export type Tag = {
    /**
     * Id of the tag, `tagId` in requests. At least 1.
     *
     * @example 8
     */
    id: number;
    /**
     * Name of the tag. It is not called `name`.
     *
     * @example Hot lead
     */
    tag?: string;
};

/** A ticket as the list shows it. */
export type Ticket = {
    /**
     * Id of the ticket, `ticketId` in requests. At least 1.
     *
     * @example 1001
     */
    id: number;
    /**
     * Id of the contact. At least 1.
     *
     * @example 42
     */
    contactId?: number;
    /**
     * Name of the contact.
     *
     * @example Ana Example
     */
    name?: string;
    /**
     * State of the ticket.
     *
     * @example open
     */
    status?: ("open" | "pending" | "closed") | (string & {});
    /**
     * Text of the last message.
     *
     * @example Olá!
     */
    lastMessage?: string | null;
    /**
     * When the last message came. Its form is not documented.
     *
     * @example 2026-11-20T13:00:00.000Z
     */
    lastMessageAt?: string | null;
    /** Tags of the ticket. */
    tags?: Tag[];
};

/** A page of tickets. */
export type TicketList = {
    /** The tickets of this page. */
    tickets: Ticket[];
    /**
     * How many tickets there are, probably on all pages. At least 0.
     *
     * @example 40
     */
    count: number;
    /**
     * Whether another page follows.
     *
     * @example true
     */
    hasMore: boolean;
};

/** An id, as a number or as its digits. */
export type Identifier = number | string;

/** A card of the sales funnel. What it holds is not known. */
export type Opportunity = {
    /**
     * Id of the opportunity. At least 1.
     *
     * @example 51
     */
    id?: number;
} & {
    [key: string]: unknown;
};

/** The opportunities, bare or in an object. The form is not documented. */
export type OpportunityList = Opportunity[] | ({
    /** The opportunities. */
    opportunities?: Opportunity[];
    /** The opportunities, under another name. */
    data?: Opportunity[];
} & {
    [key: string]: unknown;
});

/** A contact as the list shows it. */
export type Contact = {
    /**
     * Id of the contact, `contactId` in requests. At least 1.
     *
     * @example 42
     */
    id: number;
    /**
     * Name of the contact.
     *
     * @example Ana Example
     */
    name?: string;
    /**
     * Telephone number, or the id of a group.
     *
     * @example 5511900000001
     */
    number?: string;
    /**
     * E-mail address.
     *
     * @example ana@company.example
     */
    email?: string | null;
    /**
     * CPF, the Brazilian number of a person.
     *
     * @example null
     */
    cpf?: string | null;
    /**
     * Address of the contact's picture.
     *
     * @example https://company.example/ana.jpg
     */
    profilePicUrl?: string | null;
    /**
     * Name that the contact gave itself in WhatsApp.
     *
     * @example Ana
     */
    pushname?: string | null;
    /**
     * Whether this is a group.
     *
     * @example false
     */
    isGroup?: boolean;
    /**
     * When the contact was made. Its form is not documented.
     *
     * @example 2026-11-20T13:00:00.000Z
     */
    createdAt?: string;
    /**
     * Tags of the contact, or null. What an item holds is not known.
     *
     * @example null
     */
    tags?: unknown[] | null;
};

/** A page of contacts. */
export type ContactList = {
    /** The contacts of this page. */
    contacts: Contact[];
    /**
     * How many contacts there are, probably on all pages. It may be missing. At least 0.
     *
     * @example 1
     */
    count?: number;
    /**
     * Whether another page follows. It may be missing.
     *
     * @example false
     */
    hasMore?: boolean;
};

/** A user, that is an attendant. What else it holds is not known. */
export type User = {
    /**
     * Id of the user, `userId` in requests. At least 1.
     *
     * @example 7
     */
    id?: number;
    /**
     * Name of the user.
     *
     * @example Someone
     */
    name?: string;
    /**
     * Rights of the user. `admin` and `user` are known, an installation may have others.
     *
     * @example user
     */
    profile?: string;
} & {
    [key: string]: unknown;
};

/** The users, bare or in an object. The form is not documented; these are the ones integrators read. */
export type UserList = User[] | ({
    /** The users. */
    users?: User[];
    /** The users, under another name. */
    data?: User[];
} & {
    [key: string]: unknown;
});

/** The tags, as a bare list. */
export type TagList = Tag[];

/** A queue, that is a department. */
export type Queue = {
    /**
     * Id of the queue. At least 1.
     *
     * @example 2
     */
    id: number;
    /**
     * Name of the queue. It is not called `name`.
     *
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
     * Whether the user is online.
     *
     * @example true
     */
    isOnline?: boolean;
    /**
     * Whether the user is online, under another name.
     *
     * @example true
     */
    online?: boolean;
    /**
     * Whether the user is online, under another name.
     *
     * @example true
     */
    is_online?: boolean;
    /**
     * Whether the user is online, in a word.
     *
     * @example online
     */
    status?: string;
} & {
    [key: string]: unknown;
};

/** The user who wrote a note. */
export type NoteAuthor = {
    /**
     * Id of the user. At least 1.
     *
     * @example 7
     */
    id?: number;
    /**
     * Name of the user.
     *
     * @example Someone
     */
    name?: string;
    /**
     * E-mail address of the user. Format: email.
     *
     * @example someone@company.example
     */
    email?: string;
};

/** An internal note on a ticket. */
export type Note = {
    /**
     * Id of the note, `noteId` in requests. At least 1.
     *
     * @example 71
     */
    id: number;
    /**
     * Id of the ticket. At least 1.
     *
     * @example 1001
     */
    ticketId?: number;
    /**
     * Text of the note. The name is a plural.
     *
     * @example Asked for an invoice.
     */
    notes?: string;
    /**
     * Id of the user who wrote it. At least 1.
     *
     * @example 7
     */
    userId?: number;
    /** The user who wrote a note. */
    user?: NoteAuthor;
    /**
     * When it was written. Its form is not documented.
     *
     * @example 2026-11-20T13:00:00.000Z
     */
    createdAt?: string;
};

/** The notes of a ticket. */
export type NoteList = {
    /** The notes. */
    notes: Note[];
    /**
     * How many notes there are. At least 0.
     *
     * @example 1
     */
    count: number;
};

/** A custom field. */
export type ExtraInfo = {
    /**
     * Name of the field.
     *
     * @example plan
     */
    name?: string;
    /**
     * Value of the field.
     *
     * @example gold
     */
    value?: string;
};

/** The custom fields of a contact. One integrator is prepared for a bare list too. */
export type ContactExtraInfo = {
    /** The custom fields. */
    extraInfo: ExtraInfo[];
    /**
     * How many there are. At least 0.
     *
     * @example 1
     */
    count: number;
};

/** A user to create. */
export type CreateUserRequest = {
    /**
     * E-mail address, to log in with. Format: email.
     *
     * @example someone@company.example
     */
    email: string;
    /**
     * Password, at least 8 characters. At least 8 characters.
     *
     * Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; its length is in the collection.
     *
     * @example an-invented-password-1
     */
    password: string;
    /**
     * Name of the user. At least 1 characters.
     *
     * @example Someone
     */
    name: string;
    /**
     * Rights of the user. The vendor's page names no value; the collection shows `admin` and `user`, and an installation may have profiles of its own.
     *
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
    /** Id of the user. */
    userId: Identifier;
    /**
     * The new name. At least 1 characters.
     *
     * @example Someone Else
     */
    name?: string;
    /**
     * The new e-mail address. Format: email.
     *
     * @example someone.else@company.example
     */
    email?: string;
};

/** Telephone number, digits only, with the country code. */
export type PhoneNumber = string;

/** A text with buttons. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
export type SendWabaButtonsRequest = {
    /** Telephone number of the contact, digits only. */
    number?: PhoneNumber;
    /**
     * The text. At least 1 characters.
     *
     * @example Is your appointment tomorrow fine?
     */
    message: string;
    /**
     * Text of the first button. At least 1 characters.
     *
     * @example Yes
     */
    button1: string;
    /**
     * Text of the second button.
     *
     * @example No
     */
    button2?: string;
    /**
     * Text of the third button.
     *
     * @example Another day
     */
    button3?: string;
    /** Id of the ticket. */
    ticketId?: Identifier;
};

/** One choice. The vendor's page names no property, so others are allowed. */
export type ListRow = {
    /**
     * Your id of the choice. At least 1 characters.
     *
     * @example sales
     */
    id?: string;
    /**
     * Text of the choice.
     *
     * @example Sales
     */
    title?: string;
    /**
     * Smaller text below it.
     *
     * @example New orders.
     */
    description?: string;
} & {
    [key: string]: unknown;
};

/** A part of the list with a heading. The vendor's page names no property, so others are allowed. */
export type ListSection = {
    /**
     * Heading of the section.
     *
     * @example Departments
     */
    title?: string;
    /** What can be chosen. At least 1 items. */
    rows?: ListRow[];
} & {
    [key: string]: unknown;
};

/** A text with a list. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
export type SendWabaListRequest = {
    /** Telephone number of the contact, digits only. */
    number?: PhoneNumber;
    /**
     * Text above.
     *
     * @example Example Company
     */
    header?: string;
    /**
     * The text itself. At least 1 characters.
     *
     * @example What can we do for you?
     */
    body: string;
    /**
     * Text below, in small letters.
     *
     * @example We answer until 6 p.m.
     */
    footer?: string;
    /**
     * Text of the button that opens the list. The only name here in snake case. At least 1 characters.
     *
     * @example Choose
     */
    button_text: string;
    /** The list, in sections. At least 1 items. */
    sections: ListSection[];
    /** Id of the ticket. */
    ticketId?: Identifier;
};

/** A contact and its column on the kanban. */
export type UpdateContactKanbanRequest = {
    /** Id of the contact. */
    contactId: Identifier;
    /**
     * Id of the column.
     *
     * Evidence: inferred by us: The vendor's page says only `kanban`. The collection sends a number, which we read as the column's id.
     */
    kanban: Identifier;
};

/** One id, or a list of several; each as a number or as its digits. */
export type IdentifierOrList = number | string | Identifier[];

/** Ids, each as a number or as its digits. */
export type IdentifierList = Identifier[];

/** A contact and wallets, named by `walletId` or by `walletIds`. */
export type UpdateContactWalletRequest = {
    /** Id of the contact. */
    contactId: Identifier;
    /** Id of a wallet, or a list of ids. */
    walletId?: IdentifierOrList;
    /**
     * Ids of wallets, instead of `walletId`.
     *
     * Evidence: observed by others (source `zpro-postman`): The vendor's page gives `walletId` a list, its collection a property of its own.
     */
    walletIds?: IdentifierList;
};

/** A contact, and whether it is to be blocked. */
export type SetContactBlockedRequest = {
    /** Id of the contact. */
    contactId: Identifier;
    /**
     * True blocks, false unblocks.
     *
     * @example true
     */
    blocked: boolean;
};

/** A custom field to write. The vendor's page names no property, so others are allowed. */
export type ExtraInfoInput = {
    /**
     * Name of the field. At least 1 characters.
     *
     * @example plan
     */
    name?: string;
    /**
     * Value of the field.
     *
     * @example gold
     */
    value?: string;
} & {
    [key: string]: unknown;
};

/** A contact and its custom fields. */
export type UpdateContactExtraInfoRequest = {
    /** Id of the contact. */
    contactId: Identifier;
    /** The custom fields, all of them. */
    extraInfo: ExtraInfoInput[];
};

/** What to search for. */
export type SearchContactsRequest = {
    /** Id of a tag, or a list of ids. */
    tagId?: IdentifierOrList;
    /**
     * Ids of tags, instead of `tagId`.
     *
     * Evidence: observed by others (source `zpro-postman`): The vendor's page gives `tagId` a list, its collection a property of its own.
     */
    tagIds?: IdentifierList;
    /**
     * Page to read, 1 where it is left out. At least 1.
     *
     * Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; what it is without one is in the collection.
     *
     * @example 1
     */
    page?: number;
    /**
     * Contacts on a page, 40 where it is left out. At least 1.
     *
     * Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; what it is without one is in the collection.
     *
     * @example 40
     */
    limit?: number;
    /**
     * Text to search for, in name, number, CPF and others.
     *
     * @example Ana
     */
    searchParam?: string;
    /** Only contacts of this wallet. */
    walletId?: Identifier;
    /**
     * True for blocked contacts, false for the others.
     *
     * @example false
     */
    blocked?: boolean;
};

/**
 * A contact as the search shows it: no more than what a mass sending needs, says the vendor. What else there is, is not documented.
 */
export type FoundContact = {
    /**
     * Id of the contact, `contactId` in requests. At least 1.
     *
     * @example 42
     */
    id: number;
    /**
     * Name of the contact.
     *
     * @example Ana Example
     */
    name?: string;
    /**
     * Telephone number, or the id of a group.
     *
     * @example 5511900000001
     */
    number?: string;
} & {
    [key: string]: unknown;
};

/** A page of the contacts that were found. */
export type ContactSearchResult = {
    /** The contacts of this page. */
    contacts: FoundContact[];
    /**
     * How many contacts there are, probably on all pages. It may be missing. At least 0.
     *
     * @example 1
     */
    count?: number;
    /**
     * Whether another page follows. It may be missing.
     *
     * @example false
     */
    hasMore?: boolean;
};

/** A ticket and its new connection. */
export type UpdateTicketChannelRequest = {
    /** Id of the ticket. */
    ticketId: Identifier;
    /** Id of the new connection. */
    whatsappId: Identifier;
    /**
     * Kind of the new connection. The vendor's page names no value; its collection shows `whatsapp`, `baileys` and `waba` among others.
     *
     * @example waba
     */
    channel?: string;
};

/** A note and its new text. */
export type UpdateNoteRequest = {
    /** Id of the note. */
    noteId: Identifier;
    /**
     * The new text. The name is a plural.
     *
     * @example The invoice was sent.
     */
    notes: string;
};

/** A ticket and what to show its contact. */
export type SendPresenceRequest = {
    /** Id of the ticket. */
    ticketId: Identifier;
    /**
     * What to show; `paused` takes it away.
     *
     * @example typing
     * @enum {string}
     */
    state: "typing" | "paused" | "recording";
    /**
     * Id of the channel, as text: those of Instagram and webmail have 17 digits, more than a JavaScript number holds.
     *
     * Evidence: observed by others (source `caller-avance`): One integrator alone sends it here. That such ids have 17 digits is seen in the vendor's collection.
     *
     * @example 99900000000000001
     */
    channelId?: string;
};

/** A ticket and tags, named by `tagId` or by `tagIds`. */
export type TicketTagsRequest = {
    /** Id of the ticket. */
    ticketId: Identifier;
    /** Id of a tag, or a list of ids. */
    tagId?: IdentifierOrList;
    /**
     * Ids of tags, instead of `tagId`.
     *
     * Evidence: observed by others (source `zpro-postman`): The vendor's page gives `tagId` a list, its collection a property of its own.
     */
    tagIds?: IdentifierList;
};

/** A company of the installation. What else it holds is not known. */
export type Tenant = {
    /**
     * Id of the company. At least 1.
     *
     * @example 1
     */
    id?: number;
    /**
     * Name of the company.
     *
     * @example Example Company
     */
    name?: string;
} & {
    [key: string]: unknown;
};

/** The companies, bare or in an object. The form is not documented; these are the ones integrators read. */
export type TenantList = Tenant[] | ({
    /** The companies. */
    tenants?: Tenant[];
    /** The companies, under another name. */
    data?: Tenant[];
    /** The companies, under another name. */
    items?: Tenant[];
} & {
    [key: string]: unknown;
});

/** What `tickets.list` is asked for. */
export type ListTicketsQuery = NonNullable<operations["listTickets"]["parameters"]["query"]>;

/** What `opportunities.list` is asked for. */
export type ListOpportunitiesQuery = NonNullable<operations["listOpportunities"]["parameters"]["query"]>;

/** What `contacts.list` is asked for. */
export type ListContactsQuery = NonNullable<operations["listContacts"]["parameters"]["query"]>;

/** What `users.list` is asked for. */
export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;

/** What `tags.list` is asked for. */
export type ListTagsQuery = NonNullable<operations["listTags"]["parameters"]["query"]>;

/** What `users.getStatus` is asked for. */
export type GetUserStatusQuery = NonNullable<operations["getUserStatus"]["parameters"]["query"]>;

/** What `notes.list` is asked for. */
export type ListTicketNotesQuery = NonNullable<operations["listTicketNotes"]["parameters"]["query"]>;

/** What `contacts.getExtraInfo` is asked for. */
export type GetContactExtraInfoQuery = NonNullable<operations["getContactExtraInfo"]["parameters"]["query"]>;
