// Generated from specs/zpro by tools/codegen. Do not edit: change the document, then run `pnpm generate`.

export interface paths {
    "/v2/api/external/{apiId}/listChannels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
        /**
         * @description What integrators read when a call fails. Other properties may come, and none of these is certain.
         *
         *     Evidence: observed by others (source `caller-central-ia`): Several integrators read `error` in this form; `message` is read by some.
         */
        ErrorBody: {
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
        /**
         * @description A channel or a session. What else it holds is not known.
         *
         *     Evidence: inferred by us: Two integrators read these four properties; no answer is recorded anywhere.
         */
        Connection: {
            /**
             * @description Id of the connection, `whatsappId` in requests.
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
        /**
         * @description The channels, bare or in an object. The form is not documented; these are the ones integrators read.
         *
         *     Evidence: observed by others (source `caller-avance`): Integrators try several forms one after the other, so none of them is proven.
         */
        ChannelList: components["schemas"]["Connection"][] | ({
            /** @description The channels. */
            channels?: components["schemas"]["Connection"][];
            /** @description The channels, under another name. */
            whatsapps?: components["schemas"]["Connection"][];
            /** @description The channels, under another name. */
            data?: components["schemas"]["Connection"][];
        } & {
            [key: string]: unknown;
        });
        /**
         * @description The sessions, bare or in an object. The form is not documented; these are the ones integrators read.
         *
         *     Evidence: observed by others (source `caller-avance`): Integrators try several forms one after the other, so none of them is proven.
         */
        SessionList: components["schemas"]["Connection"][] | ({
            /** @description The sessions. */
            sessions?: components["schemas"]["Connection"][];
            /** @description The sessions, under another name. */
            whatsapps?: components["schemas"]["Connection"][];
            /** @description The sessions, under another name. */
            data?: components["schemas"]["Connection"][];
        } & {
            [key: string]: unknown;
        });
        /**
         * @description A tag of the company.
         *
         *     Evidence: observed by others (source `caller-fusao`): Reported as seen live by one integrator; another types the tags of a ticket the same way.
         */
        Tag: {
            /**
             * @description Id of the tag, `tagId` in requests.
             * @example 8
             */
            id: number;
            /**
             * @description Name of the tag. It is not called `name`.
             * @example Hot lead
             */
            tag?: string;
        };
        /** @description A ticket as the list shows it. */
        Ticket: {
            /**
             * @description Id of the ticket, `ticketId` in requests.
             * @example 1001
             */
            id: number;
            /**
             * @description Id of the contact.
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
            tags?: components["schemas"]["Tag"][];
        };
        /**
         * @description A page of tickets.
         *
         *     Evidence: observed by others (source `caller-idvzap`): Typed so in the client of one integrator.
         */
        TicketList: {
            /** @description The tickets of this page. */
            tickets: components["schemas"]["Ticket"][];
            /**
             * @description How many tickets there are, probably on all pages.
             * @example 40
             */
            count: number;
            /**
             * @description Whether another page follows.
             * @example true
             */
            hasMore: boolean;
        };
        /**
         * @description An id, as a number or as its digits.
         *
         *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives no type. The collection sends numbers, and in some routes the same ids as text.
         * @example 42
         */
        Identifier: number | string;
        /**
         * @description A card of the sales funnel. What it holds is not known.
         *
         *     Evidence: inferred by us: No answer is recorded anywhere. That a card has an id is reasoned.
         */
        Opportunity: {
            /**
             * @description Id of the opportunity.
             * @example 51
             */
            id?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The opportunities, bare or in an object. The form is not documented.
         *
         *     Evidence: observed by others (source `caller-central-ia`): One integrator's stand-in of the server answers `opportunities`, others accept a bare list or `data`. None of it is proven.
         */
        OpportunityList: components["schemas"]["Opportunity"][] | ({
            /** @description The opportunities. */
            opportunities?: components["schemas"]["Opportunity"][];
            /** @description The opportunities, under another name. */
            data?: components["schemas"]["Opportunity"][];
        } & {
            [key: string]: unknown;
        });
        /** @description A contact as the list shows it. */
        Contact: {
            /**
             * @description Id of the contact, `contactId` in requests.
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
        /**
         * @description A page of contacts.
         *
         *     Evidence: observed by others (source `caller-idvzap`): Typed so in the client of one integrator.
         */
        ContactList: {
            /** @description The contacts of this page. */
            contacts: components["schemas"]["Contact"][];
            /**
             * @description How many contacts there are, probably on all pages. It may be missing.
             * @example 1
             */
            count?: number;
            /**
             * @description Whether another page follows. It may be missing.
             * @example false
             */
            hasMore?: boolean;
        };
        /** @description A user, that is an attendant. What else it holds is not known. */
        User: {
            /**
             * @description Id of the user, `userId` in requests.
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
        /**
         * @description The users, bare or in an object. The form is not documented; these are the ones integrators read.
         *
         *     Evidence: observed by others (source `caller-avance`): Two integrators accept these forms, so none of them is proven.
         */
        UserList: components["schemas"]["User"][] | ({
            /** @description The users. */
            users?: components["schemas"]["User"][];
            /** @description The users, under another name. */
            data?: components["schemas"]["User"][];
        } & {
            [key: string]: unknown;
        });
        /**
         * @description The tags, as a bare list.
         *
         *     Evidence: observed by others (source `caller-fusao`): Reported as seen live by one integrator.
         */
        TagList: components["schemas"]["Tag"][];
        /** @description A queue, that is a department. */
        Queue: {
            /**
             * @description Id of the queue.
             * @example 2
             */
            id: number;
            /**
             * @description Name of the queue. It is not called `name`.
             * @example Sales
             */
            queue?: string;
        };
        /**
         * @description The queues, as a bare list.
         *
         *     Evidence: observed by others (source `caller-fusao`): Reported as seen live by one integrator.
         */
        QueueList: components["schemas"]["Queue"][];
        /**
         * @description Whether a user is online. An integrator looks for each of these, here and inside `data` and `user`; none is certain.
         *
         *     Evidence: observed by others (source `caller-avance`): One integrator alone reads these names, to be safe.
         */
        UserStatus: {
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
        /** @description The user who wrote a note. */
        NoteAuthor: {
            /**
             * @description Id of the user.
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
        /** @description An internal note on a ticket. */
        Note: {
            /**
             * @description Id of the note, `noteId` in requests.
             * @example 71
             */
            id: number;
            /**
             * @description Id of the ticket.
             * @example 1001
             */
            ticketId?: number;
            /**
             * @description Text of the note. The name is a plural.
             * @example Asked for an invoice.
             */
            notes?: string;
            /**
             * @description Id of the user who wrote it.
             * @example 7
             */
            userId?: number;
            user?: components["schemas"]["NoteAuthor"];
            /**
             * @description When it was written. Its form is not documented.
             * @example 2026-11-20T13:00:00.000Z
             */
            createdAt?: string;
        };
        /**
         * @description The notes of a ticket.
         *
         *     Evidence: observed by others (source `caller-idvzap`): Typed so in the client of one integrator.
         */
        NoteList: {
            /** @description The notes. */
            notes: components["schemas"]["Note"][];
            /**
             * @description How many notes there are.
             * @example 1
             */
            count: number;
        };
        /** @description A custom field. */
        ExtraInfo: {
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
        /**
         * @description The custom fields of a contact. One integrator is prepared for a bare list too.
         *
         *     Evidence: observed by others (source `caller-idvzap`): Typed so in the client of one integrator.
         */
        ContactExtraInfo: {
            /** @description The custom fields. */
            extraInfo: components["schemas"]["ExtraInfo"][];
            /**
             * @description How many there are.
             * @example 1
             */
            count: number;
        };
        /** @description A user to create. */
        CreateUserRequest: {
            /**
             * Format: email
             * @description E-mail address, to log in with.
             * @example someone@company.example
             */
            email: string;
            /**
             * @description Password, at least 8 characters.
             *
             *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; its length is in the collection.
             * @example an-invented-password-1
             */
            password: string;
            /**
             * @description Name of the user.
             * @example Someone
             */
            name: string;
            /**
             * @description Rights of the user. The vendor's page names no value; the collection shows `admin` and `user`, and an installation may have profiles of its own.
             * @example user
             */
            profile?: string;
        };
        /** @description Any JSON value. The vendor documents no answer of a call that changes something, and nobody relies on one. The client has made sure that it is no `success: false`. */
        ActionResult: unknown;
        /** @description A user and what to change. */
        UpdateUserRequest: {
            /** @description Id of the user. */
            userId: components["schemas"]["Identifier"];
            /**
             * @description The new name.
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
        /**
         * @description Telephone number, digits only, with the country code.
         *
         *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives no form. The collection shows digits with 55 in front and no plus sign.
         * @example 5511900000001
         */
        PhoneNumber: string;
        /** @description A text with buttons. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
        SendWabaButtonsRequest: {
            /** @description Telephone number of the contact, digits only. */
            number?: components["schemas"]["PhoneNumber"];
            /**
             * @description The text.
             * @example Is your appointment tomorrow fine?
             */
            message: string;
            /**
             * @description Text of the first button.
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
            ticketId?: components["schemas"]["Identifier"];
        };
        /** @description One choice. The vendor's page names no property, so others are allowed. */
        ListRow: {
            /**
             * @description Your id of the choice.
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
        /**
         * @description A part of the list with a heading. The vendor's page names no property, so others are allowed.
         *
         *     Evidence: observed by others (source `zpro-postman`): The vendor's page says only `sections`.
         */
        ListSection: {
            /**
             * @description Heading of the section.
             * @example Departments
             */
            title?: string;
            /** @description What can be chosen. */
            rows?: components["schemas"]["ListRow"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A text with a list. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
        SendWabaListRequest: {
            /** @description Telephone number of the contact, digits only. */
            number?: components["schemas"]["PhoneNumber"];
            /**
             * @description Text above.
             * @example Example Company
             */
            header?: string;
            /**
             * @description The text itself.
             * @example What can we do for you?
             */
            body: string;
            /**
             * @description Text below, in small letters.
             * @example We answer until 6 p.m.
             */
            footer?: string;
            /**
             * @description Text of the button that opens the list. The only name here in snake case.
             * @example Choose
             */
            button_text: string;
            /** @description The list, in sections. */
            sections: components["schemas"]["ListSection"][];
            /** @description Id of the ticket. */
            ticketId?: components["schemas"]["Identifier"];
        };
        /** @description A contact and its column on the kanban. */
        UpdateContactKanbanRequest: {
            /** @description Id of the contact. */
            contactId: components["schemas"]["Identifier"];
            /**
             * @description Id of the column.
             *
             *     Evidence: inferred by us: The vendor's page says only `kanban`. The collection sends a number, which we read as the column's id.
             */
            kanban: components["schemas"]["Identifier"];
        };
        /**
         * @description One id, or a list of several; each as a number or as its digits.
         * @example 42
         * @example [
         *       42,
         *       43
         *     ]
         */
        IdentifierOrList: number | string | components["schemas"]["Identifier"][];
        /**
         * @description Ids, each as a number or as its digits.
         * @example [
         *       42,
         *       43
         *     ]
         */
        IdentifierList: components["schemas"]["Identifier"][];
        /** @description A contact and wallets, named by `walletId` or by `walletIds`. */
        UpdateContactWalletRequest: {
            /** @description Id of the contact. */
            contactId: components["schemas"]["Identifier"];
            /** @description Id of a wallet, or a list of ids. */
            walletId?: components["schemas"]["IdentifierOrList"];
            /**
             * @description Ids of wallets, instead of `walletId`.
             *
             *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives `walletId` a list, its collection a property of its own.
             */
            walletIds?: components["schemas"]["IdentifierList"];
        };
        /** @description A contact, and whether it is to be blocked. */
        SetContactBlockedRequest: {
            /** @description Id of the contact. */
            contactId: components["schemas"]["Identifier"];
            /**
             * @description True blocks, false unblocks.
             * @example true
             */
            blocked: boolean;
        };
        /**
         * @description A custom field to write. The vendor's page names no property, so others are allowed.
         *
         *     Evidence: observed by others (source `zpro-postman`): The vendor's page says only that `extraInfo` is a list.
         */
        ExtraInfoInput: {
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
        } & {
            [key: string]: unknown;
        };
        /** @description A contact and its custom fields. */
        UpdateContactExtraInfoRequest: {
            /** @description Id of the contact. */
            contactId: components["schemas"]["Identifier"];
            /** @description The custom fields, all of them. */
            extraInfo: components["schemas"]["ExtraInfoInput"][];
        };
        /** @description What to search for. */
        SearchContactsRequest: {
            /** @description Id of a tag, or a list of ids. */
            tagId?: components["schemas"]["IdentifierOrList"];
            /**
             * @description Ids of tags, instead of `tagId`.
             *
             *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives `tagId` a list, its collection a property of its own.
             */
            tagIds?: components["schemas"]["IdentifierList"];
            /**
             * @description Page to read, 1 where it is left out.
             *
             *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the property; what it is without one is in the collection.
             * @example 1
             */
            page?: number;
            /**
             * @description Contacts on a page, 40 where it is left out.
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
            walletId?: components["schemas"]["Identifier"];
            /**
             * @description True for blocked contacts, false for the others.
             * @example false
             */
            blocked?: boolean;
        };
        /** @description A contact as the search shows it: no more than what a mass sending needs, says the vendor. What else there is, is not documented. */
        FoundContact: {
            /**
             * @description Id of the contact, `contactId` in requests.
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
        /**
         * @description A page of the contacts that were found.
         *
         *     Evidence: observed by others (source `caller-idvzap`): Typed so in the client of one integrator.
         */
        ContactSearchResult: {
            /** @description The contacts of this page. */
            contacts: components["schemas"]["FoundContact"][];
            /**
             * @description How many contacts there are, probably on all pages. It may be missing.
             * @example 1
             */
            count?: number;
            /**
             * @description Whether another page follows. It may be missing.
             * @example false
             */
            hasMore?: boolean;
        };
        /** @description A ticket and its new connection. */
        UpdateTicketChannelRequest: {
            /** @description Id of the ticket. */
            ticketId: components["schemas"]["Identifier"];
            /** @description Id of the new connection. */
            whatsappId: components["schemas"]["Identifier"];
            /**
             * @description Kind of the new connection. The vendor's page names no value; its collection shows `whatsapp`, `baileys` and `waba` among others.
             * @example waba
             */
            channel?: string;
        };
        /** @description A note and its new text. */
        UpdateNoteRequest: {
            /** @description Id of the note. */
            noteId: components["schemas"]["Identifier"];
            /**
             * @description The new text. The name is a plural.
             * @example The invoice was sent.
             */
            notes: string;
        };
        /** @description A ticket and what to show its contact. */
        SendPresenceRequest: {
            /** @description Id of the ticket. */
            ticketId: components["schemas"]["Identifier"];
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
        /** @description A ticket and tags, named by `tagId` or by `tagIds`. */
        TicketTagsRequest: {
            /** @description Id of the ticket. */
            ticketId: components["schemas"]["Identifier"];
            /** @description Id of a tag, or a list of ids. */
            tagId?: components["schemas"]["IdentifierOrList"];
            /**
             * @description Ids of tags, instead of `tagId`.
             *
             *     Evidence: observed by others (source `zpro-postman`): The vendor's page gives `tagId` a list, its collection a property of its own.
             */
            tagIds?: components["schemas"]["IdentifierList"];
        };
        /** @description A company of the installation. What else it holds is not known. */
        Tenant: {
            /**
             * @description Id of the company.
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
        /**
         * @description The companies, bare or in an object. The form is not documented; these are the ones integrators read.
         *
         *     Evidence: observed by others (source `caller-promp`): Two integrators try these forms one after the other, so none of them is proven.
         */
        TenantList: components["schemas"]["Tenant"][] | ({
            /** @description The companies. */
            tenants?: components["schemas"]["Tenant"][];
            /** @description The companies, under another name. */
            data?: components["schemas"]["Tenant"][];
            /** @description The companies, under another name. */
            items?: components["schemas"]["Tenant"][];
        } & {
            [key: string]: unknown;
        });
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
                "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["ErrorBody"];
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
                "application/json": components["schemas"]["ErrorBody"];
                /** @example <pre>Cannot POST /v2/api/external/0f8fad5b-d9cb-469f-a165-70867728950e/addTag</pre> */
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description Id of the API record, from the panel's menu "API".
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
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["ChannelList"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["SessionList"];
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
                /** @description Page to read. The first is probably 1. */
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
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["TicketList"];
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
                /** @description Page to read. The first is probably 1. */
                page?: number;
                /** @description Opportunities on a page. The vendor's collection shows 40. */
                limit?: number;
                /**
                 * @description Only opportunities in this state.
                 *
                 *     Evidence: observed by others (source `zpro-postman`): The vendor's page names the parameter without its values.
                 */
                status?: "open" | "win" | "lose";
                /** @description Only opportunities of this pipeline. */
                pipelineId?: components["schemas"]["Identifier"];
                /** @description Only opportunities of this stage. */
                stageId?: components["schemas"]["Identifier"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["OpportunityList"];
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
                /** @description Page to read. The first is probably 1. */
                pageNumber?: number;
                /** @description Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
                /** @description Only contacts of this wallet, that is of this seller. */
                walletId?: components["schemas"]["Identifier"];
                /** @description Only contacts with this tag. */
                tagId?: components["schemas"]["Identifier"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["ContactList"];
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
                /** @description Page to read. The first is probably 1. */
                pageNumber?: number;
                /** @description Text to search for. Which properties are searched is not documented. */
                searchParam?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["UserList"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["TagList"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["QueueList"];
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
                userId: components["schemas"]["Identifier"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["UserStatus"];
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
                ticketId: components["schemas"]["Identifier"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["NoteList"];
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
                contactId: components["schemas"]["Identifier"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the API record, from the panel's menu "API".
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
                    "application/json": components["schemas"]["ContactExtraInfo"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["CreateUserRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["UpdateUserRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["SendWabaButtonsRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["SendWabaListRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["UpdateContactKanbanRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["UpdateContactWalletRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["SetContactBlockedRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["UpdateContactExtraInfoRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["SearchContactsRequest"];
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
                    "application/json": components["schemas"]["ContactSearchResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["UpdateTicketChannelRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["UpdateNoteRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["SendPresenceRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["TicketTagsRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                 * @description Id of the API record, from the panel's menu "API".
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
                "application/json": components["schemas"]["TicketTagsRequest"];
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
                    "application/json": components["schemas"]["ActionResult"];
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
                    "application/json": components["schemas"]["TenantList"];
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
export type ErrorBody = components["schemas"]["ErrorBody"];

/** A channel or a session. What else it holds is not known. */
export type Connection = components["schemas"]["Connection"];

/** The channels, bare or in an object. The form is not documented; these are the ones integrators read. */
export type ChannelList = components["schemas"]["ChannelList"];

/** The sessions, bare or in an object. The form is not documented; these are the ones integrators read. */
export type SessionList = components["schemas"]["SessionList"];

/** A tag of the company. */
export type Tag = components["schemas"]["Tag"];

/** A ticket as the list shows it. */
export type Ticket = components["schemas"]["Ticket"];

/** A page of tickets. */
export type TicketList = components["schemas"]["TicketList"];

/** An id, as a number or as its digits. */
export type Identifier = components["schemas"]["Identifier"];

/** A card of the sales funnel. What it holds is not known. */
export type Opportunity = components["schemas"]["Opportunity"];

/** The opportunities, bare or in an object. The form is not documented. */
export type OpportunityList = components["schemas"]["OpportunityList"];

/** A contact as the list shows it. */
export type Contact = components["schemas"]["Contact"];

/** A page of contacts. */
export type ContactList = components["schemas"]["ContactList"];

/** A user, that is an attendant. What else it holds is not known. */
export type User = components["schemas"]["User"];

/** The users, bare or in an object. The form is not documented; these are the ones integrators read. */
export type UserList = components["schemas"]["UserList"];

/** The tags, as a bare list. */
export type TagList = components["schemas"]["TagList"];

/** A queue, that is a department. */
export type Queue = components["schemas"]["Queue"];

/** The queues, as a bare list. */
export type QueueList = components["schemas"]["QueueList"];

/**
 * Whether a user is online. An integrator looks for each of these, here and inside `data` and `user`; none is certain.
 */
export type UserStatus = components["schemas"]["UserStatus"];

/** The user who wrote a note. */
export type NoteAuthor = components["schemas"]["NoteAuthor"];

/** An internal note on a ticket. */
export type Note = components["schemas"]["Note"];

/** The notes of a ticket. */
export type NoteList = components["schemas"]["NoteList"];

/** A custom field. */
export type ExtraInfo = components["schemas"]["ExtraInfo"];

/** The custom fields of a contact. One integrator is prepared for a bare list too. */
export type ContactExtraInfo = components["schemas"]["ContactExtraInfo"];

/** A user to create. */
export type CreateUserRequest = components["schemas"]["CreateUserRequest"];

/**
 * Any JSON value. The vendor documents no answer of a call that changes something, and nobody relies on one. The client has made sure that it is no `success: false`.
 */
export type ActionResult = components["schemas"]["ActionResult"];

/** A user and what to change. */
export type UpdateUserRequest = components["schemas"]["UpdateUserRequest"];

/** Telephone number, digits only, with the country code. */
export type PhoneNumber = components["schemas"]["PhoneNumber"];

/** A text with buttons. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
export type SendWabaButtonsRequest = components["schemas"]["SendWabaButtonsRequest"];

/** One choice. The vendor's page names no property, so others are allowed. */
export type ListRow = components["schemas"]["ListRow"];

/** A part of the list with a heading. The vendor's page names no property, so others are allowed. */
export type ListSection = components["schemas"]["ListSection"];

/** A text with a list. Whether `number` or `ticketId` decides who gets it is not documented; give at least one. */
export type SendWabaListRequest = components["schemas"]["SendWabaListRequest"];

/** A contact and its column on the kanban. */
export type UpdateContactKanbanRequest = components["schemas"]["UpdateContactKanbanRequest"];

/** One id, or a list of several; each as a number or as its digits. */
export type IdentifierOrList = components["schemas"]["IdentifierOrList"];

/** Ids, each as a number or as its digits. */
export type IdentifierList = components["schemas"]["IdentifierList"];

/** A contact and wallets, named by `walletId` or by `walletIds`. */
export type UpdateContactWalletRequest = components["schemas"]["UpdateContactWalletRequest"];

/** A contact, and whether it is to be blocked. */
export type SetContactBlockedRequest = components["schemas"]["SetContactBlockedRequest"];

/** A custom field to write. The vendor's page names no property, so others are allowed. */
export type ExtraInfoInput = components["schemas"]["ExtraInfoInput"];

/** A contact and its custom fields. */
export type UpdateContactExtraInfoRequest = components["schemas"]["UpdateContactExtraInfoRequest"];

/** What to search for. */
export type SearchContactsRequest = components["schemas"]["SearchContactsRequest"];

/**
 * A contact as the search shows it: no more than what a mass sending needs, says the vendor. What else there is, is not documented.
 */
export type FoundContact = components["schemas"]["FoundContact"];

/** A page of the contacts that were found. */
export type ContactSearchResult = components["schemas"]["ContactSearchResult"];

/** A ticket and its new connection. */
export type UpdateTicketChannelRequest = components["schemas"]["UpdateTicketChannelRequest"];

/** A note and its new text. */
export type UpdateNoteRequest = components["schemas"]["UpdateNoteRequest"];

/** A ticket and what to show its contact. */
export type SendPresenceRequest = components["schemas"]["SendPresenceRequest"];

/** A ticket and tags, named by `tagId` or by `tagIds`. */
export type TicketTagsRequest = components["schemas"]["TicketTagsRequest"];

/** A company of the installation. What else it holds is not known. */
export type Tenant = components["schemas"]["Tenant"];

/** The companies, bare or in an object. The form is not documented; these are the ones integrators read. */
export type TenantList = components["schemas"]["TenantList"];

export type ListTicketsQuery = NonNullable<operations["listTickets"]["parameters"]["query"]>;

export type ListOpportunitiesQuery = NonNullable<operations["listOpportunities"]["parameters"]["query"]>;

export type ListContactsQuery = NonNullable<operations["listContacts"]["parameters"]["query"]>;

export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;

export type ListTagsQuery = NonNullable<operations["listTags"]["parameters"]["query"]>;

export type GetUserStatusQuery = NonNullable<operations["getUserStatus"]["parameters"]["query"]>;

export type ListTicketNotesQuery = NonNullable<operations["listTicketNotes"]["parameters"]["query"]>;

export type GetContactExtraInfoQuery = NonNullable<operations["getContactExtraInfo"]["parameters"]["query"]>;
