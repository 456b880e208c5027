import { parseArgs } from "node:util";
import { findBroken } from "./report/bars.ts";
import { measure } from "./report/measure.ts";
import { toMarkdown } from "./report/table.ts";

async function main(): Promise<number> {
  const { values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string" }, full: { type: "boolean" } },
  });
  const begin = Date.now();
  const measurements = await measure({
    isFull: values.full === true,
    seed: values.seed === undefined ? undefined : Number(values.seed),
    print: (line) => console.log(((Date.now() - begin) / 1000).toFixed(1), line),
  });
  console.log(toMarkdown(measurements));
  const broken = findBroken(measurements);
  for (const line of broken) console.log(line);
  return broken.length > 0 ? 1 : 0;
}
process.exitCode = await main();
