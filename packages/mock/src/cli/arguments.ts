import { parseArgs } from "node:util";
import { MockError } from "../mock-error.ts";
import { nearest } from "../check/nearest.ts";

export const defaultPort = 4011;

const options = {
  port: { type: "string", default: String(defaultPort) },
  host: { type: "string", default: "127.0.0.1" },
  single: { type: "boolean", default: false },
  dynamic: { type: "boolean", default: false },
  seed: { type: "string" },
  latency: { type: "string" },
  stateful: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  lenient: { type: "boolean", default: false },
  "leave-out-wrong-examples": { type: "boolean", default: false },
  log: { type: "string", default: "pretty" },
  open: { type: "boolean", default: false },
  to: { type: "string" },
  twice: { type: "boolean", default: false },
  reorder: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

export type Arguments = ReturnType<typeof readArguments>["values"];

export function readArguments(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new MockError(`${(error as Error).message} ${hintFor(args)}See zapspec-mock --help.`);
  }
}

/** Names the flag that was probably meant, if one of them is unknown. */
function hintFor(args: readonly string[]): string {
  const flags = args.filter((argument) => argument.startsWith("--"));
  const unknown = flags
    .map((flag) => flag.slice(2).split("=")[0] ?? "")
    .find((name) => !Object.hasOwn(options, name));
  return unknown ? `Nearest: --${nearest(unknown, Object.keys(options))}. ` : "";
}
