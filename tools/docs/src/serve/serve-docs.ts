import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createLiveReload, reloadPaths, reloadScript, withReload } from "./live-reload.ts";
import { readSiteFile, type SiteFile } from "./site-file.ts";

export interface ServeDocsOptions {
  directory: string;
  /** 0 takes a free one. */
  port: number;
  /** Default: 127.0.0.1 */
  host?: string;
  /** Pages reload themselves when `reload` is called. Default: they are served as they are. */
  isLive?: boolean;
}

export interface DocsServer {
  url: string;
  /** Makes every open page load anew. */
  reload(): void;
  close(): Promise<void>;
}

/** Serves a folder of files as a host of static files does, compressed and with caching of what never changes. */
export async function serveDocs(options: ServeDocsOptions): Promise<DocsServer> {
  const { directory, port, host = "127.0.0.1", isLive = false } = options;
  const live = createLiveReload();
  const server = createServer((request, response) => {
    if (isLive && request.url === reloadPaths.events) return live.listen(response);
    void answer(request, response, { root: resolve(directory), isLive });
  });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    reload: live.reload,
    close: () => close(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, isLive }: { root: string; isLive: boolean },
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "This site is only read: use GET.", { allow: "GET, HEAD" });
  }
  const read = isLive ? liveFile : readSiteFile;
  const file = await read(request.url ?? "/", root);
  if (!file) return refuse(response, 404, "There is no such page here; / lists what there is.");
  const isCompressed = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const content = isCompressed ? await promisify(gzip)(file.content) : file.content;
  response.writeHead(200, {
    "content-type": file.contentType,
    "content-length": content.byteLength,
    "cache-control": file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
    ...(isCompressed && { "content-encoding": "gzip" }),
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

async function liveFile(address: string, root: string): Promise<SiteFile | undefined> {
  if (address === reloadPaths.script) {
    const contentType = "text/javascript; charset=utf-8";
    return { content: Buffer.from(reloadScript), contentType, isImmutable: false };
  }
  const file = await readSiteFile(address, root);
  if (!file?.contentType.startsWith("text/html")) return file;
  return { ...file, content: Buffer.from(withReload(file.content.toString())) };
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
