import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

export interface ServeDocsOptions {
  directory: string;
  /** 0 takes a free one. */
  port: number;
  /** Default: 127.0.0.1 */
  host?: string;
}

export interface DocsServer {
  url: string;
  close(): Promise<void>;
}

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/** Serves a folder of files as they are. */
export async function serveDocs(options: ServeDocsOptions): Promise<DocsServer> {
  const { directory, port, host = "127.0.0.1" } = options;
  const server = createServer((request, response) => {
    void answer(request, response, resolve(directory));
  });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return { url: `http://${host}:${address.port}`, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "This site is only read: use GET.", { allow: "GET, HEAD" });
  }
  const file = fileOf(request.url ?? "/", root);
  const content = file && (await readFile(file).catch(() => undefined));
  if (!file || !content)
    return refuse(response, 404, "There is no such page here; / lists what there is.");
  const contentType = contentTypes[extname(file)] ?? "application/octet-stream";
  const headers = { "content-type": contentType, "content-length": content.byteLength };
  response.writeHead(200, { ...headers, "x-content-type-options": "nosniff" });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** The file an address names, unless that lies outside of the site or is not an address at all. */
function fileOf(address: string, root: string): string | undefined {
  try {
    const { pathname } = new URL(address, "http://docs.example");
    const file = join(root, decodeURIComponent(pathname));
    if (!`${file}${sep}`.startsWith(`${root}${sep}`) || file.includes("\0")) return undefined;
    return file.endsWith(sep) || file === root ? join(file, "index.html") : file;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, text: string, headers = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(`${text}\n`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((fulfil, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, fulfil);
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code !== "EADDRINUSE") return error;
  const message = `Port ${port} on ${host} is taken, so the docs cannot be served there. Choose another with --port, or end what listens on it.`;
  return new Error(message, { cause: error });
}

function close(server: Server): Promise<void> {
  return new Promise((fulfil) => {
    server.close(() => fulfil());
    server.closeAllConnections();
  });
}
