#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- it works by being there first
import "./compile-cache.ts";
import { toMockOptions } from "./cli/mock-options.ts";
import { helpText } from "./cli/help.ts";
import { formatters } from "./cli/log-format.ts";
import { openInBrowser } from "./cli/open-in-browser.ts";
import { readArguments } from "./cli/arguments.ts";
import { showProgress } from "./cli/progress.ts";
import { version } from "./cli/version.ts";
import { MockError } from "./mock-error.ts";
import type { Mock } from "./mock.ts";

process.stdout.on("error", () => {}); // who read the log may leave (EPIPE), the mock stays
await main();

async function main(): Promise<void> {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    const isExpected = error instanceof MockError;
    console.error(isExpected ? `zapspec-mock: ${error.message}` : error);
    process.exitCode = 1;
  }
}

async function run(argumentList: string[]): Promise<void> {
  const { values, positionals } = readArguments(argumentList);
  if (values.help) return console.log(helpText());
  if (values.version) return console.log(version());
  const [command, ...rest] = positionals;
  if (command === "emit") {
    const { sendEvents } = await import("./cli/send-events.ts");
    return sendEvents(rest, values);
  }

  const options = toMockOptions(positionals, values);
  const { startMock } = await import("./start-mock.ts"); // with Prism, which help and wrong flags need not wait for
  const format = formatters[options.log];
  const progress = showProgress(process.stderr);
  const mock = await startMock({
    ...options.mock,
    watch: true,
    onNotice: (message) => console.error(message),
    onOpen: progress.onOpen,
    ...(format && { onExchange: (exchange) => console.log(format(exchange)) }),
  }).finally(progress.end);
  stopOnSignal(mock);
  for (const warning of [...options.warnings, ...mock.warnings])
    console.error(`warning: ${warning}`);
  console.log(table(mock));
  if (values.open) openInBrowser(new URL("/", mock.url(mock.vendors[0])).href);
}

function table({ vendors, url }: Mock): string {
  const width = Math.max(...vendors.map((name) => name.length));
  return vendors.map((name) => `${name.padEnd(width)}  ${url(name)}`).join("\n");
}

function stopOnSignal(mock: Mock): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void mock.close().then(() => process.exit(0)));
  }
}
