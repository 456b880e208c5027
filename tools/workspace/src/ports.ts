import { createServer } from "node:net";

export const DEFAULT_PORT = 4010;

/** Where everything listens: the docs at the base, the mocks behind it in alphabetical order of the vendors. */
export interface Ports {
  readonly docs: number;
  readonly mocks: number;
}

/** @throws {Error} where the text is no port that leaves room for every server. */
export function parsePort(text: string | undefined, servers: number): Ports {
  const base = text === undefined ? DEFAULT_PORT : Number(text);
  if (!Number.isInteger(base) || base < 1 || base + servers - 1 > 65_535) {
    throw new Error(
      `--port ${text} is no port with room for ${servers} servers. Write a number from 1 to ${65_536 - servers}, for example \`--port 5010\`.`,
    );
  }
  return { docs: base, mocks: base + 1 };
}

/** @throws {Error} that names the first port that is taken and the flag that moves the base. */
export async function requireFreePorts(base: number, servers: number): Promise<void> {
  for (let port = base; port < base + servers; port += 1) {
    if (await isFree(port)) continue;
    throw new Error(
      `Port ${port} is taken. Stop what listens there, or move all ports with \`--port N\` (now ${base}).`,
    );
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
