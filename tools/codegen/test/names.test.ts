import { describe, expect, it } from "vitest";
import { toCamelCase, toPascalCase } from "../src/model/names.ts";

describe("names of the document become names of TypeScript", () => {
  it.each([
    ["big-box", "BigBox", "bigBox"],
    ["ticket-uuid", "TicketUuid", "ticketUuid"],
    ["followUps", "FollowUps", "followUps"],
    ["PageSize", "PageSize", "pageSize"],
    ["URL", "URL", "url"],
    ["HTTPStatus", "HTTPStatus", "httpStatus"],
    ["aB", "AB", "aB"],
    ["3d", "_3d", "_3d"],
    ["ação", "Ação", "ação"],
    ["", "Unnamed", "unnamed"],
    ["*", "Unnamed", "unnamed"],
  ])("%j → %s, %s", (given, pascal, camel) => {
    expect(toPascalCase(given)).toBe(pascal);
    expect(toCamelCase(given)).toBe(camel);
  });
});
