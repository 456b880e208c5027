import { BARS } from "../matrix/judge.ts";
import { MOST_GROWTH_IN_MEGABYTES, MOST_LOAD } from "./bars.ts";
import type { Column } from "./column.ts";
import type { IdleRaceRow, Measurements } from "./measure.ts";

/** The tables of the README, in Markdown. */
export function toMarkdown(measurements: Measurements): string {
  const { columns, storm, memory, idleRaces } = measurements;
  const [ours, others] = [ofKind(columns, "runtime"), ofKind(columns, "control")];
  return [
    matrixOf(ours),
    "Other clients, the same calls, Node 24. None of them says how far a call came.",
    matrixOf(others),
    `- Load that resending adds while ${storm.callers} callers meet nothing but 503, for ${storm.seconds} s: × ${storm.load.toFixed(2)} (at most ${MOST_LOAD}).`,
    `- Memory after 10,000 calls that share a signal: ${memory.grownInMegabytes.toFixed(1)} MB more than before (at most ${MOST_GROWTH_IN_MEGABYTES}), ${memory.listeners} listeners left.`,
    "Unsafe calls that go out while the server closes the connection which an earlier read left open:",
    table(
      [
        "runtime",
        "`keepAlive`",
        "sends",
        "failed",
        "of these executed",
        "executed twice",
        "wrong verdict",
        "median",
      ],
      idleRaces.map(toRaceRow),
    ),
  ].join("\n\n");
}

function ofKind(columns: readonly Column[], wanted: Column["kind"]): Column[] {
  return columns.filter(({ kind }) => kind === wanted);
}

function matrixOf(columns: readonly Column[]): string {
  const rows = BARS.filter(({ id }) => id !== "surprising" || columns[0]?.kind === "runtime").map(
    ({ id, title }) => [title, ...columns.map((column) => toCell(column, id))],
  );
  const calls = ["calls made", ...columns.map(({ calls: count }) => count.toLocaleString("en"))];
  return table(["", ...columns.map(({ title }) => title)], [calls, ...rows]);
}

function toCell({ figures }: Column, id: keyof Column["figures"]): string {
  const { of, broken } = figures[id];
  return of === 0 ? "–" : `${broken.length}`;
}

function toRaceRow({ runtime, keepAlive, figures }: IdleRaceRow): string[] {
  const { sends, failed, executed, doubled, misjudged, medianInMs } = figures;
  const option = keepAlive === undefined ? "default" : `\`${keepAlive}\``;
  return [
    runtime.replace("node-", "Node "),
    option,
    ...[sends, failed, executed, doubled, misjudged].map(String),
    `${medianInMs.toFixed(1)} ms`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
