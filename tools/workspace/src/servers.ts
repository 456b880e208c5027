import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { startMock } from "@zapspec/mock";
import { endWithProcess } from "./command.ts";
import type { Ports } from "./ports.ts";
import { ROOT } from "./root.ts";

export interface Servers extends AsyncDisposable {
  readonly docs: string;
  readonly mocks: readonly { vendor: string; url: string }[];
}

/** Serves the docs and the mock of every vendor; all of it ends with the returned object. */
export async function startServers(vendors: readonly string[], ports: Ports): Promise<Servers> {
  const [mock, docs] = await Promise.all([
    startMock({ vendors: [...vendors], port: ports.mocks }),
    serveDocs(ports.docs),
  ]);
  return {
    docs: docs.url,
    mocks: vendors.map((vendor) => ({ vendor, url: mock.url(vendor) })),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([mock.close(), docs.close()]);
    },
  };
}

export async function serveDocs(
  port: number,
  ...options: string[]
): Promise<{ url: string; close: () => Promise<void> }> {
  const parameters = ["tools/docs/src/main.ts", "serve", "--port", String(port), ...options];
  const child = spawn(process.execPath, parameters, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.once("exit", endWithProcess(child));
  const url = await firstLine(child);
  return { url: url.trim(), close: () => end(child) };
}

/** The address, which the docs' server prints once it listens. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    child.once("exit", (code) =>
      reject(new Error(`The docs' server ended with exit code ${code} before it listened.`)),
    );
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
