// Generated from specs/wts-chat by tools/codegen. Do not edit: change the document, then run `pnpm generate`.
import type { Api } from "@zapspec/runtime";

/** What the runtime needs to know of wts.chat API. */
export const api = {
  vendor: "wts-chat",
  baseUrl: "https://api.wts.chat",
  securitySchemes: { token: { option: "token", type: "bearer" } },
  failure: { property: "error", value: true, code: "key", message: "text" },
  operations: {
    listScheduledMessages: {
      id: "listScheduledMessages",
      method: "GET",
      path: "/chat/v1/scheduled-message",
      parameters: [
        { in: "query", name: "PageNumber" },
        { in: "query", name: "PageSize" },
        { in: "query", name: "OrderBy" },
        { in: "query", name: "OrderDirection" },
        { in: "query", name: "IncludeDetails" },
        { in: "query", name: "Status" },
        { in: "query", name: "Type" },
        { in: "query", name: "From" },
        { in: "query", name: "To" },
        { in: "query", name: "User" },
        { in: "query", name: "Department" },
        { in: "query", name: "ScheduledAt.After" },
        { in: "query", name: "ScheduledAt.Before" },
        { in: "query", name: "CreatedAt.After" },
        { in: "query", name: "CreatedAt.Before" },
        { in: "query", name: "UpdatedAt.After" },
        { in: "query", name: "UpdatedAt.Before" },
      ],
      security: [["token"]],
      pagination: {
        parameters: [["PageNumber"]],
        items: "items",
        end: { property: "hasMorePages", value: false },
      },
    },
    createScheduledMessage: {
      id: "createScheduledMessage",
      method: "POST",
      path: "/chat/v1/scheduled-message",
      security: [["token"]],
    },
    getScheduledMessage: {
      id: "getScheduledMessage",
      method: "GET",
      path: "/chat/v1/scheduled-message/{id}",
      parameters: [{ in: "path", name: "id", required: true }, { in: "query", name: "includeDetails" }],
      security: [["token"]],
    },
    updateScheduledMessage: {
      id: "updateScheduledMessage",
      method: "PUT",
      path: "/chat/v1/scheduled-message/{id}",
      parameters: [{ in: "path", name: "id", required: true }],
      security: [["token"]],
    },
    cancelScheduledMessage: {
      id: "cancelScheduledMessage",
      method: "POST",
      path: "/chat/v1/scheduled-message/{id}/cancel",
      parameters: [{ in: "path", name: "id", required: true }],
      security: [["token"]],
      answer: "none",
    },
    cancelManyScheduledMessages: {
      id: "cancelManyScheduledMessages",
      method: "POST",
      path: "/chat/v1/scheduled-message/batch-cancel",
      security: [["token"]],
    },
  },
} as const satisfies Api;
