import { MockError } from "../mock-error.ts";
import { nearestHint } from "../check/nearest.ts";
import type { MockOptions } from "../mock.ts";
import type { Arguments } from "./arguments.ts";
import { formatters } from "./log-format.ts";
import type { LogFormat } from "./log-format.ts";

interface CommandOptions {
  readonly mock: MockOptions;
  readonly log: LogFormat;
  readonly warnings: readonly string[];
}

/** What the flags mean for `startMock`. */
export function toMockOptions(vendors: readonly string[], values: Arguments): CommandOptions {
  if (values.strict && values.lenient) {
    throw new MockError("--strict and --lenient exclude each other: choose one.");
  }
  return {
    mock: {
      ...(vendors.length > 0 && { vendors }),
      port: toPort(values.port),
      host: values.host,
      single: values.single,
      dynamic: values.dynamic,
      ...(values.seed !== undefined && { seed: values.seed }),
      ...(values.latency !== undefined && { latencyInMs: toLatency(values.latency) }),
      stateful: values.stateful,
      strict: !values.lenient,
      wrongExamples: values["leave-out-wrong-examples"] ? "leave-out" : "refuse",
    },
    log: toLogFormat(values.log),
    warnings: isThisMachine(values.host) ? [] : [exposed(values.host)],
  };
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new MockError(`--port ${text} is not a port: give a number from 0 to 65535.`);
}

function toLatency(text: string): [number, number] {
  const [, least, most = least] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  if (least !== undefined && Number(least) <= Number(most)) return [Number(least), Number(most)];
  throw new MockError(
    `--latency ${text} is no latency: give milliseconds, such as 100, or the least and the most, such as 50..200.`,
  );
}

function toLogFormat(text: string): LogFormat {
  if (Object.hasOwn(formatters, text)) return text as LogFormat;
  const formats = Object.keys(formatters);
  throw new MockError(
    `--log ${text} is not a format: give ${formats.join(", ")}. ${nearestHint(text, formats)}`,
  );
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function exposed(host: string): string {
  return `the mock listens on ${host}: everybody who reaches this machine can call it. Leave --host out to keep it to yourself.`;
}
