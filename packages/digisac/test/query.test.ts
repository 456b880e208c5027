import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDigisac, type Digisac } from "../src/index.ts";

const departmentId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const ticketId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

const received: string[] = [];
const server = createServer((request, response) => {
  received.push(request.url ?? "");
  response.setHeader("content-type", "application/json").end('{ "data": [] }');
});
let digisac: Digisac;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  digisac = createDigisac({ baseUrl: `http://127.0.0.1:${port}`, token: "any" });
});

afterAll(() => server.close());

describe("the query language", () => {
  it("goes out as JSON", async () => {
    await digisac.tickets.list({
      query: {
        where: { isOpen: true, departmentId },
        include: [{ model: "contact", required: true }],
      },
    });
    const { searchParams } = new URL(received.at(-1) ?? "", "http://acme.example");
    expect(JSON.parse(searchParams.get("query") ?? "")).toEqual({
      where: { isOpen: true, departmentId },
      include: [{ model: "contact", required: true }],
    });
  });

  it("goes out in brackets where the vendor documents it so", async () => {
    await digisac.tickets.get(ticketId, {
      include: [{ model: "contact", include: ["avatar"] }, "department"],
    });
    expect(decodeURIComponent(received.at(-1) ?? "")).toBe(
      `/api/v1/tickets/${ticketId}?include[0][model]=contact&include[0][include][0]=avatar&include[1]=department`,
    );
  });

  it("is checked by the compiler", () => {
    const mistakes = (): unknown[] => [
      // @ts-expect-error a ticket is open or not
      digisac.tickets.list({ query: { where: { isOpen: "yes" } } }),
      // @ts-expect-error an include names its model
      digisac.tickets.list({ query: { include: [{ required: true }] } }),
      // @ts-expect-error a message goes to a contact, or to a number of a connection
      digisac.messages.send({ text: "Olá!", number: "5511900000000" }),
    ];
    expect(mistakes).toBeTypeOf("function");
  });
});
