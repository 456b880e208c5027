import { run } from "./command.ts";
import type { Release } from "./plan.ts";

export interface Registry {
  readonly url: string;
  /** A statement, signed by the CI, of where the tarball was made. Only a CI can give it. */
  readonly provenance: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Publishes one tarball after the other, each after what it depends on. The address of the registry is said in the
 * command itself, for the scope too: nothing that npm finds in a configuration can lead it elsewhere.
 */
export async function publish(
  releases: readonly Release[],
  registry: Registry,
  folder: string,
  print: (line: string) => void,
): Promise<void> {
  for (const { name, version, tag, tarball } of releases) {
    await run("npm", ["publish", tarball, "--tag", tag, ...parametersOf(name, registry)], {
      folder,
      ...(registry.environment && { environment: registry.environment }),
    });
    print(`published ${name}@${version}`);
  }
}

function parametersOf(name: string, { url, provenance }: Registry): string[] {
  const [scope] = name.split("/");
  return [
    "--access=public",
    `--registry=${url}`,
    `--${scope}:registry=${url}`,
    ...(provenance ? ["--provenance"] : []),
  ];
}
