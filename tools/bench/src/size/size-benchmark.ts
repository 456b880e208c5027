import { listMissed } from "../bar.ts";
import type { Benchmark } from "../benchmark.ts";
import { type Client, handOver } from "../clients/client.ts";
import { writeConsumer } from "../clients/consumer.ts";
import { openWorkshop } from "../clients/workshop.ts";
import {
  type BenchDocument,
  describeDocument,
  listBenchDocuments,
} from "../documents/bench-document.ts";
import { toInteger, toTable } from "../table.ts";
import { measureBundle } from "./bundle.ts";

/** What a consumer of ours should weigh: one call, and all calls. The budgets keep what was reached. */
export const BARS_IN_BYTES = { oneCall: 4_500, allCalls: 5_500 };

export interface BundleSize {
  readonly oneCall: number;
  readonly allCalls: number;
}

export const sizeBenchmark: Benchmark = {
  name: "size",
  about: "what a program that makes one call weighs, and one that makes all",
  run: async ({ say }) => {
    const documents = await listBenchDocuments();
    say("packing, generating");
    await using workshop = await openWorkshop(documents);
    const { clients, ours, oursKept, folderOf } = workshop;
    const rows: string[][] = [];
    const own: BundleSize[] = [];
    for (const client of clients.filter((one) => one !== oursKept)) {
      const sizes = await Promise.all(
        documents.map((document) => measureSize(client, document, folderOf(client, document))),
      );
      if (client === ours) own.push(...sizes);
      rows.push([
        client.name,
        ...sizes.map(({ oneCall, allCalls }) => `${toInteger(oneCall)} / ${toInteger(allCalls)}`),
      ]);
    }
    const { oneCall, allCalls } = BARS_IN_BYTES;
    const bar = `≤ ${toInteger(oneCall)} / ${toInteger(allCalls)}`;
    const head = ["bytes: one call / all", ...documents.map(describeDocument)];
    const missed = listMissed(
      documents.flatMap((document, index) => {
        const what = describeDocument(document);
        const size = own[index];
        return [
          { what: `${what}, bytes of one call`, measured: size?.oneCall ?? NaN, most: oneCall },
          { what: `${what}, bytes of all calls`, measured: size?.allCalls ?? NaN, most: allCalls },
        ];
      }),
    );
    return { markdown: toTable(head, [...rows, ["bar", ...documents.map(() => bar)]]), missed };
  },
};

/** Two consumers: one makes the document's first call, the other all. */
export async function measureSize(
  client: Client,
  document: BenchDocument,
  folder: string,
): Promise<BundleSize> {
  const { operations } = document;
  const [oneCall, allCalls] = await Promise.all(
    [operations.slice(0, 1), operations].map((calls) =>
      measureBundle(writeConsumer(client, document, calls, handOver), folder),
    ),
  );
  return { oneCall: oneCall ?? Number.NaN, allCalls: allCalls ?? Number.NaN };
}
