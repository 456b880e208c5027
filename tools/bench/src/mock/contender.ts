import { createRequire } from "node:module";
import type { SampleRequest } from "./sample-request.ts";

/** A server to measure: the processes that it takes to serve every document. */
export interface Contender {
  readonly name: string;
  /** The arguments of Node for each process; the documents' ports follow each other. */
  readonly commands: (documents: readonly string[], firstPort: number) => string[][];
  /** Where the request of a document goes. */
  readonly address: (request: SampleRequest, port: number) => string;
}

const require = createRequire(import.meta.url);

export function ourMock(cli: string): Contender {
  return {
    name: "@zapspec/mock",
    commands: (_, firstPort) => [[cli, "--port", String(firstPort)]],
    address: ({ basePath, path }, port) => `http://127.0.0.1:${port}${basePath}${path}`,
  };
}

/** With its fastest log; under NODE_ENV=production it does not start without the last flag. */
export function prismCli(): Contender {
  const { version } = require("@stoplight/prism-cli/package.json") as { version: string };
  const cli = require.resolve("@stoplight/prism-cli/dist/index.js");
  return {
    name: `prism-cli ${version} \`-v error\``,
    commands: (documents, firstPort) =>
      documents.map((document, index) => {
        const port = String(firstPort + index);
        return [cli, "mock", document, "-p", port, "-v", "error", "--multiprocess=false"];
      }),
    address: ({ path }, port) => `http://127.0.0.1:${port}${path}`,
  };
}
