import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Client, headersOf, toObject } from "./client.ts";
import { describePackage, runBin } from "./run-bin.ts";

const CONFIGURATION = "orval.config.mjs";

/** Its functions take headers at every call; it throws at no status. */
export const orval: Client = {
  name: describePackage("orval"),
  generate: async ({ file }, folder) => {
    const baseUrl = { runtime: "settings.baseUrl" };
    const output = { target: "./orval.ts", client: "fetch", baseUrl };
    const configuration = JSON.stringify({ bench: { input: file, output } });
    await writeFile(join(folder, CONFIGURATION), `export default ${configuration};\n`);
    await runBin("orval", folder, "--config", CONFIGURATION);
  },
  setUp: (document, calls) => `
import { ${calls.map(({ id }) => id).join(", ")} } from "./orval.ts";
const options = { headers: ${headersOf(document)} };
`,
  call: (operation, write) => {
    const { id, pathParameters, query, body, takesQuery } = operation;
    const given = [
      ...pathParameters.map(({ name, value }) => write(value, name)),
      ...(body === undefined ? [] : [write(body, "body")]),
      ...(takesQuery ? [toObject(query, write) || "undefined"] : []),
      "options",
    ];
    return `${id}(${given.join(", ")})`;
  },
};
