// Generated from specs/digisac by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

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
         * @description Exchanges the login of a user for an access token with that user's rights. It needs no token itself. A token made in the panel serves as well, and needs no password in a program.
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
         * @description Lists contacts that meet the conditions in `query`. To find a telephone number, match the last eight digits of `data.number`: the platform often stores a mobile number without its ninth digit.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact or a WhatsApp group.
         * @description Creates a contact by its telephone number, or a group. A number that the connection already knows gives the older contact back, with or without its ninth digit. A number without WhatsApp succeeds too: `data.valid` of the answer is then false.
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
         * @description Creates several contacts at once. Nobody is known to have written down the answer, nor what happens to the others if one of them cannot be created.
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
         * @description Writes the contacts that meet the conditions as a table. The conditions stand in the body, not in the query string.
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
         * @description Asks a connection whether telephone numbers have WhatsApp. Creating a contact does not tell: it succeeds for a number without WhatsApp too. Nobody is known to have written down the answer, so its schema is open.
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
                 * @description Id of the contact.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a contact.
         * @description Changes what is sent and leaves the rest. Whether `tagIds` adds to the contact's tags or replaces them is not known: the vendor calls the same request both "incluir" and "editar". The answer holds no tags, so read the contact again, with `include`.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact.
         * @description Deletes a contact. A recorded call, presumably for a contact that did not exist, was answered with 500. What is answered otherwise is not known.
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
                 * @description Id of the contact.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block or unblock a contact.
         * @description Unblocks a contact, and by the name of its field blocks it too; the vendor's page shows only the unblocking. Nobody is known to have written down the answer.
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
                 * @description Id of the group, which is a contact.
                 * @example 4f8f5d8e-2a8e-4b19-8e0b-5c7f3d0a9b11
                 */
                contactId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make members administrators of a group.
         * @description Makes members of a WhatsApp group its administrators. The group is created with `POST /api/v1/contacts`. Nobody is known to have written down the answer.
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
                 * @description Id of the contact.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a ticket, or transfer the open one.
         * @description Opens a ticket for a contact in a department, or transfers the ticket that is open: to the vendor, both are the same call. With `userId` it goes straight to that person.
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
         * @description Closes the ticket that the contact has open. An integrator found that an error can be answered although the ticket was closed: read it again before you believe the error. Nobody is known to have written down the answer.
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
         * @description Sends a message to a contact, by the contact's id or by a telephone number and the connection to use. It opens a ticket unless `dontOpenTicket` says otherwise. A comment is seen in the panel only. The call is not idempotent: after a timeout, look at the contact's newest messages before sending again. What is sent comes back as the webhook `message.created` with `isFromMe` true, like a message that a person wrote, so keep the id of the answer to tell them apart.
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
         * @description Lists tickets that meet the conditions in `query`, or that fall in a period. A contact has an open ticket if `where: { contactId, isOpen: true }` finds one. The connection of a ticket is a condition on its contact.
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
                 * @description Id of the ticket.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Read a ticket.
         * @description Reads one ticket, with the relations that are asked for. A ticket is open or closed, as `isOpen` says; there is no other state. Read it after closing a ticket, too: a close that fails may have closed it.
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
         * @description Writes the conversation of one ticket as plain text. The ticket is named by its protocol.
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
         * @description Writes the tickets that meet the conditions as a table. It is a POST, but all of it stands in the query string and there is no body.
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
                 * @description Id of the ticket.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Export the history of a ticket as PDF.
         * @description Draws the conversation of one ticket as PDF. The path lies outside `/api/v1`, and the language stands in it and in the query string. No other language is documented, and whether the token is asked for is not known.
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
                 * @description Id of the connection.
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a connection.
         * @description Starts a connection, such as a WhatsApp number. Nobody is known to have written down the answer.
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
                 * @description Id of the connection.
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a connection.
         * @description Restarts a connection, for example after a message was refused because it is disconnected. Nobody is known to have written down the answer.
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
         * @description What the panel's page "Agora" shows about the attendants at this moment. Integrators call it, but nobody shows the answer: its schema is open.
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
         * @description Everything that the panel's page "Agora" shows at this moment. Integrators call it, but nobody shows the answer: its schema is open.
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
         * @description Statistics of the service desk in a period, for a user, a department or both. Nobody is known to have written down the answer, so its schema is open.
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
         * @description Lists the websites that are embedded in the platform. The answer was not seen by anybody known to us; other lists of this API come in pages, so this one is expected to. What turns its pages is not known either.
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
         * @description Has the platform report events to an address of yours. Reports carry no signature and no header of your choice: put a secret into the address. The vendor's page also shows a test request to that address, with an arbitrary JSON object, so a receiver must survive a body without `event`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
         * @description A message came, or one was sent, by hand, by a bot or through this API. Answer 200 quickly. The same event comes once for every webhook that asks for it. There is no telephone number in it: read the contact. Skip `isFromMe` where an answer would answer itself, and the type `ticket`, which nobody wrote.
         *
         *     Evidence: observed by others (source `webhook-payloads`)
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
         * @description A message changed, for example because it was delivered; `data.data.ack` says how far it came.
         *
         *     Evidence: observed by others (source `webhook-payloads`)
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
         * @description A ticket was opened. Its metrics are partly filled.
         *
         *     Evidence: observed by others (source `webhook-payloads`)
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
         * @description A ticket changed, for example because it was transferred or closed; `data.isOpen` says whether it is open.
         *
         *     Evidence: observed by others (source `webhook-payloads`)
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
         * @description A contact changed. Custom fields are written some seconds after the event, so wait before you read them.
         *
         *     Evidence: observed by others (source `webhook-payloads`): Two receivers take a whole contact. That the event is called `contact.updated` is reasoned by us.
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
         * @description A bot of the platform reached a step that calls out. Part of the fields stand in one place or another.
         *
         *     Evidence: observed by others (source `webhook-payloads`)
         */
        post: operations["receiveBotCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A login to exchange for a token. */
        CreateAccessTokenRequest: {
            /**
             * @description Kind of exchange; the vendor shows one.
             * @example password
             * @enum {string}
             */
            grant_type: "password";
            /**
             * @description The vendor's fixed value `api`.
             * @example api
             */
            client_id?: string;
            /**
             * @description The vendor's fixed value `secret`, which is not one.
             * @example secret
             */
            client_secret?: string;
            /**
             * Format: email
             * @description E-mail address that the user logs in with.
             * @example someone@company.example
             */
            username: string;
            /**
             * Format: password
             * @description Password of the user.
             * @example an-invented-password
             */
            password: string;
        };
        /**
         * @description What went wrong.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        ErrorBody: {
            /**
             * @description Kind of error. `HttpError` and `BadRequestHttpError` were seen.
             * @example HttpError
             */
            error: string;
            /**
             * @description What happened, in English, for people to read.
             * @example Invalid token: access token is invalid
             */
            message: string;
            /**
             * @description The HTTP status once more.
             * @example 401
             */
            status: number;
        };
        /**
         * @description An access token.
         *
         *     Evidence: observed by others (source `integrators`): Two clients read these fields. None is seen to use `expires_in` or `refresh_token`.
         */
        AccessToken: {
            /**
             * @description How the token is sent.
             * @example Bearer
             */
            token_type?: string;
            /**
             * @description The token, for the header `Authorization`. How long it is valid is not known.
             * @example an-invented-token
             */
            access_token: string;
        };
        /**
         * @description A value to compare with.
         * @example whatsapp
         */
        Value: string | number | boolean | null;
        /** @description A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators. */
        Condition: string | number | boolean | null | components["schemas"]["Operators"];
        /**
         * @description Comparisons with the field, all of which must hold. The server may ignore an operator that it does not know.
         *
         *     Evidence: observed by others (source `digisac-collection`): The requests in this document use `$eq`, `$in` and `$or`.
         */
        Operators: {
            /** @description Equal. */
            $eq?: components["schemas"]["Value"];
            /**
             * @description Not equal.
             *
             *     Evidence: observed by others (source `live-tests`)
             */
            $ne?: components["schemas"]["Value"];
            /**
             * @description Greater, or later.
             *
             *     Evidence: observed by others (source `integrators`): Seen in a single client.
             */
            $gt?: components["schemas"]["Value"];
            /** @description Greater or equal, or not before. */
            $gte?: components["schemas"]["Value"];
            /** @description Less or equal, or not after. */
            $lte?: components["schemas"]["Value"];
            /**
             * @description Between the first and the second, both included.
             *
             *     Evidence: observed by others (source `integrators`)
             */
            $between?: components["schemas"]["Value"][];
            /** @description One of these. */
            $in?: components["schemas"]["Value"][];
            /**
             * @description None of these.
             *
             *     Evidence: observed by others (source `integrators`)
             */
            $notIn?: components["schemas"]["Value"][];
            /**
             * @description Matches the pattern, in which `%` stands for any text.
             *
             *     Evidence: observed by others (source `integrators`)
             * @example %Ana%
             */
            $like?: string;
            /**
             * @description Matches the pattern, in which `%` stands for any text, whether letters are capitals or not.
             *
             *     Evidence: observed by others (source `recorded-traffic`)
             * @example %ana%
             */
            $iLike?: string;
            /** @description All of these must hold for the field. */
            $and?: components["schemas"]["Condition"][];
            /** @description One of these must hold for the field. */
            $or?: components["schemas"]["Condition"][];
        };
        /** @description True or false, or operators. */
        BooleanCondition: boolean | null | components["schemas"]["Operators"];
        /** @description Conditions on contacts, all of which must hold. The fields that are known are listed. Any other is taken as it is, written with dots inside a JSON field (`data.number`) and between dollar signs in a relation (`$tags.label$`). */
        ContactWhere: {
            id?: components["schemas"]["Condition"];
            serviceId?: components["schemas"]["Condition"];
            "data.number"?: components["schemas"]["Condition"];
            name?: components["schemas"]["Condition"];
            internalName?: components["schemas"]["Condition"];
            visible?: components["schemas"]["BooleanCondition"];
            isGroup?: components["schemas"]["BooleanCondition"];
            isBroadcast?: components["schemas"]["BooleanCondition"];
            createdAt?: components["schemas"]["Condition"];
            updatedAt?: components["schemas"]["Condition"];
            /** @description All of these must hold. */
            $and?: components["schemas"]["ContactWhere"][];
            /** @description One of these must hold. */
            $or?: components["schemas"]["ContactWhere"][];
        } & {
            [key: string]: components["schemas"]["ConditionOrList"];
        };
        /** @description Conditions on an included relation, all of which must hold. */
        RelationWhere: {
            /** @description All of these must hold. */
            $and?: components["schemas"]["RelationWhere"][];
            /** @description One of these must hold. */
            $or?: components["schemas"]["RelationWhere"][];
        } & {
            [key: string]: components["schemas"]["ConditionOrList"];
        };
        /** @description A condition, or a list of conditions where the name is an operator. */
        ConditionOrList: components["schemas"]["Condition"] | components["schemas"]["RelationWhere"][];
        /**
         * @description Name of a relation. The known ones are listed; there may be others.
         *
         *     Evidence: observed by others (source `integrators`): A good third of them is in the vendor's requests.
         * @example contact
         */
        ModelName: ("account" | "avatar" | "contact" | "createdBy" | "currentTicket" | "customField" | "customFieldValues" | "department" | "departments" | "file" | "files" | "firstMessage" | "from" | "messages" | "permissions" | "person" | "roles" | "sentBy" | "service" | "tags" | "thumbAvatar" | "ticketTopics" | "ticketTransfers" | "user") | (string & {});
        /**
         * @description Names of the only fields that are wanted.
         * @example [
         *       "id",
         *       "name"
         *     ]
         */
        Attributes: string[];
        /** @description Relations to bring along. */
        Includes: components["schemas"]["Include"][];
        /** @description A relation, with what is wanted of it. */
        IncludedModel: {
            model: components["schemas"]["ModelName"];
            attributes?: components["schemas"]["Attributes"];
            /**
             * @description True leaves out what has no such relation, or none that fits `where`. The vendor writes it as a text too.
             * @example true
             */
            required?: boolean | ("true" | "false");
            where?: components["schemas"]["RelationWhere"];
            include?: components["schemas"]["Includes"];
            /**
             * @description What is wanted of the table between the two, where there is one.
             *
             *     Evidence: observed by others (source `integrators`)
             */
            through?: {
                attributes?: components["schemas"]["Attributes"];
            };
        };
        /** @description A relation by its name, or with what is wanted of it. */
        Include: components["schemas"]["ModelName"] | components["schemas"]["IncludedModel"];
        /**
         * @description Fields to sort by, each with its direction.
         * @example [
         *       [
         *         "updatedAt",
         *         "DESC"
         *       ]
         *     ]
         */
        Order: [
            string,
            "ASC" | "DESC"
        ][];
        /**
         * @description Number of the page, from 1. The vendor writes numbers in `query` as texts too.
         * @example 1
         */
        PageNumber: number | string;
        /**
         * @description How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000.
         * @example 15
         */
        PageSize: number | string;
        /**
         * @description Counts and lists an item once, however often its relations match.
         * @example true
         */
        Distinct: boolean;
        /** @description Which contacts, in which order, with which relations. */
        ContactQuery: {
            where?: components["schemas"]["ContactWhere"];
            include?: components["schemas"]["Includes"];
            attributes?: components["schemas"]["Attributes"];
            order?: components["schemas"]["Order"];
            page?: components["schemas"]["PageNumber"];
            perPage?: components["schemas"]["PageSize"];
            distinct?: components["schemas"]["Distinct"];
        };
        /**
         * @description Where a page of a list stands in the whole.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        Page: {
            /**
             * @description How many items there are on all pages together.
             * @example 1
             */
            total: number;
            /**
             * @description How many items a page has at most, as asked for with `perPage`.
             * @example 15
             */
            limit: number;
            /**
             * @description How many items come before this page.
             * @example 0
             */
            skip: number;
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            currentPage: number;
            /**
             * @description Number of the last page.
             * @example 1
             */
            lastPage: number;
            /**
             * @description Offset at which this page begins. It is 0 on the first page.
             * @example 0
             */
            from: number;
            /**
             * @description Offset at which a full page would end. It is not the number of the last item.
             * @example 15
             */
            to: number;
        };
        /**
         * Format: uuid
         * @description Id of an object.
         *
         *     Evidence: observed by others (source `recorded-traffic`): The vendor writes placeholders. Every recorded id is a UUID.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        Uuid: string;
        /**
         * Format: date-time
         * @description Date and time in UTC, or null.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         * @example 2026-11-20T13:00:00.000Z
         * @example null
         */
        OptionalDateTime: string | null;
        /** @description What the channel says about the contact. More fields come with every version. */
        ContactData: {
            /**
             * @description Telephone number, digits only. A mobile number often lacks its ninth digit.
             * @example 5511900000001
             */
            number?: string;
            /**
             * @description Whether the number has WhatsApp.
             * @example true
             */
            valid?: boolean;
            /** @description Data of a web chat. */
            webchat?: {
                [key: string]: unknown;
            };
            /** @description Data of WhatsApp. */
            whatsapp?: {
                /**
                 * @description Whether the contact is blocked on WhatsApp.
                 * @example false
                 */
                isBlocked?: boolean;
            };
            /**
             * @description Whether a bot talks to the contact now.
             * @example false
             */
            botIsRunning?: boolean;
            /**
             * @description Whether the conversation was marked as unread.
             * @example false
             */
            unread?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @description Date and time in UTC.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         * @example 2026-11-20T13:00:00.000Z
         */
        DateTime: string;
        /** @description State of the connection. */
        ServiceStatus: {
            /**
             * @description Whether messages can be sent now.
             * @example true
             */
            isConnected?: boolean;
            /**
             * @description Whether the connection was started.
             * @example true
             */
            isStarted?: boolean;
            /**
             * @description Mode of the connection.
             * @example MAIN
             */
            mode?: string | null;
            /**
             * @description State as the channel names it.
             * @example NORMAL
             */
            state?: ("NORMAL" | "TIMEOUT") | (string & {}) | null;
            /**
             * @description Telephone number of the connection.
             * @example 5511900000000
             */
            myNumber?: string | null;
            /**
             * @description What the QR code holds that connects a telephone, or null. Whoever scans it takes the connection.
             * @example null
             */
            qrCodeUrl?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What the platform knows about the connection. */
        ServiceData: {
            /**
             * @description Id of the connected account on the channel.
             * @example 5511900000000@c.us
             */
            myId?: string;
            status?: components["schemas"]["ServiceStatus"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A connection to WhatsApp or another channel.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        Service: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description Name of the connection.
             * @example Front desk
             */
            name?: string;
            /**
             * @description Kind of channel.
             * @example whatsapp
             */
            type?: ("whatsapp" | "whatsapp-business") | (string & {});
            accountId?: components["schemas"]["Uuid"];
            /**
             * @description Id of the bot that answers first, or null.
             * @example null
             */
            botId?: string | null;
            /**
             * @description Id of the department that new tickets go to, or null.
             * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
             */
            defaultDepartmentId?: string | null;
            data?: components["schemas"]["ServiceData"];
            /** @description Settings of the connection. */
            settings?: {
                [key: string]: unknown;
            };
            archivedAt?: components["schemas"]["OptionalDateTime"];
            createdAt?: components["schemas"]["DateTime"];
            updatedAt?: components["schemas"]["DateTime"];
            deletedAt?: components["schemas"]["OptionalDateTime"];
        };
        /**
         * @description A label.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        Tag: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description Text of the tag.
             * @example Customer
             */
            label?: string;
            accountId?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["DateTime"];
            updatedAt?: components["schemas"]["DateTime"];
            deletedAt?: components["schemas"]["OptionalDateTime"];
        };
        /**
         * @description The value of one of the account's custom fields.
         *
         *     Evidence: observed by others (source `integrators`)
         */
        CustomFieldValue: {
            customFieldId?: components["schemas"]["Uuid"];
            /**
             * @description The value.
             * @example ana@company.example
             */
            value?: string | null;
            /** @description The field, if it was included. */
            customField?: {
                id?: components["schemas"]["Uuid"];
                /**
                 * @description Name of the field.
                 * @example E-mail
                 */
                name?: string;
            };
        };
        /**
         * @description A contact or a group, as another object brings it along.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        IncludedContact: {
            id?: components["schemas"]["Uuid"];
            accountId?: components["schemas"]["Uuid"];
            serviceId?: components["schemas"]["Uuid"];
            /**
             * @description Id of the person behind the contact, or null.
             * @example null
             */
            personId?: string | null;
            /**
             * @description Id of the department that its tickets go to, or null.
             * @example null
             */
            defaultDepartmentId?: string | null;
            /**
             * @description Id of the user that its tickets go to, or null.
             * @example null
             */
            defaultUserId?: string | null;
            /**
             * @description Name on the channel.
             * @example Ana
             */
            name?: string | null;
            /**
             * @description Name given in the platform.
             * @example Ana Example
             */
            internalName?: string | null;
            /**
             * @description Another name.
             * @example null
             */
            alternativeName?: string | null;
            /**
             * @description Remark about the contact.
             * @example null
             */
            note?: string | null;
            /**
             * @description Presence on the channel. Only `offline` was seen.
             * @example offline
             */
            status?: string;
            /**
             * @description Whether the contact wants no more campaigns.
             * @example false
             */
            unsubscribed?: boolean;
            /**
             * @description Number of unread messages.
             * @example 0
             */
            unread?: number;
            /**
             * @description Whether it is the connection itself.
             * @example false
             */
            isMe?: boolean;
            /**
             * @description Whether it is a group.
             * @example false
             */
            isGroup?: boolean;
            /**
             * @description Whether it is a broadcast list.
             * @example false
             */
            isBroadcast?: boolean;
            /**
             * @description Whether it is muted.
             * @example false
             */
            isSilenced?: boolean;
            /**
             * @description Whether it is in the address book of the connection.
             * @example false
             */
            isMyContact?: boolean;
            /**
             * @description Whether messages have been exchanged.
             * @example false
             */
            hadChat?: boolean;
            /**
             * @description Whether the panel shows it.
             * @example true
             */
            visible?: boolean;
            /**
             * @description Whether it is blocked.
             *
             *     Evidence: observed by others (source `pasted-answers`)
             * @example false
             */
            block?: boolean;
            /**
             * @description Id of the open ticket, or null.
             *
             *     Evidence: observed by others (source `integrators`)
             * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
             */
            currentTicketId?: string | null;
            /**
             * @description Id on the channel.
             *
             *     Evidence: observed by others (source `integrators`)
             * @example 5511900000001@c.us
             */
            idFromService?: string | null;
            /**
             * @description The newest message, or null.
             * @example null
             */
            lastMessage?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Id of the newest message, or null.
             * @example null
             */
            lastMessageId?: string | null;
            lastMessageAt?: components["schemas"]["OptionalDateTime"];
            lastContactMessageAt?: components["schemas"]["OptionalDateTime"];
            data?: components["schemas"]["ContactData"];
            archivedAt?: components["schemas"]["OptionalDateTime"];
            createdAt?: components["schemas"]["DateTime"];
            updatedAt?: components["schemas"]["DateTime"];
            deletedAt?: components["schemas"]["OptionalDateTime"];
            service?: components["schemas"]["Service"];
            /** @description The tags, if they were included. */
            tags?: components["schemas"]["Tag"][];
            /** @description Values of custom fields, if they were included. */
            customFieldValues?: components["schemas"]["CustomFieldValue"][];
        };
        /**
         * @description A contact or a group. With `attributes`, only the fields that were asked for come.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        Contact: WithRequired<components["schemas"]["IncludedContact"], "id">;
        /** @description A page of contacts. */
        ContactList: components["schemas"]["Page"] & {
            /** @description The contacts of this page. */
            data: components["schemas"]["Contact"][];
        };
        /**
         * @description Name given in the platform.
         * @example Ana Example
         */
        InternalName: string;
        /**
         * @description Telephone number, digits only, with country and area code.
         * @example 5511900000001
         */
        ContactNumber: string;
        /**
         * Format: uuid
         * @description Id of the connection that the contact is reached by.
         * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
         */
        ContactServiceId: string;
        /**
         * @description Id of the department that its tickets go to, or null. The vendor shows null.
         * @example null
         */
        DefaultDepartmentId: string | null;
        /**
         * @description Ids of tags.
         * @example [
         *       "e4eaaaf2-d142-41b3-b3e4-0f6b5a0f2a4c"
         *     ]
         */
        TagIds: components["schemas"]["Uuid"][];
        /** @description A value for one of the account's custom fields. */
        CustomFieldInput: {
            /**
             * Format: uuid
             * @description Id of the custom field.
             * @example 2c5ea4c0-4067-41e9-8bad-9b1deb4d3b7d
             */
            id: string;
            /**
             * @description The value, as text.
             * @example ana@company.example
             */
            value: string;
        };
        /** @description Values of custom fields. */
        CustomFields: components["schemas"]["CustomFieldInput"][];
        /** @description A contact to create. */
        CreateContactRequest: {
            internalName?: components["schemas"]["InternalName"];
            number: components["schemas"]["ContactNumber"];
            serviceId: components["schemas"]["ContactServiceId"];
            defaultDepartmentId?: components["schemas"]["DefaultDepartmentId"];
            tagIds?: components["schemas"]["TagIds"];
            customFields?: components["schemas"]["CustomFields"];
            /**
             * @description Name on the channel.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example Ana
             */
            name?: string;
            /**
             * @description Another name.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example
             */
            alternativeName?: string;
            /**
             * @description E-mail address of the contact.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example ana@company.example
             */
            email?: string;
            /**
             * @description The person behind the contact. Only null was seen.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example null
             */
            person?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Id of the person behind the contact. Only null was seen.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example null
             */
            personId?: string | null;
            /**
             * @description Where the contact comes from. Only `web` was seen.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example web
             */
            origin?: string;
            /**
             * @description The department that its tickets go to. Only null was seen.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example null
             */
            defaultDepartment?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The user that its tickets go to. Only null was seen.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example null
             */
            defaultUser?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Id of the user that its tickets go to.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example null
             */
            defaultUserId?: string | null;
            /**
             * @description Lists that the contact is put on. Only an empty one was seen.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example []
             */
            contactLists?: unknown[];
            /**
             * @description Tags of the contact. Only an empty list was seen; use `tagIds`.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example []
             */
            tags?: unknown[];
            /**
             * @description Whether the contact wants no campaigns.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator sends what the panel sends. The vendor does not list it.
             * @example false
             */
            unsubscribed?: boolean;
        };
        /** @description A WhatsApp group to create. */
        CreateGroupRequest: {
            serviceId: components["schemas"]["ContactServiceId"];
            /**
             * @description Name of the group.
             * @example Neighbours
             */
            internalName: string;
            /**
             * @description Makes it a group.
             * @constant
             */
            isGroup: true;
        };
        /** @description A contact or a group to create; `isGroup` says which. */
        CreateContactOrGroupRequest: components["schemas"]["CreateContactRequest"] | components["schemas"]["CreateGroupRequest"];
        /** @description Contacts to create. */
        CreateManyContactsRequest: components["schemas"]["CreateContactRequest"][];
        /**
         * @description Any JSON value. The vendor documents no answer and nobody is known to have written one down.
         *
         *     Evidence: inferred by us: The vendor documents no answer.
         */
        UnknownAnswer: unknown;
        /** @description Which contacts to export, and how. */
        ExportContactsRequest: {
            where?: components["schemas"]["ContactWhere"];
            include?: components["schemas"]["Includes"];
            order?: components["schemas"]["Order"];
            page?: components["schemas"]["PageNumber"];
            perPage?: components["schemas"]["PageSize"];
            /**
             * @description What separates the columns, a comma or a semicolon.
             *
             *     Evidence: observed by others (source `digisac-collection`): The request in this document shows `comma`.
             * @example comma
             * @enum {string}
             */
            type?: "comma" | "semiColon";
            /**
             * @description Kind of connection, such as `whatsapp`. The vendor names e-mail and Telegram without their values.
             * @example whatsapp
             */
            serviceType?: string;
        };
        /** @description A table in which each line is a contact. Its columns are not documented. */
        ContactsCsv: string;
        /** @description What to change about a contact. What is left out stays. */
        UpdateContactRequest: {
            customFields?: components["schemas"]["CustomFields"];
            tagIds?: components["schemas"]["TagIds"];
            /** @description Evidence: observed by others (source `digisac-collection`) */
            internalName?: components["schemas"]["InternalName"];
            /** @description Evidence: observed by others (source `digisac-collection`) */
            number?: components["schemas"]["ContactNumber"];
            /** @description Evidence: observed by others (source `digisac-collection`) */
            serviceId?: components["schemas"]["ContactServiceId"];
            /** @description Evidence: observed by others (source `digisac-collection`) */
            defaultDepartmentId?: components["schemas"]["DefaultDepartmentId"];
            /**
             * @description Number of unread messages to show.
             *
             *     Evidence: observed by others (source `digisac-collection`): That it is a number is taken from answers.
             * @example 0
             */
            unread?: number;
            /**
             * @description Whether the contact is muted.
             *
             *     Evidence: observed by others (source `digisac-collection`)
             * @example false
             */
            isSilenced?: boolean;
            /**
             * @description Data of the contact.
             *
             *     Evidence: observed by others (source `digisac-collection`)
             */
            data?: {
                /**
                 * @description Whether the conversation is marked as unread.
                 * @example false
                 */
                unread?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Whether a contact is blocked. */
        SetContactBlockRequest: {
            /**
             * @description False unblocks. The vendor's page shows no true; by its name it blocks.
             * @example false
             */
            block: boolean;
            /**
             * @description The reason, in words.
             * @example It was a mistake.
             */
            description?: string;
        };
        /** @description Ids of the members' own contacts. */
        PromoteGroupMembersRequest: components["schemas"]["Uuid"][];
        /** @description Where a ticket goes. */
        TransferTicketRequest: {
            /**
             * Format: uuid
             * @description Id of the department.
             * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
             */
            departmentId: string;
            /**
             * Format: uuid
             * @description Id of the user who gets it. Null, or left out, for the whole department.
             *
             *     Evidence: documented by the vendor (source `digisac-docs`): The vendor shows an id. That null works is taken from integrators.
             * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
             * @example null
             */
            userId?: string | null;
            /**
             * @description Internal comment.
             * @example Asked for an invoice.
             */
            comments?: string;
            /**
             * Format: uuid
             * @description Id of the user in whose name it happens.
             *
             *     Evidence: observed by others (source `integrators`)
             * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
             */
            byUserId?: string;
        };
        /** @description What became of the ticket. Id and protocol stand in one of two places. */
        TransferTicketResponse: {
            /**
             * Format: uuid
             * @description Id of the ticket.
             * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
             */
            ticketId?: string;
            /**
             * @description Protocol of the ticket.
             * @example 2026112000001
             */
            protocol?: string;
            /** @description The ticket. */
            ticket?: {
                /**
                 * Format: uuid
                 * @description Id of the ticket.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                id?: string;
                /**
                 * @description Protocol of the ticket.
                 * @example 2026112000001
                 */
                protocol?: string;
            };
        };
        /**
         * @description What to write on a ticket that is closed.
         *
         *     Evidence: observed by others (source `integrators`): The vendor sends no body here; its menu names a request "Fechar um chamado com assunto" without showing it.
         */
        CloseTicketRequest: {
            /**
             * @description Ids of the topics that the ticket was about. The vendor's collection writes a single text; clients send a list.
             * @example [
             *       "d290f1ee-6c54-4b01-90e6-d701748f0851"
             *     ]
             */
            ticketTopicIds?: components["schemas"]["Uuid"][];
            /**
             * @description Remark on the closing.
             * @example Sent the invoice.
             */
            comments?: string;
            /**
             * Format: uuid
             * @description Id of the user in whose name it happens.
             * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
             */
            byUserId?: string;
        };
        /**
         * @description The text, or the caption of a file.
         * @example Olá, Ana!
         */
        MessageText: string;
        /**
         * @description A message to the contact (`chat`) or a comment for the panel (`comment`). Without it, what the file or the text makes it.
         * @example chat
         * @enum {string}
         */
        SentMessageType: "chat" | "comment";
        /**
         * Format: uuid
         * @description Id of the user who is shown as the author. Without it, the user of the token.
         * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
         */
        MessageUserId: string;
        /**
         * @description Who is said to send it.
         * @example bot
         * @enum {string}
         */
        SentMessageOrigin: "bot" | "user";
        /**
         * @description True sends without opening a ticket. Write the boolean; the vendor shows the text too.
         * @example true
         */
        DontOpenTicket: boolean | "true";
        /**
         * @deprecated
         * @description The name that the vendor writes in one request, with a small t. Write `dontOpenTicket`, which clients use and recorded traffic echoes.
         * @example true
         */
        DontOpenTicketMisspelt: boolean;
        /**
         * @description A file to send, or an empty object for none. Its media type decides the type of the message.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        FileUpload: {
            /**
             * @description Content, in base64.
             * @example JVBERi0xLjcK
             */
            base64?: string;
            /**
             * @description Media type.
             * @example application/pdf
             */
            mimetype?: string;
            /**
             * @description Name of the file.
             * @example price.pdf
             */
            name?: string;
        };
        /**
         * @description Several files. Templates go with an empty list.
         *
         *     Evidence: observed by others (source `digisac-collection`)
         * @example []
         */
        FileUploads: components["schemas"]["FileUpload"][];
        /**
         * @description Whether files are still on their way. Clients send false.
         *
         *     Evidence: observed by others (source `digisac-collection`)
         * @example false
         */
        UploadingFiles: boolean;
        /**
         * @description Id of the message that this one answers, or null.
         *
         *     Evidence: observed by others (source `digisac-collection`)
         * @example 110ec58a-a0f2-4ac4-8393-c866d813b8d1
         */
        ReplyTo: string | null;
        /**
         * @description Id of an approved WhatsApp template.
         *
         *     Evidence: observed by others (source `digisac-collection`)
         * @example a7c1f0a2-5d3e-4f6b-8c9d-0e1f2a3b4c5d
         */
        TemplateId: string;
        /** @description The value of a placeholder. Texts were seen; WhatsApp knows other kinds, with other fields. */
        TemplateComponentParameter: {
            /**
             * @description Kind of value.
             * @example text
             */
            type: string;
            /**
             * @description The text.
             * @example Ana
             */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What is filled into one part of the template. */
        TemplateComponent: {
            /**
             * @description The part.
             * @example body
             * @enum {string}
             */
            type: "body" | "button" | "header";
            /**
             * @description Kind of button. Only `url` was seen.
             * @example url
             */
            sub_type?: string;
            /**
             * @description Position of the button, as a number or a text.
             * @example 0
             */
            index?: number | string;
            /** @description Values for the placeholders, in their order. */
            parameters?: components["schemas"]["TemplateComponentParameter"][];
        };
        /**
         * @description What is filled into the parts of the template.
         *
         *     Evidence: observed by others (source `digisac-collection`)
         */
        TemplateComponents: components["schemas"]["TemplateComponent"][];
        /**
         * @description A message with buttons or a list, in the form of WhatsApp's own API.
         *
         *     Evidence: observed by others (source `digisac-collection`)
         */
        InteractiveMessage: {
            /** @description Kind, header, body, footer and action, as WhatsApp defines them. */
            interactive?: {
                /**
                 * @description Kind of message, `button` or `list`.
                 * @example button
                 */
                type?: string;
                /** @description The text above the buttons. */
                body?: {
                    /**
                     * @description The text.
                     * @example Shall we call you?
                     */
                    text?: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description Buttons, or a button and the sections of a list. */
                action?: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: uuid
         * @description Id of the ticket that the message belongs to.
         *
         *     Evidence: observed by others (source `live-tests`): One integrator sends it. The vendor does not list it.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        MessageTicketId: string;
        /**
         * @description Always true where it was seen.
         *
         *     Evidence: observed by others (source `live-tests`): One integrator sends it. The vendor does not list it.
         * @example true
         */
        FromMe: boolean;
        /**
         * @description Whether it is a comment. The vendor writes `type` instead.
         *
         *     Evidence: observed by others (source `live-tests`): One integrator sends it. The vendor does not list it.
         * @example false
         */
        IsComment: boolean;
        /**
         * @description The message that is edited, presumably. Only null was seen.
         *
         *     Evidence: observed by others (source `live-tests`): One integrator sends it. The vendor does not list it.
         * @example null
         */
        EditMessage: {
            [key: string]: unknown;
        } | null;
        /**
         * @description Subject, for channels that have one.
         *
         *     Evidence: observed by others (source `live-tests`): One integrator sends it. The vendor does not list it.
         * @example Sem Assunto
         */
        MessageSubject: string;
        /** @description A message to a contact, which may be a group. */
        SendMessageToContactRequest: {
            /**
             * Format: uuid
             * @description Id of the contact.
             * @example 0f8fad5b-d9cb-469f-a165-70867728950e
             */
            contactId: string;
            text: components["schemas"]["MessageText"];
            type?: components["schemas"]["SentMessageType"];
            userId?: components["schemas"]["MessageUserId"];
            origin?: components["schemas"]["SentMessageOrigin"];
            dontOpenTicket?: components["schemas"]["DontOpenTicket"];
            dontOpenticket?: components["schemas"]["DontOpenTicketMisspelt"];
            file?: components["schemas"]["FileUpload"];
            files?: components["schemas"]["FileUploads"];
            uploadingFiles?: components["schemas"]["UploadingFiles"];
            replyTo?: components["schemas"]["ReplyTo"];
            hsmId?: components["schemas"]["TemplateId"];
            parameters?: components["schemas"]["TemplateComponents"];
            interactiveMessage?: components["schemas"]["InteractiveMessage"];
            ticketId?: components["schemas"]["MessageTicketId"];
            fromMe?: components["schemas"]["FromMe"];
            isComment?: components["schemas"]["IsComment"];
            editMessage?: components["schemas"]["EditMessage"];
            subject?: components["schemas"]["MessageSubject"];
        };
        /** @description A message to a telephone number. */
        SendMessageToNumberRequest: {
            /**
             * @description Telephone number, digits only, with country and area code. A group has none; use its contact's id.
             * @example 5511900000001
             */
            number: string;
            /**
             * Format: uuid
             * @description Id of the connection that sends.
             * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
             */
            serviceId: string;
            text: components["schemas"]["MessageText"];
            type?: components["schemas"]["SentMessageType"];
            userId?: components["schemas"]["MessageUserId"];
            origin?: components["schemas"]["SentMessageOrigin"];
            dontOpenTicket?: components["schemas"]["DontOpenTicket"];
            dontOpenticket?: components["schemas"]["DontOpenTicketMisspelt"];
            file?: components["schemas"]["FileUpload"];
            files?: components["schemas"]["FileUploads"];
            uploadingFiles?: components["schemas"]["UploadingFiles"];
            replyTo?: components["schemas"]["ReplyTo"];
            hsmId?: components["schemas"]["TemplateId"];
            parameters?: components["schemas"]["TemplateComponents"];
            interactiveMessage?: components["schemas"]["InteractiveMessage"];
            ticketId?: components["schemas"]["MessageTicketId"];
            fromMe?: components["schemas"]["FromMe"];
            isComment?: components["schemas"]["IsComment"];
            editMessage?: components["schemas"]["EditMessage"];
            subject?: components["schemas"]["MessageSubject"];
        };
        /** @description A message, addressed by the contact's id, or by a telephone number and the connection to use. */
        SendMessageRequest: components["schemas"]["SendMessageToContactRequest"] | components["schemas"]["SendMessageToNumberRequest"];
        /**
         * @description A file that a message carries.
         *
         *     Evidence: observed by others (source `pasted-answers`)
         */
        File: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description Name of the file.
             * @example price.pdf
             */
            name?: string;
            /**
             * @description Extension of the name.
             * @example pdf
             */
            extension?: string;
            /**
             * @description Media type.
             * @example application/pdf
             */
            mimetype?: string;
            /**
             * @description Name under which the file is offered.
             * @example price.pdf
             */
            publicFilename?: string;
            /**
             * @description Checksum of the content.
             * @example d41d8cd98f00b204
             */
            checksum?: string;
            /**
             * @description Signed address of the content, valid for 24 hours and only for GET. It is filled in some seconds after the message arrived.
             * @example https://files.company.example/price.pdf
             */
            url?: string | null;
        };
        /** @description What the channel says about the message. More fields come with every version. */
        MessageData: {
            /**
             * @description How far it came, from -1 to 3. What each number means is not documented.
             * @example 0
             */
            ack?: number;
            /**
             * @description Whether the platform learned of it just now.
             * @example true
             */
            isNew?: boolean;
            /**
             * @description Whether it is the first of its contact.
             * @example false
             */
            isFirst?: boolean;
            /**
             * @description As it was asked for when it was sent.
             * @example true
             */
            dontOpenTicket?: boolean;
            /**
             * @description In an event, that a ticket was opened.
             * @example true
             */
            ticketOpen?: boolean;
            /**
             * @description In an event, that a ticket was transferred.
             * @example true
             */
            ticketTransfer?: boolean;
            /**
             * @description In an event, that a ticket was closed.
             * @example true
             */
            ticketClose?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A message, as another object brings it along. With `attributes`, only the fields that were asked for come.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        IncludedMessage: {
            id?: components["schemas"]["Uuid"];
            accountId?: components["schemas"]["Uuid"];
            contactId?: components["schemas"]["Uuid"];
            serviceId?: components["schemas"]["Uuid"];
            /**
             * @description Id of the ticket, or null. Most messages of a contact may have none, so a ticket's history is incomplete.
             * @example null
             */
            ticketId?: string | null;
            /**
             * @description Id of the user who serves the ticket, or null.
             * @example null
             */
            ticketUserId?: string | null;
            /**
             * @description Id of the department that the ticket is in, or null.
             * @example null
             */
            ticketDepartmentId?: string | null;
            /**
             * @description Id of the user who wrote it, or null.
             * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
             */
            userId?: string | null;
            /**
             * @description Id of the contact that sent it, or null.
             * @example null
             */
            fromId?: string | null;
            /**
             * @description Id of the contact that it went to, or null.
             * @example null
             */
            toId?: string | null;
            /**
             * @description Kind of message. `ticket` is an event in a ticket, not something that was written.
             * @example chat
             */
            type?: ("chat" | "image" | "video" | "ptt" | "audio" | "document" | "ticket" | "reaction" | "interactive" | "comment") | (string & {});
            /**
             * @description The text, or null.
             * @example Olá, Ana!
             */
            text?: string | null;
            /** @description When it was written, in UTC. A text, never a number of seconds. */
            timestamp?: components["schemas"]["DateTime"];
            /**
             * @description Whether the platform sent it, by hand, by bot or through this API.
             * @example true
             */
            isFromMe?: boolean;
            /**
             * @description Whether a bot sent it. False for what this API sends.
             * @example false
             */
            isFromBot?: boolean;
            /**
             * @description Whether it was taken over from the telephone later.
             * @example false
             */
            isFromSync?: boolean;
            /**
             * @description Whether it is a comment.
             * @example false
             */
            isComment?: boolean;
            /**
             * @description Whether it was sent.
             * @example true
             */
            sent?: boolean;
            /**
             * @description Whether the panel shows it.
             * @example true
             */
            visible?: boolean;
            /**
             * @description Whether its content is hidden.
             * @example false
             */
            obfuscated?: boolean;
            /**
             * @description What it comes from, or null.
             * @example user
             */
            origin?: ("user" | "bot" | "ticket") | (string & {}) | null;
            /**
             * @description Id of the bot, or null.
             * @example null
             */
            botId?: string | null;
            /**
             * @description Id of the campaign, or null.
             * @example null
             */
            campaignId?: string | null;
            /**
             * @description Id of the template, or null.
             * @example null
             */
            hsmId?: string | null;
            /**
             * @description Id of the message that it answers, or null.
             * @example null
             */
            quotedMessageId?: string | null;
            /**
             * @description The message that it answers, or null.
             * @example null
             */
            quotedMessage?: {
                [key: string]: unknown;
            } | null;
            /** @description Its file, if it was included. At first its address may be missing. */
            file?: components["schemas"]["File"] | null;
            /** @description Its files, or null. */
            files?: components["schemas"]["File"][] | null;
            data?: components["schemas"]["MessageData"];
            createdAt?: components["schemas"]["DateTime"];
            updatedAt?: components["schemas"]["DateTime"];
            deletedAt?: components["schemas"]["OptionalDateTime"];
        };
        /**
         * @description A message, a comment, or an event in a ticket.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
         */
        Message: WithRequired<components["schemas"]["IncludedMessage"], "id">;
        /** @description Conditions on tickets, all of which must hold. The fields that are known are listed. Any other is taken as it is, between dollar signs in a relation (`$contact.name$`). */
        TicketWhere: {
            id?: components["schemas"]["Condition"];
            isOpen?: components["schemas"]["BooleanCondition"];
            protocol?: components["schemas"]["Condition"];
            contactId?: components["schemas"]["Condition"];
            departmentId?: components["schemas"]["Condition"];
            userId?: components["schemas"]["Condition"];
            startedAt?: components["schemas"]["Condition"];
            endedAt?: components["schemas"]["Condition"];
            createdAt?: components["schemas"]["Condition"];
            updatedAt?: components["schemas"]["Condition"];
            /** @description All of these must hold. */
            $and?: components["schemas"]["TicketWhere"][];
            /** @description One of these must hold. */
            $or?: components["schemas"]["TicketWhere"][];
        } & {
            [key: string]: components["schemas"]["ConditionOrList"];
        };
        /** @description Which tickets, in which order, with which relations. */
        TicketQuery: {
            where?: components["schemas"]["TicketWhere"];
            include?: components["schemas"]["Includes"];
            attributes?: components["schemas"]["Attributes"];
            order?: components["schemas"]["Order"];
            page?: components["schemas"]["PageNumber"];
            perPage?: components["schemas"]["PageSize"];
            distinct?: components["schemas"]["Distinct"];
        };
        /** @description How long it took. All times are in seconds. */
        TicketMetrics: {
            /**
             * @description From opening to closing, in seconds.
             * @example 1800
             */
            ticketTime?: number | null;
            /**
             * @description Until somebody answered, in seconds.
             * @example 60
             */
            waitingTime?: number | null;
            /**
             * @description Of conversation, in seconds.
             * @example 1740
             */
            messagingTime?: number | null;
            /**
             * @description How often it was transferred.
             * @example 0
             */
            ticketTransferCount?: number | null;
            /**
             * @description Whether the platform wrote first, presumably.
             * @example false
             */
            isActiveTicket?: boolean | null;
        };
        /**
         * @description A department.
         *
         *     Evidence: observed by others (source `live-tests`)
         */
        Department: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description Name of the department.
             * @example Sales
             */
            name?: string;
            accountId?: components["schemas"]["Uuid"];
            /**
             * @description Id of the rule that distributes its tickets, or null.
             * @example null
             */
            distributionId?: string | null;
            archivedAt?: components["schemas"]["OptionalDateTime"];
            createdAt?: components["schemas"]["DateTime"];
            updatedAt?: components["schemas"]["DateTime"];
        };
        /**
         * @description A person who works with the platform.
         *
         *     Evidence: observed by others (source `integrators`)
         */
        User: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description Name of the user.
             * @example Bia Example
             */
            name?: string;
            /**
             * @description E-mail address of the user.
             * @example bia@company.example
             */
            email?: string;
            /**
             * @description Telephone number of the user, or null.
             * @example null
             */
            phoneNumber?: string | null;
            accountId?: components["schemas"]["Uuid"];
            /**
             * @description Whether the user is present.
             * @example online
             */
            status?: string;
            /**
             * @description Language of the panel.
             * @example pt-BR
             */
            language?: string;
            /**
             * @description Whether the user may log in.
             * @example true
             */
            active?: boolean;
            /**
             * @description Whether the user has every right.
             * @example false
             */
            isSuperAdmin?: boolean;
            /**
             * @description Whether the user has yet to log in.
             * @example false
             */
            isFirstLogin?: boolean;
            /**
             * @description Whether the user takes part in the internal chat.
             * @example false
             */
            isActiveInternalChat?: boolean;
            /**
             * @description Id of the timetable, or null.
             * @example null
             */
            timetableId?: string | null;
            /** @description Further data of the user. One answer held a token of the internal chat here, so keep it out of logs. */
            data?: {
                [key: string]: unknown;
            };
            archivedAt?: components["schemas"]["OptionalDateTime"];
            createdAt?: components["schemas"]["DateTime"];
            updatedAt?: components["schemas"]["DateTime"];
            deletedAt?: components["schemas"]["OptionalDateTime"];
        };
        /**
         * @description What a ticket was about.
         *
         *     Evidence: documented by the vendor (source `digisac-docs`): The vendor documents no answer, but its requests ask for these fields by name.
         */
        TicketTopic: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description Name of the topic.
             * @example Invoice
             */
            name?: string;
            archivedAt?: components["schemas"]["OptionalDateTime"];
        };
        /**
         * @description A step in the life of a ticket.
         *
         *     Evidence: observed by others (source `integrators`)
         */
        TicketTransfer: {
            /**
             * @description What happened. The values are not known.
             * @example opened
             */
            action?: string;
            /**
             * @description Internal comment, or null.
             * @example null
             */
            comments?: string | null;
            /**
             * @description Id of the department it came from, or null.
             * @example null
             */
            fromDepartmentId?: string | null;
            /**
             * @description Id of the department it went to, or null.
             * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
             */
            toDepartmentId?: string | null;
            /**
             * @description Id of the user it came from, or null.
             * @example null
             */
            fromUserId?: string | null;
            /**
             * @description Id of the user it went to, or null.
             * @example null
             */
            toUserId?: string | null;
        };
        /**
         * @description A conversation that is served, with its protocol. Relations are there if they were included. With `attributes`, only the fields that were asked for come.
         *
         *     Evidence: observed by others (source `pasted-answers`)
         */
        Ticket: {
            id: components["schemas"]["Uuid"];
            accountId?: components["schemas"]["Uuid"];
            /**
             * @description Whether it is open. There is no other state.
             * @example true
             */
            isOpen?: boolean;
            /**
             * @description Number of the ticket as people quote it. Digits that begin with the day.
             * @example 2026112000001
             */
            protocol?: string;
            /**
             * @description What opened it. Only `automatic` was seen.
             * @example automatic
             */
            origin?: "automatic" | (string & {});
            /**
             * @description Remark, or null.
             * @example null
             */
            comments?: string | null;
            contactId?: components["schemas"]["Uuid"];
            /**
             * @description Id of the department.
             * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
             */
            departmentId?: string | null;
            /**
             * @description Id of the user who serves it, or null.
             * @example null
             */
            userId?: string | null;
            /**
             * @description Id of the first message, or null.
             * @example 110ec58a-a0f2-4ac4-8393-c866d813b8d1
             */
            firstMessageId?: string | null;
            /**
             * @description Id of the newest message, or null.
             * @example 110ec58a-a0f2-4ac4-8393-c866d813b8d1
             */
            lastMessageId?: string | null;
            /**
             * @description Id of the newest transfer, or null.
             * @example null
             */
            currentTicketTransferId?: string | null;
            /** @description When it was opened, in UTC. Use it rather than `createdAt`. */
            startedAt?: components["schemas"]["OptionalDateTime"];
            /** @description When it was closed, in UTC, or null. */
            endedAt?: components["schemas"]["OptionalDateTime"];
            metrics?: components["schemas"]["TicketMetrics"];
            createdAt?: components["schemas"]["DateTime"];
            updatedAt?: components["schemas"]["DateTime"];
            contact?: components["schemas"]["IncludedContact"];
            department?: components["schemas"]["Department"];
            /** @description The user who serves it, or null. */
            user?: components["schemas"]["User"] | null;
            /** @description The first message. It may be null even if it was included. */
            firstMessage?: components["schemas"]["IncludedMessage"] | null;
            /** @description The newest message, or null. */
            lastMessage?: components["schemas"]["IncludedMessage"] | null;
            /** @description What it was about, if it was included. */
            ticketTopics?: components["schemas"]["TicketTopic"][];
            /** @description Its openings, transfers and closing, if they were included. */
            ticketTransfers?: components["schemas"]["TicketTransfer"][];
        };
        /** @description A page of tickets. */
        TicketList: components["schemas"]["Page"] & {
            /** @description The tickets of this page. */
            data: components["schemas"]["Ticket"][];
        };
        /** @description Which ticket to export. */
        ExportTicketTextRequest: {
            /**
             * @description Protocol of the ticket.
             * @example 2026112000001
             */
            protocol: string;
        };
        /** @description A conversation as text. Its layout is not documented. */
        TicketText: string;
        /** @description A table in which each line is a ticket. Its columns are not documented. */
        TicketsCsv: string;
        /**
         * Format: binary
         * @description A conversation as PDF.
         */
        TicketPdf: Blob;
        /**
         * @description Whether it is switched on.
         * @example true
         */
        WebhookActive: boolean;
        /**
         * @description Name in the panel.
         * @example Example Company
         */
        WebhookName: string;
        /**
         * Format: uri
         * @description Address that is called.
         * @example https://hooks.company.example/digisac?secret=an-invented-secret
         */
        WebhookUrl: string;
        /**
         * @description Name of an event. The vendor's list is not known, so any text is accepted.
         * @example message.created
         */
        EventName: ("bot.command" | "contact.updated" | "message.created" | "message.updated" | "ticket.created" | "ticket.updated") | (string & {});
        /**
         * @description Which connections it listens to. `general` is all of them; the panel also offers a choice of connections, whose value here is not known.
         * @example general
         */
        WebhookType: string;
        /** @description A webhook to register. */
        CreateWebhookRequest: {
            active?: components["schemas"]["WebhookActive"];
            name?: components["schemas"]["WebhookName"];
            url: components["schemas"]["WebhookUrl"];
            /**
             * @description What is reported. The vendor shows the first two; the others were seen in reports.
             * @example [
             *       "message.created"
             *     ]
             */
            events?: components["schemas"]["EventName"][];
            type?: components["schemas"]["WebhookType"];
            /**
             * Format: uuid
             * @description Id of the user that it belongs to.
             * @example 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
             */
            userId?: string;
            /**
             * Format: uuid
             * @description Id of the account.
             * @example 3f333df6-90a4-4fda-8dd3-9485d27cee36
             */
            accountId?: string;
        };
        /**
         * @description A registered webhook.
         *
         *     Evidence: inferred by us: The fields are those of the request.
         */
        Webhook: {
            id?: components["schemas"]["Uuid"];
            active?: components["schemas"]["WebhookActive"];
            name?: components["schemas"]["WebhookName"];
            url?: components["schemas"]["WebhookUrl"];
            /**
             * @description What is reported.
             * @example [
             *       "message.created"
             *     ]
             */
            events?: components["schemas"]["EventName"][];
            type?: components["schemas"]["WebhookType"];
        };
        /**
         * @description What every event carries. Of two payloads that were published, one has `event` and `data` alone.
         *
         *     Evidence: observed by others (source `webhook-payloads`)
         */
        EventEnvelope: {
            webhookId?: components["schemas"]["Uuid"];
            timestamp?: components["schemas"]["DateTime"];
        };
        /** @description A message, in some reports with a part of its ticket. */
        ReportedMessage: components["schemas"]["Message"] & {
            /** @description A part of the ticket. */
            ticket?: {
                /**
                 * @description Whether it is open.
                 * @example true
                 */
                isOpen?: boolean;
                /**
                 * @description Id of its department, or null.
                 * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
                 */
                departmentId?: string | null;
            };
        };
        /** @description A message was sent or received. */
        MessageCreatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Name of the event.
             * @constant
             */
            event: "message.created";
            data: components["schemas"]["ReportedMessage"];
        };
        /** @description A message changed. */
        MessageUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Name of the event.
             * @constant
             */
            event: "message.updated";
            data: components["schemas"]["ReportedMessage"];
        };
        /** @description A ticket was opened. */
        TicketCreatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Name of the event.
             * @constant
             */
            event: "ticket.created";
            data: components["schemas"]["Ticket"];
        };
        /** @description A ticket changed. */
        TicketUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Name of the event.
             * @constant
             */
            event: "ticket.updated";
            data: components["schemas"]["Ticket"];
        };
        /** @description A contact changed. */
        ContactUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Name of the event.
             * @constant
             */
            event: "contact.updated";
            data: components["schemas"]["Contact"];
        };
        /** @description What a bot calls out with. */
        BotCommand: {
            accountId?: components["schemas"]["Uuid"];
            contactId?: components["schemas"]["Uuid"];
            /**
             * @description Name of the command, as it was set up in the bot.
             * @example invoice
             */
            command?: string;
            message?: components["schemas"]["IncludedMessage"];
            contact?: components["schemas"]["IncludedContact"];
        } & {
            [key: string]: unknown;
        };
        /** @description A bot reached a command. */
        BotCommandEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Name of the event.
             * @constant
             */
            event: "bot.command";
            data: components["schemas"]["BotCommand"];
        };
    };
    responses: {
        /**
         * @description The call failed. The vendor documents no error. 400, 401 and 500 were recorded with this body; clients expect 403, 404 and 429 too, whose bodies nobody shows. An object that does not exist may be a 500.
         *
         *     Evidence: observed by others (source `recorded-traffic`): Other statuses than 400, 401 and 500 are assumed to look the same.
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
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The token is missing, wrong or no longer valid.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
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
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The contact as it is now.
         *
         *     Evidence: observed by others (source `recorded-traffic`)
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
                "application/json": components["schemas"]["Contact"];
            };
        };
        /**
         * @description Done, without a body.
         *
         *     Evidence: inferred by us: Nobody is known to have seen an answer to this call. It is listed so that an answer without a body is not taken for a failure.
         */
        Empty: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The event was taken. What the platform does after any other answer is not known.
         *
         *     Evidence: observed by others (source `webhook-payloads`): Every receiver answers 200.
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
         * @description Id of the contact.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        ContactId: components["schemas"]["Uuid"];
        /**
         * @description Id of the ticket.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        TicketId: components["schemas"]["Uuid"];
        /**
         * @description Id of the connection.
         * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
         */
        ServiceId: components["schemas"]["Uuid"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user's login and two fixed values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccessTokenRequest"];
            };
        };
        responses: {
            /**
             * @description The token.
             *
             *     Evidence: observed by others (source `integrators`)
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
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Conditions, relations, order and page, as JSON. */
                query?: components["schemas"]["ContactQuery"];
                /**
                 * @description Number of the page, from 1.
                 *
                 *     Evidence: observed by others (source `integrators`)
                 */
                page?: number;
                /**
                 * @description How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000.
                 *
                 *     Evidence: observed by others (source `live-tests`)
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
             * @description A page of contacts.
             *
             *     Evidence: observed by others (source `recorded-traffic`)
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
                    "application/json": components["schemas"]["ContactList"];
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
        /** @description The contact or the group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactOrGroupRequest"];
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
        /** @description The contacts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateManyContactsRequest"];
            };
        };
        responses: {
            /**
             * @description The contacts were created.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
        /** @description Conditions, relations, order, page, and how the table is written. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportContactsRequest"];
            };
        };
        responses: {
            /**
             * @description The table.
             *
             *     Evidence: inferred by us: The path says CSV. The media type, the character set and the columns are not documented.
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
                    "text/csv": components["schemas"]["ContactsCsv"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    checkWhatsAppNumbers: {
        parameters: {
            query: {
                /** @description Telephone numbers, digits only, with country and area code. Repeated for each number. */
                "numbers[]": string[];
                /**
                 * @description Id of the connection that asks.
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId?: components["schemas"]["Uuid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description What WhatsApp says about each number, in a form that nobody is known to have written down.
             *
             *     Evidence: inferred by us: The vendor documents no answer.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
                 * @description Id of the contact.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactRequest"];
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
                 * @description Id of the contact.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The contact was deleted.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
                };
            };
            204: components["responses"]["Empty"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The contact could not be deleted. It may not exist.
             *
             *     Evidence: observed by others (source `recorded-traffic`): That the contact did not exist is reasoned by us.
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
                    "application/json": components["schemas"]["ErrorBody"];
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
                 * @description Id of the contact.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description Whether the contact is blocked, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetContactBlockRequest"];
            };
        };
        responses: {
            /**
             * @description The contact is blocked or unblocked, as asked for.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
                 * @description Id of the group, which is a contact.
                 * @example 4f8f5d8e-2a8e-4b19-8e0b-5c7f3d0a9b11
                 */
                contactId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /** @description The members. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoteGroupMembersRequest"];
            };
        };
        responses: {
            /**
             * @description The members are administrators.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
                 * @description Id of the contact.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                contactId: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description Where the ticket goes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferTicketRequest"];
            };
        };
        responses: {
            /**
             * @description The ticket was opened or transferred.
             *
             *     Evidence: observed by others (source `live-tests`): One integrator reads these fields, wherever they stand. The whole answer is not known.
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
                    "application/json": components["schemas"]["TransferTicketResponse"];
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
                /** @description Id of the contact. */
                contactId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /** @description What to write on the closed ticket. It may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloseTicketRequest"];
            };
        };
        responses: {
            /**
             * @description The ticket was closed.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
        /** @description The recipient and the message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /**
             * @description The message as it was taken. Whether it arrives is told by `ack`, in later webhooks.
             *
             *     Evidence: observed by others (source `recorded-traffic`)
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            /**
             * @description The message was refused, for example because the connection is down.
             *
             *     Evidence: observed by others (source `recorded-traffic`)
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Beginning of the period, in UTC. */
                startPeriod?: string;
                /** @description End of the period, in UTC. */
                endPeriod?: string;
                /** @description Conditions, relations, order and page, as JSON. */
                query?: components["schemas"]["TicketQuery"];
                /**
                 * @description Number of the page, from 1.
                 *
                 *     Evidence: observed by others (source `integrators`)
                 */
                page?: number;
                /** @description How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000. */
                perPage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description A page of tickets.
             *
             *     Evidence: observed by others (source `integrators`)
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
                    "application/json": components["schemas"]["TicketList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getTicket: {
        parameters: {
            query?: {
                /** @description Relations to bring along, in brackets: `include[0][model]=contact&include[0][include][0]=avatar`. OpenAPI leaves open how a list in a list is written; here each has its position as a number. */
                include?: components["schemas"]["Includes"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the ticket.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The ticket.
             *
             *     Evidence: observed by others (source `integrators`)
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
                    "application/json": components["schemas"]["Ticket"];
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
        /** @description Which ticket. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportTicketTextRequest"];
            };
        };
        responses: {
            /**
             * @description The conversation.
             *
             *     Evidence: inferred by us: The vendor's title says TXT. The media type and the layout are not documented.
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
                    "text/plain": components["schemas"]["TicketText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                /** @description Conditions, relations and order, as JSON. */
                query?: components["schemas"]["TicketQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The table.
             *
             *     Evidence: inferred by us: The vendor's title says CSV. The media type, the character set and the columns are not documented.
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
                    "text/csv": components["schemas"]["TicketsCsv"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    exportTicketPdf: {
        parameters: {
            query?: {
                /** @description Always 1 in the vendor's document. */
                pdf?: number;
                /** @description Language, always `pt-BR` in the vendor's document. */
                lng?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the ticket.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                ticketId: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The document.
             *
             *     Evidence: inferred by us: The vendor's title says PDF. No answer is documented.
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
                    "application/pdf": components["schemas"]["TicketPdf"];
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
                 * @description Id of the connection.
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The connection is starting.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
                 * @description Id of the connection.
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The connection is restarting.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Writes that others recorded answer 200 with JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
             * @description The figures of the attendants, in a form that nobody is known to have written down.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Integrators treat it as JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
             * @description All figures, in a form that nobody is known to have written down.
             *
             *     Evidence: inferred by us: The vendor documents no answer. Integrators treat it as JSON.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
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
                 * @description Beginning of the period, in UTC.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                startPeriod?: string;
                /**
                 * @description End of the period, in UTC.
                 * @example 2026-11-30T23:59:59.999Z
                 */
                endPeriod?: string;
                /** @description Id of the user. */
                userId?: string;
                /** @description How the figures are grouped. The vendor sends it empty; no value is known. */
                grouping?: string;
                /** @description Id of the department. */
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The statistics, in a form that nobody is known to have written down.
             *
             *     Evidence: inferred by us: The vendor documents no answer.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnknownAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Without it, 15 elsewhere in this API. */
                perPage?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The embedded websites, in a form that nobody is known to have written down.
             *
             *     Evidence: inferred by us: The vendor documents no answer.
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
                    "application/json": components["schemas"]["UnknownAnswer"];
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
        /** @description The webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /**
             * @description The webhook.
             *
             *     Evidence: inferred by us: Writes of contacts and messages answer 200 with the whole object. Nobody is known to have seen this one.
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
                    "application/json": components["schemas"]["Webhook"];
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
        /** @description The event. */
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
                "application/json": components["schemas"]["MessageCreatedEvent"];
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
        /** @description The event. */
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
                "application/json": components["schemas"]["MessageUpdatedEvent"];
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
        /** @description The event. */
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
                "application/json": components["schemas"]["TicketCreatedEvent"];
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
        /** @description The event. */
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
                "application/json": components["schemas"]["TicketUpdatedEvent"];
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
        /** @description The event. */
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
                "application/json": components["schemas"]["ContactUpdatedEvent"];
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
        /** @description The event. */
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
                "application/json": components["schemas"]["BotCommandEvent"];
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
export type CreateAccessTokenRequest = components["schemas"]["CreateAccessTokenRequest"];

/** What went wrong. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** An access token. */
export type AccessToken = components["schemas"]["AccessToken"];

/** A value to compare with. */
export type Value = components["schemas"]["Value"];

/**
 * A value that the field must equal, or operators. A date must equal to the millisecond, so a range needs operators.
 */
export type Condition = components["schemas"]["Condition"];

/** Comparisons with the field, all of which must hold. The server may ignore an operator that it does not know. */
export type Operators = components["schemas"]["Operators"];

/** True or false, or operators. */
export type BooleanCondition = components["schemas"]["BooleanCondition"];

/**
 * Conditions on contacts, all of which must hold. The fields that are known are listed. Any other is taken as it is, written with dots inside a JSON field (`data.number`) and between dollar signs in a relation (`$tags.label$`).
 */
export type ContactWhere = components["schemas"]["ContactWhere"];

/** Conditions on an included relation, all of which must hold. */
export type RelationWhere = components["schemas"]["RelationWhere"];

/** A condition, or a list of conditions where the name is an operator. */
export type ConditionOrList = components["schemas"]["ConditionOrList"];

/** Name of a relation. The known ones are listed; there may be others. */
export type ModelName = components["schemas"]["ModelName"];

/** Names of the only fields that are wanted. */
export type Attributes = components["schemas"]["Attributes"];

/** Relations to bring along. */
export type Includes = components["schemas"]["Includes"];

/** A relation, with what is wanted of it. */
export type IncludedModel = components["schemas"]["IncludedModel"];

/** A relation by its name, or with what is wanted of it. */
export type Include = components["schemas"]["Include"];

/** Fields to sort by, each with its direction. */
export type Order = components["schemas"]["Order"];

/** Number of the page, from 1. The vendor writes numbers in `query` as texts too. */
export type PageNumber = components["schemas"]["PageNumber"];

/**
 * How many items a page has at most. Without it, 15. The greatest value is not known; clients ask for up to 2000.
 */
export type PageSize = components["schemas"]["PageSize"];

/** Counts and lists an item once, however often its relations match. */
export type Distinct = components["schemas"]["Distinct"];

/** Which contacts, in which order, with which relations. */
export type ContactQuery = components["schemas"]["ContactQuery"];

/** Where a page of a list stands in the whole. */
export type Page = components["schemas"]["Page"];

/** Id of an object. */
export type Uuid = components["schemas"]["Uuid"];

/** Date and time in UTC, or null. */
export type OptionalDateTime = components["schemas"]["OptionalDateTime"];

/** What the channel says about the contact. More fields come with every version. */
export type ContactData = components["schemas"]["ContactData"];

/** Date and time in UTC. */
export type DateTime = components["schemas"]["DateTime"];

/** State of the connection. */
export type ServiceStatus = components["schemas"]["ServiceStatus"];

/** What the platform knows about the connection. */
export type ServiceData = components["schemas"]["ServiceData"];

/** A connection to WhatsApp or another channel. */
export type Service = components["schemas"]["Service"];

/** A label. */
export type Tag = components["schemas"]["Tag"];

/** The value of one of the account's custom fields. */
export type CustomFieldValue = components["schemas"]["CustomFieldValue"];

/** A contact or a group, as another object brings it along. */
export type IncludedContact = components["schemas"]["IncludedContact"];

/** A contact or a group. With `attributes`, only the fields that were asked for come. */
export type Contact = components["schemas"]["Contact"];

/** A page of contacts. */
export type ContactList = components["schemas"]["ContactList"];

/** Name given in the platform. */
export type InternalName = components["schemas"]["InternalName"];

/** Telephone number, digits only, with country and area code. */
export type ContactNumber = components["schemas"]["ContactNumber"];

/** Id of the connection that the contact is reached by. */
export type ContactServiceId = components["schemas"]["ContactServiceId"];

/** Id of the department that its tickets go to, or null. The vendor shows null. */
export type DefaultDepartmentId = components["schemas"]["DefaultDepartmentId"];

/** Ids of tags. */
export type TagIds = components["schemas"]["TagIds"];

/** A value for one of the account's custom fields. */
export type CustomFieldInput = components["schemas"]["CustomFieldInput"];

/** Values of custom fields. */
export type CustomFields = components["schemas"]["CustomFields"];

/** A contact to create. */
export type CreateContactRequest = components["schemas"]["CreateContactRequest"];

/** A WhatsApp group to create. */
export type CreateGroupRequest = components["schemas"]["CreateGroupRequest"];

/** A contact or a group to create; `isGroup` says which. */
export type CreateContactOrGroupRequest = components["schemas"]["CreateContactOrGroupRequest"];

/** Contacts to create. */
export type CreateManyContactsRequest = components["schemas"]["CreateManyContactsRequest"];

/** Any JSON value. The vendor documents no answer and nobody is known to have written one down. */
export type UnknownAnswer = components["schemas"]["UnknownAnswer"];

/** Which contacts to export, and how. */
export type ExportContactsRequest = components["schemas"]["ExportContactsRequest"];

/** A table in which each line is a contact. Its columns are not documented. */
export type ContactsCsv = components["schemas"]["ContactsCsv"];

/** What to change about a contact. What is left out stays. */
export type UpdateContactRequest = components["schemas"]["UpdateContactRequest"];

/** Whether a contact is blocked. */
export type SetContactBlockRequest = components["schemas"]["SetContactBlockRequest"];

/** Ids of the members' own contacts. */
export type PromoteGroupMembersRequest = components["schemas"]["PromoteGroupMembersRequest"];

/** Where a ticket goes. */
export type TransferTicketRequest = components["schemas"]["TransferTicketRequest"];

/** What became of the ticket. Id and protocol stand in one of two places. */
export type TransferTicketResponse = components["schemas"]["TransferTicketResponse"];

/** What to write on a ticket that is closed. */
export type CloseTicketRequest = components["schemas"]["CloseTicketRequest"];

/** The text, or the caption of a file. */
export type MessageText = components["schemas"]["MessageText"];

/**
 * A message to the contact (`chat`) or a comment for the panel (`comment`). Without it, what the file or the text makes it.
 */
export type SentMessageType = components["schemas"]["SentMessageType"];

/** Id of the user who is shown as the author. Without it, the user of the token. */
export type MessageUserId = components["schemas"]["MessageUserId"];

/** Who is said to send it. */
export type SentMessageOrigin = components["schemas"]["SentMessageOrigin"];

/** True sends without opening a ticket. Write the boolean; the vendor shows the text too. */
export type DontOpenTicket = components["schemas"]["DontOpenTicket"];

/**
 * The name that the vendor writes in one request, with a small t. Write `dontOpenTicket`, which clients use and recorded traffic echoes.
 */
export type DontOpenTicketMisspelt = components["schemas"]["DontOpenTicketMisspelt"];

/** A file to send, or an empty object for none. Its media type decides the type of the message. */
export type FileUpload = components["schemas"]["FileUpload"];

/** Several files. Templates go with an empty list. */
export type FileUploads = components["schemas"]["FileUploads"];

/** Whether files are still on their way. Clients send false. */
export type UploadingFiles = components["schemas"]["UploadingFiles"];

/** Id of the message that this one answers, or null. */
export type ReplyTo = components["schemas"]["ReplyTo"];

/** Id of an approved WhatsApp template. */
export type TemplateId = components["schemas"]["TemplateId"];

/** The value of a placeholder. Texts were seen; WhatsApp knows other kinds, with other fields. */
export type TemplateComponentParameter = components["schemas"]["TemplateComponentParameter"];

/** What is filled into one part of the template. */
export type TemplateComponent = components["schemas"]["TemplateComponent"];

/** What is filled into the parts of the template. */
export type TemplateComponents = components["schemas"]["TemplateComponents"];

/** A message with buttons or a list, in the form of WhatsApp's own API. */
export type InteractiveMessage = components["schemas"]["InteractiveMessage"];

/** Id of the ticket that the message belongs to. */
export type MessageTicketId = components["schemas"]["MessageTicketId"];

/** Always true where it was seen. */
export type FromMe = components["schemas"]["FromMe"];

/** Whether it is a comment. The vendor writes `type` instead. */
export type IsComment = components["schemas"]["IsComment"];

/** The message that is edited, presumably. Only null was seen. */
export type EditMessage = components["schemas"]["EditMessage"];

/** Subject, for channels that have one. */
export type MessageSubject = components["schemas"]["MessageSubject"];

/** A message to a contact, which may be a group. */
export type SendMessageToContactRequest = components["schemas"]["SendMessageToContactRequest"];

/** A message to a telephone number. */
export type SendMessageToNumberRequest = components["schemas"]["SendMessageToNumberRequest"];

/** A message, addressed by the contact's id, or by a telephone number and the connection to use. */
export type SendMessageRequest = components["schemas"]["SendMessageRequest"];

/** A file that a message carries. */
export type File = components["schemas"]["File"];

/** What the channel says about the message. More fields come with every version. */
export type MessageData = components["schemas"]["MessageData"];

/** A message, as another object brings it along. With `attributes`, only the fields that were asked for come. */
export type IncludedMessage = components["schemas"]["IncludedMessage"];

/** A message, a comment, or an event in a ticket. */
export type Message = components["schemas"]["Message"];

/**
 * Conditions on tickets, all of which must hold. The fields that are known are listed. Any other is taken as it is, between dollar signs in a relation (`$contact.name$`).
 */
export type TicketWhere = components["schemas"]["TicketWhere"];

/** Which tickets, in which order, with which relations. */
export type TicketQuery = components["schemas"]["TicketQuery"];

/** How long it took. All times are in seconds. */
export type TicketMetrics = components["schemas"]["TicketMetrics"];

/** A department. */
export type Department = components["schemas"]["Department"];

/** A person who works with the platform. */
export type User = components["schemas"]["User"];

/** What a ticket was about. */
export type TicketTopic = components["schemas"]["TicketTopic"];

/** A step in the life of a ticket. */
export type TicketTransfer = components["schemas"]["TicketTransfer"];

/**
 * A conversation that is served, with its protocol. Relations are there if they were included. With `attributes`, only the fields that were asked for come.
 */
export type Ticket = components["schemas"]["Ticket"];

/** A page of tickets. */
export type TicketList = components["schemas"]["TicketList"];

/** Which ticket to export. */
export type ExportTicketTextRequest = components["schemas"]["ExportTicketTextRequest"];

/** A conversation as text. Its layout is not documented. */
export type TicketText = components["schemas"]["TicketText"];

/** A table in which each line is a ticket. Its columns are not documented. */
export type TicketsCsv = components["schemas"]["TicketsCsv"];

/** A conversation as PDF. */
export type TicketPdf = components["schemas"]["TicketPdf"];

/** Whether it is switched on. */
export type WebhookActive = components["schemas"]["WebhookActive"];

/** Name in the panel. */
export type WebhookName = components["schemas"]["WebhookName"];

/** Address that is called. */
export type WebhookUrl = components["schemas"]["WebhookUrl"];

/** Name of an event. The vendor's list is not known, so any text is accepted. */
export type EventName = components["schemas"]["EventName"];

/**
 * Which connections it listens to. `general` is all of them; the panel also offers a choice of connections, whose value here is not known.
 */
export type WebhookType = components["schemas"]["WebhookType"];

/** A webhook to register. */
export type CreateWebhookRequest = components["schemas"]["CreateWebhookRequest"];

/** A registered webhook. */
export type Webhook = components["schemas"]["Webhook"];

/** What every event carries. Of two payloads that were published, one has `event` and `data` alone. */
export type EventEnvelope = components["schemas"]["EventEnvelope"];

/** A message, in some reports with a part of its ticket. */
export type ReportedMessage = components["schemas"]["ReportedMessage"];

/** A message was sent or received. */
export type MessageCreatedEvent = components["schemas"]["MessageCreatedEvent"];

/** A message changed. */
export type MessageUpdatedEvent = components["schemas"]["MessageUpdatedEvent"];

/** A ticket was opened. */
export type TicketCreatedEvent = components["schemas"]["TicketCreatedEvent"];

/** A ticket changed. */
export type TicketUpdatedEvent = components["schemas"]["TicketUpdatedEvent"];

/** A contact changed. */
export type ContactUpdatedEvent = components["schemas"]["ContactUpdatedEvent"];

/** What a bot calls out with. */
export type BotCommand = components["schemas"]["BotCommand"];

/** A bot reached a command. */
export type BotCommandEvent = components["schemas"]["BotCommandEvent"];

export type ListContactsQuery = NonNullable<operations["listContacts"]["parameters"]["query"]>;

export type CheckWhatsAppNumbersQuery = NonNullable<operations["checkWhatsAppNumbers"]["parameters"]["query"]>;

export type ListTicketsQuery = NonNullable<operations["listTickets"]["parameters"]["query"]>;

export type GetTicketQuery = NonNullable<operations["getTicket"]["parameters"]["query"]>;

export type ExportTicketsQuery = NonNullable<operations["exportTickets"]["parameters"]["query"]>;

export type ExportTicketPdfQuery = NonNullable<operations["exportTicketPdf"]["parameters"]["query"]>;

export type GetGeneralStatisticsQuery = NonNullable<operations["getGeneralStatistics"]["parameters"]["query"]>;

export type ListIntegrationsQuery = NonNullable<operations["listIntegrations"]["parameters"]["query"]>;
