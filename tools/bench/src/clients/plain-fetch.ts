import { type Client, headersOf } from "./client.ts";

/** What people write without a client: the least that a call can cost. */
export const plainFetch: Client = {
  name: "plain fetch",
  generate: async () => {},
  setUp: (document) => `
async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(settings.baseUrl + path, {
    method,
    headers: body === undefined ? ${headersOf(document)} : { ...${headersOf(document)}, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
`,
  call: ({ method, path, pathParameters, query, body }, write) => {
    const filled = pathParameters.reduce(
      (text, { name, value }) =>
        text.replace(`{${name}}`, `\${encodeURIComponent(${write(value, name)})}`),
      path,
    );
    const pairs = query.map(
      ({ name, value }) => `${name}=\${encodeURIComponent(String(${write(value, name)}))}`,
    );
    const target = [filled, pairs.join("&")].filter(Boolean).join("?");
    const given = body === undefined ? "" : `, ${write(body, "body")}`;
    return `send("${method}", \`${target}\`${given})`;
  },
};
