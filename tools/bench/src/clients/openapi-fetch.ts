import { type Client, headersOf, toGroups } from "./client.ts";
import { describePackage, runBin } from "./run-bin.ts";

export const openapiFetch: Client = {
  name: describePackage("openapi-fetch"),
  generate: ({ file }, folder) =>
    runBin("openapi-typescript", folder, file, "--output", "schema.ts"),
  setUp: (document) => `
import createClient from "openapi-fetch";
import type { paths } from "./schema.ts";
const client = createClient<paths>({ baseUrl: settings.baseUrl, headers: ${headersOf(document)} });
`,
  call: (operation, write) => {
    const groups = toGroups(operation, write);
    const params = groups.filter((group) => !group.startsWith("body:"));
    const body = groups.filter((group) => group.startsWith("body:"));
    const init = [...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []), ...body];
    const given = init.length > 0 ? `, { ${init.join(", ")} }` : "";
    return `client.${operation.method}("${operation.path}"${given})`;
  },
};
