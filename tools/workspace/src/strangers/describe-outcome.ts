import type { Outcome } from "./try-stranger.ts";

/** One line of figures, and below it whatever went wrong. */
export function describeOutcome(outcome: Outcome): string {
  const { name, operations, generated, called, refused, unanswered, diagnostics } = outcome;
  const figures = [
    `${operations} operations`,
    `${generated} generated`,
    `${called} called and answered`,
    `${refused} with no request that the document allows`,
    `${unanswered} with no answer`,
    `${diagnostics} diagnostics`,
    `${outcome.seconds.toFixed(1)} s`,
    `${outcome.peakInMegabytes ?? "?"} MB`,
  ];
  const mark = outcome.failures.length === 0 ? "✓" : "✗";
  return [`${mark} ${name}: ${figures.join(", ")}`, ...outcome.failures].join("\n");
}
