import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PackedPackage } from "../packed-packages.ts";
import { outcomeOf } from "./outcome.ts";

export interface LocalRegistry extends AsyncDisposable {
  readonly url: string;
}

/** An npm registry that has our packages as they were packed; everything else is asked of the one that this machine uses. */
export async function startRegistry(packages: readonly PackedPackage[]): Promise<LocalRegistry> {
  const registry = await findRegistry();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? "/").slice(1);
    const found = packages.find(({ name }) => path === name || path === `${name}.tgz`);
    if (!found) return response.writeHead(307, { location: `${registry}${request.url}` }).end();
    const tarball = await readFile(found.tarball);
    if (path.endsWith(".tgz")) return response.end(tarball);
    return response.end(JSON.stringify(describe(found, tarball, url)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function findRegistry(): Promise<string> {
  const { printed } = await outcomeOf("npm", ["config", "get", "registry"], ".");
  return printed.trim().replace(/\/$/, "");
}

function describe({ name, manifest }: PackedPackage, tarball: Buffer, url: string): object {
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  const version = { ...manifest, dist: { tarball: `${url}/${name}.tgz`, integrity } };
  return {
    name,
    "dist-tags": { latest: manifest.version },
    versions: { [manifest.version]: version },
  };
}
