import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BenchDocument } from "../documents/bench-document.ts";
import { WORK_FOLDER } from "../root.ts";
import type { Client } from "./client.ts";
import { heyApi } from "./hey-api.ts";
import { installClients } from "./installed-clients.ts";
import { oazapfts } from "./oazapfts.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { orval } from "./orval.ts";
import { plainFetch } from "./plain-fetch.ts";
import { redocly } from "./redocly.ts";
import { swaggerTypescriptApi } from "./swagger-typescript-api.ts";
import { zapspec } from "./zapspec.ts";

/** What people would use otherwise; plain fetch is what all are measured by. */
const PEERS = [plainFetch, openapiFetch, heyApi, oazapfts, orval, swaggerTypescriptApi, redocly];

/** Every client, made from every document. */
export interface Workshop extends AsyncDisposable {
  readonly ours: Client;
  /** Ours on connections that are kept, as those of all others are. */
  readonly oursKept: Client;
  readonly openapiFetch: Client;
  readonly plainFetch: Client;
  /** Ours last. */
  readonly clients: readonly Client[];
  /** Where the code stands that a client made from a document. */
  readonly folderOf: (client: Client, document: BenchDocument) => string;
}

/** Packs ours and lets every peer generate; ours alone, where nothing is to be compared. */
export async function openWorkshop(
  documents: readonly BenchDocument[],
  peers: readonly Client[] = PEERS,
): Promise<Workshop> {
  await using stack = new AsyncDisposableStack();
  await mkdir(WORK_FOLDER, { recursive: true });
  const root = await mkdtemp(join(WORK_FOLDER, "clients-"));
  stack.defer(() => rm(root, { recursive: true, force: true }));
  const installed = stack.use(await installClients());
  const ours = zapspec(installed);
  const oursKept = zapspec(installed, "keepAlive: true");
  const clients = [...peers, ours, oursKept];
  const folderOf: Workshop["folderOf"] = (client, document) =>
    join(root, document.name, client.name.replaceAll(/[^a-z0-9]+/gi, "-"));
  for (const document of documents)
    for (const client of clients) {
      const folder = folderOf(client, document);
      await mkdir(folder, { recursive: true });
      await client.generate(document, folder);
    }
  const kept = stack.move();
  return {
    ours,
    oursKept,
    openapiFetch,
    plainFetch,
    clients,
    folderOf,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
