import { join } from "node:path";
import { build } from "esbuild";
import { writeCalls } from "../clients/consumer.ts";
import { spellOut } from "../clients/client.ts";
import type { Workshop } from "../clients/workshop.ts";
import type { Subject } from "./subject.ts";

/** A file that exports `calls`: a GET and a POST of one client. */
export interface Program {
  readonly client: string;
  readonly file: string;
}

/** One program for each client, bundled alike: nobody gains by how modules are loaded. */
export async function writePrograms(
  { clients, folderOf }: Workshop,
  { document, get, post }: Subject,
): Promise<Program[]> {
  return Promise.all(
    clients.map(async (client) => {
      const folder = folderOf(client, document);
      const file = join(folder, "calls.mjs");
      await build({
        stdin: {
          contents: writeCalls(client, document, [get, post], spellOut),
          resolveDir: folder,
          loader: "ts",
        },
        bundle: true,
        format: "esm",
        platform: "node",
        target: "node20",
        outfile: file,
        logLevel: "silent",
      });
      return { client: client.name, file };
    }),
  );
}
