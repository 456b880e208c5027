const keptAlive = "Host: mock\r\nAuthorization: Bearer any\r\n";

function post(path: string, contentType: string, body: string): string {
  const length = Buffer.byteLength(body);
  return `POST /v2${path} HTTP/1.1\r\n${keptAlive}Content-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

function get(target: string, headers = ""): string {
  return `GET ${target} HTTP/1.1\r\n${keptAlive}${headers}\r\n`;
}

const form = 'multipart/form-data; boundary="b"';

/** Requests that are HTTP, and wrong in every other way. Each must get an answer, and the connection lives on. */
export const wellFramed: readonly string[] = [
  post("/loans", "application/json", '{"bookId": '),
  post("/loans", "application/json", "[".repeat(2_000)),
  post("/loans", "application/json", `{"bookId":${'{"a":'.repeat(500)}1${"}".repeat(500)}}`),
  post("/loans", "application/json", '{"__proto__":{"bookId":"1"},"constructor":1}'),
  post("/loans", "application/json", "\u0000\u0001\u0002"),
  post("/loans", "application/json", "NaN"),
  post("/loans", "application/json", '"\ud800"'),
  post("/loans", "application/json; charset=nonsense", '{"bookId":1e999}'),
  post("/loans", "", "{}"),
  post("/loans", ";;;", "{}"),
  post("/loans", "text/plain", "bookId=1"),
  post("/loans/loan-1/photos", form, "--b\r\n\r\nx\r\n--b--\r\n"),
  post("/loans/loan-1/photos", form, "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"),
  post("/loans/loan-1/photos", form, '--b\r\nContent-Disposition: form-data; name="photo'),
  post("/loans/loan-1/photos", "multipart/form-data", "--b--"),
  post("/loans/loan-1/photos", "multipart/form-data; boundary=", "--b--"),
  get("/v2/loans/%E0%A4%A"),
  get("/v2/loans/%00"),
  get("/v2/loans?%=1&&&=&=1"),
  get("/v2/loans?where[=1&where]=2&where[a][b][c][d]=1"),
  get(`/v2/loans?${"a=1&".repeat(50)}`),
  get(`/v2/loans?filter=${"%7B".repeat(300)}`),
  get("/v2/loans?__proto__[x]=1&constructor=2"),
  get("/v2/../../../etc/passwd"),
  get("//"),
  get("http://elsewhere.example/v2/loans"),
  get("/v2/loans?pageSize=1e400"),
  get("/v2/loans", "Prefer: code=999\r\n"),
  get("/v2/loans", "Prefer: code=404, example=nothing\r\n"),
  get("/v2/loans", "Accept: ,;;q=x\r\n"),
  get("/v2/loans", "X-Branch: \u0080\u00ff\r\n"),
  `PROPFIND /v2/loans HTTP/1.1\r\n${keptAlive}\r\n`,
  `OPTIONS * HTTP/1.1\r\n${keptAlive}\r\n`,
  `PATCH /v2/loans HTTP/1.1\r\n${keptAlive}Content-Length: 2\r\n\r\n{}`,
  `DELETE /v2/loans/x HTTP/1.1\r\nHost: mock\r\n\r\n`,
  `POST /v2/loans HTTP/1.1\r\n${keptAlive}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n0\r\n\r\n`,
];

/** Bytes that are no HTTP. Each must get a status all the same, and ends its connection. */
export const badlyFramed: readonly string[] = [
  "\r\n\r\n\u0000",
  "GET\r\n\r\n",
  "GEET /v2/loans HTTP/1.1\r\nHost: mock\r\n\r\n",
  "get /v2/loans HTTP/1.1\r\nHost: mock\r\n\r\n",
  "GET /v2/loans HTTP/9.9\r\nHost: mock\r\n\r\n",
  "GET /v2/loans SMTP/1.1\r\nHost: mock\r\n\r\n",
  "GET /v2/loans HTTP/1.1\r\n\r\n",
  "GET /v2/loans HTTP/1.1\r\nHost\r\n\r\n",
  "GET /v2/loans HTTP/1.1\r\nHost : mock\r\n\r\n",
  "GET /v2/loans HTTP/1.1\r\nHost: a\u0000b\r\n\r\n",
  "GET /v2/lo ans HTTP/1.1\r\nHost: mock\r\n\r\n",
  "CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nContent-Length: -1\r\n\r\n",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nContent-Length: many\r\n\r\n",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nContent-Length: 99999999999999999999\r\n\r\n",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nTransfer-Encoding: cow\r\n\r\n",
  "POST /v2/loans HTTP/1.1\r\nHost: mock\r\nExpect: the-impossible\r\nConnection: close\r\n\r\n",
  "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  `GET /${"a".repeat(70_000)} HTTP/1.1\r\nHost: mock\r\n\r\n`,
  `GET /v2/loans HTTP/1.1\r\nHost: mock\r\n${"X-Many: 1\r\n".repeat(2_000)}\r\n`,
];

/** Well framed as well, but much of it: sent a few times only. */
export const large: readonly string[] = [
  post(
    "/loans",
    "application/json",
    `{"reader":${'{"address":'.repeat(20_000)}1${"}".repeat(20_001)}`,
  ),
  get(`/v2/loans?${"a=1&".repeat(3_000)}`),
  post("/loans", "application/json", `{"bookId":"${"x".repeat(5 * 1024 * 1024)}`),
];
