import { type Client, headersOf, toObject } from "./client.ts";
import { describePackage, runBin } from "./run-bin.ts";

const FILE = "swagger-typescript-api.ts";
const OUTPUT = ["--output", ".", "--name", FILE, "--module-name-first-tag"];

export const swaggerTypescriptApi: Client = {
  name: describePackage("swagger-typescript-api"),
  generate: ({ file }, folder) =>
    runBin("swagger-typescript-api", folder, "generate", "--path", file, ...OUTPUT),
  setUp: (document) => `
import { Api } from "./${FILE}";
const api = new Api({ baseUrl: settings.baseUrl, baseApiParams: { headers: ${headersOf(document)} } });
`,
  call: ({ id, tag, pathParameters, query, takesQuery, body }, write) => {
    const given = [
      ...pathParameters.map(({ name, value }) => write(value, name)),
      ...(takesQuery ? [toObject(query, write) || "undefined"] : []),
      ...(body === undefined ? [] : [write(body, "body")]),
    ];
    return `api.${tag}.${id}(${given.join(", ")})`;
  },
};
