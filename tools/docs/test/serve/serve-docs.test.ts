import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveDocs, type DocsServer } from "../../src/serve/serve-docs.ts";

let folder: string;
let server: DocsServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-docs-"));
  await mkdir(join(folder, "site"));
  await writeFile(join(folder, "site/index.html"), "<h1>Lamps</h1>");
  await writeFile(join(folder, "site/lamps.openapi.json"), "{}");
  await writeFile(join(folder, "secret.txt"), "not for readers");
  await mkdir(join(folder, "site-of-others"));
  await writeFile(join(folder, "site-of-others/index.html"), "not for readers either");
  server = await serveDocs({ directory: join(folder, "site"), port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ["/", "text/html; charset=utf-8", "<h1>Lamps</h1>"],
  ["/index.html?lang=en", "text/html; charset=utf-8", "<h1>Lamps</h1>"],
  ["/lamps.openapi.json", "application/json; charset=utf-8", "{}"],
])("%s is served as %s", async (path, contentType, body) => {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(contentType);
  expect(await response.text()).toBe(body);
});

// fetch would tidy these paths up before they are sent.
test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fsite-of-others/index.html",
  "//secret.txt/..%2f..%2fsecret.txt",
  "/%",
  "/%00",
  "/nowhere.html",
])("%s is not found", async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test("what is not a reading is refused with the methods that are allowed", async () => {
  const response = await fetch(server.url, { method: "POST" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});

test("a taken port is named, with the way out", async () => {
  const port = Number(new URL(server.url).port);
  const taken = serveDocs({ directory: folder, port });
  await expect(taken).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  await expect(serveDocs({ directory: folder, port })).rejects.toThrow("--port");
});

test("a connection that somebody holds open does not hold up the closing", async () => {
  const first = await serveDocs({ directory: folder, port: 0 });
  const socket = connect(Number(new URL(first.url).port), "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write("GET / HTTP/1.1\r\n");
  await expect(first.close()).resolves.toBeUndefined();
});

test("after close the port is free again", async () => {
  const first = await serveDocs({ directory: folder, port: 0 });
  await fetch(first.url);
  await first.close();
  const port = Number(new URL(first.url).port);
  const second = await serveDocs({ directory: folder, port });
  expect(second.url).toBe(first.url);
  await second.close();
});

function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((fulfil, reject) => {
    const sent = request({ hostname, port, path }, (response) => {
      response.resume();
      fulfil(response.statusCode);
    });
    sent.on("error", reject).end();
  });
}

test("text goes out compressed to those who take it", async () => {
  const ask = (encoding: string): Promise<Response> =>
    fetch(server.url, { headers: { "accept-encoding": encoding } });
  expect((await ask("gzip")).headers.get("content-encoding")).toBe("gzip");
  expect(await (await ask("gzip")).text()).toBe("<h1>Lamps</h1>");
  expect((await ask("identity")).headers.get("content-encoding")).toBeNull();
});

test("what is named for its content is kept, all else is asked for again", async () => {
  await mkdir(join(folder, "site/assets"));
  await writeFile(join(folder, "site/assets/page-1a2b.css"), "p {}");
  const kept = await fetch(`${server.url}/assets/page-1a2b.css`);
  expect(kept.headers.get("cache-control")).toContain("immutable");
  expect(kept.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect((await fetch(server.url)).headers.get("cache-control")).toBe("no-cache");
});
