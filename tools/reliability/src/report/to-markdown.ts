import { BARS } from "../matrix/judge.ts";
import { MOST_GROWTH_IN_MEGABYTES, MOST_LOAD } from "./bars.ts";
import type { Column } from "./column.ts";
import { toTable } from "./markdown-table.ts";
import type { IdleRaceRow, Measurements } from "./measure.ts";

const RACE_HEAD = [
  "runtime",
  "`keepAlive`",
  "sends",
  "failed",
  "executed all the same",
  "executed twice",
  "wrong verdict",
  "median",
];

/** What the README shows. */
export function toMarkdown(measurements: Measurements): string {
  const { columns, storm, memory, idleRaces, mutants } = measurements;
  return [
    toMatrix(columns.filter(({ isControl }) => !isControl)),
    "The same for other clients on Node 24, each fault met once. None of them says how far a call came:",
    toMatrix(columns.filter(({ isControl }) => isControl)),
    [
      `- Load that resending adds while ${storm.callers} callers meet nothing but 503 for ${storm.seconds} s: × ${storm.load.toFixed(2)}, at most ${MOST_LOAD}.`,
      `- Memory after 10,000 calls that share a signal: ${memory.grownInMegabytes.toFixed(1)} MB more than before, at most ${MOST_GROWTH_IN_MEGABYTES}; ${memory.listeners} listeners are left.`,
      `- Ways of breaking this package's policy that these calls do not show: 0 of ${mutants}.`,
    ].join("\n"),
    "Unsafe calls that go out just when the server closes the connection that an earlier read left open:",
    toTable(RACE_HEAD, idleRaces.map(toRaceCells)),
  ].join("\n\n");
}

function toMatrix(columns: readonly Column[]): string {
  const isOurs = columns.every(({ isControl }) => !isControl);
  // What the catalogue foresees is what our client promises.
  const bars = BARS.filter(({ id }) => isOurs || id !== "surprising");
  const rows = bars.map(({ id, title }) => [
    title,
    ...columns.map(({ figures: { [id]: figure } }) =>
      figure.of === 0 ? "–" : `${figure.broken.length}`,
    ),
  ]);
  const calls = columns.map((column) => column.calls.toLocaleString("en"));
  return toTable(["", ...columns.map(({ title }) => title)], [["calls made", ...calls], ...rows]);
}

function toRaceCells({ runtime, keepAlive, figures }: IdleRaceRow): string[] {
  const { sends, failed, executed, doubled, misjudged, medianInMs } = figures;
  const counts = [sends, failed, executed, doubled, misjudged].map(String);
  return [
    runtime,
    keepAlive === undefined ? "default" : `\`${keepAlive}\``,
    ...counts,
    `${medianInMs.toFixed(1)} ms`,
  ];
}
