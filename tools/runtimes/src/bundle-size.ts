import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type DescribedCall, type InstalledClient, installClients } from "./installed-clients.ts";

/** The most that a consumer may weigh: esbuild, ESM, minified, gzip. */
export const LIMITS_IN_BYTES = { oneCall: 13_400, allCalls: 13_600 } as const;
/** What they should weigh. */
export const TARGETS_IN_BYTES = { oneCall: 4_500, allCalls: 8_000 } as const;

export interface BundleSize {
  readonly package: string;
  readonly oneCall: number;
  readonly allCalls: number;
}

/** Measures two consumers of every client, the heaviest first: one that makes a single call, one that makes all. */
export async function measureBundles(): Promise<BundleSize[]> {
  await using installed = await installClients();
  const { clients, project } = installed;
  const sizes = await Promise.all(clients.map((client) => measureClient(project, client)));
  return sizes.toSorted((a, b) => b.allCalls - a.allCalls);
}

async function measureClient(project: string, client: InstalledClient): Promise<BundleSize> {
  const [oneCall, allCalls] = await Promise.all([
    measure(project, toConsumer(client, client.calls.slice(0, 1))),
    measure(project, toConsumer(client, client.calls)),
  ]);
  return { package: client.package, oneCall, allCalls };
}

export function describeSize({ package: name, oneCall, allCalls }: BundleSize): string {
  const { oneCall: one, allCalls: all } = TARGETS_IN_BYTES;
  return `bundle ${name}: one call ${oneCall} B, all ${allCalls} B (wanted: ${one} and ${all})`;
}

/** What is too heavy, in words; nothing where all is well. */
export function listExcesses(size: BundleSize): string[] {
  return (["oneCall", "allCalls"] as const)
    .filter((consumer) => size[consumer] > LIMITS_IN_BYTES[consumer])
    .map(
      (consumer) =>
        `A consumer of ${size.package} (${consumer}) weighs ${size[consumer]} B, which is more than ${LIMITS_IN_BYTES[consumer]} B. \`esbuild --analyze\` says what of.`,
    );
}

/** A consumer as people write one: it makes the client, calls, and asks what a failure was. */
export function toConsumer(client: InstalledClient, calls: readonly DescribedCall[]): string {
  const options = [...client.secretOptions, ...Object.keys(client.parameters), "baseUrl"];
  const lines = calls.map(
    ({ resource, method }) => `  await client.${resource}.${method}(...globalThis.given);`,
  );
  return `import { ${client.create}, isApiError } from "${client.package}";
const { ${options.join(", ")} } = globalThis.settings;
const client = ${client.create}({ ${options.join(", ")} });
try {
${lines.join("\n")}
} catch (error) {
  if (isApiError(error)) console.error(error.status, error.delivery);
}
`;
}

async function measure(project: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}
