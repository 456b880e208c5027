// Generated from specs/wts-chat by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

/** Every path with what it takes and answers, as openapi-typescript writes it: `http` is typed by it. */
export interface paths {
    "/chat/v1/scheduled-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scheduled messages.
         *
         * Lists the account's scheduled messages in pages, those that have gone out among them. Without filters it lists all.
         */
        get: operations["listScheduledMessages"];
        put?: never;
        /**
         * Schedule a message.
         *
         * Schedules a template or a chatbot for one recipient. On WhatsApp only a template can open a conversation. The account needs the app "Mensagens agendadas", and the time must lie ahead. A repeated call schedules a second message.
         *
         * Evidence: documented by the vendor (source `wts-docs`): That the app is needed and the time must lie ahead is from `birthday-panel`, that only a template opens a conversation from `flwchat-kb`.
         */
        post: operations["createScheduledMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/v1/scheduled-message/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a scheduled message.
         *
         * Reads one scheduled message. This is the way to see whether it went out, as no webhook for scheduled messages is known.
         */
        get: operations["getScheduledMessage"];
        /**
         * Update a scheduled message.
         *
         * Changes the properties that `fields` names and leaves the others alone, whatever else the body holds. A message that has gone out cannot be changed.
         *
         * Evidence: documented by the vendor (source `wts-docs`): That `fields` is a mask is from `flwchat-kb`.
         */
        put: operations["updateScheduledMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/v1/scheduled-message/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a scheduled message.
         *
         * Cancels one message that is still `SCHEDULED`. The answer has no body. Cancelling a second time fails with the key `ENTITY_ERROR_SAVE`, so after a doubtful answer read the message and look at its status.
         *
         * Evidence: documented by the vendor (source `wts-docs`): The key of a second cancelling is from `birthday-panel`.
         */
        post: operations["cancelScheduledMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/v1/scheduled-message/batch-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel many scheduled messages.
         *
         * Cancels the messages whose IDs are given, as far as they are still `SCHEDULED`. What happens when one of them is not, and how many IDs are allowed, is not documented: look at the status of each message in the answer.
         */
        post: operations["cancelManyScheduledMessages"];
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
        ScheduledMessageDetail: ScheduledMessageDetail;
        ScheduledMessageOrder: ScheduledMessageOrder;
        ScheduledMessageStatus: ScheduledMessageStatus;
        ScheduledMessageType: ScheduledMessageType;
        ScheduledMessageContact: ScheduledMessageContact;
        ScheduledMessageUser: ScheduledMessageUser;
        ScheduledMessageChannelType: ScheduledMessageChannelType;
        ScheduledMessageChannel: ScheduledMessageChannel;
        ScheduledMessageDepartment: ScheduledMessageDepartment;
        ScheduledMessageChatbot: ScheduledMessageChatbot;
        ScheduledMessageFileType: ScheduledMessageFileType;
        ScheduledMessageThumbnail: ScheduledMessageThumbnail;
        ScheduledMessageFile: ScheduledMessageFile;
        ScheduledMessageTemplateParams: ScheduledMessageTemplateParams;
        ScheduledMessageTemplate: ScheduledMessageTemplate;
        ScheduledMessage: ScheduledMessage;
        ScheduledMessagePage: ScheduledMessagePage;
        InternalExceptionId: InternalExceptionId;
        InternalException: InternalException;
        Recipient: Recipient;
        DepartmentChoice: DepartmentChoice;
        BotKey: BotKey;
        BotId: BotId;
        TemplateParams: TemplateParams;
        CreateScheduledMessageRequest: CreateScheduledMessageRequest;
        UpdatableField: UpdatableField;
        UpdateScheduledMessageRequest: UpdateScheduledMessageRequest;
        CancelManyScheduledMessagesRequest: CancelManyScheduledMessagesRequest;
        CancelManyScheduledMessagesResponse: CancelManyScheduledMessagesResponse;
    };
    responses: {
        /**
         * The token is missing, wrong or revoked. An address that does not exist answers the same without a token.
         *
         * Evidence: observed by others (source `flwchat-kb`): A call of the repository's author in September 2026.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": true,
                 *       "date": "2026-11-20T12:00:00.123456Z",
                 *       "key": "ERROR_UNAUTHORIZED",
                 *       "text": "Acesso negado",
                 *       "isUnsolvableError": false,
                 *       "id": {
                 *         "value": "c44bf0cc-5d3a-4c1e-9b1f-0a2b3c4d5e6f",
                 *         "shortValue": "c44bf0cc"
                 *       },
                 *       "httpStatusCode": 401
                 *     }
                 */
                "application/json": InternalException;
            };
        };
        /**
         * The account's limit is used up: 1,000 requests in 5 minutes or 200 in 5 seconds. Wait some seconds before the next call. The vendor shows no body and promises no `Retry-After`.
         *
         * Evidence: observed by others (source `flwchat-kb`)
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The message as it is stored now, without `sessionId`. */
        Saved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ScheduledMessage;
            };
        };
    };
    parameters: {
        /** Page to read. The first is 1. Format: int32. At most 2147483647. Default: 1. */
        PageNumber: number;
        /**
         * Messages on a page. Keep it the same while you turn pages, or some are skipped. Format: int32. 1 to 100. Default: 15.
         */
        PageSize: number;
        /** Name of the field to sort by. The vendor does not list the names. */
        OrderBy: string;
        /**
         * Direction to sort in.
         *
         * Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
         */
        OrderDirection: "ASCENDING" | "DESCENDING";
        /**
         * Details to add to each message. Those that are not asked for are presumably null. Several are sent as repeated parameters.
         *
         * Evidence: observed by others (source `flwchat-kb`): Missing on the vendor's page, present in its later document.
         */
        IncludeDetails: ScheduledMessageDetail[];
        /**
         * State of the messages to list. Only one can be given.
         *
         * Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
         */
        Status: "SCHEDULED" | "PROCESSED" | "SENT" | "DELIVERED" | "READ" | "CANCELED" | "FAILED";
        /**
         * Kind of the messages to list.
         *
         * Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
         */
        Type: "TEMPLATE" | "CHATBOT";
        /** ID or telephone number of the account's channel that sends. */
        From: string;
        /** ID or telephone number of the recipient. */
        To: string;
        /** ID or name of the user who scheduled. */
        User: string;
        /** ID or name of the team. */
        Department: string;
        /** Lower limit of the time a message is scheduled for, in UTC. Format: date-time. */
        ScheduledAtAfter: string;
        /** Upper limit of the time a message is scheduled for, in UTC. Format: date-time. */
        ScheduledAtBefore: string;
        /** Lower limit of the time a message was created, in UTC. Format: date-time. */
        CreatedAtAfter: string;
        /** Upper limit of the time a message was created, in UTC. Format: date-time. */
        CreatedAtBefore: string;
        /**
         * Lower limit of the time a message was last changed, in UTC. Reading in windows of this time can miss records; an integrator of another list of this API lost some that way. Format: date-time.
         */
        UpdatedAtAfter: string;
        /** Upper limit of the time a message was last changed, in UTC. Format: date-time. */
        UpdatedAtBefore: string;
        /**
         * ID of the scheduled message. Format: uuid.
         *
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Every operation by its id, as openapi-typescript writes it. */
export interface operations {
    listScheduledMessages: {
        parameters: {
            query?: {
                /** Page to read. The first is 1. Format: int32. At most 2147483647. Default: 1. */
                PageNumber?: number;
                /**
                 * Messages on a page. Keep it the same while you turn pages, or some are skipped. Format: int32. 1 to 100. Default: 15.
                 */
                PageSize?: number;
                /** Name of the field to sort by. The vendor does not list the names. */
                OrderBy?: string;
                /**
                 * Direction to sort in.
                 *
                 * Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
                 */
                OrderDirection?: "ASCENDING" | "DESCENDING";
                /**
                 * Details to add to each message. Those that are not asked for are presumably null. Several are sent as repeated parameters.
                 *
                 * Evidence: observed by others (source `flwchat-kb`): Missing on the vendor's page, present in its later document.
                 */
                IncludeDetails?: ScheduledMessageDetail[];
                /**
                 * State of the messages to list. Only one can be given.
                 *
                 * Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
                 */
                Status?: "SCHEDULED" | "PROCESSED" | "SENT" | "DELIVERED" | "READ" | "CANCELED" | "FAILED";
                /**
                 * Kind of the messages to list.
                 *
                 * Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
                 */
                Type?: "TEMPLATE" | "CHATBOT";
                /** ID or telephone number of the account's channel that sends. */
                From?: string;
                /** ID or telephone number of the recipient. */
                To?: string;
                /** ID or name of the user who scheduled. */
                User?: string;
                /** ID or name of the team. */
                Department?: string;
                /** Lower limit of the time a message is scheduled for, in UTC. Format: date-time. */
                "ScheduledAt.After"?: string;
                /** Upper limit of the time a message is scheduled for, in UTC. Format: date-time. */
                "ScheduledAt.Before"?: string;
                /** Lower limit of the time a message was created, in UTC. Format: date-time. */
                "CreatedAt.After"?: string;
                /** Upper limit of the time a message was created, in UTC. Format: date-time. */
                "CreatedAt.Before"?: string;
                /**
                 * Lower limit of the time a message was last changed, in UTC. Reading in windows of this time can miss records; an integrator of another list of this API lost some that way. Format: date-time.
                 */
                "UpdatedAt.After"?: string;
                /** Upper limit of the time a message was last changed, in UTC. Format: date-time. */
                "UpdatedAt.Before"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScheduledMessagePage;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /**
             * The list could not be read. The vendor documents no key for it.
             *
             * Evidence: observed by others (source `flwchat-kb`)
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": true,
                     *       "key": null,
                     *       "text": null,
                     *       "details": null,
                     *       "httpStatusCode": 500
                     *     }
                     */
                    "application/json": InternalException;
                };
            };
        };
    };
    createScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who receives what, and when. */
        requestBody: {
            content: {
                "application/json": CreateScheduledMessageRequest;
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /**
             * Nothing was scheduled, as far as the recorded answer tells.
             *
             * Evidence: observed by others (source `birthday-panel`): Key and text are recorded. The status is assumed; the vendor documents no other for errors.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InternalException;
                };
            };
        };
    };
    getScheduledMessage: {
        parameters: {
            query?: {
                /**
                 * Details to add to the message. The name begins with a small letter here and with a capital in the list.
                 *
                 * Evidence: observed by others (source `flwchat-kb`): The vendor's page has the heading of the query parameters and nothing under it.
                 */
                includeDetails?: ScheduledMessageDetail[];
            };
            header?: never;
            path: {
                /** ID of the scheduled message. Format: uuid. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scheduled message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScheduledMessage;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /**
             * The message could not be read. Elsewhere in this API a missing record is status 500 with the key `FORM_ERROR`; here it is expected to be the same.
             *
             * Evidence: inferred by us: Recorded for contacts that do not exist; nobody shows it for scheduled messages.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InternalException;
                };
            };
        };
    };
    updateScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the scheduled message. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** The new values, and which of them count. */
        requestBody: {
            content: {
                "application/json": UpdateScheduledMessageRequest;
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /**
             * The message was not changed, for instance because it has gone out.
             *
             * Evidence: inferred by us: The vendor says that sent messages cannot be edited and not how that is answered. The example is that of cancelling, where an integrator recorded the key.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InternalException;
                };
            };
        };
    };
    cancelScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** ID of the scheduled message. Format: uuid. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message was cancelled. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /**
             * The message was not cancelled, for instance because it is not `SCHEDULED` any more.
             *
             * Evidence: observed by others (source `birthday-panel`): Key and text are recorded. The status is assumed; the vendor documents no other for errors.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InternalException;
                };
            };
        };
    };
    cancelManyScheduledMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The IDs, as a bare list. The vendor calls the body optional; without one there is nothing to cancel, so it is required here.
         */
        requestBody: {
            content: {
                "application/json": CancelManyScheduledMessagesRequest;
            };
        };
        responses: {
            /** The messages, as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CancelManyScheduledMessagesResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /**
             * The messages were not cancelled, or not all of them. Which is not documented.
             *
             * Evidence: observed by others (source `flwchat-kb`)
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": true,
                     *       "key": "ENTITY_ERROR_SAVE",
                     *       "text": null,
                     *       "httpStatusCode": 500
                     *     }
                     */
                    "application/json": InternalException;
                };
            };
        };
    };
}

/** What a message is shown with. */
export type ScheduledMessageDetail = "Contact" | "Channel" | "User" | "Department" | "Template" | "Chatbot";

/** Direction of the list. Requests take `ASCENDING` and `DESCENDING`, but `desc` was recorded in an answer. */
export type ScheduledMessageOrder = ("ASCENDING" | "DESCENDING" | "desc") | (string & {}) | null;

/**
 * State of the message. Only a `SCHEDULED` one can be changed or cancelled. Whether `PROCESSED` always comes before `SENT` is not known.
 */
export type ScheduledMessageStatus = ("SCHEDULED" | "PROCESSED" | "SENT" | "DELIVERED" | "READ" | "CANCELED" | "FAILED") | (string & {});

/** Kind of the message, a template or a chatbot. */
export type ScheduledMessageType = ("TEMPLATE" | "CHATBOT") | (string & {});

/** The person who receives the message. */
export type ScheduledMessageContact = {
    /**
     * ID of the contact. Format: uuid.
     *
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    id?: string;
    /**
     * Name of the contact.
     *
     * @example Ana Example
     */
    name?: string | null;
    /**
     * Telephone number of the contact, formatted for reading.
     *
     * @example +55 (11) 90000-0001
     */
    phonenumberFormatted?: string | null;
    /**
     * Instagram user of the contact.
     *
     * @example ana.example
     */
    instagram?: string | null;
    /**
     * Address of the contact's picture. Format: uri.
     *
     * @example https://files.company.example/ana.jpg
     */
    pictureUrl?: string | null;
} | null;

/** The user who created the message. */
export type ScheduledMessageUser = {
    /**
     * ID of the user. Format: uuid.
     *
     * @example 1b4e28ba-2fa1-41d2-883f-0016d3cca427
     */
    id?: string;
    /**
     * Name of the user.
     *
     * @example Bruno Example
     */
    name?: string | null;
} | null;

/** Kind of channel. Other calls of this API write the same kinds in capitals. */
export type ScheduledMessageChannelType = ("GupShup_WhatsApp" | "Dialog360_WhatsApp" | "CloudAPI_WhatsApp" | "ZAPI_WhatsApp" | "EvolutionApi_WhatsApp" | "Instagram" | "Messenger") | (string & {});

/** The channel that sends the message. */
export type ScheduledMessageChannel = {
    /**
     * ID of the channel. Format: uuid.
     *
     * @example 5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13
     */
    id?: string;
    /**
     * What people call the channel by, such as its number.
     *
     * @example 5511900000000
     */
    humanId?: string | null;
    /** Kind of channel. Other calls of this API write the same kinds in capitals. */
    type?: ScheduledMessageChannelType;
} | null;

/** The team that looks after the conversation. */
export type ScheduledMessageDepartment = {
    /**
     * ID of the team. Format: uuid.
     *
     * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
     */
    id?: string;
    /**
     * Name of the team.
     *
     * @example Support
     */
    name?: string | null;
} | null;

/** The chatbot that takes over when the contact answers. */
export type ScheduledMessageChatbot = {
    /**
     * Key of the chatbot. Format: uuid.
     *
     * @example 6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b
     */
    id?: string;
    /**
     * ID of the chatbot, which is not its key. Format: uuid.
     *
     * @example 3d813cbb-47fb-42ba-91df-831e1593ac29
     */
    botId?: string;
    /**
     * Name of the chatbot.
     *
     * @example After sales
     */
    name?: string | null;
} | null;

/** Kind of file. */
export type ScheduledMessageFileType = ("UNDEFINED" | "PDF" | "EXCEL" | "WORD" | "IMAGE" | "AUDIO" | "VIDEO") | (string & {});

/** The small picture of the file. */
export type ScheduledMessageThumbnail = {
    /**
     * ID of the picture. Format: uuid.
     *
     * @example d290f1ee-6c54-4b01-90e6-d701748f0851
     */
    id?: string;
    /**
     * Address at which anybody can see the picture. Format: uri.
     *
     * @example https://files.company.example/map-small.jpg
     */
    publicUrl?: string | null;
} | null;

/** The file that goes with the template. */
export type ScheduledMessageFile = {
    /**
     * ID of the file. Format: uuid.
     *
     * @example c9bf9e57-1685-4c89-bafb-ff5af830be8a
     */
    id?: string;
    /**
     * ID of the company that owns it. Format: uuid.
     *
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    companyId?: string;
    /**
     * ID of the user who uploaded it, presumably. Format: uuid.
     *
     * Evidence: inferred by us: The vendor does not explain it and a file sent by address may have none.
     *
     * @example 1b4e28ba-2fa1-41d2-883f-0016d3cca427
     */
    userId?: string | null;
    /**
     * Name of the file.
     *
     * @example map.pdf
     */
    name?: string | null;
    /**
     * Extension of the file's name.
     *
     * @example .pdf
     */
    extension?: string | null;
    /**
     * Media type of the file.
     *
     * @example application/pdf
     */
    mimeType?: string | null;
    /** Kind of file. */
    type?: ScheduledMessageFileType;
    /**
     * Address at which anybody can see the file. Format: uri.
     *
     * @example https://files.company.example/map.pdf
     */
    publicUrl?: string | null;
    /**
     * Address at which anybody can download the file. Format: uri.
     *
     * @example https://files.company.example/map.pdf?download
     */
    publicUrlDownload?: string | null;
    /**
     * Size of the file, presumably in bytes. Format: int64. At least 0.
     *
     * Evidence: observed by others (source `flwchat-kb`): The vendor's page has no width and no unit.
     *
     * @example 48213
     */
    size?: number;
    /**
     * Whether the file is the small picture of another one.
     *
     * @example false
     */
    isThumbnail?: boolean;
    /** The small picture of the file. */
    thumbnail?: ScheduledMessageThumbnail;
} | null;

/** What is filled into the template. Requests name the file by `fileUrl` or `fileId` instead. */
export type ScheduledMessageTemplateParams = {
    /**
     * Values for the template's placeholders, by name.
     *
     * @example {
     *       "name": "Ana"
     *     }
     */
    parameters?: {
        [key: string]: string | null;
    } | null;
    /** The file that goes with the template. */
    file?: ScheduledMessageFile;
} | null;

/** The template that is sent. */
export type ScheduledMessageTemplate = {
    /**
     * ID of the template. Format: uuid.
     *
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     */
    id?: string;
    /**
     * Name of the template.
     *
     * @example appointment_reminder
     */
    name?: string | null;
    /** What is filled into the template. Requests name the file by `fileUrl` or `fileId` instead. */
    templateParams?: ScheduledMessageTemplateParams;
} | null;

/** A message that goes out later, or has gone out. */
export type ScheduledMessage = {
    /**
     * ID of the scheduled message. Format: uuid.
     *
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    id?: string;
    /**
     * When it was created, in UTC. Format: date-time.
     *
     * @example 2026-11-20T12:00:00Z
     */
    createdAt?: string;
    /**
     * When it was last changed, in UTC. Format: date-time.
     *
     * @example 2026-11-20T12:00:00Z
     */
    updatedAt?: string;
    /**
     * Whether the record is active.
     *
     * @example true
     */
    active?: boolean;
    /**
     * ID of the company that owns the account. Format: uuid.
     *
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    companyId?: string;
    /**
     * ID of the conversation, once there is one. The answers of creating and updating do not have it. Format: uuid.
     *
     * Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     *
     * @example 21ec2020-3aea-4069-a2dd-08002b30309d
     */
    sessionId?: string | null;
    /**
     * ID of the contact that receives the message. Format: uuid.
     *
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    contactId?: string;
    /**
     * ID of the user who created it. Format: uuid.
     *
     * @example 1b4e28ba-2fa1-41d2-883f-0016d3cca427
     */
    userId?: string;
    /**
     * ID of the channel that sends the message. Format: uuid.
     *
     * @example 5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13
     */
    channelId?: string;
    /**
     * ID of the team. Format: uuid.
     *
     * Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     *
     * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
     */
    departmentId?: string | null;
    /**
     * State of the message. Only a `SCHEDULED` one can be changed or cancelled. Whether `PROCESSED` always comes before `SENT` is not known.
     */
    status?: ScheduledMessageStatus;
    /** Kind of the message, a template or a chatbot. */
    type?: ScheduledMessageType;
    /**
     * ID of the template. Format: uuid.
     *
     * Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     *
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     */
    templateId?: string | null;
    /**
     * Key of the chatbot. The vendor explains it as the key, which requests call `botKey`, and `chatbot` has both. Format: uuid.
     *
     * Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     *
     * @example 6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b
     */
    botId?: string | null;
    /**
     * When it goes out, in UTC. Format: date-time.
     *
     * @example 2026-12-01T13:00:00Z
     */
    scheduling?: string;
    /**
     * Whether the conversation is hidden.
     *
     * @example false
     */
    hiddenSession?: boolean;
    /**
     * Why it failed, if it did.
     *
     * Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     *
     * @example null
     */
    failureReason?: string | null;
    /** The person who receives the message. */
    contact?: ScheduledMessageContact;
    /** The user who created the message. */
    user?: ScheduledMessageUser;
    /** The channel that sends the message. */
    channel?: ScheduledMessageChannel;
    /** The team that looks after the conversation. */
    department?: ScheduledMessageDepartment;
    /** The chatbot that takes over when the contact answers. */
    chatbot?: ScheduledMessageChatbot;
    /** The template that is sent. */
    template?: ScheduledMessageTemplate;
};

/** One page of a list, and how it goes on. */
export type ScheduledMessagePage = {
    /**
     * Number of this page. Format: int32. At least 0.
     *
     * @example 1
     */
    pageNumber?: number;
    /**
     * Messages on a full page. Format: int32. At least 0.
     *
     * @example 15
     */
    pageSize?: number;
    /**
     * Name of the field that the list is sorted by, in lower case in one recorded answer.
     *
     * Evidence: observed by others (source `zaper-notes`): The case is one integrator's recording.
     *
     * @example createdat
     */
    orderBy?: string | null;
    /** Direction of the list. Requests take `ASCENDING` and `DESCENDING`, but `desc` was recorded in an answer. */
    orderDirection?: ScheduledMessageOrder;
    /** The messages of this page. */
    items?: ScheduledMessage[];
    /**
     * Messages on all pages. Format: int32. At least 0.
     *
     * @example 2
     */
    totalItems?: number;
    /**
     * Number of pages. Format: int32. At least 0.
     *
     * @example 1
     */
    totalPages?: number;
    /**
     * Whether there is a page after this one.
     *
     * @example false
     */
    hasMorePages?: boolean;
};

/** The number of the incident, for the vendor's support. */
export type InternalExceptionId = {
    /**
     * The whole number. Format: uuid.
     *
     * @example c44bf0cc-5d3a-4c1e-9b1f-0a2b3c4d5e6f
     */
    value?: string;
    /**
     * Its first part, which the support asks for.
     *
     * @example c44bf0cc
     */
    shortValue?: string | null;
};

/** How this API tells an error. Decide by `key`, not by the status or the text. */
export type InternalException = {
    /**
     * True in every error that was recorded.
     *
     * @example true
     */
    error?: boolean;
    /**
     * When it happened, in UTC. Format: date-time.
     *
     * @example 2026-11-20T12:00:00.123456Z
     */
    date?: string;
    /**
     * What went wrong, as a word. Recorded were `ERROR_UNAUTHORIZED`, `ENTITY_NOT_FOUND`, `ENTITY_ERROR_SAVE` and `FORM_ERROR`; the vendor lists none.
     *
     * @example ENTITY_ERROR_SAVE
     */
    key?: string | null;
    /**
     * What went wrong, for people, in Portuguese.
     *
     * @example Acesso negado
     */
    text?: string | null;
    /**
     * Whether trying again is of no use, by its name; the vendor does not explain it.
     *
     * @example false
     */
    isUnsolvableError?: boolean;
    /**
     * More about the error. Its form is not documented.
     *
     * @example null
     */
    details?: unknown;
    /**
     * More about the error. Its form is not documented.
     *
     * Evidence: observed by others (source `visit-manager`): Seen in one recorded answer.
     *
     * @example null
     */
    customData?: unknown;
    /** The number of the incident, for the vendor's support. */
    id?: InternalExceptionId;
    /**
     * The status, as a number or as a word such as `INTERNALSERVERERROR`. Both were recorded, and the vendor's later document has words in mixed case. 100 to 599.
     *
     * Evidence: observed by others (source `visit-manager`): The number is from the recordings in `flwchat-kb`, the word in capitals from this source. That the number is one of HTTP's own is inferred; the words of the vendor's later document have letters only.
     *
     * @example 500
     * @example INTERNALSERVERERROR
     */
    httpStatusCode?: number | string;
    /**
     * Version of the platform.
     *
     * @example null
     */
    version?: string | null;
    /**
     * Where the platform runs.
     *
     * @example null
     */
    environment?: string | null;
};

/**
 * Telephone number of the recipient with country and area code. Integrators send digits only, or a plus sign and the digits; both are taken. A contact that does not exist is created.
 */
export type Recipient = string;

/** The team that shall look after the conversation, by its ID or its name. */
export type DepartmentChoice = {
    /**
     * ID of the team. Format: uuid.
     *
     * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
     */
    id?: string;
    /**
     * Name of the team. At least 1 characters.
     *
     * @example Support
     */
    name?: string;
};

/** Key of the chatbot that takes over when the contact answers. Prefer it to `botId`, and send one of them. */
export type BotKey = string | null;

/**
 * The chatbot that takes over when the contact answers. The vendor's later document has `botKey` in its place, so it may not count any more.
 */
export type BotId = string | null;

/**
 * What is filled into the template. The values stand inside `parameters`; whether a list of values directly in this place counts, as some integrators send it, is not known.
 */
export type TemplateParams = {
    /**
     * Values for the template's placeholders, by name. Required where the template has placeholders.
     *
     * @example {
     *       "name": "Ana"
     *     }
     */
    parameters?: {
        [key: string]: string;
    };
    /**
     * Address of a file that anybody can read. It must suit the channel. Format: uri.
     *
     * @example https://files.company.example/map.pdf
     */
    fileUrl?: string;
    /**
     * ID of a file on the platform, instead of an address. Format: uuid.
     *
     * @example c9bf9e57-1685-4c89-bafb-ff5af830be8a
     */
    fileId?: string;
};

/** A message to schedule. */
export type CreateScheduledMessageRequest = {
    /**
     * Telephone number of the account's channel. Without it, or with null, the platform picks the channel. At least 1 characters.
     *
     * Evidence: observed by others (source `birthday-panel`): The vendor says that it may be null. One integrator sends null where no channel is set.
     *
     * @example 5511900000000
     * @example null
     */
    from?: string | null;
    /**
     * Telephone number of the recipient with country and area code. Integrators send digits only, or a plus sign and the digits; both are taken. A contact that does not exist is created.
     */
    to: Recipient;
    /** The team that shall look after the conversation, by its ID or its name. */
    department?: DepartmentChoice;
    /**
     * Kind of the message. The vendor leaves it optional; integrators always send it.
     *
     * Evidence: observed by others (source `flwchat-kb`): The vendor's page shows TEMPLATE alone.
     *
     * @example TEMPLATE
     * @enum {string}
     */
    type?: "TEMPLATE" | "CHATBOT";
    /**
     * ID of the template. At least 1 characters.
     *
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     * @example null
     */
    templateId?: string | null;
    /** Key of the chatbot that takes over when the contact answers. Prefer it to `botId`, and send one of them. */
    botKey?: BotKey;
    /**
     * The chatbot that takes over when the contact answers. The vendor's later document has `botKey` in its place, so it may not count any more.
     */
    botId?: BotId;
    /**
     * When to send it. It must lie ahead. The vendor leaves it optional; without it nobody knows when. Format: date-time.
     *
     * Evidence: observed by others (source `birthday-panel`): The property is the vendor's. That a time in the past is refused is one integrator's finding.
     *
     * @example 2026-12-01T13:00:00Z
     */
    scheduling?: string;
    /**
     * True to hide the conversation.
     *
     * @default false
     * @example false
     */
    hiddenSession?: boolean;
    /**
     * What is filled into the template. The values stand inside `parameters`; whether a list of values directly in this place counts, as some integrators send it, is not known.
     */
    templateParams?: TemplateParams;
};

/**
 * A property that can be changed. `BotId` stands for the chatbot, also where the body names it by `botKey`. What `Undefined` does is not documented.
 */
export type UpdatableField = "Undefined" | "To" | "From" | "Department" | "Type" | "TemplateId" | "BotId" | "Scheduling" | "HiddenSession" | "TemplateParams";

/** New values for a scheduled message. */
export type UpdateScheduledMessageRequest = {
    /**
     * The properties that change. One that is not named here keeps its value, even if the body has another. At least 1 items.
     *
     * Evidence: observed by others (source `flwchat-kb`): In the vendor's sample, not in its table. That it is required and a mask is from its later document.
     */
    fields: UpdatableField[];
    /**
     * Telephone number of the recipient. At least 1 characters.
     *
     * @example 5511900000001
     */
    to?: string | null;
    /**
     * Telephone number of the account's channel. At least 1 characters.
     *
     * @example 5511900000000
     */
    from?: string | null;
    /** The team that shall look after the conversation, by its ID or its name. */
    department?: DepartmentChoice;
    /**
     * Kind of the message.
     *
     * Evidence: observed by others (source `flwchat-kb`): The vendor's page shows TEMPLATE alone.
     *
     * @example TEMPLATE
     * @enum {string|null}
     */
    type?: "TEMPLATE" | "CHATBOT" | null;
    /**
     * ID of the template. At least 1 characters.
     *
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     */
    templateId?: string | null;
    /** Key of the chatbot that takes over when the contact answers. Prefer it to `botId`, and send one of them. */
    botKey?: BotKey;
    /**
     * The chatbot that takes over when the contact answers. The vendor's later document has `botKey` in its place, so it may not count any more.
     */
    botId?: BotId;
    /**
     * When to send it. It must lie ahead. Format: date-time.
     *
     * @example 2026-12-02T13:00:00Z
     */
    scheduling?: string | null;
    /**
     * True to hide the conversation.
     *
     * @example true
     */
    hiddenSession?: boolean | null;
    /**
     * What is filled into the template. The values stand inside `parameters`; whether a list of values directly in this place counts, as some integrators send it, is not known.
     */
    templateParams?: TemplateParams;
};

/** IDs of the messages to cancel. */
export type CancelManyScheduledMessagesRequest = string[];

/** The messages, as they are after cancelling. */
export type CancelManyScheduledMessagesResponse = ScheduledMessage[];

/** What `scheduledMessages.list` is asked for. */
export type ListScheduledMessagesQuery = NonNullable<operations["listScheduledMessages"]["parameters"]["query"]>;

/** What `scheduledMessages.get` is asked for. */
export type GetScheduledMessageQuery = NonNullable<operations["getScheduledMessage"]["parameters"]["query"]>;
