import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import type { Mock } from "../src/index.ts";
import { authorised, fixture } from "./fixtures.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: [fixture("lending/openapi.yaml")] });
});
afterAll(() => mock.close());

function addPhoto(body: string, contentType = 'multipart/form-data; boundary="b"') {
  return fetch(`${mock.url()}/loans/loan-1/photos`, {
    method: "POST",
    headers: { ...authorised, "content-type": contentType },
    body,
  });
}

test("a form that a browser sends is accepted", async () => {
  const body = new FormData();
  body.set("photo", new Blob(["pixels"], { type: "image/png" }), "photo.png");
  body.set("title", "Cover");
  const response = await fetch(`${mock.url()}/loans/loan-1/photos`, {
    method: "POST",
    headers: authorised,
    body,
  });
  expect(response.status).toBe(204);
});

test("a file without a media type of its own is accepted", async () => {
  const part =
    '--b\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n\r\nx\r\n--b--\r\n';
  expect((await addPhoto(part)).status).toBe(204);
});

test("a form without a required part is 422", async () => {
  const part = '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nx\r\n--b--\r\n';
  expect((await addPhoto(part)).status).toBe(422);
});

test("a form with an undeclared part is 422", async () => {
  const part = (name: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`;
  expect((await addPhoto(`${part("photo")}${part("titel")}--b--\r\n`)).status).toBe(422);
});

test.each([
  ["a part without a name", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"],
  ["a part without a head", "--b\r\n\r\nx\r\n--b--\r\n"],
  ["no parts at all", "nothing"],
])("multipart with %s is 400, and the mock lives on", async (_, body) => {
  expect((await addPhoto(body)).status).toBe(400);
  expect((await fetch(`${mock.url()}/health`)).status).toBe(204);
});

test("multipart without a boundary is 400", async () => {
  expect((await addPhoto("--b--", "multipart/form-data")).status).toBe(400);
});

test("violations beyond Latin-1 reach the client in the header and in the body", async () => {
  const response = await fetch(`${mock.url()}/loans`, {
    method: "POST",
    headers: { ...authorised, "content-type": "application/json" },
    body: JSON.stringify({ bookId: "book-1", kind: "home", mark: "✗" }),
  });
  expect(response.status).toBe(422);
  const header = response.headers.get("sl-violations") ?? "";
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(header)[0].message).toBe('body.mark must be one of "✓", "–".');
});

test("a body over 10 MB is 413", async () => {
  const response = await fetch(`${mock.url()}/loans`, {
    method: "POST",
    headers: { ...authorised, "content-type": "application/json" },
    body: "x".repeat(10 * 1024 * 1024 + 1),
  });
  expect(response.status).toBe(413);
});

test.each([
  "%",
  "%zz",
  "/loans/%E0%A4%A",
  "/loans?where[=1",
  "/loans?%=1",
  "/loans?where[a][b]=1&where[a]=2",
])("the odd address %s gets a 4xx", async (address) => {
  const { hostname, port, pathname } = new URL(mock.url());
  const status = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `GET ${pathname}${address} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nConnection: close\r\n\r\n`,
      );
    });
    socket.once("data", (data) => resolve(data.toString().slice(9, 12)));
    socket.once("error", reject);
  });
  expect(status).toMatch(/^4\d\d$/);
});

test("a client that leaves in the middle of its body harms nobody", async () => {
  const { hostname, port } = new URL(mock.url());
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write("POST /v2/loans HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf", () => {
        socket.destroy();
        resolve();
      });
    });
  });
  expect((await fetch(`${mock.url()}/health`)).status).toBe(204);
});
