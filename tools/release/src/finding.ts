import type { Bump } from "./bump.ts";

/**
 * One thing that is not as it was in the last release.
 *
 * `vendor`: the vendor's own document says something else now. `knowledge`: the API may be what it was, we know it
 * better or otherwise. `wording`: only our words changed.
 */
export interface Finding {
  readonly bump: Bump;
  readonly source: "document" | "declarations" | "behaviour";
  /** A sentence for the people who use the package. */
  readonly text: string;
  readonly cause?: Cause;
}

export type Cause = "vendor" | "knowledge" | "wording";
