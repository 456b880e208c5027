import type { CheckedRequest } from "../answer/answerer.ts";
import type { Reply } from "../exchange.ts";
import { isJson } from "../document/media-type.ts";
import type { Operation } from "../document/operations.ts";
import type { MockedApi } from "../mocked-api.ts";
import { Collections } from "./collections.ts";
import { resourcesOf } from "./resource.ts";
import type { Resource, Role } from "./resource.ts";
import { play } from "./roles.ts";

/** What is remembered from one request to the next. */
export interface State {
  /**
   * The answer by what is remembered, made out of the one that the document alone would give; "missing" if the thing
   * is not there, and undefined if the document gives no shape to go by.
   */
  readonly answer: (request: CheckedRequest, reply: Reply) => Reply | "missing" | undefined;
  readonly reset: () => void;
}

interface Played {
  readonly resource: Resource;
  readonly role: Role;
}

export function createState(api: MockedApi): State {
  const collections = new Collections(api);
  const played = new Map<Operation, Played>(
    resourcesOf(api).flatMap((resource) =>
      [...resource.operations].map(([role, operation]) => [operation, { resource, role }] as const),
    ),
  );
  return {
    answer: (request, reply) => {
      const { resource, role } = played.get(request.operation) ?? {};
      if (!resource || !role) return undefined;
      const { address, id } = addressOf(request.path, role);
      const collection = collections.at(address, resource);
      const outcome = play[role]({
        api,
        resource,
        collection,
        id,
        request,
        answered: bodyOf(reply),
      });
      if (outcome === "missing") return outcome;
      return outcome === undefined ? undefined : { ...reply, body: JSON.stringify(outcome) };
    },
    reset: () => collections.reset(),
  };
}

/** `/tickets/7` is the item 7 of `/tickets`. */
function addressOf(path: string, role: Role): { address: string; id: string } {
  if (role === "list" || role === "create") return { address: path, id: "" };
  const end = path.lastIndexOf("/");
  return { address: path.slice(0, end), id: decodeURIComponent(path.slice(end + 1)) };
}

function bodyOf({ headers, body }: Reply): unknown {
  if (body === undefined || !isJson(headers["content-type"] ?? "")) return undefined;
  return JSON.parse(body) as unknown;
}
