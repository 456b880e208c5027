import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ClientOptions, type Operation, createClient, isZapspecError } from "@zapspec/runtime";
import {
  HOSTILE_BASE_URLS,
  HOSTILE_BODIES,
  HOSTILE_HEADERS,
  HOSTILE_PATHS,
  HOSTILE_QUERIES,
} from "./hostile-values.ts";

interface Arrival {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: readonly string[];
  readonly body: string;
}

const arrivals: Arrival[] = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  arrivals.push({ method: request.method, url: request.url, headers: request.rawHeaders, body });
  response.end("{}");
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => void arrivals.splice(0));
afterAll(() => server.close());

const update: Operation = {
  id: "update",
  method: "PUT",
  path: "/v1/contacts/{id}/tags",
  parameters: [
    { in: "path", name: "id", required: true },
    { in: "query", name: "q" },
    { in: "query", name: "where", style: "deepObject" },
  ],
};

interface Given {
  readonly id?: unknown;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: unknown;
  readonly baseUrl?: unknown;
}

/** Makes the call; says what refused it. */
async function refusalOf(given: Given): Promise<string | undefined> {
  const { id, query, headers, body, baseUrl } = { id: "7", baseUrl: origin, ...given };
  try {
    const options = { baseUrl, retry: false } as ClientOptions;
    const { call } = createClient({ vendor: "acme", operations: { update } }, options);
    await call(
      update,
      { path: { id }, query, body },
      { headers: headers as Record<string, string> },
    );
    return undefined;
  } catch (error) {
    if (!isZapspecError(error)) throw error;
    expect(error).toMatchObject({ name: "InvalidInputError", delivery: "not-sent", attempts: 0 });
    return error.message;
  }
}

/** Refused: nothing arrived, and the message names what, says why, and what is allowed. */
function expectRefusal(message: string | undefined, name: string): void {
  expect(arrivals).toEqual([]);
  expect(message).toMatch(/ (is|are|holds?|has|cannot|contains|ends) .*\. Give \S/s);
  expect(message).toContain(name);
}

const PLACE = /^\/v1\/contacts\/([^/?#]+)\/tags(?:\?([^#]*))?$/;

/** The one request that arrived, at the place that was named. */
function arrivalInPlace(): { id: string; query: string; arrival: Arrival } {
  expect(arrivals).toHaveLength(1);
  const [arrival] = arrivals as [Arrival];
  const [, id = "", query = ""] = PLACE.exec(arrival.url ?? "") ?? [];
  expect(id).not.toBe("");
  return { id: decodeURIComponent(id), query, arrival };
}

test.each(HOSTILE_PATHS)("path value $given", async ({ given, arrives }) => {
  const refusal = await refusalOf({ id: given });
  if (arrives === undefined) return expectRefusal(refusal, 'path parameter "id"');
  expect(arrivalInPlace()).toMatchObject({ id: arrives, query: "" });
});

test.each(HOSTILE_QUERIES)("query $given", async ({ given, arrives, names = '"q"' }) => {
  const refusal = await refusalOf({ query: given as object });
  if (arrives === undefined) return expectRefusal(refusal, names);
  const { id, query } = arrivalInPlace();
  expect(id).toBe("7");
  expect([...new URLSearchParams(query)]).toEqual(arrives);
});

test.each(HOSTILE_HEADERS)("header $given", async ({ given, arrives, names = '"x-note"' }) => {
  const refusal = await refusalOf({ headers: given as object });
  if (arrives === undefined) return expectRefusal(refusal, names);
  const { headers } = arrivalInPlace().arrival;
  const own = headers.filter(
    (_, index) => headers[index - (index % 2)]?.toLowerCase() === "x-note",
  );
  expect(own.filter((_, index) => index % 2 === 1)).toEqual(arrives);
});

test.each(HOSTILE_BASE_URLS)("base URL $given", async ({ given, arrives }) => {
  const baseUrl =
    typeof given === "string"
      ? given.replace("ORIGIN", origin).replace("HOST", new URL(origin).host)
      : given;
  const refusal = await refusalOf({ baseUrl });
  if (!arrives) return expectRefusal(refusal, 'option "baseUrl"');
  expect(arrivalInPlace().id).toBe("7");
});

test.each(HOSTILE_BODIES)("body $name", async ({ given, arrives, names = "the body" }) => {
  const refusal = await refusalOf({ body: given });
  if (arrives === undefined) return expectRefusal(refusal, names);
  expect(arrivalInPlace().arrival.body).toBe(arrives);
});

test("there are at least 100 hostile values", () => {
  const all = [HOSTILE_PATHS, HOSTILE_QUERIES, HOSTILE_HEADERS, HOSTILE_BASE_URLS, HOSTILE_BODIES];
  expect(all.flat().length).toBeGreaterThanOrEqual(100);
});
