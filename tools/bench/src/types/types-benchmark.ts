import { listMissed } from "../bar.ts";
import type { Benchmark } from "../benchmark.ts";
import { type Client, spellOut } from "../clients/client.ts";
import { writeConsumer } from "../clients/consumer.ts";
import { openWorkshop } from "../clients/workshop.ts";
import {
  type BenchDocument,
  describeDocument,
  listBenchDocuments,
} from "../documents/bench-document.ts";
import { toInteger, toTable } from "../table.ts";
import { checkTypes, type TypeCheck } from "./instantiations.ts";

/** How often the compiler may instantiate a type for all calls of a document. */
export const BAR = 3_000;

export const typesBenchmark: Benchmark = {
  name: "types",
  about: "what the compiler has to do for a program that makes all calls",
  run: async ({ say }) => {
    const documents = await listBenchDocuments();
    say("packing, generating");
    await using workshop = await openWorkshop(documents);
    const { clients, ours, oursKept, folderOf } = workshop;
    const rows: string[][] = [];
    const own: TypeCheck[] = [];
    for (const client of clients.filter((one) => one !== oursKept)) {
      say(client.name);
      const checks: TypeCheck[] = [];
      for (const document of documents)
        checks.push(await measureTypes(client, document, folderOf(client, document)));
      if (client === ours) own.push(...checks);
      rows.push([client.name, ...checks.map(toCell)]);
    }
    const bar = ["bar", ...documents.map(() => `≤ ${toInteger(BAR)}`)];
    const head = ["instantiations", ...documents.map(describeDocument)];
    const missed = listMissed(
      own.map(({ instantiations }, index) => ({
        what: `${describeDocument(documents[index] as BenchDocument)}, instantiations of all calls`,
        measured: instantiations,
        most: BAR,
      })),
    );
    const broken = own.reduce((sum, { errors }) => sum + errors, 0);
    if (broken > 0) missed.push(`A program with the examples of ours has ${broken} type errors.`);
    return { markdown: toTable(head, [...rows, bar]), missed };
  },
};

export function measureTypes(
  client: Client,
  document: BenchDocument,
  folder: string,
): Promise<TypeCheck> {
  return checkTypes(writeConsumer(client, document, document.operations, spellOut), folder);
}

function toCell({ instantiations, errors }: TypeCheck): string {
  return errors > 0 ? `${toInteger(instantiations)} (${errors} errors)` : toInteger(instantiations);
}
