import { type Client, headersOf, toGroups } from "./client.ts";
import { describePackage, runBin } from "./run-bin.ts";

const OUTPUT = ["--output", "redocly.ts", "--args-style", "grouped"];

export const redocly: Client = {
  name: `${describePackage("@redocly/cli")} generate-client`,
  generate: ({ file }, folder) =>
    runBin("@redocly/cli", folder, "generate-client", file, ...OUTPUT),
  setUp: (document, calls) => `
import { configure, ${calls.map(({ id }) => id).join(", ")} } from "./redocly.ts";
configure({ serverUrl: settings.baseUrl, headers: ${headersOf(document)} });
`,
  call: (operation, write) => {
    const groups = toGroups(operation, write);
    return `${operation.id}(${groups.length > 0 ? `{ ${groups.join(", ")} }` : ""})`;
  },
};
