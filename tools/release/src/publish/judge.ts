import { run } from "./command.ts";
import type { Release } from "./plan.ts";

/**
 * Lets publint and attw judge the very tarballs that will be published.
 *
 * @throws {Error} with what they found.
 */
export async function judge(releases: readonly Release[], folder: string): Promise<void> {
  await Promise.all(
    releases.flatMap(({ tarball }) => [
      run("publint", ["run", "--strict", tarball], { folder }),
      run("attw", ["--profile", "esm-only", "--no-emoji", "--format", "ascii", tarball], {
        folder,
      }),
    ]),
  );
}
