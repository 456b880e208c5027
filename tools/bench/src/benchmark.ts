/** Something that can be measured and written down. */
export interface Benchmark {
  readonly name: string;
  readonly about: string;
  readonly run: (options: BenchmarkOptions) => Promise<BenchmarkResult>;
}

export interface BenchmarkOptions {
  /** One short round: to look, not to publish. */
  readonly quick: boolean;
  readonly say: (progress: string) => void;
}

export interface BenchmarkResult {
  /** What goes into the README. */
  readonly markdown: string;
  /** The bars that were missed, as sentences. */
  readonly missed: readonly string[];
}
