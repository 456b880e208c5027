// Generated from specs/mzworkspace by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

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
         * @description Tells whether the token is active and which company it belongs to. It changes nothing, so it is the cheapest way to test a credential.
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
         * @description Creates a contact or updates it. What makes it the same contact is not documented, presumably its telephone number. One integrator reports that a contact itself has only a name and a number, and that everything else goes into custom fields. The answer carries no id.
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
         * @description Sends templates to a contact's WhatsApp. Only for bots connected by the official API, and only with the plan "API Completa". The answer carries no message id, so a repeated call may send the messages twice.
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
         * @description Sends text, images, videos, audio and files to a contact's WhatsApp. Only for bots connected by QR code, and only with the plan "API Completa". The answer carries no message id, so a repeated call may send the messages twice.
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
                /** @description UUID of the ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        /**
         * Get a ticket.
         * @description Reads one ticket with its contact, channel, department and tags.
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
         * @description Finds the ticket that is active for a contact on a channel. What is answered when there is none is not documented.
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
         * @description Opens a ticket for a contact in a department, with or without an agent. Whether a second ticket is opened when one is already active is not documented.
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
         * @description Links tags to the ticket. No operation creates or lists the account's tags, so their UUIDs come from elsewhere. Whether linking a tag twice does any harm is not documented.
         */
        post: operations["addTicketTags"];
        /**
         * Remove all tags from a ticket.
         * @description Removes every tag that is linked to the ticket.
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
                /** @description UUID of the ticket. */
                "ticket-uuid": string;
                /** @description UUID of the tag. */
                "tag-uuid": string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove one tag from a ticket.
         * @description Removes one tag that is linked to the ticket.
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
         * @description Creates a reminder to come back to the ticket, once or again and again.
         */
        post: operations["createFollowUp"];
        /**
         * Delete all follow-ups of a ticket.
         * @description Deletes every follow-up of the ticket.
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
                /** @description UUID of the follow-up, not of its ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one follow-up.
         * @description Deletes one follow-up by its own UUID.
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule templates on a ticket, for a bot connected by the official API.
         * @description Sends templates to the ticket's contact later, once or again and again. The vendor's own description says QR code here, which the path and the title contradict.
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule messages on a ticket, for a bot connected by QR code.
         * @description Sends text, images, videos, audio, files or an integration to the ticket's contact later, once or again and again.
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
                /** @description UUID of the ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all scheduled messages of a ticket.
         * @description Deletes every scheduled message of the ticket.
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
                /** @description UUID of the scheduled message, not of its ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one scheduled message.
         * @description Deletes one scheduled message by its own UUID.
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add notes to a ticket.
         * @description Writes notes on the ticket. No operation reads, changes or deletes them.
         */
        post: operations["addTicketNotes"];
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
        /**
         * @description Any JSON value. It may as well be text.
         *
         *     Evidence: inferred by us: The vendor documents no error body.
         */
        ErrorBody: unknown;
        /** @description The company that owns the token. */
        Company: {
            /**
             * @description Number of the company.
             * @example 1
             */
            id?: number;
            /**
             * @description Name of the company.
             * @example Example Company
             */
            name?: string;
        };
        /** @description The bot that acts. */
        Channel: {
            /**
             * @description Telephone number of the bot, digits only, with the country code.
             * @example 5511900000000
             */
            id: string;
            /**
             * @description Kind of bot. Only `WHATSAPP` is shown by the vendor.
             * @example WHATSAPP
             */
            type: string;
        };
        /**
         * @description Telephone number of the contact, digits only, with country and area code. A contact has no other id.
         *
         *     Evidence: observed by others (source `caller-lead-form`): The vendor says "Número de telefone do contato" and shows digits with 55 in front. One integrator sends exactly this form. 15 digits are the most that E.164 allows; that 8 are the least is inferred.
         * @example 5511900000001
         */
        ContactPhone: string;
        /** @description A value for one of the account's custom fields. */
        CustomField: {
            /**
             * @description Integration name of the field. It must equal the "Nome de Integração" that the field has in the panel, under Configurações, Campos Customizados.
             *
             *     Evidence: observed by others (source `caller-lead-form`): The vendor says "Nome de integração". The exact match and the menu are one integrator's words.
             * @example email
             */
            name: string;
            /**
             * @description Value to write.
             * @example ana@company.example
             */
            value: string;
        };
        /** @description What is written about the contact. */
        UpsertContact: {
            id: components["schemas"]["ContactPhone"];
            /**
             * @description Name of the contact.
             * @example Ana Example
             */
            name: string;
            /**
             * @description True if the bot shall ignore every message of this contact.
             * @example false
             */
            ignoreBot?: boolean;
            /**
             * @description With `ignoreBot`, the endpoint that the contact's messages are directed to. Whether that is a name in the bot or an address is not documented.
             *
             *     Evidence: documented by the vendor (source `mz-docs`): A string in the vendor's table, null in its example.
             * @example after-sales
             * @example null
             */
            ignoreBotEndpoint?: string | null;
            /**
             * @description Controls the rule that turns a contact into a lead. Whether true applies or skips the rule is not clear from the vendor's document.
             * @example false
             */
            ignoreLead?: boolean;
            /**
             * @description Whether the contact is a lead.
             * @example true
             */
            lead?: boolean;
            /** @description Custom fields to write. */
            fields?: components["schemas"]["CustomField"][];
        };
        /** @description A contact to create or update. */
        UpsertContactRequest: {
            channel: components["schemas"]["Channel"];
            contact: components["schemas"]["UpsertContact"];
        };
        /** @description An empty object. It says no more than that the call succeeded. */
        EmptyResult: Record<string, unknown>;
        /** @description Who receives the messages. */
        MessageContact: {
            id: components["schemas"]["ContactPhone"];
            /**
             * @description Name of the contact.
             * @example Ana Example
             */
            name: string;
        };
        /** @description The value of one placeholder. */
        TemplateParameter: {
            /**
             * @description Position of the placeholder. The vendor's examples count from 1.
             * @example 1
             */
            index: number;
            /**
             * @description Text that is filled in.
             * @example Ana
             */
            value: string;
        };
        /** @description What is filled into the template's header. */
        TemplateHeader: {
            /** @description Values for the header's placeholders. */
            parameters: components["schemas"]["TemplateParameter"][];
        };
        /** @description What is filled into the template's text. */
        TemplateBody: {
            /** @description Values for the text's placeholders. */
            parameters?: components["schemas"]["TemplateParameter"][];
        };
        /** @description What a button carries. */
        TemplateButtonPayload: {
            /**
             * @description The vendor's examples put the address of a webhook here. What is called, when and with what is not documented.
             * @example https://hooks.company.example/yes
             */
            callback?: string;
        };
        /**
         * @description Values for the button's placeholders.
         *
         *     Evidence: inferred by us: Only the vendor's examples have this list. That both fields are needed is taken from the text's parameters.
         */
        TemplateButtonParameters: components["schemas"]["TemplateParameter"][];
        /** @description What is filled into one button of the template. */
        TemplateButton: {
            /**
             * @description Position of the button. The vendor's examples count from 1.
             * @example 1
             */
            index?: number;
            payload?: components["schemas"]["TemplateButtonPayload"];
            parameters?: components["schemas"]["TemplateButtonParameters"];
        };
        /** @description A template and what is filled into it. */
        Template: {
            /**
             * @description Name of the template.
             * @example appointment_confirmation
             */
            name: string;
            /**
             * @description Language of the template.
             * @example pt_BR
             */
            language: string;
            header?: components["schemas"]["TemplateHeader"];
            body?: components["schemas"]["TemplateBody"];
            /** @description What is filled into the template's buttons. */
            buttons?: components["schemas"]["TemplateButton"][];
        };
        /** @description A message made from a template. */
        TemplateMessage: {
            /**
             * @description Kind of message.
             * @constant
             */
            type: "TEMPLATE";
            template: components["schemas"]["Template"];
        };
        /** @description Templates to send through the official API. */
        SendWhatsAppApiMessagesRequest: {
            channel: components["schemas"]["Channel"];
            contact: components["schemas"]["MessageContact"];
            /** @description Templates to send. */
            messages: components["schemas"]["TemplateMessage"][];
        };
        /** @description A text. */
        TextMessage: {
            /**
             * @description Kind of message.
             * @constant
             */
            type: "TEXT";
            /**
             * @description The text.
             * @example Olá, Ana!
             */
            text: string;
        };
        /** @description An image. */
        ImageMessage: {
            /**
             * @description Kind of message.
             * @constant
             */
            type: "IMAGE";
            /**
             * Format: uri
             * @description Address of the image.
             * @example https://company.example/map.jpg
             */
            url: string;
            /**
             * @description File name of the image.
             * @example map.jpg
             */
            fileName: string;
        };
        /** @description A video. */
        VideoMessage: {
            /**
             * @description Kind of message.
             * @constant
             */
            type: "VIDEO";
            /**
             * Format: uri
             * @description Address of the video.
             * @example https://company.example/tour.mp4
             */
            url: string;
            /**
             * @description File name of the video.
             * @example tour.mp4
             */
            fileName: string;
        };
        /** @description A sound recording. */
        AudioMessage: {
            /**
             * @description Kind of message.
             * @constant
             */
            type: "AUDIO";
            /**
             * Format: uri
             * @description Address of the recording.
             * @example https://company.example/hello.mp3
             */
            url: string;
            /**
             * @description File name of the recording.
             * @example hello.mp3
             */
            fileName: string;
        };
        /** @description A file of any other kind. */
        FileMessage: {
            /**
             * @description Kind of message.
             * @constant
             */
            type: "FILE";
            /**
             * Format: uri
             * @description Address of the file.
             * @example https://company.example/price.pdf
             */
            url: string;
            /**
             * @description Name of the file.
             * @example price.pdf
             */
            fileName: string;
        };
        /** @description A message of one of the kinds that a bot connected by QR code sends; `type` says which. */
        QrCodeMessage: components["schemas"]["TextMessage"] | components["schemas"]["ImageMessage"] | components["schemas"]["VideoMessage"] | components["schemas"]["AudioMessage"] | components["schemas"]["FileMessage"];
        /** @description Messages to send through a bot connected by QR code. */
        SendWhatsAppQrCodeMessagesRequest: {
            channel: components["schemas"]["Channel"];
            contact: components["schemas"]["MessageContact"];
            /** @description Messages to send. */
            messages: components["schemas"]["QrCodeMessage"][];
        };
        /**
         * @description State of the ticket.
         * @example ACTIVE
         */
        TicketStatus: ("PENDING" | "ACTIVE" | "FINISHED") | (string & {});
        /** @description The bot that the conversation runs through. */
        TicketChannel: {
            /**
             * @description Telephone number of the bot.
             * @example 5511900000000
             */
            id?: string;
            /**
             * @description Kind of channel.
             * @example WHATSAPP
             */
            type?: string;
        };
        /** @description A custom field as a ticket shows it. Requests name the same field with `name`. */
        TicketContactField: {
            /**
             * @description Integration name of the field. The answer spells the property in Portuguese.
             * @example email
             */
            nome?: string;
            /**
             * @description Title of the field.
             * @example E-mail
             */
            title?: string;
            /**
             * @description Value of the field.
             * @example ana@company.example
             */
            value?: string;
        };
        /** @description The person the conversation is with. */
        TicketContact: {
            /**
             * @description Telephone number of the contact.
             * @example 5511900000001
             */
            id?: string;
            /**
             * @description Name of the contact.
             * @example Ana Example
             */
            name?: string;
            /**
             * @description Address of the contact's picture.
             * @example https://company.example/ana.jpg
             */
            photo?: string;
            /** @description Custom fields of the contact. */
            fields?: components["schemas"]["TicketContactField"][];
        };
        /** @description The department that looks after the ticket. */
        TicketDepartment: {
            /**
             * Format: uuid
             * @description UUID of the department.
             * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
             */
            uuid?: string;
            /**
             * @description Name of the department.
             * @example Support
             */
            name?: string;
        };
        /** @description A tag linked to the ticket. */
        TicketTag: {
            /**
             * Format: uuid
             * @description UUID of the tag.
             * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
             */
            uuid?: string;
        };
        /** @description A customer-service conversation. No property is promised by the vendor's document. */
        Ticket: {
            /**
             * Format: uuid
             * @description UUID of the ticket.
             * @example 0f8fad5b-d9cb-469f-a165-70867728950e
             */
            uuid?: string;
            /**
             * @description Protocol number of the ticket.
             * @example 1001
             */
            protocol?: number;
            status?: components["schemas"]["TicketStatus"];
            channel?: components["schemas"]["TicketChannel"];
            contact?: components["schemas"]["TicketContact"];
            department?: components["schemas"]["TicketDepartment"];
            /**
             * @description The agent of the ticket. The vendor shows an empty object and names no property.
             * @example {}
             */
            agent?: {
                [key: string]: unknown;
            };
            /**
             * @description Named by the vendor's example alone, as an empty object; what it holds is not known.
             *
             *     Evidence: inferred by us: In the vendor's table the row of this object lost its name; the example has `email` in that place.
             * @example {}
             */
            email?: {
                [key: string]: unknown;
            };
            /**
             * @description Tags linked to the ticket, or null.
             *
             *     Evidence: documented by the vendor (source `mz-docs`): A list in the vendor's table, null in its example.
             */
            tags?: components["schemas"]["TicketTag"][] | null;
        };
        /** @description The two identifiers of an active ticket. */
        ActiveTicket: {
            /**
             * @description Number of the ticket. No operation takes it.
             * @example 1
             */
            id?: number;
            /**
             * Format: uuid
             * @description UUID of the ticket, for the other operations.
             * @example 0f8fad5b-d9cb-469f-a165-70867728950e
             */
            uuid?: string;
        };
        /** @description The contact the ticket is for. */
        CreateTicketContact: {
            id: components["schemas"]["ContactPhone"];
            /**
             * @description Name of the contact.
             * @example Ana Example
             */
            name: string;
            /** @description Custom fields to write on the contact. */
            fields?: components["schemas"]["CustomField"][];
        };
        /** @description The department that shall look after the ticket. */
        DepartmentReference: {
            /**
             * Format: uuid
             * @description UUID of the department.
             * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
             */
            uuid: string;
        };
        /** @description The agent that shall take the ticket. */
        AgentReference: {
            /**
             * Format: uuid
             * @description UUID of the agent, or null for none.
             *
             *     Evidence: documented by the vendor (source `mz-docs`): A required string in the vendor's table, null in its example.
             * @example 9b2d8f4a-6c1e-4e57-8a3b-5d7f0c2e4a61
             * @example null
             */
            uuid: string | null;
        };
        /** @description A ticket to open. */
        CreateTicketRequest: {
            channel: components["schemas"]["Channel"];
            contact: components["schemas"]["CreateTicketContact"];
            department: components["schemas"]["DepartmentReference"];
            agent?: components["schemas"]["AgentReference"];
            /**
             * @description True to send the message that tells of the new ticket.
             * @example false
             */
            sendBotMessage?: boolean;
        };
        /** @description The ticket that was created. */
        CreateTicketResponse: {
            /**
             * Format: uuid
             * @description UUID of the new ticket.
             * @example 0f8fad5b-d9cb-469f-a165-70867728950e
             */
            uuid?: string;
        };
        /**
         * @description A tag of the account.
         *
         *     Evidence: inferred by us: The vendor's table says only that the body is a list of objects; their shape is taken from its example.
         */
        TagReference: {
            /**
             * Format: uuid
             * @description UUID of the tag.
             * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
             */
            uuid: string;
        };
        /** @description Tags to link to a ticket. */
        AddTicketTagsRequest: components["schemas"]["TagReference"][];
        /**
         * @description Date and time in UTC, as `yyyy-MM-ddTHH:mm:ss`. Fractions of a second and a final `Z` are accepted as well, an offset is not.
         * @example 2026-12-01T13:00:00
         */
        UtcDateTime: string;
        /**
         * @description How often it comes back: `NO_REPEAT` never, `DAILY` every day, `WEEKLY` every week, `MONTHLY` every month, `MONTHLY_LAST_DAY` on the last day of every month, `CUSTOM` by the rule in `custom`. The vendor explains `EVERY_WEEKDAY` as "todos os sábados e domingos" (every Saturday and Sunday), while the name says working days: try it before you rely on it.
         * @example WEEKLY
         * @enum {string}
         */
        RecurrenceType: "NO_REPEAT" | "DAILY" | "WEEKLY" | "MONTHLY" | "MONTHLY_LAST_DAY" | "EVERY_WEEKDAY" | "CUSTOM";
        /**
         * @description Unit of `value`.
         * @example DAY
         * @enum {string}
         */
        RecurrenceUnit: "DAY" | "WEEK" | "MONTH" | "YEAR";
        /**
         * @description With `unit` MONTH, the day that counts: `INFORMED_DAY` is the day of `startAt`, `LAST_DAY` the last of the month.
         * @example LAST_DAY
         * @enum {string}
         */
        MonthRule: "INFORMED_DAY" | "LAST_DAY";
        /**
         * @description Day of the week, from 0 (Sunday) to 6 (Saturday).
         * @example 1
         */
        Weekday: number;
        /**
         * @description When the recurrence ends. `NEVER`, at `finishAt` (`DATE`), or after `finishTimes` (`TIMES`).
         * @example TIMES
         * @enum {string}
         */
        FinishRule: "NEVER" | "DATE" | "TIMES";
        /** @description The rule of a recurrence of type `CUSTOM`, which needs it. */
        FollowUpCustomRecurrence: {
            unit: components["schemas"]["RecurrenceUnit"];
            /**
             * @description Distance between two follow-ups. `unit` DAY and `value` 2 mean every 2 days.
             * @example 2
             */
            value: number;
            monthRule?: components["schemas"]["MonthRule"];
            /**
             * @description With `unit` WEEK, the days of the week.
             * @example [
             *       0,
             *       1
             *     ]
             */
            weekdays?: components["schemas"]["Weekday"][];
            finishRule: components["schemas"]["FinishRule"];
            /** @description With `finishRule` DATE, when the recurrence ends, in UTC. */
            finishAt?: components["schemas"]["UtcDateTime"];
            /**
             * @description With `finishRule` TIMES, how many times the follow-up comes.
             * @example 10
             */
            finishTimes?: number;
        };
        /** @description How often the follow-up comes back. */
        FollowUpRecurrence: {
            type: components["schemas"]["RecurrenceType"];
            custom?: components["schemas"]["FollowUpCustomRecurrence"];
        };
        /** @description How long in advance it shows on the ticket screen. */
        Reminder: {
            /**
             * @description Unit of `value`.
             * @example MINUTE
             * @enum {string}
             */
            type?: "MINUTE" | "HOUR" | "DAY" | "WEEK";
            /**
             * @description How many of the unit.
             * @example 10
             */
            value?: number;
        };
        /** @description A follow-up to create. */
        CreateFollowUpRequest: {
            /**
             * @description Name of the follow-up.
             * @example Call back
             */
            name: string;
            /**
             * @description What the follow-up is about.
             * @example Ana asked for a call about order 1001.
             */
            description?: string;
            /** @description When the follow-up is created, in UTC. */
            startAt: components["schemas"]["UtcDateTime"];
            recurrence: components["schemas"]["FollowUpRecurrence"];
            reminder: components["schemas"]["Reminder"];
        };
        /** @description The follow-up that was created. */
        CreateFollowUpResponse: {
            /**
             * Format: uuid
             * @description UUID of the new follow-up. Keep it, no operation lists follow-ups.
             * @example 5a2c7e90-1d34-4b6f-9e8a-2f0b4c6d8e13
             */
            uuid?: string;
        };
        /** @description The value of one placeholder in the header. */
        ScheduledTemplateHeaderParameter: {
            /**
             * @description Position of the placeholder. The vendor's examples count from 1.
             * @example 1
             */
            index?: number;
            /**
             * @description Text that is filled in.
             * @example Example Company
             */
            value?: string;
        };
        /** @description What is filled into the template's header. */
        ScheduledTemplateHeader: {
            /** @description Values for the header's placeholders. */
            parameters?: components["schemas"]["ScheduledTemplateHeaderParameter"][];
        };
        /** @description What is filled into one button of the template. */
        ScheduledTemplateButton: {
            /**
             * @description Position of the button. The vendor's examples count from 1.
             * @example 1
             */
            index: number;
            payload: components["schemas"]["TemplateButtonPayload"];
            parameters?: components["schemas"]["TemplateButtonParameters"];
        };
        /** @description A template and what is filled into it. */
        ScheduledTemplate: {
            /**
             * @description Name of the template.
             *
             *     Evidence: inferred by us: The vendor's table puts it beside `template`, its example and the sending operation inside.
             * @example appointment_confirmation
             */
            name: string;
            /**
             * @description Language of the template.
             *
             *     Evidence: inferred by us: The vendor's table puts it beside `template`, its example and the sending operation inside.
             * @example pt_BR
             */
            language: string;
            header?: components["schemas"]["ScheduledTemplateHeader"];
            body?: components["schemas"]["TemplateBody"];
            /** @description What is filled into the template's buttons. */
            buttons?: components["schemas"]["ScheduledTemplateButton"][];
        };
        /** @description A message made from a template. */
        ScheduledTemplateMessage: {
            /**
             * @description Kind of message.
             *
             *     Evidence: inferred by us: Missing in the vendor's table, present in its example. Required as in the operation that sends templates at once.
             * @constant
             */
            type: "TEMPLATE";
            template: components["schemas"]["ScheduledTemplate"];
        };
        /** @description The rule of a recurrence of type `CUSTOM`, which needs it. */
        ScheduledCustomRecurrence: {
            unit: components["schemas"]["RecurrenceUnit"];
            /**
             * @description Distance between two sends. `unit` DAY and `value` 2 mean every 2 days.
             * @example 2
             */
            value: number;
            monthRule?: components["schemas"]["MonthRule"];
            /**
             * @description With `unit` WEEK, the days of the week.
             *
             *     Evidence: inferred by us: The vendor explains the numbers only for follow-ups; they are taken to mean the same here.
             * @example [
             *       0,
             *       1
             *     ]
             */
            weekdays?: components["schemas"]["Weekday"][];
            finishRule?: components["schemas"]["FinishRule"];
            /** @description With `finishRule` DATE, when the recurrence ends, in UTC. */
            finishAt?: components["schemas"]["UtcDateTime"];
            /**
             * @description With `finishRule` TIMES, how many times the messages are sent.
             * @example 10
             */
            finishTimes?: number;
        };
        /** @description How often the messages are sent. */
        ScheduledRecurrence: {
            type: components["schemas"]["RecurrenceType"];
            custom?: components["schemas"]["ScheduledCustomRecurrence"];
        };
        /** @description Templates to send later. */
        ScheduleWhatsAppApiMessagesRequest: {
            /**
             * @description Name of the scheduled message.
             * @example Visit confirmation
             */
            name: string;
            /**
             * @description What the scheduled message is for.
             * @example Asks for a confirmation the day before.
             */
            description: string;
            /** @description When the message is sent, in UTC. */
            startAt: components["schemas"]["UtcDateTime"];
            /**
             * @description Whether a follow-up is created as well.
             * @example true
             */
            createFollowUp?: boolean;
            /** @description Templates to send. */
            messages: components["schemas"]["ScheduledTemplateMessage"][];
            recurrence: components["schemas"]["ScheduledRecurrence"];
            reminder: components["schemas"]["Reminder"];
        };
        /** @description The scheduled message that was created. */
        ScheduleMessagesResponse: {
            /**
             * Format: uuid
             * @description UUID of the new scheduled message. Keep it, no operation lists scheduled messages.
             * @example 2d931510-d99f-494a-8c67-87feb05e1594
             */
            uuid?: string;
        };
        /**
         * @description An integration of the account. What it sends is not documented.
         *
         *     Evidence: inferred by us: The vendor's example has one such message, its table does not name the kind. That `uuid` names the integration and is required is read from that example.
         */
        IntegrationMessage: {
            /**
             * @description Kind of message.
             * @constant
             */
            type: "INTEGRATION";
            /**
             * Format: uuid
             * @description UUID of the integration.
             * @example 6f1d2c3b-4a59-4e68-8b7a-9c0d1e2f3a4b
             */
            uuid: string;
        };
        /**
         * @description A message of one of the kinds that can be scheduled by QR code; `type` says which.
         *
         *     Evidence: inferred by us: The vendor's table leaves `type` optional. It is required here because it alone tells the kinds apart.
         */
        ScheduledQrCodeMessage: components["schemas"]["TextMessage"] | components["schemas"]["ImageMessage"] | components["schemas"]["VideoMessage"] | components["schemas"]["AudioMessage"] | components["schemas"]["FileMessage"] | components["schemas"]["IntegrationMessage"];
        /** @description Messages to send later. */
        ScheduleWhatsAppQrCodeMessagesRequest: {
            /**
             * @description Name of the scheduled message.
             * @example Welcome
             */
            name: string;
            /**
             * @description What the scheduled message is for.
             * @example Greets the new customer.
             */
            description: string;
            /** @description When the message is sent, in UTC. */
            startAt: components["schemas"]["UtcDateTime"];
            /**
             * @description Whether a follow-up is created as well.
             * @example false
             */
            createFollowUp?: boolean;
            /** @description Messages to send. */
            messages: components["schemas"]["ScheduledQrCodeMessage"][];
            recurrence?: components["schemas"]["ScheduledRecurrence"];
            reminder: components["schemas"]["Reminder"];
        };
        /**
         * @description A note.
         *
         *     Evidence: inferred by us: The vendor's table says only that the body is a list of objects; their shape is taken from its example.
         */
        TicketNote: {
            /**
             * @description Text of the note.
             * @example Asked for the price list.
             */
            message: string;
        };
        /** @description Notes to write on a ticket. */
        AddTicketNotesRequest: components["schemas"]["TicketNote"][];
    };
    responses: {
        /** @description The platform took the messages. The answer has no body. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The messages were scheduled. */
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
                "application/json": components["schemas"]["ScheduleMessagesResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description UUID of the ticket.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        TicketUuid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
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
            /** @description The token is active; this is its company. */
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
                    "application/json": components["schemas"]["Company"];
                };
            };
            /**
             * @description The token is not valid, or could not be checked. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The contact and the channel it belongs to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertContactRequest"];
            };
        };
        responses: {
            /** @description The contact was created or updated. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The contact was not written, as far as an unknown answer tells. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The bot, the recipient and the templates. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendWhatsAppApiMessagesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            /**
             * @description The call failed. Some of the messages may have gone out all the same. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The bot, the recipient and the messages. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendWhatsAppQrCodeMessagesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
            /**
             * @description The call failed. Some of the messages may have gone out all the same. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /**
             * @description The ticket could not be read. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getActiveTicket: {
        parameters: {
            query: {
                /**
                 * @description Telephone number of the bot, digits only, with the country code.
                 *
                 *     Evidence: inferred by us: Documented without a description; read as `channel.id` of a request body.
                 */
                channelId: string;
                /**
                 * @description Kind of channel. Only `WHATSAPP` is shown by the vendor.
                 *
                 *     Evidence: inferred by us: Documented without a description; read as `channel.type` of a request body.
                 */
                channelType: string;
                /**
                 * @description Telephone number of the contact, digits only, with the country code.
                 *
                 *     Evidence: inferred by us: Documented without a description; read as `contact.id` of a request body.
                 */
                contactId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active ticket. */
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
                    "application/json": components["schemas"]["ActiveTicket"];
                };
            };
            /**
             * @description No ticket was found. Whether a contact without an active ticket is answered so is not known. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The channel, the contact and the department of the ticket. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTicketRequest"];
            };
        };
        responses: {
            /** @description The ticket was created. */
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
                    "application/json": components["schemas"]["CreateTicketResponse"];
                };
            };
            /**
             * @description The ticket was not opened, as far as an unknown answer tells. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        /** @description The tags to link. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTicketTagsRequest"];
            };
        };
        responses: {
            /** @description The tags were linked. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The tags were not linked, or not all of them. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    removeAllTicketTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags were removed. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The tags were not removed, or not all of them. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    removeTicketTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the ticket. */
                "ticket-uuid": string;
                /** @description UUID of the tag. */
                "tag-uuid": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag was removed. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The tag was not removed. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        /** @description When to follow up, and how often. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFollowUpRequest"];
            };
        };
        responses: {
            /** @description The follow-up was created. */
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
                    "application/json": components["schemas"]["CreateFollowUpResponse"];
                };
            };
            /**
             * @description The follow-up was not created, as far as an unknown answer tells. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteAllFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follow-ups were deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The follow-ups were not deleted, or not all of them. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the follow-up, not of its ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The follow-up was deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The follow-up was not deleted. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        /** @description The templates, when to send them, and how often. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleWhatsAppApiMessagesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Scheduled"];
            /**
             * @description The messages were not scheduled, as far as an unknown answer tells. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        /** @description The messages, when to send them, and how often. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleWhatsAppQrCodeMessagesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Scheduled"];
            /**
             * @description The messages were not scheduled, as far as an unknown answer tells. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteAllScheduledMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled messages were deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The scheduled messages were not deleted, or not all of them. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the scheduled message, not of its ticket. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheduled message was deleted. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The scheduled message was not deleted. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                 * @description UUID of the ticket.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                uuid: components["parameters"]["TicketUuid"];
            };
            cookie?: never;
        };
        /** @description The notes to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTicketNotesRequest"];
            };
        };
        responses: {
            /** @description The notes were added. The answer is an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["EmptyResult"];
                };
            };
            /**
             * @description The notes were not added, or not all of them. Neither status nor body is documented.
             *
             *     Evidence: inferred by us: The vendor documents status 200 alone. The example is made up.
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}

/** Any JSON value. It may as well be text. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** The company that owns the token. */
export type Company = components["schemas"]["Company"];

/** The bot that acts. */
export type Channel = components["schemas"]["Channel"];

/** Telephone number of the contact, digits only, with country and area code. A contact has no other id. */
export type ContactPhone = components["schemas"]["ContactPhone"];

/** A value for one of the account's custom fields. */
export type CustomField = components["schemas"]["CustomField"];

/** What is written about the contact. */
export type UpsertContact = components["schemas"]["UpsertContact"];

/** A contact to create or update. */
export type UpsertContactRequest = components["schemas"]["UpsertContactRequest"];

/** An empty object. It says no more than that the call succeeded. */
export type EmptyResult = components["schemas"]["EmptyResult"];

/** Who receives the messages. */
export type MessageContact = components["schemas"]["MessageContact"];

/** The value of one placeholder. */
export type TemplateParameter = components["schemas"]["TemplateParameter"];

/** What is filled into the template's header. */
export type TemplateHeader = components["schemas"]["TemplateHeader"];

/** What is filled into the template's text. */
export type TemplateBody = components["schemas"]["TemplateBody"];

/** What a button carries. */
export type TemplateButtonPayload = components["schemas"]["TemplateButtonPayload"];

/** Values for the button's placeholders. */
export type TemplateButtonParameters = components["schemas"]["TemplateButtonParameters"];

/** What is filled into one button of the template. */
export type TemplateButton = components["schemas"]["TemplateButton"];

/** A template and what is filled into it. */
export type Template = components["schemas"]["Template"];

/** A message made from a template. */
export type TemplateMessage = components["schemas"]["TemplateMessage"];

/** Templates to send through the official API. */
export type SendWhatsAppApiMessagesRequest = components["schemas"]["SendWhatsAppApiMessagesRequest"];

/** A text. */
export type TextMessage = components["schemas"]["TextMessage"];

/** An image. */
export type ImageMessage = components["schemas"]["ImageMessage"];

/** A video. */
export type VideoMessage = components["schemas"]["VideoMessage"];

/** A sound recording. */
export type AudioMessage = components["schemas"]["AudioMessage"];

/** A file of any other kind. */
export type FileMessage = components["schemas"]["FileMessage"];

/** A message of one of the kinds that a bot connected by QR code sends; `type` says which. */
export type QrCodeMessage = components["schemas"]["QrCodeMessage"];

/** Messages to send through a bot connected by QR code. */
export type SendWhatsAppQrCodeMessagesRequest = components["schemas"]["SendWhatsAppQrCodeMessagesRequest"];

/** State of the ticket. */
export type TicketStatus = components["schemas"]["TicketStatus"];

/** The bot that the conversation runs through. */
export type TicketChannel = components["schemas"]["TicketChannel"];

/** A custom field as a ticket shows it. Requests name the same field with `name`. */
export type TicketContactField = components["schemas"]["TicketContactField"];

/** The person the conversation is with. */
export type TicketContact = components["schemas"]["TicketContact"];

/** The department that looks after the ticket. */
export type TicketDepartment = components["schemas"]["TicketDepartment"];

/** A tag linked to the ticket. */
export type TicketTag = components["schemas"]["TicketTag"];

/** A customer-service conversation. No property is promised by the vendor's document. */
export type Ticket = components["schemas"]["Ticket"];

/** The two identifiers of an active ticket. */
export type ActiveTicket = components["schemas"]["ActiveTicket"];

/** The contact the ticket is for. */
export type CreateTicketContact = components["schemas"]["CreateTicketContact"];

/** The department that shall look after the ticket. */
export type DepartmentReference = components["schemas"]["DepartmentReference"];

/** The agent that shall take the ticket. */
export type AgentReference = components["schemas"]["AgentReference"];

/** A ticket to open. */
export type CreateTicketRequest = components["schemas"]["CreateTicketRequest"];

/** The ticket that was created. */
export type CreateTicketResponse = components["schemas"]["CreateTicketResponse"];

/** A tag of the account. */
export type TagReference = components["schemas"]["TagReference"];

/** Tags to link to a ticket. */
export type AddTicketTagsRequest = components["schemas"]["AddTicketTagsRequest"];

/**
 * Date and time in UTC, as `yyyy-MM-ddTHH:mm:ss`. Fractions of a second and a final `Z` are accepted as well, an offset is not.
 */
export type UtcDateTime = components["schemas"]["UtcDateTime"];

/**
 * How often it comes back: `NO_REPEAT` never, `DAILY` every day, `WEEKLY` every week, `MONTHLY` every month, `MONTHLY_LAST_DAY` on the last day of every month, `CUSTOM` by the rule in `custom`. The vendor explains `EVERY_WEEKDAY` as "todos os sábados e domingos" (every Saturday and Sunday), while the name says working days: try it before you rely on it.
 */
export type RecurrenceType = components["schemas"]["RecurrenceType"];

/** Unit of `value`. */
export type RecurrenceUnit = components["schemas"]["RecurrenceUnit"];

/**
 * With `unit` MONTH, the day that counts: `INFORMED_DAY` is the day of `startAt`, `LAST_DAY` the last of the month.
 */
export type MonthRule = components["schemas"]["MonthRule"];

/** Day of the week, from 0 (Sunday) to 6 (Saturday). */
export type Weekday = components["schemas"]["Weekday"];

/** When the recurrence ends. `NEVER`, at `finishAt` (`DATE`), or after `finishTimes` (`TIMES`). */
export type FinishRule = components["schemas"]["FinishRule"];

/** The rule of a recurrence of type `CUSTOM`, which needs it. */
export type FollowUpCustomRecurrence = components["schemas"]["FollowUpCustomRecurrence"];

/** How often the follow-up comes back. */
export type FollowUpRecurrence = components["schemas"]["FollowUpRecurrence"];

/** How long in advance it shows on the ticket screen. */
export type Reminder = components["schemas"]["Reminder"];

/** A follow-up to create. */
export type CreateFollowUpRequest = components["schemas"]["CreateFollowUpRequest"];

/** The follow-up that was created. */
export type CreateFollowUpResponse = components["schemas"]["CreateFollowUpResponse"];

/** The value of one placeholder in the header. */
export type ScheduledTemplateHeaderParameter = components["schemas"]["ScheduledTemplateHeaderParameter"];

/** What is filled into the template's header. */
export type ScheduledTemplateHeader = components["schemas"]["ScheduledTemplateHeader"];

/** What is filled into one button of the template. */
export type ScheduledTemplateButton = components["schemas"]["ScheduledTemplateButton"];

/** A template and what is filled into it. */
export type ScheduledTemplate = components["schemas"]["ScheduledTemplate"];

/** A message made from a template. */
export type ScheduledTemplateMessage = components["schemas"]["ScheduledTemplateMessage"];

/** The rule of a recurrence of type `CUSTOM`, which needs it. */
export type ScheduledCustomRecurrence = components["schemas"]["ScheduledCustomRecurrence"];

/** How often the messages are sent. */
export type ScheduledRecurrence = components["schemas"]["ScheduledRecurrence"];

/** Templates to send later. */
export type ScheduleWhatsAppApiMessagesRequest = components["schemas"]["ScheduleWhatsAppApiMessagesRequest"];

/** The scheduled message that was created. */
export type ScheduleMessagesResponse = components["schemas"]["ScheduleMessagesResponse"];

/** An integration of the account. What it sends is not documented. */
export type IntegrationMessage = components["schemas"]["IntegrationMessage"];

/** A message of one of the kinds that can be scheduled by QR code; `type` says which. */
export type ScheduledQrCodeMessage = components["schemas"]["ScheduledQrCodeMessage"];

/** Messages to send later. */
export type ScheduleWhatsAppQrCodeMessagesRequest = components["schemas"]["ScheduleWhatsAppQrCodeMessagesRequest"];

/** A note. */
export type TicketNote = components["schemas"]["TicketNote"];

/** Notes to write on a ticket. */
export type AddTicketNotesRequest = components["schemas"]["AddTicketNotesRequest"];

export type GetActiveTicketQuery = NonNullable<operations["getActiveTicket"]["parameters"]["query"]>;
