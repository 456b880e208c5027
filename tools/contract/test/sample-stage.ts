import { installPacked, type PackedPackages } from "../src/packed-packages.ts";
import { startRegistry } from "../src/samples/local-registry.ts";
import { installForPage } from "../src/samples/page-installs.ts";
import { prepareSampleProject } from "../src/samples/sample-project.ts";

/** Where samples run: a reader's project, and a registry that has our packages. */
export interface SampleStage extends AsyncDisposable {
  readonly packed: PackedPackages;
  readonly registry: string;
}

interface StageOptions {
  /** Whose clients are installed. */
  readonly vendors: readonly string[];
  /** The pages whose readers install other packages too. */
  readonly pages: readonly string[];
  /** Pairs: a call to the first address reaches the second. */
  readonly addresses: readonly (readonly [string, string])[];
}

export async function setSampleStage(options: StageOptions): Promise<SampleStage> {
  const { vendors, pages, addresses } = options;
  await using stack = new AsyncDisposableStack();
  const packed = stack.use(await installPacked(["runtime", "mock", ...vendors]));
  const registry = stack.use(await startRegistry(packed.packages));
  await prepareSampleProject(packed.project, addresses);
  for (const page of pages) await installForPage(packed.project, page);
  const kept = stack.move();
  return {
    packed,
    registry: registry.url,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
