import { readFileSync, writeSync } from "node:fs";
import process from "node:process";

/** What the parent wants; it names a file. */
export function readInput<Input>(): Input {
  return JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Input;
}

/** Hands the result over, and ends whatever may still run. */
export function finish(result: object): never {
  writeSync(1, JSON.stringify(result));
  process.exit(0);
}
