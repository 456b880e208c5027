import { type Client, headersOf } from "./client.ts";
import { describePackage, runBin } from "./run-bin.ts";

export const oazapfts: Client = {
  name: describePackage("oazapfts"),
  generate: ({ file }, folder) => runBin("oazapfts", folder, file, "oazapfts.ts"),
  setUp: (document, calls) => `
import { ok } from "@oazapfts/runtime";
import { defaults, ${calls.map(({ id }) => id).join(", ")} } from "./oazapfts.ts";
defaults.baseUrl = settings.baseUrl;
defaults.headers = ${headersOf(document)};
`,
  call: ({ id, pathParameters, query, body }, write) => {
    const values = [...pathParameters, ...query].map(({ name, value }) => write(value, name));
    const given = [...values, ...(body === undefined ? [] : [write(body, "body")])];
    return `ok(${id}(${given.join(", ")}))`;
  },
};
