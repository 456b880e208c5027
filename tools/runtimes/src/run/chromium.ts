import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import puppeteer from "puppeteer-core";
import type { Finding } from "../suite/suite.ts";
import { ROOT } from "../root.ts";

/** A browser, as tools/docs finds it. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly version: string;
}

/** The browser that the docs are checked in. @throws {Error} that says what to install. */
export async function findChromium(): Promise<FoundBrowser> {
  const command = ["tools/docs/src/main.ts", "browser"];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

/** Loads the program into a page of its own origin, which is not the mock's: what a customer's page would do. */
export async function runChromium(found: FoundBrowser, program: string): Promise<Finding[]> {
  await using page = await servePage(await readFile(program, "utf8"));
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    headless: "shell",
    userDataDir: join(program, "../chromium-profile"),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const opened = await browser.newPage();
    await opened.goto(page.url);
    return await opened.evaluate(
      () => (globalThis as unknown as { findings: Promise<Finding[]> }).findings,
    );
  } finally {
    await browser.close();
  }
}

async function servePage(script: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(({ url }, response) => {
    const [type, text] =
      url === "/smoke.mjs"
        ? ["text/javascript", script]
        : [
            "text/html",
            '<!doctype html><title>Smoke</title><script type="module" src="/smoke.mjs"></script>',
          ];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
