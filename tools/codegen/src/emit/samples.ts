import type { Sample } from "../sample/samples.ts";
import type { Model } from "../model/model.ts";

/** `samples.json`: one request per operation in TypeScript and for curl, for the docs and for the tests that run them. */
export function emitSamples(model: Model, samples: ReadonlyMap<string, Sample>): string {
  const address = model.server.example;
  const operations = Object.fromEntries(
    [...samples].map(([id, { typescript, curl }]) => [id, { typescript, curl }]),
  );
  return `${JSON.stringify({ address, operations }, null, 2)}\n`;
}
