import { createServer } from "node:http";

/** What the server answers, by method and path: `GET /tickets/1`. */
export type Answers = Readonly<Record<string, unknown>>;

/** The least work that an API can do, in a process of its own: what is measured is the client. */
function serve(answers: Answers): void {
  const bodies = new Map(
    Object.entries(answers).map(([call, answer]) => [call, Buffer.from(JSON.stringify(answer))]),
  );
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const body = bodies.get(`${request.method} ${request.url}`);
      if (!body) return response.writeHead(404).end();
      const headers = { "content-type": "application/json", "content-length": body.length };
      return response.writeHead(200, headers).end(body);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
}

serve(JSON.parse(process.argv[2] ?? "{}"));
process.on("disconnect", () => process.exit());
