// Generated from specs/mzworkspace by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

/** Every path with what it takes and answers, as openapi-typescript writes it: `http` is typed by it. */
export interface paths {
    "/client-token/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Validate the client token.
         *
         * Tells whether the token is active and which company it belongs to. It changes nothing, so it is the cheapest way to test a credential.
         */
        get: operations["validateClientToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a contact.
         *
         * Creates a contact or updates it. What makes it the same contact is not documented, presumably its telephone number. One integrator reports that a contact itself has only a name and a number, and that everything else goes into custom fields. The answer carries no id.
         */
        post: operations["upsertContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/wa/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send templates through a bot connected by the official API.
         *
         * Sends templates to a contact's WhatsApp. Only for bots connected by the official API, and only with the plan "API Completa". The answer carries no message id, so a repeated call may send the messages twice.
         */
        post: operations["sendWhatsAppApiMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/wa/qrcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send messages through a bot connected by QR code.
         *
         * Sends text, images, videos, audio and files to a contact's WhatsApp. Only for bots connected by QR code, and only with the plan "API Completa". The answer carries no message id, so a repeated call may send the messages twice.
         */
        post: operations["sendWhatsAppQrCodeMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        /**
         * Get a ticket.
         *
         * Reads one ticket with its contact, channel, department and tags.
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
    "/tickets/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contact's active ticket.
         *
         * Finds the ticket that is active for a contact on a channel. What is answered when there is none is not documented.
         */
        get: operations["getActiveTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a ticket.
         *
         * Opens a ticket for a contact in a department, with or without an agent. Whether a second ticket is opened when one is already active is not documented.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{uuid}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to a ticket.
         *
         * Links tags to the ticket. No operation creates or lists the account's tags, so their UUIDs come from elsewhere. Whether linking a tag twice does any harm is not documented.
         */
        post: operations["addTicketTags"];
        /**
         * Remove all tags from a ticket.
         *
         * Removes every tag that is linked to the ticket.
         */
        delete: operations["removeAllTicketTags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket-uuid}/tags/{tag-uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                "ticket-uuid": string;
                /** UUID of the tag. Format: uuid. */
                "tag-uuid": string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove one tag from a ticket.
         *
         * Removes one tag that is linked to the ticket.
         */
        delete: operations["removeTicketTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{uuid}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a follow-up on a ticket.
         *
         * Creates a reminder to come back to the ticket, once or again and again.
         */
        post: operations["createFollowUp"];
        /**
         * Delete all follow-ups of a ticket.
         *
         * Deletes every follow-up of the ticket.
         */
        delete: operations["deleteAllFollowUps"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/follow-ups/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the follow-up, not of its ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one follow-up.
         *
         * Deletes one follow-up by its own UUID.
         */
        delete: operations["deleteFollowUp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{uuid}/scheduled-messages/wa/api": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule templates on a ticket, for a bot connected by the official API.
         *
         * Sends templates to the ticket's contact later, once or again and again. The vendor's own description says QR code here, which the path and the title contradict.
         */
        post: operations["scheduleWhatsAppApiMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{uuid}/scheduled-messages/wa/qrcode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule messages on a ticket, for a bot connected by QR code.
         *
         * Sends text, images, videos, audio, files or an integration to the ticket's contact later, once or again and again.
         */
        post: operations["scheduleWhatsAppQrCodeMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{uuid}/scheduled-messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all scheduled messages of a ticket.
         *
         * Deletes every scheduled message of the ticket.
         */
        delete: operations["deleteAllScheduledMessages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/scheduled-messages/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the scheduled message, not of its ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one scheduled message.
         *
         * Deletes one scheduled message by its own UUID.
         */
        delete: operations["deleteScheduledMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{uuid}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add notes to a ticket.
         *
         * Writes notes on the ticket. No operation reads, changes or deletes them.
         */
        post: operations["addTicketNotes"];
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
        Company: Company;
        Channel: Channel;
        ContactPhone: ContactPhone;
        CustomField: CustomField;
        UpsertContact: UpsertContact;
        UpsertContactRequest: UpsertContactRequest;
        EmptyResult: EmptyResult;
        MessageContact: MessageContact;
        TemplateParameter: TemplateParameter;
        TemplateHeader: TemplateHeader;
        TemplateBody: TemplateBody;
        TemplateButtonPayload: TemplateButtonPayload;
        TemplateButtonParameters: TemplateButtonParameters;
        TemplateButton: TemplateButton;
        Template: Template;
        TemplateMessage: TemplateMessage;
        SendWhatsAppApiMessagesRequest: SendWhatsAppApiMessagesRequest;
        TextMessage: TextMessage;
        ImageMessage: ImageMessage;
        VideoMessage: VideoMessage;
        AudioMessage: AudioMessage;
        FileMessage: FileMessage;
        QrCodeMessage: QrCodeMessage;
        SendWhatsAppQrCodeMessagesRequest: SendWhatsAppQrCodeMessagesRequest;
        TicketStatus: TicketStatus;
        TicketChannel: TicketChannel;
        TicketContactField: TicketContactField;
        TicketContact: TicketContact;
        TicketDepartment: TicketDepartment;
        TicketTag: TicketTag;
        Ticket: Ticket;
        ActiveTicket: ActiveTicket;
        CreateTicketContact: CreateTicketContact;
        DepartmentReference: DepartmentReference;
        AgentReference: AgentReference;
        CreateTicketRequest: CreateTicketRequest;
        CreateTicketResponse: CreateTicketResponse;
        TagReference: TagReference;
        AddTicketTagsRequest: AddTicketTagsRequest;
        UtcDateTime: UtcDateTime;
        RecurrenceType: RecurrenceType;
        RecurrenceUnit: RecurrenceUnit;
        MonthRule: MonthRule;
        Weekday: Weekday;
        FinishRule: FinishRule;
        FollowUpCustomRecurrence: FollowUpCustomRecurrence;
        FollowUpRecurrence: FollowUpRecurrence;
        Reminder: Reminder;
        CreateFollowUpRequest: CreateFollowUpRequest;
        CreateFollowUpResponse: CreateFollowUpResponse;
        ScheduledTemplateHeaderParameter: ScheduledTemplateHeaderParameter;
        ScheduledTemplateHeader: ScheduledTemplateHeader;
        ScheduledTemplateButton: ScheduledTemplateButton;
        ScheduledTemplate: ScheduledTemplate;
        ScheduledTemplateMessage: ScheduledTemplateMessage;
        ScheduledCustomRecurrence: ScheduledCustomRecurrence;
        ScheduledRecurrence: ScheduledRecurrence;
        ScheduleWhatsAppApiMessagesRequest: ScheduleWhatsAppApiMessagesRequest;
        ScheduleMessagesResponse: ScheduleMessagesResponse;
        IntegrationMessage: IntegrationMessage;
        ScheduledQrCodeMessage: ScheduledQrCodeMessage;
        ScheduleWhatsAppQrCodeMessagesRequest: ScheduleWhatsAppQrCodeMessagesRequest;
        TicketNote: TicketNote;
        AddTicketNotesRequest: AddTicketNotesRequest;
    };
    responses: {
        /** The platform took the messages. The answer has no body. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The messages were scheduled. */
        Scheduled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "uuid": "2d931510-d99f-494a-8c67-87feb05e1594"
                 *     }
                 */
                "application/json": ScheduleMessagesResponse;
            };
        };
    };
    parameters: {
        /**
         * UUID of the ticket. Format: uuid.
         *
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        TicketUuid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Every operation by its id, as openapi-typescript writes it. */
export interface operations {
    validateClientToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is active; this is its company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Example Company"
                     *     }
                     */
                    "application/json": Company;
                };
            };
            /**
             * The token is not valid, or could not be checked. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    upsertContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contact and the channel it belongs to. */
        requestBody: {
            content: {
                "application/json": UpsertContactRequest;
            };
        };
        responses: {
            /** The contact was created or updated. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The contact was not written, as far as an unknown answer tells. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    sendWhatsAppApiMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bot, the recipient and the templates. */
        requestBody: {
            content: {
                "application/json": SendWhatsAppApiMessagesRequest;
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            /**
             * The call failed. Some of the messages may have gone out all the same. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    sendWhatsAppQrCodeMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bot, the recipient and the messages. */
        requestBody: {
            content: {
                "application/json": SendWhatsAppQrCodeMessagesRequest;
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            /**
             * The call failed. Some of the messages may have gone out all the same. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Ticket;
                };
            };
            /**
             * The ticket could not be read. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getActiveTicket: {
        parameters: {
            query: {
                /**
                 * Telephone number of the bot, digits only, with the country code.
                 *
                 * Evidence: inferred by us: Documented without a description; read as `channel.id` of a request body.
                 */
                channelId: string;
                /**
                 * Kind of channel. Only `WHATSAPP` is shown by the vendor.
                 *
                 * Evidence: inferred by us: Documented without a description; read as `channel.type` of a request body.
                 */
                channelType: string;
                /**
                 * Telephone number of the contact, digits only, with the country code.
                 *
                 * Evidence: inferred by us: Documented without a description; read as `contact.id` of a request body.
                 */
                contactId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The active ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "uuid": "0f8fad5b-d9cb-469f-a165-70867728950e"
                     *     }
                     */
                    "application/json": ActiveTicket;
                };
            };
            /**
             * No ticket was found. Whether a contact without an active ticket is answered so is not known. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channel, the contact and the department of the ticket. */
        requestBody: {
            content: {
                "application/json": CreateTicketRequest;
            };
        };
        responses: {
            /** The ticket was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uuid": "0f8fad5b-d9cb-469f-a165-70867728950e"
                     *     }
                     */
                    "application/json": CreateTicketResponse;
                };
            };
            /**
             * The ticket was not opened, as far as an unknown answer tells. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    addTicketTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        /** The tags to link. */
        requestBody: {
            content: {
                "application/json": AddTicketTagsRequest;
            };
        };
        responses: {
            /** The tags were linked. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The tags were not linked, or not all of them. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeAllTicketTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tags were removed. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The tags were not removed, or not all of them. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    removeTicketTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                "ticket-uuid": string;
                /** UUID of the tag. Format: uuid. */
                "tag-uuid": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tag was removed. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The tag was not removed. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    createFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        /** When to follow up, and how often. */
        requestBody: {
            content: {
                "application/json": CreateFollowUpRequest;
            };
        };
        responses: {
            /** The follow-up was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uuid": "5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13"
                     *     }
                     */
                    "application/json": CreateFollowUpResponse;
                };
            };
            /**
             * The follow-up was not created, as far as an unknown answer tells. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteAllFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The follow-ups were deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The follow-ups were not deleted, or not all of them. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the follow-up, not of its ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The follow-up was deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The follow-up was not deleted. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    scheduleWhatsAppApiMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        /** The templates, when to send them, and how often. */
        requestBody: {
            content: {
                "application/json": ScheduleWhatsAppApiMessagesRequest;
            };
        };
        responses: {
            200: components["responses"]["Scheduled"];
            /**
             * The messages were not scheduled, as far as an unknown answer tells. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    scheduleWhatsAppQrCodeMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        /** The messages, when to send them, and how often. */
        requestBody: {
            content: {
                "application/json": ScheduleWhatsAppQrCodeMessagesRequest;
            };
        };
        responses: {
            200: components["responses"]["Scheduled"];
            /**
             * The messages were not scheduled, as far as an unknown answer tells. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteAllScheduledMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scheduled messages were deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The scheduled messages were not deleted, or not all of them. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the scheduled message, not of its ticket. Format: uuid. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The scheduled message was deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The scheduled message was not deleted. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
    addTicketNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * UUID of the ticket. Format: uuid.
                 *
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: string;
            };
            cookie?: never;
        };
        /** The notes to add. */
        requestBody: {
            content: {
                "application/json": AddTicketNotesRequest;
            };
        };
        responses: {
            /** The notes were added. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": EmptyResult;
                };
            };
            /**
             * The notes were not added, or not all of them. Neither status nor body is documented.
             *
             * Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "An invented error."
                     *     }
                     */
                    "application/json": ErrorBody;
                };
            };
        };
    };
}

/** Any JSON value. It may as well be text. */
export type ErrorBody = unknown;

/** The company that owns the token. */
export type Company = {
    /**
     * Number of the company. At least 0.
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
};

/** The bot that acts. */
export type Channel = {
    /**
     * Telephone number of the bot, digits only, with the country code. At least 1 characters.
     *
     * @example 5511900000000
     */
    id: string;
    /**
     * Kind of bot. Only `WHATSAPP` is shown by the vendor. At least 1 characters.
     *
     * @example WHATSAPP
     */
    type: string;
};

/** Telephone number of the contact, digits only, with country and area code. A contact has no other id. */
export type ContactPhone = string;

/** A value for one of the account's custom fields. */
export type CustomField = {
    /**
     * Integration name of the field. It must equal the "Nome de Integração" that the field has in the panel, under Configurações, Campos Customizados. At least 1 characters.
     *
     * Evidence: observed by others (source `caller-lead-form`): The vendor says "Nome de integração". The exact match and the menu are one integrator's words.
     *
     * @example email
     */
    name: string;
    /**
     * Value to write.
     *
     * @example ana@company.example
     */
    value: string;
};

/** What is written about the contact. */
export type UpsertContact = {
    /** Telephone number of the contact, digits only, with country and area code. A contact has no other id. */
    id: ContactPhone;
    /**
     * Name of the contact. At least 1 characters.
     *
     * @example Ana Example
     */
    name: string;
    /**
     * True if the bot shall ignore every message of this contact.
     *
     * @example false
     */
    ignoreBot?: boolean;
    /**
     * With `ignoreBot`, the endpoint that the contact's messages are directed to. Whether that is a name in the bot or an address is not documented. At least 1 characters.
     *
     * Evidence: documented by the vendor (source `mz-docs`): A string in the vendor's table, null in its example.
     *
     * @example after-sales
     * @example null
     */
    ignoreBotEndpoint?: string | null;
    /**
     * Controls the rule that turns a contact into a lead. Whether true applies or skips the rule is not clear from the vendor's document.
     *
     * @example false
     */
    ignoreLead?: boolean;
    /**
     * Whether the contact is a lead.
     *
     * @example true
     */
    lead?: boolean;
    /** Custom fields to write. */
    fields?: CustomField[];
};

/** A contact to create or update. */
export type UpsertContactRequest = {
    /** The bot that acts. */
    channel: Channel;
    /** What is written about the contact. */
    contact: UpsertContact;
};

/** An empty object. It says no more than that the call succeeded. */
export type EmptyResult = Record<string, unknown>;

/** Who receives the messages. */
export type MessageContact = {
    /** Telephone number of the contact, digits only, with country and area code. A contact has no other id. */
    id: ContactPhone;
    /**
     * Name of the contact. At least 1 characters.
     *
     * @example Ana Example
     */
    name: string;
};

/** The value of one placeholder. */
export type TemplateParameter = {
    /**
     * Position of the placeholder. The vendor's examples count from 1. At least 0.
     *
     * @example 1
     */
    index: number;
    /**
     * Text that is filled in. At least 1 characters.
     *
     * @example Ana
     */
    value: string;
};

/** What is filled into the template's header. */
export type TemplateHeader = {
    /** Values for the header's placeholders. */
    parameters: TemplateParameter[];
};

/** What is filled into the template's text. */
export type TemplateBody = {
    /** Values for the text's placeholders. */
    parameters?: TemplateParameter[];
};

/** What a button carries. */
export type TemplateButtonPayload = {
    /**
     * The vendor's examples put the address of a webhook here. What is called, when and with what is not documented.
     *
     * @example https://hooks.company.example/yes
     */
    callback?: string;
};

/** Values for the button's placeholders. */
export type TemplateButtonParameters = TemplateParameter[];

/** What is filled into one button of the template. */
export type TemplateButton = {
    /**
     * Position of the button. The vendor's examples count from 1. At least 0.
     *
     * @example 1
     */
    index?: number;
    /** What a button carries. */
    payload?: TemplateButtonPayload;
    /** Values for the button's placeholders. */
    parameters?: TemplateButtonParameters;
};

/** A template and what is filled into it. */
export type Template = {
    /**
     * Name of the template. At least 1 characters.
     *
     * @example appointment_confirmation
     */
    name: string;
    /**
     * Language of the template. At least 1 characters.
     *
     * @example pt_BR
     */
    language: string;
    /** What is filled into the template's header. */
    header?: TemplateHeader;
    /** What is filled into the template's text. */
    body?: TemplateBody;
    /** What is filled into the template's buttons. */
    buttons?: TemplateButton[];
};

/** A message made from a template. */
export type TemplateMessage = {
    /**
     * Kind of message.
     *
     * @constant
     */
    type: "TEMPLATE";
    /** A template and what is filled into it. */
    template: Template;
};

/** Templates to send through the official API. */
export type SendWhatsAppApiMessagesRequest = {
    /** The bot that acts. */
    channel: Channel;
    /** Who receives the messages. */
    contact: MessageContact;
    /** Templates to send. At least 1 items. */
    messages: TemplateMessage[];
};

/** A text. */
export type TextMessage = {
    /**
     * Kind of message.
     *
     * @constant
     */
    type: "TEXT";
    /**
     * The text. At least 1 characters.
     *
     * @example Olá, Ana!
     */
    text: string;
};

/** An image. */
export type ImageMessage = {
    /**
     * Kind of message.
     *
     * @constant
     */
    type: "IMAGE";
    /**
     * Address of the image. Format: uri.
     *
     * @example https://company.example/map.jpg
     */
    url: string;
    /**
     * File name of the image. At least 1 characters.
     *
     * @example map.jpg
     */
    fileName: string;
};

/** A video. */
export type VideoMessage = {
    /**
     * Kind of message.
     *
     * @constant
     */
    type: "VIDEO";
    /**
     * Address of the video. Format: uri.
     *
     * @example https://company.example/tour.mp4
     */
    url: string;
    /**
     * File name of the video. At least 1 characters.
     *
     * @example tour.mp4
     */
    fileName: string;
};

/** A sound recording. */
export type AudioMessage = {
    /**
     * Kind of message.
     *
     * @constant
     */
    type: "AUDIO";
    /**
     * Address of the recording. Format: uri.
     *
     * @example https://company.example/hello.mp3
     */
    url: string;
    /**
     * File name of the recording. At least 1 characters.
     *
     * @example hello.mp3
     */
    fileName: string;
};

/** A file of any other kind. */
export type FileMessage = {
    /**
     * Kind of message.
     *
     * @constant
     */
    type: "FILE";
    /**
     * Address of the file. Format: uri.
     *
     * @example https://company.example/price.pdf
     */
    url: string;
    /**
     * Name of the file. At least 1 characters.
     *
     * @example price.pdf
     */
    fileName: string;
};

/** A message of one of the kinds that a bot connected by QR code sends; `type` says which. */
export type QrCodeMessage = TextMessage | ImageMessage | VideoMessage | AudioMessage | FileMessage;

/** Messages to send through a bot connected by QR code. */
export type SendWhatsAppQrCodeMessagesRequest = {
    /** The bot that acts. */
    channel: Channel;
    /** Who receives the messages. */
    contact: MessageContact;
    /** Messages to send. At least 1 items. */
    messages: QrCodeMessage[];
};

/** State of the ticket. */
export type TicketStatus = ("PENDING" | "ACTIVE" | "FINISHED") | (string & {});

/** The bot that the conversation runs through. */
export type TicketChannel = {
    /**
     * Telephone number of the bot.
     *
     * @example 5511900000000
     */
    id?: string;
    /**
     * Kind of channel.
     *
     * @example WHATSAPP
     */
    type?: string;
};

/** A custom field as a ticket shows it. Requests name the same field with `name`. */
export type TicketContactField = {
    /**
     * Integration name of the field. The answer spells the property in Portuguese.
     *
     * @example email
     */
    nome?: string;
    /**
     * Title of the field.
     *
     * @example E-mail
     */
    title?: string;
    /**
     * Value of the field.
     *
     * @example ana@company.example
     */
    value?: string;
};

/** The person the conversation is with. */
export type TicketContact = {
    /**
     * Telephone number of the contact.
     *
     * @example 5511900000001
     */
    id?: string;
    /**
     * Name of the contact.
     *
     * @example Ana Example
     */
    name?: string;
    /**
     * Address of the contact's picture.
     *
     * @example https://company.example/ana.jpg
     */
    photo?: string;
    /** Custom fields of the contact. */
    fields?: TicketContactField[];
};

/** The department that looks after the ticket. */
export type TicketDepartment = {
    /**
     * UUID of the department. Format: uuid.
     *
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    uuid?: string;
    /**
     * Name of the department.
     *
     * @example Support
     */
    name?: string;
};

/** A tag linked to the ticket. */
export type TicketTag = {
    /**
     * UUID of the tag. Format: uuid.
     *
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    uuid?: string;
};

/** A customer-service conversation. No property is promised by the vendor's document. */
export type Ticket = {
    /**
     * UUID of the ticket. Format: uuid.
     *
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    uuid?: string;
    /**
     * Protocol number of the ticket. At least 0.
     *
     * @example 1001
     */
    protocol?: number;
    /** State of the ticket. */
    status?: TicketStatus;
    /** The bot that the conversation runs through. */
    channel?: TicketChannel;
    /** The person the conversation is with. */
    contact?: TicketContact;
    /** The department that looks after the ticket. */
    department?: TicketDepartment;
    /**
     * The agent of the ticket. The vendor shows an empty object and names no property.
     *
     * @example {}
     */
    agent?: {
        [key: string]: unknown;
    };
    /**
     * Named by the vendor's example alone, as an empty object; what it holds is not known.
     *
     * Evidence: inferred by us: In the vendor's table the row of this object lost its name; the example has `email` in that place.
     *
     * @example {}
     */
    email?: {
        [key: string]: unknown;
    };
    /**
     * Tags linked to the ticket, or null.
     *
     * Evidence: documented by the vendor (source `mz-docs`): A list in the vendor's table, null in its example.
     */
    tags?: TicketTag[] | null;
};

/** The two identifiers of an active ticket. */
export type ActiveTicket = {
    /**
     * Number of the ticket. No operation takes it. At least 0.
     *
     * @example 1
     */
    id?: number;
    /**
     * UUID of the ticket, for the other operations. Format: uuid.
     *
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    uuid?: string;
};

/** The contact the ticket is for. */
export type CreateTicketContact = {
    /** Telephone number of the contact, digits only, with country and area code. A contact has no other id. */
    id: ContactPhone;
    /**
     * Name of the contact. At least 1 characters.
     *
     * @example Ana Example
     */
    name: string;
    /** Custom fields to write on the contact. */
    fields?: CustomField[];
};

/** The department that shall look after the ticket. */
export type DepartmentReference = {
    /**
     * UUID of the department. Format: uuid.
     *
     * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
     */
    uuid: string;
};

/** The agent that shall take the ticket. */
export type AgentReference = {
    /**
     * UUID of the agent, or null for none. Format: uuid.
     *
     * Evidence: documented by the vendor (source `mz-docs`): A required string in the vendor's table, null in its example.
     *
     * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
     * @example null
     */
    uuid: string | null;
};

/** A ticket to open. */
export type CreateTicketRequest = {
    /** The bot that acts. */
    channel: Channel;
    /** The contact the ticket is for. */
    contact: CreateTicketContact;
    /** The department that shall look after the ticket. */
    department: DepartmentReference;
    /** The agent that shall take the ticket. */
    agent?: AgentReference;
    /**
     * True to send the message that tells of the new ticket.
     *
     * @example false
     */
    sendBotMessage?: boolean;
};

/** The ticket that was created. */
export type CreateTicketResponse = {
    /**
     * UUID of the new ticket. Format: uuid.
     *
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    uuid?: string;
};

/** A tag of the account. */
export type TagReference = {
    /**
     * UUID of the tag. Format: uuid.
     *
     * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
     */
    uuid: string;
};

/** Tags to link to a ticket. */
export type AddTicketTagsRequest = TagReference[];

/**
 * Date and time in UTC, as `yyyy-MM-ddTHH:mm:ss`. Fractions of a second and a final `Z` are accepted as well, an offset is not.
 */
export type UtcDateTime = string;

/**
 * How often it comes back: `NO_REPEAT` never, `DAILY` every day, `WEEKLY` every week, `MONTHLY` every month, `MONTHLY_LAST_DAY` on the last day of every month, `CUSTOM` by the rule in `custom`. The vendor explains `EVERY_WEEKDAY` as "todos os sábados e domingos" (every Saturday and Sunday), while the name says working days: try it before you rely on it.
 */
export type RecurrenceType = "NO_REPEAT" | "DAILY" | "WEEKLY" | "MONTHLY" | "MONTHLY_LAST_DAY" | "EVERY_WEEKDAY" | "CUSTOM";

/** Unit of `value`. */
export type RecurrenceUnit = "DAY" | "WEEK" | "MONTH" | "YEAR";

/**
 * With `unit` MONTH, the day that counts: `INFORMED_DAY` is the day of `startAt`, `LAST_DAY` the last of the month.
 */
export type MonthRule = "INFORMED_DAY" | "LAST_DAY";

/** Day of the week, from 0 (Sunday) to 6 (Saturday). */
export type Weekday = number;

/** When the recurrence ends. `NEVER`, at `finishAt` (`DATE`), or after `finishTimes` (`TIMES`). */
export type FinishRule = "NEVER" | "DATE" | "TIMES";

/** The rule of a recurrence of type `CUSTOM`, which needs it. */
export type FollowUpCustomRecurrence = {
    /** Unit of `value`. */
    unit: RecurrenceUnit;
    /**
     * Distance between two follow-ups. `unit` DAY and `value` 2 mean every 2 days. Above 0.
     *
     * @example 2
     */
    value: number;
    /**
     * With `unit` MONTH, the day that counts: `INFORMED_DAY` is the day of `startAt`, `LAST_DAY` the last of the month.
     */
    monthRule?: MonthRule;
    /**
     * With `unit` WEEK, the days of the week.
     *
     * @example [
     *       0,
     *       1
     *     ]
     */
    weekdays?: Weekday[];
    /** When the recurrence ends. `NEVER`, at `finishAt` (`DATE`), or after `finishTimes` (`TIMES`). */
    finishRule: FinishRule;
    /** With `finishRule` DATE, when the recurrence ends, in UTC. */
    finishAt?: UtcDateTime;
    /**
     * With `finishRule` TIMES, how many times the follow-up comes. At least 1.
     *
     * @example 10
     */
    finishTimes?: number;
};

/** How often the follow-up comes back. */
export type FollowUpRecurrence = {
    /**
     * How often it comes back: `NO_REPEAT` never, `DAILY` every day, `WEEKLY` every week, `MONTHLY` every month, `MONTHLY_LAST_DAY` on the last day of every month, `CUSTOM` by the rule in `custom`. The vendor explains `EVERY_WEEKDAY` as "todos os sábados e domingos" (every Saturday and Sunday), while the name says working days: try it before you rely on it.
     */
    type: RecurrenceType;
    /** The rule of a recurrence of type `CUSTOM`, which needs it. */
    custom?: FollowUpCustomRecurrence;
};

/** How long in advance it shows on the ticket screen. */
export type Reminder = {
    /**
     * Unit of `value`.
     *
     * @example MINUTE
     * @enum {string}
     */
    type?: "MINUTE" | "HOUR" | "DAY" | "WEEK";
    /**
     * How many of the unit. At least 0.
     *
     * @example 10
     */
    value?: number;
};

/** A follow-up to create. */
export type CreateFollowUpRequest = {
    /**
     * Name of the follow-up. At least 1 characters.
     *
     * @example Call back
     */
    name: string;
    /**
     * What the follow-up is about.
     *
     * @example Ana asked for a call about order 1001.
     */
    description?: string;
    /** When the follow-up is created, in UTC. */
    startAt: UtcDateTime;
    /** How often the follow-up comes back. */
    recurrence: FollowUpRecurrence;
    /** How long in advance it shows on the ticket screen. */
    reminder: Reminder;
};

/** The follow-up that was created. */
export type CreateFollowUpResponse = {
    /**
     * UUID of the new follow-up. Keep it, no operation lists follow-ups. Format: uuid.
     *
     * @example 5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13
     */
    uuid?: string;
};

/** The value of one placeholder in the header. */
export type ScheduledTemplateHeaderParameter = {
    /**
     * Position of the placeholder. The vendor's examples count from 1. At least 0.
     *
     * @example 1
     */
    index?: number;
    /**
     * Text that is filled in. At least 1 characters.
     *
     * @example Example Company
     */
    value?: string;
};

/** What is filled into the template's header. */
export type ScheduledTemplateHeader = {
    /** Values for the header's placeholders. */
    parameters?: ScheduledTemplateHeaderParameter[];
};

/** What is filled into one button of the template. */
export type ScheduledTemplateButton = {
    /**
     * Position of the button. The vendor's examples count from 1. At least 0.
     *
     * @example 1
     */
    index: number;
    /** What a button carries. */
    payload: TemplateButtonPayload;
    /** Values for the button's placeholders. */
    parameters?: TemplateButtonParameters;
};

/** A template and what is filled into it. */
export type ScheduledTemplate = {
    /**
     * Name of the template. At least 1 characters.
     *
     * Evidence: inferred by us: The vendor's table puts it beside `template`, its example and the sending operation inside.
     *
     * @example appointment_confirmation
     */
    name: string;
    /**
     * Language of the template. At least 1 characters.
     *
     * Evidence: inferred by us: The vendor's table puts it beside `template`, its example and the sending operation inside.
     *
     * @example pt_BR
     */
    language: string;
    /** What is filled into the template's header. */
    header?: ScheduledTemplateHeader;
    /** What is filled into the template's text. */
    body?: TemplateBody;
    /** What is filled into the template's buttons. */
    buttons?: ScheduledTemplateButton[];
};

/** A message made from a template. */
export type ScheduledTemplateMessage = {
    /**
     * Kind of message.
     *
     * Evidence: inferred by us: Missing in the vendor's table, present in its example. Required as in the operation that sends templates at once.
     *
     * @constant
     */
    type: "TEMPLATE";
    /** A template and what is filled into it. */
    template: ScheduledTemplate;
};

/** The rule of a recurrence of type `CUSTOM`, which needs it. */
export type ScheduledCustomRecurrence = {
    /** Unit of `value`. */
    unit: RecurrenceUnit;
    /**
     * Distance between two sends. `unit` DAY and `value` 2 mean every 2 days. Above 0.
     *
     * @example 2
     */
    value: number;
    /**
     * With `unit` MONTH, the day that counts: `INFORMED_DAY` is the day of `startAt`, `LAST_DAY` the last of the month.
     */
    monthRule?: MonthRule;
    /**
     * With `unit` WEEK, the days of the week.
     *
     * Evidence: inferred by us: The vendor explains the numbers only for follow-ups; they are taken to mean the same here.
     *
     * @example [
     *       0,
     *       1
     *     ]
     */
    weekdays?: Weekday[];
    /** When the recurrence ends. `NEVER`, at `finishAt` (`DATE`), or after `finishTimes` (`TIMES`). */
    finishRule?: FinishRule;
    /** With `finishRule` DATE, when the recurrence ends, in UTC. */
    finishAt?: UtcDateTime;
    /**
     * With `finishRule` TIMES, how many times the messages are sent. At least 1.
     *
     * @example 10
     */
    finishTimes?: number;
};

/** How often the messages are sent. */
export type ScheduledRecurrence = {
    /**
     * How often it comes back: `NO_REPEAT` never, `DAILY` every day, `WEEKLY` every week, `MONTHLY` every month, `MONTHLY_LAST_DAY` on the last day of every month, `CUSTOM` by the rule in `custom`. The vendor explains `EVERY_WEEKDAY` as "todos os sábados e domingos" (every Saturday and Sunday), while the name says working days: try it before you rely on it.
     */
    type: RecurrenceType;
    /** The rule of a recurrence of type `CUSTOM`, which needs it. */
    custom?: ScheduledCustomRecurrence;
};

/** Templates to send later. */
export type ScheduleWhatsAppApiMessagesRequest = {
    /**
     * Name of the scheduled message. At least 1 characters.
     *
     * @example Visit confirmation
     */
    name: string;
    /**
     * What the scheduled message is for.
     *
     * @example Asks for a confirmation the day before.
     */
    description: string;
    /** When the message is sent, in UTC. */
    startAt: UtcDateTime;
    /**
     * Whether a follow-up is created as well.
     *
     * @example true
     */
    createFollowUp?: boolean;
    /** Templates to send. At least 1 items. */
    messages: ScheduledTemplateMessage[];
    /** How often the messages are sent. */
    recurrence: ScheduledRecurrence;
    /** How long in advance it shows on the ticket screen. */
    reminder: Reminder;
};

/** The scheduled message that was created. */
export type ScheduleMessagesResponse = {
    /**
     * UUID of the new scheduled message. Keep it, no operation lists scheduled messages. Format: uuid.
     *
     * @example 2d931510-d99f-494a-8c67-87feb05e1594
     */
    uuid?: string;
};

/** An integration of the account. What it sends is not documented. */
export type IntegrationMessage = {
    /**
     * Kind of message.
     *
     * @constant
     */
    type: "INTEGRATION";
    /**
     * UUID of the integration. Format: uuid.
     *
     * @example 6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b
     */
    uuid: string;
};

/** A message of one of the kinds that can be scheduled by QR code; `type` says which. */
export type ScheduledQrCodeMessage = TextMessage | ImageMessage | VideoMessage | AudioMessage | FileMessage | IntegrationMessage;

/** Messages to send later. */
export type ScheduleWhatsAppQrCodeMessagesRequest = {
    /**
     * Name of the scheduled message. At least 1 characters.
     *
     * @example Welcome
     */
    name: string;
    /**
     * What the scheduled message is for.
     *
     * @example Greets the new customer.
     */
    description: string;
    /** When the message is sent, in UTC. */
    startAt: UtcDateTime;
    /**
     * Whether a follow-up is created as well.
     *
     * @example false
     */
    createFollowUp?: boolean;
    /** Messages to send. At least 1 items. */
    messages: ScheduledQrCodeMessage[];
    /** How often the messages are sent. */
    recurrence?: ScheduledRecurrence;
    /** How long in advance it shows on the ticket screen. */
    reminder: Reminder;
};

/** A note. */
export type TicketNote = {
    /**
     * Text of the note. At least 1 characters.
     *
     * @example Asked for the price list.
     */
    message: string;
};

/** Notes to write on a ticket. */
export type AddTicketNotesRequest = TicketNote[];

/** What `tickets.getActive` is asked for. */
export type GetActiveTicketQuery = NonNullable<operations["getActiveTicket"]["parameters"]["query"]>;
