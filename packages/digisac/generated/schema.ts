// Generated from specs/digisac by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

/** Every path with what it takes and answers, as openapi-typescript writes it: `http` is typed by it. */
export interface paths {
    "/api/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an access token.
         *
         * Exchanges the login of a user for an access token with that user's rights. It needs no token itself. A token made in the panel serves as well, and needs no password in a program.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts.
         *
         * Lists contacts that meet the conditions in `query`. To find a telephone number, match the last eight digits of `data.number`: the platform often stores a mobile number without its ninth digit.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact or a WhatsApp group.
         *
         * Creates a contact by its telephone number, or a group. A number that the connection already knows gives the older contact back, with or without its ninth digit. A number without WhatsApp succeeds too: `data.valid` of the answer is then false.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several contacts.
         *
         * Creates several contacts at once. Nobody is known to have written down the answer, nor what happens to the others if one of them cannot be created.
         */
        post: operations["createManyContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/export/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export contacts as CSV.
         *
         * Writes the contacts that meet the conditions as a table. The conditions stand in the body, not in the query string.
         */
        post: operations["exportContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/exists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether telephone numbers are on WhatsApp.
         *
         * Asks a connection whether telephone numbers have WhatsApp. Creating a contact does not tell: it succeeds for a number without WhatsApp too. Nobody is known to have written down the answer, so its schema is open.
         */
        get: operations["checkWhatsAppNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a contact.
         *
         * Changes what is sent and leaves the rest. Whether `tagIds` adds to the contact's tags or replaces them is not known: the vendor calls the same request both "incluir" and "editar". The answer holds no tags, so read the contact again, with `include`.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact.
         *
         * Deletes a contact. A recorded call, presumably for a contact that did not exist, was answered with 500. What is answered otherwise is not known.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block or unblock a contact.
         *
         * Unblocks a contact, and by the name of its field blocks it too; the vendor's page shows only the unblocking. Nobody is known to have written down the answer.
         */
        post: operations["setContactBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/promote-members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the group, which is a contact.
                 *
                 * @example 4f8f5d8e-2a8e-4b19-8e0b-5c7f3d0a9b11
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make members administrators of a group.
         *
         * Makes members of a WhatsApp group its administrators. The group is created with `POST /api/v1/contacts`. Nobody is known to have written down the answer.
         */
        post: operations["promoteGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/ticket/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a ticket, or transfer the open one.
         *
         * Opens a ticket for a contact in a department, or transfers the ticket that is open: to the vendor, both are the same call. With `userId` it goes straight to that person.
         */
        post: operations["transferTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}/ticket/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the open ticket of a contact.
         *
         * Closes the ticket that the contact has open. An integrator found that an error can be answered although the ticket was closed: read it again before you believe the error. Nobody is known to have written down the answer.
         */
        post: operations["closeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message, or write a comment.
         *
         * Sends a message to a contact, by the contact's id or by a telephone number and the connection to use. It opens a ticket unless `dontOpenTicket` says otherwise. A comment is seen in the panel only. The call is not idempotent: after a timeout, look at the contact's newest messages before sending again. What is sent comes back as the webhook `message.created` with `isFromMe` true, like a message that a person wrote, so keep the id of the answer to tell them apart.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets.
         *
         * Lists tickets that meet the conditions in `query`, or that fall in a period. A contact has an open ticket if `where: { contactId, isOpen: true }` finds one. The connection of a ticket is a condition on its contact.
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
    "/api/v1/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the ticket.
                 *
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: Uuid;
            };
            cookie?: never;
        };
        /**
         * Read a ticket.
         *
         * Reads one ticket, with the relations that are asked for. A ticket is open or closed, as `isOpen` says; there is no other state. Read it after closing a ticket, too: a close that fails may have closed it.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the history of a ticket as text.
         *
         * Writes the conversation of one ticket as plain text. The ticket is named by its protocol.
         */
        post: operations["exportTicketText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/export-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export tickets as CSV.
         *
         * Writes the tickets that meet the conditions as a table. It is a POST, but all of it stands in the query string and there is no body.
         */
        post: operations["exportTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pdf/tickets/{ticketId}/pt-BR": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the ticket.
                 *
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: Uuid;
            };
            cookie?: never;
        };
        /**
         * Export the history of a ticket as PDF.
         *
         * Draws the conversation of one ticket as PDF. The path lies outside `/api/v1`, and the language stands in it and in the query string. No other language is documented, and whether the token is asked for is not known.
         */
        get: operations["exportTicketPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{serviceId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the connection.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: Uuid;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a connection.
         *
         * Starts a connection, such as a WhatsApp number. Nobody is known to have written down the answer.
         */
        post: operations["startService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{serviceId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the connection.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: Uuid;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a connection.
         *
         * Restarts a connection, for example after a message was refused because it is disconnected. Nobody is known to have written down the answer.
         */
        post: operations["restartService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/now/attendance-resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the live figures of the attendants.
         *
         * What the panel's page "Agora" shows about the attendants at this moment. Integrators call it, but nobody shows the answer: its schema is open.
         */
        get: operations["getNowAttendanceResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/now/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all live figures.
         *
         * Everything that the panel's page "Agora" shows at this moment. Integrators call it, but nobody shows the answer: its schema is open.
         */
        get: operations["getNowResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/general": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the statistics of a period.
         *
         * Statistics of the service desk in a period, for a user, a department or both. Nobody is known to have written down the answer, so its schema is open.
         */
        get: operations["getGeneralStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the embedded websites.
         *
         * Lists the websites that are embedded in the platform. The answer was not seen by anybody known to us; other lists of this API come in pages, so this one is expected to. What turns its pages is not known either.
         */
        get: operations["listIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a webhook.
         *
         * Has the platform report events to an address of yours. Reports carry no signature and no header of your choice: put a secret into the address. The vendor's page also shows a test request to that address, with an arbitrary JSON object, so a receiver must survive a body without `event`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** What the vendor sends, as openapi-typescript writes it. */
export interface webhooks {
    "message.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was sent or received.
         *
         * A message came, or one was sent, by hand, by a bot or through this API. Answer 200 quickly. The same event comes once for every webhook that asks for it. There is no telephone number in it: read the contact. Skip `isFromMe` where an answer would answer itself, and the type `ticket`, which nobody wrote.
         *
         * Evidence: observed by others (source `webhook-payloads`)
         */
        post: operations["receiveMessageCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message changed.
         *
         * A message changed, for example because it was delivered; `data.data.ack` says how far it came.
         *
         * Evidence: observed by others (source `webhook-payloads`)
         */
        post: operations["receiveMessageUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket was opened.
         *
         * A ticket was opened. Its metrics are partly filled.
         *
         * Evidence: observed by others (source `webhook-payloads`)
         */
        post: operations["receiveTicketCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket changed.
         *
         * A ticket changed, for example because it was transferred or closed; `data.isOpen` says whether it is open.
         *
         * Evidence: observed by others (source `webhook-payloads`)
         */
        post: operations["receiveTicketUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact changed.
         *
         * A contact changed. Custom fields are written some seconds after the event, so wait before you read them.
         *
         * Evidence: observed by others (source `webhook-payloads`): Two receivers take a whole contact. That the event is called `contact.updated` is reasoned by us.
         */
        post: operations["receiveContactUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bot.command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A bot reached a command.
         *
         * A bot of the platform reached a step that calls out. Part of the fields stand in one place or another.
         *
         * Evidence: observed by others (source `webhook-payloads`)
         */
        post: operations["receiveBotCommand"];
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
        CreateAccessTokenRequest: CreateAccessTokenRequest;
        ErrorBody: ErrorBody;
        AccessToken: AccessToken;
        Value: Value;
        Condition: Condition;
        Operators: Operators;
        BooleanCondition: BooleanCondition;
        ContactWhere: ContactWhere;
        RelationWhere: RelationWhere;
        ConditionOrList: ConditionOrList;
        ModelName: ModelName;
        Attributes: Attributes;
        Includes: Includes;
        IncludedModel: IncludedModel;
        Include: Include;
        Order: Order;
        PageNumber: PageNumber;
        PageSize: PageSize;
        Distinct: Distinct;
        ContactQuery: ContactQuery;
        Page: Page;
        Uuid: Uuid;
        OptionalDateTime: OptionalDateTime;
        ContactData: ContactData;
        DateTime: DateTime;
        ServiceStatus: ServiceStatus;
        ServiceData: ServiceData;
        Service: Service;
        Tag: Tag;
        CustomFieldValue: CustomFieldValue;
        IncludedContact: IncludedContact;
        Contact: Contact;
        ContactList: ContactList;
        InternalName: InternalName;
        ContactNumber: ContactNumber;
        ContactServiceId: ContactServiceId;
        DefaultDepartmentId: DefaultDepartmentId;
        TagIds: TagIds;
        CustomFieldInput: CustomFieldInput;
        CustomFields: CustomFields;
        CreateContactRequest: CreateContactRequest;
        CreateGroupRequest: CreateGroupRequest;
        CreateContactOrGroupRequest: CreateContactOrGroupRequest;
        CreateManyContactsRequest: CreateManyContactsRequest;
        UnknownAnswer: UnknownAnswer;
        ExportContactsRequest: ExportContactsRequest;
        ContactsCsv: ContactsCsv;
        UpdateContactRequest: UpdateContactRequest;
        SetContactBlockRequest: SetContactBlockRequest;
        PromoteGroupMembersRequest: PromoteGroupMembersRequest;
        TransferTicketRequest: TransferTicketRequest;
        TransferTicketResponse: TransferTicketResponse;
        CloseTicketRequest: CloseTicketRequest;
        MessageText: MessageText;
        SentMessageType: SentMessageType;
        MessageUserId: MessageUserId;
        SentMessageOrigin: SentMessageOrigin;
        DontOpenTicket: DontOpenTicket;
        DontOpenTicketMisspelt: DontOpenTicketMisspelt;
        FileUpload: FileUpload;
        FileUploads: FileUploads;
        UploadingFiles: UploadingFiles;
        ReplyTo: ReplyTo;
        TemplateId: TemplateId;
        TemplateComponentParameter: TemplateComponentParameter;
        TemplateComponent: TemplateComponent;
        TemplateComponents: TemplateComponents;
        InteractiveMessage: InteractiveMessage;
        MessageTicketId: MessageTicketId;
        FromMe: FromMe;
        IsComment: IsComment;
        EditMessage: EditMessage;
        MessageSubject: MessageSubject;
        SendMessageToContactRequest: SendMessageToContactRequest;
        SendMessageToNumberRequest: SendMessageToNumberRequest;
        SendMessageRequest: SendMessageRequest;
        File: File;
        MessageData: MessageData;
        IncludedMessage: IncludedMessage;
        Message: Message;
        TicketWhere: TicketWhere;
        TicketQuery: TicketQuery;
        TicketMetrics: TicketMetrics;
        Department: Department;
        User: User;
        TicketTopic: TicketTopic;
        TicketTransfer: TicketTransfer;
        Ticket: Ticket;
        TicketList: TicketList;
        ExportTicketTextRequest: ExportTicketTextRequest;
        TicketText: TicketText;
        TicketsCsv: TicketsCsv;
        TicketPdf: TicketPdf;
        WebhookActive: WebhookActive;
        WebhookName: WebhookName;
        WebhookUrl: WebhookUrl;
        EventName: EventName;
        WebhookType: WebhookType;
        CreateWebhookRequest: CreateWebhookRequest;
        Webhook: Webhook;
        EventEnvelope: EventEnvelope;
        ReportedMessage: ReportedMessage;
        MessageCreatedEvent: MessageCreatedEvent;
        MessageUpdatedEvent: MessageUpdatedEvent;
        TicketCreatedEvent: TicketCreatedEvent;
        TicketUpdatedEvent: TicketUpdatedEvent;
        ContactUpdatedEvent: ContactUpdatedEvent;
        BotCommand: BotCommand;
        BotCommandEvent: BotCommandEvent;
    };
    responses: {
        /**
         * The call failed. The vendor documents no error. 400, 401 and 500 were recorded with this body; clients expect 403, 404 and 429 too, whose bodies nobody shows. An object that does not exist may be a 500.
         *
         * Evidence: observed by others (source `recorded-traffic`): Other statuses than 400, 401 and 500 are assumed to look the same.
         */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "HttpError",
                 *       "message": "Cannot read property 'id' of null",
                 *       "status": 500
                 *     }
                 */
                "application/json": ErrorBody;
            };
        };
        /**
         * The token is missing, wrong or no longer valid.
         *
         * Evidence: observed by others (source `recorded-traffic`)
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "HttpError",
                 *       "message": "Invalid token: access token is invalid",
                 *       "status": 401
                 *     }
                 */
                "application/json": ErrorBody;
            };
        };
        /**
         * The contact as it is now.
         *
         * Evidence: observed by others (source `recorded-traffic`)
         */
        Contact: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 *       "accountId": "3f333df6-90a4-4fda-8dd3-9485d27cee36",
                 *       "serviceId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
                 *       "personId": null,
                 *       "defaultDepartmentId": null,
                 *       "defaultUserId": null,
                 *       "name": "Ana",
                 *       "internalName": "Ana Example",
                 *       "alternativeName": null,
                 *       "note": null,
                 *       "status": "offline",
                 *       "unsubscribed": false,
                 *       "unread": 0,
                 *       "isMe": false,
                 *       "isGroup": false,
                 *       "isBroadcast": false,
                 *       "isSilenced": false,
                 *       "isMyContact": false,
                 *       "hadChat": false,
                 *       "visible": true,
                 *       "lastMessage": null,
                 *       "lastMessageId": null,
                 *       "lastMessageAt": null,
                 *       "lastContactMessageAt": null,
                 *       "data": {
                 *         "valid": true,
                 *         "number": "5511900000001",
                 *         "webchat": {}
                 *       },
                 *       "createdAt": "2026-11-20T13:00:00.000Z",
                 *       "updatedAt": "2026-11-20T13:00:00.000Z",
                 *       "deletedAt": null
                 *     }
                 */
                "application/json": Contact;
            };
        };
        /**
         * Done, without a body.
         *
         * Evidence: inferred by us: Nobody is known to have seen an answer to this call. It is listed so that an answer without a body is not taken for a failure.
         */
        Empty: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * The event was taken. What the platform does after any other answer is not known.
         *
         * Evidence: observed by others (source `webhook-payloads`): Every receiver answers 200.
         */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * Id of the contact.
         *
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        ContactId: Uuid;
        /**
         * Id of the ticket.
         *
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        TicketId: Uuid;
        /**
         * Id of the connection.
         *
         * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
         */
        ServiceId: Uuid;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Every operation by its id, as openapi-typescript writes it. */
export interface operations {
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The user's login and two fixed values. */
        requestBody: {
            content: {
                "application/json": CreateAccessTokenRequest;
            };
        };
        responses: {
            /**
             * The token.
             *
             * Evidence: observed by others (source `integrators`)
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_type": "Bearer",
                     *       "access_token": "an-invented-token"
                     *     }
                     */
                    "application/json": AccessToken;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** Conditions, relations, order and page, as JSON. */
                query?: ContactQuery;
                /**
                 * Number of the page, from 1. At least 1.
                 *
                 * Evidence: observed by others (source `integrators`)
                 */
                page?: number;
                /**
                 * How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000. At least 1.
                 *
                 * Evidence: observed by others (source `live-tests`)
                 */
                perPage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of contacts.
             *
             * Evidence: observed by others (source `recorded-traffic`)
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
                     *           "name": "Ana",
                     *           "internalName": "Ana Example",
                     *           "serviceId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
                     *           "isGroup": false,
                     *           "visible": true,
                     *           "data": {
                     *             "valid": true,
                     *             "number": "5511900000001"
                     *           }
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 15,
                     *       "skip": 0,
                     *       "currentPage": 1,
                     *       "lastPage": 1,
                     *       "from": 0,
                     *       "to": 15
                     *     }
                     */
                    "application/json": ContactList;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contact or the group. */
        requestBody: {
            content: {
                "application/json": CreateContactOrGroupRequest;
            };
        };
        responses: {
            200: components["responses"]["Contact"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createManyContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contacts. */
        requestBody: {
            content: {
                "application/json": CreateManyContactsRequest;
            };
        };
        responses: {
            /**
             * The contacts were created.
             *
             * Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    exportContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conditions, relations, order, page, and how the table is written. */
        requestBody: {
            content: {
                "application/json": ExportContactsRequest;
            };
        };
        responses: {
            /**
             * The table.
             *
             * Evidence: inferred by us: The path says CSV. The media type, the character set and the columns are not documented.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example name,number
                     *     Ana Example,5511900000001
                     */
                    "text/csv": ContactsCsv;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    checkWhatsAppNumbers: {
        parameters: {
            query: {
                /**
                 * Telephone numbers, digits only, with country and area code. Repeated for each number. At least 1 items.
                 */
                "numbers[]": string[];
                /**
                 * Id of the connection that asks.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * What WhatsApp says about each number, in a form that nobody is known to have written down.
             *
             * Evidence: inferred by us: The vendor documents no answer.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        /** What to change. */
        requestBody: {
            content: {
                "application/json": UpdateContactRequest;
            };
        };
        responses: {
            200: components["responses"]["Contact"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The contact was deleted.
             *
             * Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            /**
             * The contact could not be deleted. It may not exist.
             *
             * Evidence: observed by others (source `recorded-traffic`): That the contact did not exist is reasoned by us.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "HttpError",
                     *       "message": "Cannot read property 'id' of null",
                     *       "status": 500
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    setContactBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        /** Whether the contact is blocked, and why. */
        requestBody: {
            content: {
                "application/json": SetContactBlockRequest;
            };
        };
        responses: {
            /**
             * The contact is blocked or unblocked, as asked for.
             *
             * Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    promoteGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the group, which is a contact.
                 *
                 * @example 4f8f5d8e-2a8e-4b19-8e0b-5c7f3d0a9b11
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        /** The members. */
        requestBody: {
            content: {
                "application/json": PromoteGroupMembersRequest;
            };
        };
        responses: {
            /**
             * The members are administrators.
             *
             * Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    transferTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the contact.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: Uuid;
            };
            cookie?: never;
        };
        /** Where the ticket goes. */
        requestBody: {
            content: {
                "application/json": TransferTicketRequest;
            };
        };
        responses: {
            /**
             * The ticket was opened or transferred.
             *
             * Evidence: observed by others (source `live-tests`): One integrator reads these fields, wherever they stand. The whole answer is not known.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticketId": "7c9e6679-7425-40de-944b-e07fc1f90ae7"
                     *     }
                     */
                    "application/json": TransferTicketResponse;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    closeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the contact. */
                contactId: Uuid;
            };
            cookie?: never;
        };
        /** What to write on the closed ticket. It may be left out. */
        requestBody?: {
            content: {
                "application/json": CloseTicketRequest;
            };
        };
        responses: {
            /**
             * The ticket was closed.
             *
             * Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The recipient and the message. */
        requestBody: {
            content: {
                "application/json": SendMessageRequest;
            };
        };
        responses: {
            /**
             * The message as it was taken. Whether it arrives is told by `ack`, in later webhooks.
             *
             * Evidence: observed by others (source `recorded-traffic`)
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "110ec58a-a0f2-4ac4-8393-c866d813b8d1",
                     *       "accountId": "3f333df6-90a4-4fda-8dd3-9485d27cee36",
                     *       "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                     *       "serviceId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
                     *       "ticketId": null,
                     *       "ticketUserId": null,
                     *       "ticketDepartmentId": null,
                     *       "userId": "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
                     *       "fromId": "4f8f5d8e-2a8e-4b19-8e0b-5c7f3d0a9b11",
                     *       "toId": null,
                     *       "type": "chat",
                     *       "text": "Olá, Ana!",
                     *       "timestamp": "2026-11-20T13:00:00.000Z",
                     *       "isFromMe": true,
                     *       "isFromBot": false,
                     *       "sent": true,
                     *       "visible": true,
                     *       "obfuscated": false,
                     *       "origin": "user",
                     *       "quotedMessageId": null,
                     *       "quotedMessage": null,
                     *       "files": null,
                     *       "data": {
                     *         "ack": 0,
                     *         "isNew": true,
                     *         "isFirst": false,
                     *         "dontOpenTicket": true
                     *       }
                     *     }
                     */
                    "application/json": Message;
                };
            };
            /**
             * The message was refused, for example because the connection is down.
             *
             * Evidence: observed by others (source `recorded-traffic`)
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "BadRequestHttpError",
                     *       "message": "Service (1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed) disconnected.",
                     *       "status": 400
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** Beginning of the period, in UTC. Format: date-time. */
                startPeriod?: string;
                /** End of the period, in UTC. Format: date-time. */
                endPeriod?: string;
                /** Conditions, relations, order and page, as JSON. */
                query?: TicketQuery;
                /**
                 * Number of the page, from 1. At least 1.
                 *
                 * Evidence: observed by others (source `integrators`)
                 */
                page?: number;
                /**
                 * How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000. At least 1.
                 */
                perPage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of tickets.
             *
             * Evidence: observed by others (source `integrators`)
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *           "isOpen": true,
                     *           "protocol": "2026112000001",
                     *           "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                     *           "departmentId": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
                     *           "userId": null,
                     *           "startedAt": "2026-11-20T13:00:00.000Z",
                     *           "endedAt": null,
                     *           "contact": {
                     *             "name": "Ana",
                     *             "serviceId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
                     *           }
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 15,
                     *       "skip": 0,
                     *       "currentPage": 1,
                     *       "lastPage": 1,
                     *       "from": 0,
                     *       "to": 15
                     *     }
                     */
                    "application/json": TicketList;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getTicket: {
        parameters: {
            query?: {
                /**
                 * Relations to bring along, in brackets: `include[0][model]=contact&include[0][include][0]=avatar`. OpenAPI leaves open how a list in a list is written; here each has its position as a number.
                 */
                include?: Includes;
            };
            header?: never;
            path: {
                /**
                 * Id of the ticket.
                 *
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The ticket.
             *
             * Evidence: observed by others (source `integrators`)
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *       "accountId": "3f333df6-90a4-4fda-8dd3-9485d27cee36",
                     *       "isOpen": false,
                     *       "protocol": "2026112000001",
                     *       "origin": "automatic",
                     *       "comments": null,
                     *       "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                     *       "departmentId": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
                     *       "userId": "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
                     *       "firstMessageId": "110ec58a-a0f2-4ac4-8393-c866d813b8d1",
                     *       "lastMessageId": "110ec58a-a0f2-4ac4-8393-c866d813b8d1",
                     *       "currentTicketTransferId": null,
                     *       "startedAt": "2026-11-20T13:00:00.000Z",
                     *       "endedAt": "2026-11-20T13:30:00.000Z",
                     *       "metrics": {
                     *         "ticketTime": 1800,
                     *         "waitingTime": 60,
                     *         "messagingTime": 1740,
                     *         "ticketTransferCount": 0,
                     *         "isActiveTicket": false
                     *       },
                     *       "createdAt": "2026-11-20T13:00:00.000Z",
                     *       "updatedAt": "2026-11-20T13:30:00.000Z",
                     *       "contact": {
                     *         "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
                     *         "name": "Ana"
                     *       },
                     *       "department": {
                     *         "id": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
                     *         "name": "Sales"
                     *       },
                     *       "user": {
                     *         "id": "6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b",
                     *         "name": "Bia Example"
                     *       },
                     *       "ticketTopics": [
                     *         {
                     *           "id": "d290f1ee-6c54-4b01-90e6-d701748f0851",
                     *           "name": "Invoice"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Ticket;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    exportTicketText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which ticket. */
        requestBody: {
            content: {
                "application/json": ExportTicketTextRequest;
            };
        };
        responses: {
            /**
             * The conversation.
             *
             * Evidence: inferred by us: The vendor's title says TXT. The media type and the layout are not documented.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example 20/11/2026 13:00 Ana: Olá!
                     *     20/11/2026 13:01 Bia: Bom dia!
                     */
                    "text/plain": TicketText;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                /** Conditions, relations and order, as JSON. */
                query?: TicketQuery;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The table.
             *
             * Evidence: inferred by us: The vendor's title says CSV. The media type, the character set and the columns are not documented.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example protocol,contact
                     *     2026112000001,Ana Example
                     */
                    "text/csv": TicketsCsv;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    exportTicketPdf: {
        parameters: {
            query?: {
                /** Always 1 in the vendor's document. */
                pdf?: number;
                /** Language, always `pt-BR` in the vendor's document. */
                lng?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the ticket.
                 *
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The document.
             *
             * Evidence: inferred by us: The vendor's title says PDF. No answer is documented.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example %PDF-1.7
                     *     %%EOF
                     */
                    "application/pdf": TicketPdf;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    startService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the connection.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The connection is starting.
             *
             * Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    restartService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the connection.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The connection is restarting.
             *
             * Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getNowAttendanceResume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The figures of the attendants, in a form that nobody is known to have written down.
             *
             * Evidence: inferred by us: The vendor documents no answer. Integrators treat it as JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getNowResume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * All figures, in a form that nobody is known to have written down.
             *
             * Evidence: inferred by us: The vendor documents no answer. Integrators treat it as JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getGeneralStatistics: {
        parameters: {
            query?: {
                /**
                 * Beginning of the period, in UTC. Format: date-time.
                 *
                 * @example 2026-11-01T00:00:00.000Z
                 */
                startPeriod?: string;
                /**
                 * End of the period, in UTC. Format: date-time.
                 *
                 * @example 2026-11-30T23:59:59.999Z
                 */
                endPeriod?: string;
                /** Id of the user. */
                userId?: string;
                /** How the figures are grouped. The vendor sends it empty; no value is known. */
                grouping?: string;
                /** Id of the department. */
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The statistics, in a form that nobody is known to have written down.
             *
             * Evidence: inferred by us: The vendor documents no answer.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": UnknownAnswer;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /** How many items a page has at most. Without it, 15 elsewhere in this API. At least 1. */
                perPage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The embedded websites, in a form that nobody is known to have written down.
             *
             * Evidence: inferred by us: The vendor documents no answer.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [],
                     *       "total": 0,
                     *       "limit": 40,
                     *       "skip": 0,
                     *       "currentPage": 1,
                     *       "lastPage": 1,
                     *       "from": 0,
                     *       "to": 40
                     *     }
                     */
                    "application/json": UnknownAnswer;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhook. */
        requestBody: {
            content: {
                "application/json": CreateWebhookRequest;
            };
        };
        responses: {
            /**
             * The webhook.
             *
             * Evidence: inferred by us: Writes of contacts and messages answer 200 with the whole object. Nobody is known to have seen this one.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8d7f5a2c-3e4b-4c6d-8a9b-0c1d2e3f4a5b",
                     *       "active": true,
                     *       "name": "Example Company",
                     *       "url": "https://hooks.company.example/digisac?secret=an-invented-secret",
                     *       "events": [
                     *         "message.created",
                     *         "message.updated"
                     *       ],
                     *       "type": "general"
                     *     }
                     */
                    "application/json": Webhook;
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    receiveMessageCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "message.created",
                 *       "webhookId": "8d7f5a2c-3e4b-4c6d-8a9b-0c1d2e3f4a5b",
                 *       "timestamp": "2026-11-20T13:00:00.000Z",
                 *       "data": {
                 *         "id": "110ec58a-a0f2-4ac4-8393-c866d813b8d1",
                 *         "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 *         "serviceId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
                 *         "ticketId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                 *         "type": "chat",
                 *         "text": "Olá!",
                 *         "timestamp": "2026-11-20T13:00:00.000Z",
                 *         "isFromMe": false,
                 *         "isFromBot": false,
                 *         "origin": null,
                 *         "data": {
                 *           "ack": -1,
                 *           "isNew": true,
                 *           "isFirst": false
                 *         },
                 *         "ticket": {
                 *           "isOpen": true,
                 *           "departmentId": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": MessageCreatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveMessageUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "message.updated",
                 *       "data": {
                 *         "id": "110ec58a-a0f2-4ac4-8393-c866d813b8d1",
                 *         "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 *         "type": "chat",
                 *         "text": "Olá, Ana!",
                 *         "isFromMe": true,
                 *         "data": {
                 *           "ack": 2
                 *         }
                 *       }
                 *     }
                 */
                "application/json": MessageUpdatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveTicketCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "ticket.created",
                 *       "data": {
                 *         "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                 *         "isOpen": true,
                 *         "protocol": "2026112000001",
                 *         "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 *         "departmentId": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
                 *         "userId": null,
                 *         "startedAt": "2026-11-20T13:00:00.000Z",
                 *         "endedAt": null
                 *       }
                 *     }
                 */
                "application/json": TicketCreatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveTicketUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "ticket.updated",
                 *       "data": {
                 *         "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                 *         "isOpen": true,
                 *         "protocol": "2026112000001",
                 *         "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 *         "departmentId": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
                 *         "userId": null,
                 *         "startedAt": "2026-11-20T13:00:00.000Z",
                 *         "endedAt": null
                 *       }
                 *     }
                 */
                "application/json": TicketUpdatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveContactUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "contact.updated",
                 *       "data": {
                 *         "id": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 *         "name": "Ana",
                 *         "internalName": "Ana Example",
                 *         "isGroup": false,
                 *         "note": null,
                 *         "data": {
                 *           "number": "5511900000001"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": ContactUpdatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveBotCommand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "bot.command",
                 *       "data": {
                 *         "accountId": "3f333df6-90a4-4fda-8dd3-9485d27cee36",
                 *         "contactId": "0f8fad5b-d9cb-469f-a165-70867728950e",
                 *         "command": "invoice",
                 *         "message": {
                 *           "id": "110ec58a-a0f2-4ac4-8393-c866d813b8d1",
                 *           "text": "1",
                 *           "serviceId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
                 *           "fromId": "0f8fad5b-d9cb-469f-a165-70867728950e"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": BotCommandEvent;
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** A login to exchange for a token. */
export type CreateAccessTokenRequest = {
    /**
     * Kind of exchange; the vendor shows one.
     *
     * @example password
     * @enum {string}
     */
    grant_type: "password";
    /**
     * The vendor's fixed value `api`.
     *
     * @example api
     */
    client_id?: string;
    /**
     * The vendor's fixed value `secret`, which is not one.
     *
     * @example secret
     */
    client_secret?: string;
    /**
     * E-mail address that the user logs in with. Format: email.
     *
     * @example someone@company.example
     */
    username: string;
    /**
     * Password of the user. Format: password.
     *
     * @example an-invented-password
     */
    password: string;
};

/** What went wrong. */
export type ErrorBody = {
    /**
     * Kind of error. `HttpError` and `BadRequestHttpError` were seen.
     *
     * @example HttpError
     */
    error: string;
    /**
     * What happened, in English, for people to read.
     *
     * @example Invalid token: access token is invalid
     */
    message: string;
    /**
     * The HTTP status once more. 400 to 599.
     *
     * @example 401
     */
    status: number;
};

/** An access token. */
export type AccessToken = {
    /**
     * How the token is sent.
     *
     * @example Bearer
     */
    token_type?: string;
    /**
     * The token, for the header `Authorization`. How long it is valid is not known.
     *
     * @example an-invented-token
     */
    access_token: string;
};

/** A value to compare with. */
export type Value = string | number | boolean | null;

/**
 * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
 */
export type Condition = string | number | boolean | null | Operators;

/** Comparisons with the field, all of which must hold. The server may ignore an operator that it does not know. */
export type Operators = {
    /** Equal. */
    $eq?: Value;
    /**
     * Not equal.
     *
     * Evidence: observed by others (source `live-tests`)
     */
    $ne?: Value;
    /**
     * Greater, or later.
     *
     * Evidence: observed by others (source `integrators`): Seen in a single client.
     */
    $gt?: Value;
    /** Greater or equal, or not before. */
    $gte?: Value;
    /** Less or equal, or not after. */
    $lte?: Value;
    /**
     * Between the first and the second, both included. Exactly 2 items.
     *
     * Evidence: observed by others (source `integrators`)
     */
    $between?: Value[];
    /** One of these. */
    $in?: Value[];
    /**
     * None of these.
     *
     * Evidence: observed by others (source `integrators`)
     */
    $notIn?: Value[];
    /**
     * Matches the pattern, in which `%` stands for any text.
     *
     * Evidence: observed by others (source `integrators`)
     *
     * @example %Ana%
     */
    $like?: string;
    /**
     * Matches the pattern, in which `%` stands for any text, whether letters are capitals or not.
     *
     * Evidence: observed by others (source `recorded-traffic`)
     *
     * @example %ana%
     */
    $iLike?: string;
    /** All of these must hold for the field. */
    $and?: Condition[];
    /** One of these must hold for the field. */
    $or?: Condition[];
};

/** True or false, or operators. */
export type BooleanCondition = boolean | null | Operators;

/**
 * Conditions on contacts, all of which must hold. The fields that are known are listed. Any other is taken as it is, written with dots inside a JSON field (`data.number`) and between dollar signs in a relation (`$tags.label$`).
 */
export type ContactWhere = {
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    id?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    serviceId?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    "data.number"?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    name?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    internalName?: Condition;
    /** True or false, or operators. */
    visible?: BooleanCondition;
    /** True or false, or operators. */
    isGroup?: BooleanCondition;
    /** True or false, or operators. */
    isBroadcast?: BooleanCondition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    createdAt?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    updatedAt?: Condition;
    /** All of these must hold. */
    $and?: ContactWhere[];
    /** One of these must hold. */
    $or?: ContactWhere[];
} & {
    [key: string]: ConditionOrList;
};

/** Conditions on an included relation, all of which must hold. */
export type RelationWhere = {
    /** All of these must hold. */
    $and?: RelationWhere[];
    /** One of these must hold. */
    $or?: RelationWhere[];
} & {
    [key: string]: ConditionOrList;
};

/** A condition, or a list of conditions where the name is an operator. */
export type ConditionOrList = Condition | RelationWhere[];

/** Name of a relation. The known ones are listed; there may be others. */
export type ModelName = ("account" | "avatar" | "contact" | "createdBy" | "currentTicket" | "customField" | "customFieldValues" | "department" | "departments" | "file" | "files" | "firstMessage" | "from" | "messages" | "permissions" | "person" | "roles" | "sentBy" | "service" | "tags" | "thumbAvatar" | "ticketTopics" | "ticketTransfers" | "user") | (string & {});

/** Names of the only fields that are wanted. */
export type Attributes = string[];

/** Relations to bring along. */
export type Includes = Include[];

/** A relation, with what is wanted of it. */
export type IncludedModel = {
    /** Name of a relation. The known ones are listed; there may be others. */
    model: ModelName;
    /** Names of the only fields that are wanted. */
    attributes?: Attributes;
    /**
     * True leaves out what has no such relation, or none that fits `where`. The vendor writes it as a text too.
     *
     * @example true
     */
    required?: boolean | ("true" | "false");
    /** Conditions on an included relation, all of which must hold. */
    where?: RelationWhere;
    /** Relations to bring along. */
    include?: Includes;
    /**
     * What is wanted of the table between the two, where there is one.
     *
     * Evidence: observed by others (source `integrators`)
     */
    through?: {
        /** Names of the only fields that are wanted. */
        attributes?: Attributes;
    };
};

/** A relation by its name, or with what is wanted of it. */
export type Include = ModelName | IncludedModel;

/** Fields to sort by, each with its direction. */
export type Order = [
    string,
    "ASC" | "DESC"
][];

/** Number of the page, from 1. The vendor writes numbers in `query` as texts too. */
export type PageNumber = number | string;

/**
 * How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000.
 */
export type PageSize = number | string;

/** Counts and lists an item once, however often its relations match. */
export type Distinct = boolean;

/** Which contacts, in which order, with which relations. */
export type ContactQuery = {
    /**
     * Conditions on contacts, all of which must hold. The fields that are known are listed. Any other is taken as it is, written with dots inside a JSON field (`data.number`) and between dollar signs in a relation (`$tags.label$`).
     */
    where?: ContactWhere;
    /** Relations to bring along. */
    include?: Includes;
    /** Names of the only fields that are wanted. */
    attributes?: Attributes;
    /** Fields to sort by, each with its direction. */
    order?: Order;
    /** Number of the page, from 1. The vendor writes numbers in `query` as texts too. */
    page?: PageNumber;
    /**
     * How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000.
     */
    perPage?: PageSize;
    /** Counts and lists an item once, however often its relations match. */
    distinct?: Distinct;
};

/** Where a page of a list stands in the whole. */
export type Page = {
    /**
     * How many items there are on all pages together.
     *
     * @example 1
     */
    total: number;
    /**
     * How many items a page has at most, as asked for with `perPage`.
     *
     * @example 15
     */
    limit: number;
    /**
     * How many items come before this page.
     *
     * @example 0
     */
    skip: number;
    /**
     * Number of this page, from 1.
     *
     * @example 1
     */
    currentPage: number;
    /**
     * Number of the last page.
     *
     * @example 1
     */
    lastPage: number;
    /**
     * Offset at which this page begins. It is 0 on the first page.
     *
     * @example 0
     */
    from: number;
    /**
     * Offset at which a full page would end. It is not the number of the last item.
     *
     * @example 15
     */
    to: number;
};

/** Id of an object. */
export type Uuid = string;

/** Date and time in UTC, or null. */
export type OptionalDateTime = string | null;

/** What the channel says about the contact. More fields come with every version. */
export type ContactData = {
    /**
     * Telephone number, digits only. A mobile number often lacks its ninth digit.
     *
     * @example 5511900000001
     */
    number?: string;
    /**
     * Whether the number has WhatsApp.
     *
     * @example true
     */
    valid?: boolean;
    /** Data of a web chat. */
    webchat?: {
        [key: string]: unknown;
    };
    /** Data of WhatsApp. */
    whatsapp?: {
        /**
         * Whether the contact is blocked on WhatsApp.
         *
         * @example false
         */
        isBlocked?: boolean;
    };
    /**
     * Whether a bot talks to the contact now.
     *
     * @example false
     */
    botIsRunning?: boolean;
    /**
     * Whether the conversation was marked as unread.
     *
     * @example false
     */
    unread?: boolean;
} & {
    [key: string]: unknown;
};

/** Date and time in UTC. */
export type DateTime = string;

/** State of the connection. */
export type ServiceStatus = {
    /**
     * Whether messages can be sent now.
     *
     * @example true
     */
    isConnected?: boolean;
    /**
     * Whether the connection was started.
     *
     * @example true
     */
    isStarted?: boolean;
    /**
     * Mode of the connection.
     *
     * @example MAIN
     */
    mode?: string | null;
    /**
     * State as the channel names it.
     *
     * @example NORMAL
     */
    state?: ("NORMAL" | "TIMEOUT") | (string & {}) | null;
    /**
     * Telephone number of the connection.
     *
     * @example 5511900000000
     */
    myNumber?: string | null;
    /**
     * What the QR code holds that connects a telephone, or null. Whoever scans it takes the connection.
     *
     * @example null
     */
    qrCodeUrl?: string | null;
} & {
    [key: string]: unknown;
};

/** What the platform knows about the connection. */
export type ServiceData = {
    /**
     * Id of the connected account on the channel.
     *
     * @example 5511900000000@c.us
     */
    myId?: string;
    /** State of the connection. */
    status?: ServiceStatus;
} & {
    [key: string]: unknown;
};

/** A connection to WhatsApp or another channel. */
export type Service = {
    /** Id of an object. */
    id?: Uuid;
    /**
     * Name of the connection.
     *
     * @example Front desk
     */
    name?: string;
    /**
     * Kind of channel.
     *
     * @example whatsapp
     */
    type?: ("whatsapp" | "whatsapp-business") | (string & {});
    /** Id of an object. */
    accountId?: Uuid;
    /**
     * Id of the bot that answers first, or null.
     *
     * @example null
     */
    botId?: string | null;
    /**
     * Id of the department that new tickets go to, or null.
     *
     * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
     */
    defaultDepartmentId?: string | null;
    /** What the platform knows about the connection. */
    data?: ServiceData;
    /** Settings of the connection. */
    settings?: {
        [key: string]: unknown;
    };
    /** Date and time in UTC, or null. */
    archivedAt?: OptionalDateTime;
    /** Date and time in UTC. */
    createdAt?: DateTime;
    /** Date and time in UTC. */
    updatedAt?: DateTime;
    /** Date and time in UTC, or null. */
    deletedAt?: OptionalDateTime;
};

/** A label. */
export type Tag = {
    /** Id of an object. */
    id?: Uuid;
    /**
     * Text of the tag.
     *
     * @example Customer
     */
    label?: string;
    /** Id of an object. */
    accountId?: Uuid;
    /** Date and time in UTC. */
    createdAt?: DateTime;
    /** Date and time in UTC. */
    updatedAt?: DateTime;
    /** Date and time in UTC, or null. */
    deletedAt?: OptionalDateTime;
};

/** The value of one of the account's custom fields. */
export type CustomFieldValue = {
    /** Id of an object. */
    customFieldId?: Uuid;
    /**
     * The value.
     *
     * @example ana@company.example
     */
    value?: string | null;
    /** The field, if it was included. */
    customField?: {
        /** Id of an object. */
        id?: Uuid;
        /**
         * Name of the field.
         *
         * @example E-mail
         */
        name?: string;
    };
};

/** A contact or a group, as another object brings it along. */
export type IncludedContact = {
    /** Id of an object. */
    id?: Uuid;
    /** Id of an object. */
    accountId?: Uuid;
    /** Id of an object. */
    serviceId?: Uuid;
    /**
     * Id of the person behind the contact, or null.
     *
     * @example null
     */
    personId?: string | null;
    /**
     * Id of the department that its tickets go to, or null.
     *
     * @example null
     */
    defaultDepartmentId?: string | null;
    /**
     * Id of the user that its tickets go to, or null.
     *
     * @example null
     */
    defaultUserId?: string | null;
    /**
     * Name on the channel.
     *
     * @example Ana
     */
    name?: string | null;
    /**
     * Name given in the platform.
     *
     * @example Ana Example
     */
    internalName?: string | null;
    /**
     * Another name.
     *
     * @example null
     */
    alternativeName?: string | null;
    /**
     * Remark about the contact.
     *
     * @example null
     */
    note?: string | null;
    /**
     * Presence on the channel. Only `offline` was seen.
     *
     * @example offline
     */
    status?: string;
    /**
     * Whether the contact wants no more campaigns.
     *
     * @example false
     */
    unsubscribed?: boolean;
    /**
     * Number of unread messages.
     *
     * @example 0
     */
    unread?: number;
    /**
     * Whether it is the connection itself.
     *
     * @example false
     */
    isMe?: boolean;
    /**
     * Whether it is a group.
     *
     * @example false
     */
    isGroup?: boolean;
    /**
     * Whether it is a broadcast list.
     *
     * @example false
     */
    isBroadcast?: boolean;
    /**
     * Whether it is muted.
     *
     * @example false
     */
    isSilenced?: boolean;
    /**
     * Whether it is in the address book of the connection.
     *
     * @example false
     */
    isMyContact?: boolean;
    /**
     * Whether messages have been exchanged.
     *
     * @example false
     */
    hadChat?: boolean;
    /**
     * Whether the panel shows it.
     *
     * @example true
     */
    visible?: boolean;
    /**
     * Whether it is blocked.
     *
     * Evidence: observed by others (source `pasted-answers`)
     *
     * @example false
     */
    block?: boolean;
    /**
     * Id of the open ticket, or null.
     *
     * Evidence: observed by others (source `integrators`)
     *
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    currentTicketId?: string | null;
    /**
     * Id on the channel.
     *
     * Evidence: observed by others (source `integrators`)
     *
     * @example 5511900000001@c.us
     */
    idFromService?: string | null;
    /**
     * The newest message, or null.
     *
     * @example null
     */
    lastMessage?: {
        [key: string]: unknown;
    } | null;
    /**
     * Id of the newest message, or null.
     *
     * @example null
     */
    lastMessageId?: string | null;
    /** Date and time in UTC, or null. */
    lastMessageAt?: OptionalDateTime;
    /** Date and time in UTC, or null. */
    lastContactMessageAt?: OptionalDateTime;
    /** What the channel says about the contact. More fields come with every version. */
    data?: ContactData;
    /** Date and time in UTC, or null. */
    archivedAt?: OptionalDateTime;
    /** Date and time in UTC. */
    createdAt?: DateTime;
    /** Date and time in UTC. */
    updatedAt?: DateTime;
    /** Date and time in UTC, or null. */
    deletedAt?: OptionalDateTime;
    /** A connection to WhatsApp or another channel. */
    service?: Service;
    /** The tags, if they were included. */
    tags?: Tag[];
    /** Values of custom fields, if they were included. */
    customFieldValues?: CustomFieldValue[];
};

/** A contact or a group. With `attributes`, only the fields that were asked for come. */
export type Contact = WithRequired<IncludedContact, "id">;

/** A page of contacts. */
export type ContactList = Page & {
    /** The contacts of this page. */
    data: Contact[];
};

/** Name given in the platform. */
export type InternalName = string;

/** Telephone number, digits only, with country and area code. */
export type ContactNumber = string;

/** Id of the connection that the contact is reached by. */
export type ContactServiceId = string;

/** Id of the department that its tickets go to, or null. The vendor shows null. */
export type DefaultDepartmentId = string | null;

/** Ids of tags. */
export type TagIds = Uuid[];

/** A value for one of the account's custom fields. */
export type CustomFieldInput = {
    /**
     * Id of the custom field. Format: uuid.
     *
     * @example 2c5ea4c0-4067-41e9-8bad-9b1deb4d3b7d
     */
    id: string;
    /**
     * The value, as text.
     *
     * @example ana@company.example
     */
    value: string;
};

/** Values of custom fields. */
export type CustomFields = CustomFieldInput[];

/** A contact to create. */
export type CreateContactRequest = {
    /** Name given in the platform. */
    internalName?: InternalName;
    /** Telephone number, digits only, with country and area code. */
    number: ContactNumber;
    /** Id of the connection that the contact is reached by. */
    serviceId: ContactServiceId;
    /** Id of the department that its tickets go to, or null. The vendor shows null. */
    defaultDepartmentId?: DefaultDepartmentId;
    /** Ids of tags. */
    tagIds?: TagIds;
    /** Values of custom fields. */
    customFields?: CustomFields;
    /**
     * Name on the channel.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example Ana
     */
    name?: string;
    /**
     * Another name.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example
     */
    alternativeName?: string;
    /**
     * E-mail address of the contact.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example ana@company.example
     */
    email?: string;
    /**
     * The person behind the contact. Only null was seen.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example null
     */
    person?: {
        [key: string]: unknown;
    } | null;
    /**
     * Id of the person behind the contact. Only null was seen.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example null
     */
    personId?: string | null;
    /**
     * Where the contact comes from. Only `web` was seen.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example web
     */
    origin?: string;
    /**
     * The department that its tickets go to. Only null was seen.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example null
     */
    defaultDepartment?: {
        [key: string]: unknown;
    } | null;
    /**
     * The user that its tickets go to. Only null was seen.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example null
     */
    defaultUser?: {
        [key: string]: unknown;
    } | null;
    /**
     * Id of the user that its tickets go to.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example null
     */
    defaultUserId?: string | null;
    /**
     * Lists that the contact is put on. Only an empty one was seen.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example []
     */
    contactLists?: unknown[];
    /**
     * Tags of the contact. Only an empty list was seen; use `tagIds`.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example []
     */
    tags?: unknown[];
    /**
     * Whether the contact wants no campaigns.
     *
     * Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
     *
     * @example false
     */
    unsubscribed?: boolean;
};

/** A WhatsApp group to create. */
export type CreateGroupRequest = {
    /** Id of the connection that the contact is reached by. */
    serviceId: ContactServiceId;
    /**
     * Name of the group.
     *
     * @example Neighbours
     */
    internalName: string;
    /**
     * Makes it a group.
     *
     * @constant
     */
    isGroup: true;
};

/** A contact or a group to create; `isGroup` says which. */
export type CreateContactOrGroupRequest = CreateContactRequest | CreateGroupRequest;

/** Contacts to create. */
export type CreateManyContactsRequest = CreateContactRequest[];

/** Any JSON value. The vendor documents no answer and nobody is known to have written one down. */
export type UnknownAnswer = unknown;

/** Which contacts to export, and how. */
export type ExportContactsRequest = {
    /**
     * Conditions on contacts, all of which must hold. The fields that are known are listed. Any other is taken as it is, written with dots inside a JSON field (`data.number`) and between dollar signs in a relation (`$tags.label$`).
     */
    where?: ContactWhere;
    /** Relations to bring along. */
    include?: Includes;
    /** Fields to sort by, each with its direction. */
    order?: Order;
    /** Number of the page, from 1. The vendor writes numbers in `query` as texts too. */
    page?: PageNumber;
    /**
     * How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000.
     */
    perPage?: PageSize;
    /**
     * What separates the columns, a comma or a semicolon.
     *
     * Evidence: observed by others (source `digisac-collection`): The request in this document shows `comma`.
     *
     * @example comma
     * @enum {string}
     */
    type?: "comma" | "semiColon";
    /**
     * Kind of connection, such as `whatsapp`. The vendor names e-mail and Telegram without their values.
     *
     * @example whatsapp
     */
    serviceType?: string;
};

/** A table in which each line is a contact. Its columns are not documented. */
export type ContactsCsv = string;

/** What to change about a contact. What is left out stays. */
export type UpdateContactRequest = {
    /** Values of custom fields. */
    customFields?: CustomFields;
    /** Ids of tags. */
    tagIds?: TagIds;
    /**
     * Name given in the platform.
     *
     * Evidence: observed by others (source `digisac-collection`)
     */
    internalName?: InternalName;
    /**
     * Telephone number, digits only, with country and area code.
     *
     * Evidence: observed by others (source `digisac-collection`)
     */
    number?: ContactNumber;
    /**
     * Id of the connection that the contact is reached by.
     *
     * Evidence: observed by others (source `digisac-collection`)
     */
    serviceId?: ContactServiceId;
    /**
     * Id of the department that its tickets go to, or null. The vendor shows null.
     *
     * Evidence: observed by others (source `digisac-collection`)
     */
    defaultDepartmentId?: DefaultDepartmentId;
    /**
     * Number of unread messages to show.
     *
     * Evidence: observed by others (source `digisac-collection`): That it is a number is taken from answers.
     *
     * @example 0
     */
    unread?: number;
    /**
     * Whether the contact is muted.
     *
     * Evidence: observed by others (source `digisac-collection`)
     *
     * @example false
     */
    isSilenced?: boolean;
    /**
     * Data of the contact.
     *
     * Evidence: observed by others (source `digisac-collection`)
     */
    data?: {
        /**
         * Whether the conversation is marked as unread.
         *
         * @example false
         */
        unread?: boolean;
    } & {
        [key: string]: unknown;
    };
};

/** Whether a contact is blocked. */
export type SetContactBlockRequest = {
    /**
     * False unblocks. The vendor's page shows no true; by its name it blocks.
     *
     * @example false
     */
    block: boolean;
    /**
     * The reason, in words.
     *
     * @example It was a mistake.
     */
    description?: string;
};

/** Ids of the members' own contacts. */
export type PromoteGroupMembersRequest = Uuid[];

/** Where a ticket goes. */
export type TransferTicketRequest = {
    /**
     * Id of the department. Format: uuid.
     *
     * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
     */
    departmentId: string;
    /**
     * Id of the user who gets it. Null, or left out, for the whole department. Format: uuid.
     *
     * Evidence: documented by the vendor (source `digisac-docs`): The vendor shows an id. That null works is taken from integrators.
     *
     * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
     * @example null
     */
    userId?: string | null;
    /**
     * Internal comment.
     *
     * @example Asked for an invoice.
     */
    comments?: string;
    /**
     * Id of the user in whose name it happens. Format: uuid.
     *
     * Evidence: observed by others (source `integrators`)
     *
     * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
     */
    byUserId?: string;
};

/** What became of the ticket. Id and protocol stand in one of two places. */
export type TransferTicketResponse = {
    /**
     * Id of the ticket. Format: uuid.
     *
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    ticketId?: string;
    /**
     * Protocol of the ticket.
     *
     * @example 2026112000001
     */
    protocol?: string;
    /** The ticket. */
    ticket?: {
        /**
         * Id of the ticket. Format: uuid.
         *
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        id?: string;
        /**
         * Protocol of the ticket.
         *
         * @example 2026112000001
         */
        protocol?: string;
    };
};

/** What to write on a ticket that is closed. */
export type CloseTicketRequest = {
    /**
     * Ids of the topics that the ticket was about. The vendor's collection writes a single text; clients send a list.
     *
     * @example [
     *       "d290f1ee-6c54-4b01-90e6-d701748f0851"
     *     ]
     */
    ticketTopicIds?: Uuid[];
    /**
     * Remark on the closing.
     *
     * @example Sent the invoice.
     */
    comments?: string;
    /**
     * Id of the user in whose name it happens. Format: uuid.
     *
     * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
     */
    byUserId?: string;
};

/** The text, or the caption of a file. */
export type MessageText = string;

/**
 * A message to the contact (`chat`) or a comment for the panel (`comment`). Without it, what the file or the text makes it.
 */
export type SentMessageType = "chat" | "comment";

/** Id of the user who is shown as the author. Without it, the user of the token. */
export type MessageUserId = string;

/** Who is said to send it. */
export type SentMessageOrigin = "bot" | "user";

/** True sends without opening a ticket. Write the boolean; the vendor shows the text too. */
export type DontOpenTicket = boolean | "true";

/**
 * The name that the vendor writes in one request, with a small t. Write `dontOpenTicket`, which clients use and recorded traffic echoes.
 */
export type DontOpenTicketMisspelt = boolean;

/** A file to send, or an empty object for none. Its media type decides the type of the message. */
export type FileUpload = {
    /**
     * Content, in base64.
     *
     * @example JVBERi0xLjcK
     */
    base64?: string;
    /**
     * Media type.
     *
     * @example application/pdf
     */
    mimetype?: string;
    /**
     * Name of the file.
     *
     * @example price.pdf
     */
    name?: string;
};

/** Several files. Templates go with an empty list. */
export type FileUploads = FileUpload[];

/** Whether files are still on their way. Clients send false. */
export type UploadingFiles = boolean;

/** Id of the message that this one answers, or null. */
export type ReplyTo = string | null;

/** Id of an approved WhatsApp template. */
export type TemplateId = string;

/** The value of a placeholder. Texts were seen; WhatsApp knows other kinds, with other fields. */
export type TemplateComponentParameter = {
    /**
     * Kind of value.
     *
     * @example text
     */
    type: string;
    /**
     * The text.
     *
     * @example Ana
     */
    text?: string;
} & {
    [key: string]: unknown;
};

/** What is filled into one part of the template. */
export type TemplateComponent = {
    /**
     * The part.
     *
     * @example body
     * @enum {string}
     */
    type: "body" | "button" | "header";
    /**
     * Kind of button. Only `url` was seen.
     *
     * @example url
     */
    sub_type?: string;
    /**
     * Position of the button, as a number or a text.
     *
     * @example 0
     */
    index?: number | string;
    /** Values for the placeholders, in their order. */
    parameters?: TemplateComponentParameter[];
};

/** What is filled into the parts of the template. */
export type TemplateComponents = TemplateComponent[];

/** A message with buttons or a list, in the form of WhatsApp's own API. */
export type InteractiveMessage = {
    /** Kind, header, body, footer and action, as WhatsApp defines them. */
    interactive?: {
        /**
         * Kind of message, `button` or `list`.
         *
         * @example button
         */
        type?: string;
        /** The text above the buttons. */
        body?: {
            /**
             * The text.
             *
             * @example Shall we call you?
             */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** Buttons, or a button and the sections of a list. */
        action?: {
            [key: string]: unknown;
        };
    } & {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};

/** Id of the ticket that the message belongs to. */
export type MessageTicketId = string;

/** Always true where it was seen. */
export type FromMe = boolean;

/** Whether it is a comment. The vendor writes `type` instead. */
export type IsComment = boolean;

/** The message that is edited, presumably. Only null was seen. */
export type EditMessage = {
    [key: string]: unknown;
} | null;

/** Subject, for channels that have one. */
export type MessageSubject = string;

/** A message to a contact, which may be a group. */
export type SendMessageToContactRequest = {
    /**
     * Id of the contact. Format: uuid.
     *
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    contactId: string;
    /** The text, or the caption of a file. */
    text: MessageText;
    /**
     * A message to the contact (`chat`) or a comment for the panel (`comment`). Without it, what the file or the text makes it.
     */
    type?: SentMessageType;
    /** Id of the user who is shown as the author. Without it, the user of the token. */
    userId?: MessageUserId;
    /** Who is said to send it. */
    origin?: SentMessageOrigin;
    /** True sends without opening a ticket. Write the boolean; the vendor shows the text too. */
    dontOpenTicket?: DontOpenTicket;
    /**
     * The name that the vendor writes in one request, with a small t. Write `dontOpenTicket`, which clients use and recorded traffic echoes.
     */
    dontOpenticket?: DontOpenTicketMisspelt;
    /** A file to send, or an empty object for none. Its media type decides the type of the message. */
    file?: FileUpload;
    /** Several files. Templates go with an empty list. */
    files?: FileUploads;
    /** Whether files are still on their way. Clients send false. */
    uploadingFiles?: UploadingFiles;
    /** Id of the message that this one answers, or null. */
    replyTo?: ReplyTo;
    /** Id of an approved WhatsApp template. */
    hsmId?: TemplateId;
    /** What is filled into the parts of the template. */
    parameters?: TemplateComponents;
    /** A message with buttons or a list, in the form of WhatsApp's own API. */
    interactiveMessage?: InteractiveMessage;
    /** Id of the ticket that the message belongs to. */
    ticketId?: MessageTicketId;
    /** Always true where it was seen. */
    fromMe?: FromMe;
    /** Whether it is a comment. The vendor writes `type` instead. */
    isComment?: IsComment;
    /** The message that is edited, presumably. Only null was seen. */
    editMessage?: EditMessage;
    /** Subject, for channels that have one. */
    subject?: MessageSubject;
};

/** A message to a telephone number. */
export type SendMessageToNumberRequest = {
    /**
     * Telephone number, digits only, with country and area code. A group has none; use its contact's id.
     *
     * @example 5511900000001
     */
    number: string;
    /**
     * Id of the connection that sends. Format: uuid.
     *
     * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
     */
    serviceId: string;
    /** The text, or the caption of a file. */
    text: MessageText;
    /**
     * A message to the contact (`chat`) or a comment for the panel (`comment`). Without it, what the file or the text makes it.
     */
    type?: SentMessageType;
    /** Id of the user who is shown as the author. Without it, the user of the token. */
    userId?: MessageUserId;
    /** Who is said to send it. */
    origin?: SentMessageOrigin;
    /** True sends without opening a ticket. Write the boolean; the vendor shows the text too. */
    dontOpenTicket?: DontOpenTicket;
    /**
     * The name that the vendor writes in one request, with a small t. Write `dontOpenTicket`, which clients use and recorded traffic echoes.
     */
    dontOpenticket?: DontOpenTicketMisspelt;
    /** A file to send, or an empty object for none. Its media type decides the type of the message. */
    file?: FileUpload;
    /** Several files. Templates go with an empty list. */
    files?: FileUploads;
    /** Whether files are still on their way. Clients send false. */
    uploadingFiles?: UploadingFiles;
    /** Id of the message that this one answers, or null. */
    replyTo?: ReplyTo;
    /** Id of an approved WhatsApp template. */
    hsmId?: TemplateId;
    /** What is filled into the parts of the template. */
    parameters?: TemplateComponents;
    /** A message with buttons or a list, in the form of WhatsApp's own API. */
    interactiveMessage?: InteractiveMessage;
    /** Id of the ticket that the message belongs to. */
    ticketId?: MessageTicketId;
    /** Always true where it was seen. */
    fromMe?: FromMe;
    /** Whether it is a comment. The vendor writes `type` instead. */
    isComment?: IsComment;
    /** The message that is edited, presumably. Only null was seen. */
    editMessage?: EditMessage;
    /** Subject, for channels that have one. */
    subject?: MessageSubject;
};

/** A message, addressed by the contact's id, or by a telephone number and the connection to use. */
export type SendMessageRequest = SendMessageToContactRequest | SendMessageToNumberRequest;

/** A file that a message carries. */
export type File = {
    /** Id of an object. */
    id?: Uuid;
    /**
     * Name of the file.
     *
     * @example price.pdf
     */
    name?: string;
    /**
     * Extension of the name.
     *
     * @example pdf
     */
    extension?: string;
    /**
     * Media type.
     *
     * @example application/pdf
     */
    mimetype?: string;
    /**
     * Name under which the file is offered.
     *
     * @example price.pdf
     */
    publicFilename?: string;
    /**
     * Checksum of the content.
     *
     * @example d41d8cd98f00b204
     */
    checksum?: string;
    /**
     * Signed address of the content, valid for 24 hours and only for GET. It is filled in some seconds after the message arrived.
     *
     * @example https://files.company.example/price.pdf
     */
    url?: string | null;
};

/** What the channel says about the message. More fields come with every version. */
export type MessageData = {
    /**
     * How far it came, from -1 to 3. What each number means is not documented.
     *
     * @example 0
     */
    ack?: number;
    /**
     * Whether the platform learned of it just now.
     *
     * @example true
     */
    isNew?: boolean;
    /**
     * Whether it is the first of its contact.
     *
     * @example false
     */
    isFirst?: boolean;
    /**
     * As it was asked for when it was sent.
     *
     * @example true
     */
    dontOpenTicket?: boolean;
    /**
     * In an event, that a ticket was opened.
     *
     * @example true
     */
    ticketOpen?: boolean;
    /**
     * In an event, that a ticket was transferred.
     *
     * @example true
     */
    ticketTransfer?: boolean;
    /**
     * In an event, that a ticket was closed.
     *
     * @example true
     */
    ticketClose?: boolean;
} & {
    [key: string]: unknown;
};

/** A message, as another object brings it along. With `attributes`, only the fields that were asked for come. */
export type IncludedMessage = {
    /** Id of an object. */
    id?: Uuid;
    /** Id of an object. */
    accountId?: Uuid;
    /** Id of an object. */
    contactId?: Uuid;
    /** Id of an object. */
    serviceId?: Uuid;
    /**
     * Id of the ticket, or null. Most messages of a contact may have none, so a ticket's history is incomplete.
     *
     * @example null
     */
    ticketId?: string | null;
    /**
     * Id of the user who serves the ticket, or null.
     *
     * @example null
     */
    ticketUserId?: string | null;
    /**
     * Id of the department that the ticket is in, or null.
     *
     * @example null
     */
    ticketDepartmentId?: string | null;
    /**
     * Id of the user who wrote it, or null.
     *
     * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
     */
    userId?: string | null;
    /**
     * Id of the contact that sent it, or null.
     *
     * @example null
     */
    fromId?: string | null;
    /**
     * Id of the contact that it went to, or null.
     *
     * @example null
     */
    toId?: string | null;
    /**
     * Kind of message. `ticket` is an event in a ticket, not something that was written.
     *
     * @example chat
     */
    type?: ("chat" | "image" | "video" | "ptt" | "audio" | "document" | "ticket" | "reaction" | "interactive" | "comment") | (string & {});
    /**
     * The text, or null.
     *
     * @example Olá, Ana!
     */
    text?: string | null;
    /** When it was written, in UTC. A text, never a number of seconds. */
    timestamp?: DateTime;
    /**
     * Whether the platform sent it, by hand, by bot or through this API.
     *
     * @example true
     */
    isFromMe?: boolean;
    /**
     * Whether a bot sent it. False for what this API sends.
     *
     * @example false
     */
    isFromBot?: boolean;
    /**
     * Whether it was taken over from the telephone later.
     *
     * @example false
     */
    isFromSync?: boolean;
    /**
     * Whether it is a comment.
     *
     * @example false
     */
    isComment?: boolean;
    /**
     * Whether it was sent.
     *
     * @example true
     */
    sent?: boolean;
    /**
     * Whether the panel shows it.
     *
     * @example true
     */
    visible?: boolean;
    /**
     * Whether its content is hidden.
     *
     * @example false
     */
    obfuscated?: boolean;
    /**
     * What it comes from, or null.
     *
     * @example user
     */
    origin?: ("user" | "bot" | "ticket") | (string & {}) | null;
    /**
     * Id of the bot, or null.
     *
     * @example null
     */
    botId?: string | null;
    /**
     * Id of the campaign, or null.
     *
     * @example null
     */
    campaignId?: string | null;
    /**
     * Id of the template, or null.
     *
     * @example null
     */
    hsmId?: string | null;
    /**
     * Id of the message that it answers, or null.
     *
     * @example null
     */
    quotedMessageId?: string | null;
    /**
     * The message that it answers, or null.
     *
     * @example null
     */
    quotedMessage?: {
        [key: string]: unknown;
    } | null;
    /** Its file, if it was included. At first its address may be missing. */
    file?: File | null;
    /** Its files, or null. */
    files?: File[] | null;
    /** What the channel says about the message. More fields come with every version. */
    data?: MessageData;
    /** Date and time in UTC. */
    createdAt?: DateTime;
    /** Date and time in UTC. */
    updatedAt?: DateTime;
    /** Date and time in UTC, or null. */
    deletedAt?: OptionalDateTime;
};

/** A message, a comment, or an event in a ticket. */
export type Message = WithRequired<IncludedMessage, "id">;

/**
 * Conditions on tickets, all of which must hold. The fields that are known are listed. Any other is taken as it is, between dollar signs in a relation (`$contact.name$`).
 */
export type TicketWhere = {
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    id?: Condition;
    /** True or false, or operators. */
    isOpen?: BooleanCondition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    protocol?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    contactId?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    departmentId?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    userId?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    startedAt?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    endedAt?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    createdAt?: Condition;
    /**
     * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
     */
    updatedAt?: Condition;
    /** All of these must hold. */
    $and?: TicketWhere[];
    /** One of these must hold. */
    $or?: TicketWhere[];
} & {
    [key: string]: ConditionOrList;
};

/** Which tickets, in which order, with which relations. */
export type TicketQuery = {
    /**
     * Conditions on tickets, all of which must hold. The fields that are known are listed. Any other is taken as it is, between dollar signs in a relation (`$contact.name$`).
     */
    where?: TicketWhere;
    /** Relations to bring along. */
    include?: Includes;
    /** Names of the only fields that are wanted. */
    attributes?: Attributes;
    /** Fields to sort by, each with its direction. */
    order?: Order;
    /** Number of the page, from 1. The vendor writes numbers in `query` as texts too. */
    page?: PageNumber;
    /**
     * How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000.
     */
    perPage?: PageSize;
    /** Counts and lists an item once, however often its relations match. */
    distinct?: Distinct;
};

/** How long it took. All times are in seconds. */
export type TicketMetrics = {
    /**
     * From opening to closing, in seconds.
     *
     * @example 1800
     */
    ticketTime?: number | null;
    /**
     * Until somebody answered, in seconds.
     *
     * @example 60
     */
    waitingTime?: number | null;
    /**
     * Of conversation, in seconds.
     *
     * @example 1740
     */
    messagingTime?: number | null;
    /**
     * How often it was transferred.
     *
     * @example 0
     */
    ticketTransferCount?: number | null;
    /**
     * Whether the platform wrote first, presumably.
     *
     * @example false
     */
    isActiveTicket?: boolean | null;
};

/** A department. */
export type Department = {
    /** Id of an object. */
    id?: Uuid;
    /**
     * Name of the department.
     *
     * @example Sales
     */
    name?: string;
    /** Id of an object. */
    accountId?: Uuid;
    /**
     * Id of the rule that distributes its tickets, or null.
     *
     * @example null
     */
    distributionId?: string | null;
    /** Date and time in UTC, or null. */
    archivedAt?: OptionalDateTime;
    /** Date and time in UTC. */
    createdAt?: DateTime;
    /** Date and time in UTC. */
    updatedAt?: DateTime;
};

/** A person who works with the platform. */
export type User = {
    /** Id of an object. */
    id?: Uuid;
    /**
     * Name of the user.
     *
     * @example Bia Example
     */
    name?: string;
    /**
     * E-mail address of the user.
     *
     * @example bia@company.example
     */
    email?: string;
    /**
     * Telephone number of the user, or null.
     *
     * @example null
     */
    phoneNumber?: string | null;
    /** Id of an object. */
    accountId?: Uuid;
    /**
     * Whether the user is present.
     *
     * @example online
     */
    status?: string;
    /**
     * Language of the panel.
     *
     * @example pt-BR
     */
    language?: string;
    /**
     * Whether the user may log in.
     *
     * @example true
     */
    active?: boolean;
    /**
     * Whether the user has every right.
     *
     * @example false
     */
    isSuperAdmin?: boolean;
    /**
     * Whether the user has yet to log in.
     *
     * @example false
     */
    isFirstLogin?: boolean;
    /**
     * Whether the user takes part in the internal chat.
     *
     * @example false
     */
    isActiveInternalChat?: boolean;
    /**
     * Id of the timetable, or null.
     *
     * @example null
     */
    timetableId?: string | null;
    /** Further data of the user. One answer held a token of the internal chat here, so keep it out of logs. */
    data?: {
        [key: string]: unknown;
    };
    /** Date and time in UTC, or null. */
    archivedAt?: OptionalDateTime;
    /** Date and time in UTC. */
    createdAt?: DateTime;
    /** Date and time in UTC. */
    updatedAt?: DateTime;
    /** Date and time in UTC, or null. */
    deletedAt?: OptionalDateTime;
};

/** What a ticket was about. */
export type TicketTopic = {
    /** Id of an object. */
    id?: Uuid;
    /**
     * Name of the topic.
     *
     * @example Invoice
     */
    name?: string;
    /** Date and time in UTC, or null. */
    archivedAt?: OptionalDateTime;
};

/** A step in the life of a ticket. */
export type TicketTransfer = {
    /**
     * What happened. The values are not known.
     *
     * @example opened
     */
    action?: string;
    /**
     * Internal comment, or null.
     *
     * @example null
     */
    comments?: string | null;
    /**
     * Id of the department it came from, or null.
     *
     * @example null
     */
    fromDepartmentId?: string | null;
    /**
     * Id of the department it went to, or null.
     *
     * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
     */
    toDepartmentId?: string | null;
    /**
     * Id of the user it came from, or null.
     *
     * @example null
     */
    fromUserId?: string | null;
    /**
     * Id of the user it went to, or null.
     *
     * @example null
     */
    toUserId?: string | null;
};

/**
 * A conversation that is served, with its protocol. Relations are there if they were included. With `attributes`, only the fields that were asked for come.
 */
export type Ticket = {
    /** Id of an object. */
    id: Uuid;
    /** Id of an object. */
    accountId?: Uuid;
    /**
     * Whether it is open. There is no other state.
     *
     * @example true
     */
    isOpen?: boolean;
    /**
     * Number of the ticket as people quote it. Digits that begin with the day.
     *
     * @example 2026112000001
     */
    protocol?: string;
    /**
     * What opened it. Only `automatic` was seen.
     *
     * @example automatic
     */
    origin?: "automatic" | (string & {});
    /**
     * Remark, or null.
     *
     * @example null
     */
    comments?: string | null;
    /** Id of an object. */
    contactId?: Uuid;
    /**
     * Id of the department.
     *
     * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
     */
    departmentId?: string | null;
    /**
     * Id of the user who serves it, or null.
     *
     * @example null
     */
    userId?: string | null;
    /**
     * Id of the first message, or null.
     *
     * @example 110ec58a-a0f2-4ac4-8393-c866d813b8d1
     */
    firstMessageId?: string | null;
    /**
     * Id of the newest message, or null.
     *
     * @example 110ec58a-a0f2-4ac4-8393-c866d813b8d1
     */
    lastMessageId?: string | null;
    /**
     * Id of the newest transfer, or null.
     *
     * @example null
     */
    currentTicketTransferId?: string | null;
    /** When it was opened, in UTC. Use it rather than `createdAt`. */
    startedAt?: OptionalDateTime;
    /** When it was closed, in UTC, or null. */
    endedAt?: OptionalDateTime;
    /** How long it took. All times are in seconds. */
    metrics?: TicketMetrics;
    /** Date and time in UTC. */
    createdAt?: DateTime;
    /** Date and time in UTC. */
    updatedAt?: DateTime;
    /** A contact or a group, as another object brings it along. */
    contact?: IncludedContact;
    /** A department. */
    department?: Department;
    /** The user who serves it, or null. */
    user?: User | null;
    /** The first message. It may be null even if it was included. */
    firstMessage?: IncludedMessage | null;
    /** The newest message, or null. */
    lastMessage?: IncludedMessage | null;
    /** What it was about, if it was included. */
    ticketTopics?: TicketTopic[];
    /** Its openings, transfers and closing, if they were included. */
    ticketTransfers?: TicketTransfer[];
};

/** A page of tickets. */
export type TicketList = Page & {
    /** The tickets of this page. */
    data: Ticket[];
};

/** Which ticket to export. */
export type ExportTicketTextRequest = {
    /**
     * Protocol of the ticket. At least 1 characters.
     *
     * @example 2026112000001
     */
    protocol: string;
};

/** A conversation as text. Its layout is not documented. */
export type TicketText = string;

/** A table in which each line is a ticket. Its columns are not documented. */
export type TicketsCsv = string;

/** A conversation as PDF. */
export type TicketPdf = Blob;

/** Whether it is switched on. */
export type WebhookActive = boolean;

/** Name in the panel. */
export type WebhookName = string;

/** Address that is called. */
export type WebhookUrl = string;

/** Name of an event. The vendor's list is not known, so any text is accepted. */
export type EventName = ("bot.command" | "contact.updated" | "message.created" | "message.updated" | "ticket.created" | "ticket.updated") | (string & {});

/**
 * Which connections it listens to. `general` is all of them; the panel also offers a choice of connections, whose value here is not known.
 */
export type WebhookType = string;

/** A webhook to register. */
export type CreateWebhookRequest = {
    /** Whether it is switched on. */
    active?: WebhookActive;
    /** Name in the panel. */
    name?: WebhookName;
    /** Address that is called. */
    url: WebhookUrl;
    /**
     * What is reported. The vendor shows the first two; the others were seen in reports.
     *
     * @example [
     *       "message.created"
     *     ]
     */
    events?: EventName[];
    /**
     * Which connections it listens to. `general` is all of them; the panel also offers a choice of connections, whose value here is not known.
     */
    type?: WebhookType;
    /**
     * Id of the user that it belongs to. Format: uuid.
     *
     * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
     */
    userId?: string;
    /**
     * Id of the account. Format: uuid.
     *
     * @example 3f333df6-90a4-4fda-8dd3-9485d27cee36
     */
    accountId?: string;
};

/** A registered webhook. */
export type Webhook = {
    /** Id of an object. */
    id?: Uuid;
    /** Whether it is switched on. */
    active?: WebhookActive;
    /** Name in the panel. */
    name?: WebhookName;
    /** Address that is called. */
    url?: WebhookUrl;
    /**
     * What is reported.
     *
     * @example [
     *       "message.created"
     *     ]
     */
    events?: EventName[];
    /**
     * Which connections it listens to. `general` is all of them; the panel also offers a choice of connections, whose value here is not known.
     */
    type?: WebhookType;
};

/** What every event carries. Of two payloads that were published, one has `event` and `data` alone. */
export type EventEnvelope = {
    /** Id of an object. */
    webhookId?: Uuid;
    /** Date and time in UTC. */
    timestamp?: DateTime;
};

/** A message, in some reports with a part of its ticket. */
export type ReportedMessage = Message & {
    /** A part of the ticket. */
    ticket?: {
        /**
         * Whether it is open.
         *
         * @example true
         */
        isOpen?: boolean;
        /**
         * Id of its department, or null.
         *
         * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
         */
        departmentId?: string | null;
    };
};

/** A message was sent or received. */
export type MessageCreatedEvent = EventEnvelope & {
    /**
     * Name of the event.
     *
     * @constant
     */
    event: "message.created";
    /** A message, in some reports with a part of its ticket. */
    data: ReportedMessage;
};

/** A message changed. */
export type MessageUpdatedEvent = EventEnvelope & {
    /**
     * Name of the event.
     *
     * @constant
     */
    event: "message.updated";
    /** A message, in some reports with a part of its ticket. */
    data: ReportedMessage;
};

/** A ticket was opened. */
export type TicketCreatedEvent = EventEnvelope & {
    /**
     * Name of the event.
     *
     * @constant
     */
    event: "ticket.created";
    /**
     * A conversation that is served, with its protocol. Relations are there if they were included. With `attributes`, only the fields that were asked for come.
     */
    data: Ticket;
};

/** A ticket changed. */
export type TicketUpdatedEvent = EventEnvelope & {
    /**
     * Name of the event.
     *
     * @constant
     */
    event: "ticket.updated";
    /**
     * A conversation that is served, with its protocol. Relations are there if they were included. With `attributes`, only the fields that were asked for come.
     */
    data: Ticket;
};

/** A contact changed. */
export type ContactUpdatedEvent = EventEnvelope & {
    /**
     * Name of the event.
     *
     * @constant
     */
    event: "contact.updated";
    /** A contact or a group. With `attributes`, only the fields that were asked for come. */
    data: Contact;
};

/** What a bot calls out with. */
export type BotCommand = {
    /** Id of an object. */
    accountId?: Uuid;
    /** Id of an object. */
    contactId?: Uuid;
    /**
     * Name of the command, as it was set up in the bot.
     *
     * @example invoice
     */
    command?: string;
    /**
     * A message, as another object brings it along. With `attributes`, only the fields that were asked for come.
     */
    message?: IncludedMessage;
    /** A contact or a group, as another object brings it along. */
    contact?: IncludedContact;
} & {
    [key: string]: unknown;
};

/** A bot reached a command. */
export type BotCommandEvent = EventEnvelope & {
    /**
     * Name of the event.
     *
     * @constant
     */
    event: "bot.command";
    /** What a bot calls out with. */
    data: BotCommand;
};

/** What `contacts.list` is asked for. */
export type ListContactsQuery = NonNullable<operations["listContacts"]["parameters"]["query"]>;

/** What `whatsApp.checkNumbers` is asked for. */
export type CheckWhatsAppNumbersQuery = NonNullable<operations["checkWhatsAppNumbers"]["parameters"]["query"]>;

/** What `tickets.list` is asked for. */
export type ListTicketsQuery = NonNullable<operations["listTickets"]["parameters"]["query"]>;

/** What `tickets.get` is asked for. */
export type GetTicketQuery = NonNullable<operations["getTicket"]["parameters"]["query"]>;

/** What `tickets.exportCsv` is asked for. */
export type ExportTicketsQuery = NonNullable<operations["exportTickets"]["parameters"]["query"]>;

/** What `tickets.exportPdf` is asked for. */
export type ExportTicketPdfQuery = NonNullable<operations["exportTicketPdf"]["parameters"]["query"]>;

/** What `dashboard.getGeneral` is asked for. */
export type GetGeneralStatisticsQuery = NonNullable<operations["getGeneralStatistics"]["parameters"]["query"]>;

/** What `integrations.list` is asked for. */
export type ListIntegrationsQuery = NonNullable<operations["listIntegrations"]["parameters"]["query"]>;
