import { type Client, headersOf, toGroups } from "./client.ts";
import { describePackage, runBin } from "./run-bin.ts";

export const heyApi: Client = {
  name: describePackage("@hey-api/openapi-ts"),
  generate: ({ file }, folder) =>
    runBin("@hey-api/openapi-ts", folder, "--input", file, "--output", "hey-api", "--silent"),
  setUp: (document, calls) => `
import { ${calls.map(({ id }) => id).join(", ")} } from "./hey-api/index.ts";
import { client } from "./hey-api/client.gen.ts";
client.setConfig({ baseUrl: settings.baseUrl, headers: ${headersOf(document)} });
`,
  call: (operation, write) =>
    `${operation.id}({ ${[...toGroups(operation, write), "throwOnError: true"].join(", ")} })`,
};
