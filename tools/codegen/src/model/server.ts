import type { Server } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import type { Context } from "./context.ts";
import type { OperationNode } from "./identify-operations.ts";
import type { ServerModel } from "./model.ts";

const INSTALLATION = "https://api.company.example";

/** The first server, if a client can use it as it stands: absolute, and without a variable that the customer fills in. */
export function modelServer({ document, report }: Context): ServerModel {
  const [server] = document.servers ?? [];
  if (!server) return { description: "", example: INSTALLATION };
  const description = server.description ?? "";
  if (isUsable(server)) return { baseUrl: server.url, description, example: server.url };
  const example = toExample(server);
  if (!isRelative(server)) return { description, example };
  const message = `The server \`${server.url}\` is relative, so that every client must be given a base URL.`;
  const help = "Write an absolute URL, or a variable for the host: `https://{host}/api`.";
  report("warning", "server-ignored", "#/servers/0", message, help);
  return { path: server.url, description, example };
}

/** The server of an operation that does not live under the document's. */
export function modelOperationServer(
  context: Context,
  { item, itemPointer, operation, pointer }: OperationNode,
): string | undefined {
  const [servers, at]: [Server[] | undefined, string] = operation.servers
    ? [operation.servers, pointer]
    : [item.servers, itemPointer];
  const [server] = servers ?? [];
  if (!server) return undefined;
  if (isUsable(server)) return server.url;
  const message = `The server \`${server.url}\` of this operation is relative or has variables; the client's base URL is used.`;
  const help = "Write an absolute URL, or put the path in front of the operation's own.";
  context.report("warning", "server-ignored", appendPointer(at, "servers", 0), message, help);
  return undefined;
}

// The document's own default says best what such an address looks like.
function toExample(server: Server): string {
  const { url, variables = {} } = server;
  const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) => variables[name]?.default ?? "");
  const isAddress = /^https?:\/\/[^\s{}?#@\\/]/.test(filled) && URL.canParse(filled);
  if (isAddress) return filled;
  return isRelative(server) ? `${INSTALLATION}/${url.replace(/^\//, "")}` : INSTALLATION;
}

function isUsable({ url }: Server): boolean {
  return /^https?:\/\/[^{}]+$/.test(url);
}

// `/` is what OpenAPI assumes where no server is named.
function isRelative({ url }: Server): boolean {
  return url !== "/" && !/^[a-z][a-z\d+.-]*:|^\{/i.test(url);
}
