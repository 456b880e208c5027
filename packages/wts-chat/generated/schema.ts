// Generated from specs/wts-chat by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

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
         * @description Lists the account's scheduled messages in pages, those that have gone out among them. Without filters it lists all.
         */
        get: operations["listScheduledMessages"];
        put?: never;
        /**
         * Schedule a message.
         * @description Schedules a template or a chatbot for one recipient. On WhatsApp only a template can open a conversation. The account needs the app "Mensagens agendadas", and the time must lie ahead. A repeated call schedules a second message.
         *
         *     Evidence: documented by the vendor (source `wts-docs`): That the app is needed and the time must lie ahead is from `birthday-panel`, that only a template opens a conversation from `flwchat-kb`.
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
         * @description Reads one scheduled message. This is the way to see whether it went out, as no webhook for scheduled messages is known.
         */
        get: operations["getScheduledMessage"];
        /**
         * Update a scheduled message.
         * @description Changes the properties that `fields` names and leaves the others alone, whatever else the body holds. A message that has gone out cannot be changed.
         *
         *     Evidence: documented by the vendor (source `wts-docs`): That `fields` is a mask is from `flwchat-kb`.
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
         * @description Cancels one message that is still `SCHEDULED`. The answer has no body. Cancelling a second time fails with the key `ENTITY_ERROR_SAVE`, so after a doubtful answer read the message and look at its status.
         *
         *     Evidence: documented by the vendor (source `wts-docs`): The key of a second cancelling is from `birthday-panel`.
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
         * @description Cancels the messages whose IDs are given, as far as they are still `SCHEDULED`. What happens when one of them is not, and how many IDs are allowed, is not documented: look at the status of each message in the answer.
         */
        post: operations["cancelManyScheduledMessages"];
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
         * @description The token is missing, wrong or revoked. An address that does not exist answers the same without a token.
         *
         *     Evidence: observed by others (source `flwchat-kb`): A call of the repository's author in September 2026.
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
         * @description The account's limit is used up: 1,000 requests in 5 minutes or 200 in 5 seconds. Wait some seconds before the next call. The vendor shows no body and promises no `Retry-After`.
         *
         *     Evidence: observed by others (source `flwchat-kb`)
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The message as it is stored now, without `sessionId`. */
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
        /** @description Page to read. The first is 1. Format: int32. At most 2147483647. Default: 1. */
        PageNumber: number;
        /** @description Messages on a page. Keep it the same while you turn pages, or some are skipped. Format: int32. 1 to 100. Default: 15. */
        PageSize: number;
        /** @description Name of the field to sort by. The vendor does not list the names. */
        OrderBy: string;
        /**
         * @description Direction to sort in.
         *
         *     Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
         */
        OrderDirection: "ASCENDING" | "DESCENDING";
        /**
         * @description Details to add to each message. Those that are not asked for are presumably null. Several are sent as repeated parameters.
         *
         *     Evidence: observed by others (source `flwchat-kb`): Missing on the vendor's page, present in its later document.
         */
        IncludeDetails: ScheduledMessageDetail[];
        /**
         * @description State of the messages to list. Only one can be given.
         *
         *     Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
         */
        Status: "SCHEDULED" | "PROCESSED" | "SENT" | "DELIVERED" | "READ" | "CANCELED" | "FAILED";
        /**
         * @description Kind of the messages to list.
         *
         *     Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
         */
        Type: "TEMPLATE" | "CHATBOT";
        /** @description ID or telephone number of the account's channel that sends. */
        From: string;
        /** @description ID or telephone number of the recipient. */
        To: string;
        /** @description ID or name of the user who scheduled. */
        User: string;
        /** @description ID or name of the team. */
        Department: string;
        /** @description Lower limit of the time a message is scheduled for, in UTC. Format: date-time. */
        ScheduledAtAfter: string;
        /** @description Upper limit of the time a message is scheduled for, in UTC. Format: date-time. */
        ScheduledAtBefore: string;
        /** @description Lower limit of the time a message was created, in UTC. Format: date-time. */
        CreatedAtAfter: string;
        /** @description Upper limit of the time a message was created, in UTC. Format: date-time. */
        CreatedAtBefore: string;
        /** @description Lower limit of the time a message was last changed, in UTC. Reading in windows of this time can miss records; an integrator of another list of this API lost some that way. Format: date-time. */
        UpdatedAtAfter: string;
        /** @description Upper limit of the time a message was last changed, in UTC. Format: date-time. */
        UpdatedAtBefore: string;
        /**
         * @description ID of the scheduled message. Format: uuid.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listScheduledMessages: {
        parameters: {
            query?: {
                /** @description Page to read. The first is 1. Format: int32. At most 2147483647. Default: 1. */
                PageNumber?: components["parameters"]["PageNumber"];
                /** @description Messages on a page. Keep it the same while you turn pages, or some are skipped. Format: int32. 1 to 100. Default: 15. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Name of the field to sort by. The vendor does not list the names. */
                OrderBy?: components["parameters"]["OrderBy"];
                /**
                 * @description Direction to sort in.
                 *
                 *     Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
                 */
                OrderDirection?: components["parameters"]["OrderDirection"];
                /**
                 * @description Details to add to each message. Those that are not asked for are presumably null. Several are sent as repeated parameters.
                 *
                 *     Evidence: observed by others (source `flwchat-kb`): Missing on the vendor's page, present in its later document.
                 */
                IncludeDetails?: components["parameters"]["IncludeDetails"];
                /**
                 * @description State of the messages to list. Only one can be given.
                 *
                 *     Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
                 */
                Status?: components["parameters"]["Status"];
                /**
                 * @description Kind of the messages to list.
                 *
                 *     Evidence: observed by others (source `flwchat-kb`): The vendor's page lost the values.
                 */
                Type?: components["parameters"]["Type"];
                /** @description ID or telephone number of the account's channel that sends. */
                From?: components["parameters"]["From"];
                /** @description ID or telephone number of the recipient. */
                To?: components["parameters"]["To"];
                /** @description ID or name of the user who scheduled. */
                User?: components["parameters"]["User"];
                /** @description ID or name of the team. */
                Department?: components["parameters"]["Department"];
                /** @description Lower limit of the time a message is scheduled for, in UTC. Format: date-time. */
                "ScheduledAt.After"?: components["parameters"]["ScheduledAtAfter"];
                /** @description Upper limit of the time a message is scheduled for, in UTC. Format: date-time. */
                "ScheduledAt.Before"?: components["parameters"]["ScheduledAtBefore"];
                /** @description Lower limit of the time a message was created, in UTC. Format: date-time. */
                "CreatedAt.After"?: components["parameters"]["CreatedAtAfter"];
                /** @description Upper limit of the time a message was created, in UTC. Format: date-time. */
                "CreatedAt.Before"?: components["parameters"]["CreatedAtBefore"];
                /** @description Lower limit of the time a message was last changed, in UTC. Reading in windows of this time can miss records; an integrator of another list of this API lost some that way. Format: date-time. */
                "UpdatedAt.After"?: components["parameters"]["UpdatedAtAfter"];
                /** @description Upper limit of the time a message was last changed, in UTC. Format: date-time. */
                "UpdatedAt.Before"?: components["parameters"]["UpdatedAtBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
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
             * @description The list could not be read. The vendor documents no key for it.
             *
             *     Evidence: observed by others (source `flwchat-kb`)
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
        /** @description Who receives what, and when. */
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
             * @description Nothing was scheduled, as far as the recorded answer tells.
             *
             *     Evidence: observed by others (source `birthday-panel`): Key and text are recorded. The status is assumed; the vendor documents no other for errors.
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
                 * @description Details to add to the message. The name begins with a small letter here and with a capital in the list.
                 *
                 *     Evidence: observed by others (source `flwchat-kb`): The vendor's page has the heading of the query parameters and nothing under it.
                 */
                includeDetails?: ScheduledMessageDetail[];
            };
            header?: never;
            path: {
                /** @description ID of the scheduled message. Format: uuid. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled message. */
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
             * @description The message could not be read. Elsewhere in this API a missing record is status 500 with the key `FORM_ERROR`; here it is expected to be the same.
             *
             *     Evidence: inferred by us: Recorded for contacts that do not exist; nobody shows it for scheduled messages.
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
                 * @description ID of the scheduled message. Format: uuid.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The new values, and which of them count. */
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
             * @description The message was not changed, for instance because it has gone out.
             *
             *     Evidence: inferred by us: The vendor says that sent messages cannot be edited and not how that is answered. The example is that of cancelling, where an integrator recorded the key.
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
                /** @description ID of the scheduled message. Format: uuid. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was cancelled. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description The message was not cancelled, for instance because it is not `SCHEDULED` any more.
             *
             *     Evidence: observed by others (source `birthday-panel`): Key and text are recorded. The status is assumed; the vendor documents no other for errors.
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
        /** @description The IDs, as a bare list. The vendor calls the body optional; without one there is nothing to cancel, so it is required here. */
        requestBody: {
            content: {
                "application/json": CancelManyScheduledMessagesRequest;
            };
        };
        responses: {
            /** @description The messages, as they are now. */
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
             * @description The messages were not cancelled, or not all of them. Which is not documented.
             *
             *     Evidence: observed by others (source `flwchat-kb`)
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
     * Format: uuid
     * @description ID of the contact.
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    id?: string;
    /**
     * @description Name of the contact.
     * @example Ana Example
     */
    name?: string | null;
    /**
     * @description Telephone number of the contact, formatted for reading.
     * @example +55 (11) 90000-0001
     */
    phonenumberFormatted?: string | null;
    /**
     * @description Instagram user of the contact.
     * @example ana.example
     */
    instagram?: string | null;
    /**
     * Format: uri
     * @description Address of the contact's picture.
     * @example https://files.company.example/ana.jpg
     */
    pictureUrl?: string | null;
} | null;

/** The user who created the message. */
export type ScheduledMessageUser = {
    /**
     * Format: uuid
     * @description ID of the user.
     * @example 1b4e28ba-2fa1-41d2-883f-0016d3cca427
     */
    id?: string;
    /**
     * @description Name of the user.
     * @example Bruno Example
     */
    name?: string | null;
} | null;

/** Kind of channel. Other calls of this API write the same kinds in capitals. */
export type ScheduledMessageChannelType = ("GupShup_WhatsApp" | "Dialog360_WhatsApp" | "CloudAPI_WhatsApp" | "ZAPI_WhatsApp" | "EvolutionApi_WhatsApp" | "Instagram" | "Messenger") | (string & {});

/** The channel that sends the message. */
export type ScheduledMessageChannel = {
    /**
     * Format: uuid
     * @description ID of the channel.
     * @example 5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13
     */
    id?: string;
    /**
     * @description What people call the channel by, such as its number.
     * @example 5511900000000
     */
    humanId?: string | null;
    /** @description Kind of channel. Other calls of this API write the same kinds in capitals. */
    type?: ScheduledMessageChannelType;
} | null;

/** The team that looks after the conversation. */
export type ScheduledMessageDepartment = {
    /**
     * Format: uuid
     * @description ID of the team.
     * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
     */
    id?: string;
    /**
     * @description Name of the team.
     * @example Support
     */
    name?: string | null;
} | null;

/** The chatbot that takes over when the contact answers. */
export type ScheduledMessageChatbot = {
    /**
     * Format: uuid
     * @description Key of the chatbot.
     * @example 6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b
     */
    id?: string;
    /**
     * Format: uuid
     * @description ID of the chatbot, which is not its key.
     * @example 3d813cbb-47fb-42ba-91df-831e1593ac29
     */
    botId?: string;
    /**
     * @description Name of the chatbot.
     * @example After sales
     */
    name?: string | null;
} | null;

/** Kind of file. */
export type ScheduledMessageFileType = ("UNDEFINED" | "PDF" | "EXCEL" | "WORD" | "IMAGE" | "AUDIO" | "VIDEO") | (string & {});

/** The small picture of the file. */
export type ScheduledMessageThumbnail = {
    /**
     * Format: uuid
     * @description ID of the picture.
     * @example d290f1ee-6c54-4b01-90e6-d701748f0851
     */
    id?: string;
    /**
     * Format: uri
     * @description Address at which anybody can see the picture.
     * @example https://files.company.example/map-small.jpg
     */
    publicUrl?: string | null;
} | null;

/** The file that goes with the template. */
export type ScheduledMessageFile = {
    /**
     * Format: uuid
     * @description ID of the file.
     * @example c9bf9e57-1685-4c89-bafb-ff5af830be8a
     */
    id?: string;
    /**
     * Format: uuid
     * @description ID of the company that owns it.
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    companyId?: string;
    /**
     * Format: uuid
     * @description ID of the user who uploaded it, presumably.
     *
     *     Evidence: inferred by us: The vendor does not explain it and a file sent by address may have none.
     * @example 1b4e28ba-2fa1-41d2-883f-0016d3cca427
     */
    userId?: string | null;
    /**
     * @description Name of the file.
     * @example map.pdf
     */
    name?: string | null;
    /**
     * @description Extension of the file's name.
     * @example .pdf
     */
    extension?: string | null;
    /**
     * @description Media type of the file.
     * @example application/pdf
     */
    mimeType?: string | null;
    /** @description Kind of file. */
    type?: ScheduledMessageFileType;
    /**
     * Format: uri
     * @description Address at which anybody can see the file.
     * @example https://files.company.example/map.pdf
     */
    publicUrl?: string | null;
    /**
     * Format: uri
     * @description Address at which anybody can download the file.
     * @example https://files.company.example/map.pdf?download
     */
    publicUrlDownload?: string | null;
    /**
     * Format: int64
     * @description Size of the file, presumably in bytes. At least 0.
     *
     *     Evidence: observed by others (source `flwchat-kb`): The vendor's page has no width and no unit.
     * @example 48213
     */
    size?: number;
    /**
     * @description Whether the file is the small picture of another one.
     * @example false
     */
    isThumbnail?: boolean;
    /** @description The small picture of the file. */
    thumbnail?: ScheduledMessageThumbnail;
} | null;

/** What is filled into the template. Requests name the file by `fileUrl` or `fileId` instead. */
export type ScheduledMessageTemplateParams = {
    /**
     * @description Values for the template's placeholders, by name.
     * @example {
     *       "name": "Ana"
     *     }
     */
    parameters?: {
        [key: string]: string | null;
    } | null;
    /** @description The file that goes with the template. */
    file?: ScheduledMessageFile;
} | null;

/** The template that is sent. */
export type ScheduledMessageTemplate = {
    /**
     * Format: uuid
     * @description ID of the template.
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     */
    id?: string;
    /**
     * @description Name of the template.
     * @example appointment_reminder
     */
    name?: string | null;
    /** @description What is filled into the template. Requests name the file by `fileUrl` or `fileId` instead. */
    templateParams?: ScheduledMessageTemplateParams;
} | null;

/** A message that goes out later, or has gone out. */
export type ScheduledMessage = {
    /**
     * Format: uuid
     * @description ID of the scheduled message.
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    id?: string;
    /**
     * Format: date-time
     * @description When it was created, in UTC.
     * @example 2026-11-20T12:00:00Z
     */
    createdAt?: string;
    /**
     * Format: date-time
     * @description When it was last changed, in UTC.
     * @example 2026-11-20T12:00:00Z
     */
    updatedAt?: string;
    /**
     * @description Whether the record is active.
     * @example true
     */
    active?: boolean;
    /**
     * Format: uuid
     * @description ID of the company that owns the account.
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    companyId?: string;
    /**
     * Format: uuid
     * @description ID of the conversation, once there is one. The answers of creating and updating do not have it.
     *
     *     Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     * @example 21ec2020-3aea-4069-a2dd-08002b30309d
     */
    sessionId?: string | null;
    /**
     * Format: uuid
     * @description ID of the contact that receives the message.
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    contactId?: string;
    /**
     * Format: uuid
     * @description ID of the user who created it.
     * @example 1b4e28ba-2fa1-41d2-883f-0016d3cca427
     */
    userId?: string;
    /**
     * Format: uuid
     * @description ID of the channel that sends the message.
     * @example 5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13
     */
    channelId?: string;
    /**
     * Format: uuid
     * @description ID of the team.
     *
     *     Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
     */
    departmentId?: string | null;
    /** @description State of the message. Only a `SCHEDULED` one can be changed or cancelled. Whether `PROCESSED` always comes before `SENT` is not known. */
    status?: ScheduledMessageStatus;
    /** @description Kind of the message, a template or a chatbot. */
    type?: ScheduledMessageType;
    /**
     * Format: uuid
     * @description ID of the template.
     *
     *     Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     */
    templateId?: string | null;
    /**
     * Format: uuid
     * @description Key of the chatbot. The vendor explains it as the key, which requests call `botKey`, and `chatbot` has both.
     *
     *     Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     * @example 6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b
     */
    botId?: string | null;
    /**
     * Format: date-time
     * @description When it goes out, in UTC.
     * @example 2026-12-01T13:00:00Z
     */
    scheduling?: string;
    /**
     * @description Whether the conversation is hidden.
     * @example false
     */
    hiddenSession?: boolean;
    /**
     * @description Why it failed, if it did.
     *
     *     Evidence: observed by others (source `flwchat-kb`): May be null by the vendor's later document.
     * @example null
     */
    failureReason?: string | null;
    /** @description The person who receives the message. */
    contact?: ScheduledMessageContact;
    /** @description The user who created the message. */
    user?: ScheduledMessageUser;
    /** @description The channel that sends the message. */
    channel?: ScheduledMessageChannel;
    /** @description The team that looks after the conversation. */
    department?: ScheduledMessageDepartment;
    /** @description The chatbot that takes over when the contact answers. */
    chatbot?: ScheduledMessageChatbot;
    /** @description The template that is sent. */
    template?: ScheduledMessageTemplate;
};

/** One page of a list, and how it goes on. */
export type ScheduledMessagePage = {
    /**
     * Format: int32
     * @description Number of this page. At least 0.
     * @example 1
     */
    pageNumber?: number;
    /**
     * Format: int32
     * @description Messages on a full page. At least 0.
     * @example 15
     */
    pageSize?: number;
    /**
     * @description Name of the field that the list is sorted by, in lower case in one recorded answer.
     *
     *     Evidence: observed by others (source `zaper-notes`): The case is one integrator's recording.
     * @example createdat
     */
    orderBy?: string | null;
    /** @description Direction of the list. Requests take `ASCENDING` and `DESCENDING`, but `desc` was recorded in an answer. */
    orderDirection?: ScheduledMessageOrder;
    /** @description The messages of this page. */
    items?: ScheduledMessage[];
    /**
     * Format: int32
     * @description Messages on all pages. At least 0.
     * @example 2
     */
    totalItems?: number;
    /**
     * Format: int32
     * @description Number of pages. At least 0.
     * @example 1
     */
    totalPages?: number;
    /**
     * @description Whether there is a page after this one.
     * @example false
     */
    hasMorePages?: boolean;
};

/** The number of the incident, for the vendor's support. */
export type InternalExceptionId = {
    /**
     * Format: uuid
     * @description The whole number.
     * @example c44bf0cc-5d3a-4c1e-9b1f-0a2b3c4d5e6f
     */
    value?: string;
    /**
     * @description Its first part, which the support asks for.
     * @example c44bf0cc
     */
    shortValue?: string | null;
};

/** How this API tells an error. Decide by `key`, not by the status or the text. */
export type InternalException = {
    /**
     * @description True in every error that was recorded.
     * @example true
     */
    error?: boolean;
    /**
     * Format: date-time
     * @description When it happened, in UTC.
     * @example 2026-11-20T12:00:00.123456Z
     */
    date?: string;
    /**
     * @description What went wrong, as a word. Recorded were `ERROR_UNAUTHORIZED`, `ENTITY_NOT_FOUND`, `ENTITY_ERROR_SAVE` and `FORM_ERROR`; the vendor lists none.
     * @example ENTITY_ERROR_SAVE
     */
    key?: string | null;
    /**
     * @description What went wrong, for people, in Portuguese.
     * @example Acesso negado
     */
    text?: string | null;
    /**
     * @description Whether trying again is of no use, by its name; the vendor does not explain it.
     * @example false
     */
    isUnsolvableError?: boolean;
    /**
     * @description More about the error. Its form is not documented.
     * @example null
     */
    details?: unknown;
    /**
     * @description More about the error. Its form is not documented.
     *
     *     Evidence: observed by others (source `visit-manager`): Seen in one recorded answer.
     * @example null
     */
    customData?: unknown;
    /** @description The number of the incident, for the vendor's support. */
    id?: InternalExceptionId;
    /**
     * @description The status, as a number or as a word such as `INTERNALSERVERERROR`. Both were recorded, and the vendor's later document has words in mixed case. 100 to 599.
     *
     *     Evidence: observed by others (source `visit-manager`): The number is from the recordings in `flwchat-kb`, the word in capitals from this source. That the number is one of HTTP's own is inferred; the words of the vendor's later document have letters only.
     * @example 500
     * @example INTERNALSERVERERROR
     */
    httpStatusCode?: number | string;
    /**
     * @description Version of the platform.
     * @example null
     */
    version?: string | null;
    /**
     * @description Where the platform runs.
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
     * Format: uuid
     * @description ID of the team.
     * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
     */
    id?: string;
    /**
     * @description Name of the team. At least 1 characters.
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
     * @description Values for the template's placeholders, by name. Required where the template has placeholders.
     * @example {
     *       "name": "Ana"
     *     }
     */
    parameters?: {
        [key: string]: string;
    };
    /**
     * Format: uri
     * @description Address of a file that anybody can read. It must suit the channel.
     * @example https://files.company.example/map.pdf
     */
    fileUrl?: string;
    /**
     * Format: uuid
     * @description ID of a file on the platform, instead of an address.
     * @example c9bf9e57-1685-4c89-bafb-ff5af830be8a
     */
    fileId?: string;
};

/** A message to schedule. */
export type CreateScheduledMessageRequest = {
    /**
     * @description Telephone number of the account's channel. Without it, or with null, the platform picks the channel. At least 1 characters.
     *
     *     Evidence: observed by others (source `birthday-panel`): The vendor says that it may be null. One integrator sends null where no channel is set.
     * @example 5511900000000
     * @example null
     */
    from?: string | null;
    /** @description Telephone number of the recipient with country and area code. Integrators send digits only, or a plus sign and the digits; both are taken. A contact that does not exist is created. */
    to: Recipient;
    /** @description The team that shall look after the conversation, by its ID or its name. */
    department?: DepartmentChoice;
    /**
     * @description Kind of the message. The vendor leaves it optional; integrators always send it.
     *
     *     Evidence: observed by others (source `flwchat-kb`): The vendor's page shows TEMPLATE alone.
     * @example TEMPLATE
     * @enum {string}
     */
    type?: "TEMPLATE" | "CHATBOT";
    /**
     * @description ID of the template. At least 1 characters.
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     * @example null
     */
    templateId?: string | null;
    /** @description Key of the chatbot that takes over when the contact answers. Prefer it to `botId`, and send one of them. */
    botKey?: BotKey;
    /** @description The chatbot that takes over when the contact answers. The vendor's later document has `botKey` in its place, so it may not count any more. */
    botId?: BotId;
    /**
     * Format: date-time
     * @description When to send it. It must lie ahead. The vendor leaves it optional; without it nobody knows when.
     *
     *     Evidence: observed by others (source `birthday-panel`): The property is the vendor's. That a time in the past is refused is one integrator's finding.
     * @example 2026-12-01T13:00:00Z
     */
    scheduling?: string;
    /**
     * @description True to hide the conversation.
     * @default false
     * @example false
     */
    hiddenSession?: boolean;
    /** @description What is filled into the template. The values stand inside `parameters`; whether a list of values directly in this place counts, as some integrators send it, is not known. */
    templateParams?: TemplateParams;
};

/**
 * A property that can be changed. `BotId` stands for the chatbot, also where the body names it by `botKey`. What `Undefined` does is not documented.
 */
export type UpdatableField = "Undefined" | "To" | "From" | "Department" | "Type" | "TemplateId" | "BotId" | "Scheduling" | "HiddenSession" | "TemplateParams";

/** New values for a scheduled message. */
export type UpdateScheduledMessageRequest = {
    /**
     * @description The properties that change. One that is not named here keeps its value, even if the body has another. At least 1 items.
     *
     *     Evidence: observed by others (source `flwchat-kb`): In the vendor's sample, not in its table. That it is required and a mask is from its later document.
     */
    fields: UpdatableField[];
    /**
     * @description Telephone number of the recipient. At least 1 characters.
     * @example 5511900000001
     */
    to?: string | null;
    /**
     * @description Telephone number of the account's channel. At least 1 characters.
     * @example 5511900000000
     */
    from?: string | null;
    /** @description The team that shall look after the conversation, by its ID or its name. */
    department?: DepartmentChoice;
    /**
     * @description Kind of the message.
     *
     *     Evidence: observed by others (source `flwchat-kb`): The vendor's page shows TEMPLATE alone.
     * @example TEMPLATE
     * @enum {string|null}
     */
    type?: "TEMPLATE" | "CHATBOT" | null;
    /**
     * @description ID of the template. At least 1 characters.
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     */
    templateId?: string | null;
    /** @description Key of the chatbot that takes over when the contact answers. Prefer it to `botId`, and send one of them. */
    botKey?: BotKey;
    /** @description The chatbot that takes over when the contact answers. The vendor's later document has `botKey` in its place, so it may not count any more. */
    botId?: BotId;
    /**
     * Format: date-time
     * @description When to send it. It must lie ahead.
     * @example 2026-12-02T13:00:00Z
     */
    scheduling?: string | null;
    /**
     * @description True to hide the conversation.
     * @example true
     */
    hiddenSession?: boolean | null;
    /** @description What is filled into the template. The values stand inside `parameters`; whether a list of values directly in this place counts, as some integrators send it, is not known. */
    templateParams?: TemplateParams;
};

/** IDs of the messages to cancel. */
export type CancelManyScheduledMessagesRequest = string[];

/** The messages, as they are after cancelling. */
export type CancelManyScheduledMessagesResponse = ScheduledMessage[];

export type ListScheduledMessagesQuery = NonNullable<operations["listScheduledMessages"]["parameters"]["query"]>;

export type GetScheduledMessageQuery = NonNullable<operations["getScheduledMessage"]["parameters"]["query"]>;
