import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/publish/command.ts";

/** A registry on this machine that forgets everything in the end. */
export interface ThrowAwayRegistry extends AsyncDisposable {
  readonly url: string;
  /** An environment in which npm knows this registry and nobody's secrets. */
  readonly environment: NodeJS.ProcessEnv;
}

/** Anybody may publish in our scope. It has no uplink: what it was not given, it does not have. */
const CONFIG = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd, max_users: -1 } }
packages:
  "@*/*": { access: $all, publish: $all }
log: { type: stdout, format: pretty, level: warn }
web: { enable: false }
max_body_size: 50mb
`;

export async function startRegistry(): Promise<ThrowAwayRegistry> {
  const folder = await mkdtemp(join(tmpdir(), "registry-"));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  await writeFile(join(folder, "config.yaml"), CONFIG);
  const command = [findVerdaccio(), "--config", "config.yaml", "--listen", `127.0.0.1:${port}`];
  const child = spawn(process.execPath, command, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(child, "exit");
  await Promise.race([
    untilItAnswers(url),
    ended.then(() => Promise.reject(new Error(`The registry ended:\n${said.join("")}`))),
  ]);
  return {
    url,
    environment: await isolate(folder, url),
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findVerdaccio(): string {
  const manifest = createRequire(import.meta.url).resolve("verdaccio/package.json");
  return join(dirname(manifest), "bin/verdaccio");
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function untilItAnswers(url: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// Whoever runs the tests may be logged in to npm: neither that nor any other setting reaches a command that publishes.
async function isolate(folder: string, url: string): Promise<NodeJS.ProcessEnv> {
  const own = Object.entries(process.env).filter(([name]) => !/^p?npm_|token/i.test(name));
  const userconfig = join(folder, "npmrc");
  const token = `//${new URL(url).host}/:_authToken=nobody`; // npm wants one; this registry does not look at it
  const elsewhere = (await run("npm", ["config", "get", "registry"], { folder })).trim();
  await writeFile(userconfig, `registry=${elsewhere}\n@zapspec:registry=${url}\n${token}\n`);
  return {
    ...Object.fromEntries(own),
    npm_config_userconfig: userconfig,
    npm_config_globalconfig: join(folder, "none"),
  };
}
