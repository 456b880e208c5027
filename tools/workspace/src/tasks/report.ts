/** What a task found. Printed as the last line of its output, so that it comes back with the output from turbo's cache. */
export interface TaskReport {
  /** The task in words: "document of acme". */
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** A figure that is told beside the result. */
  readonly note?: string;
  /** Figures that are told after all results; those of one name are added up. */
  readonly figures?: readonly string[];
}

const MARK = "zapspec-report: ";

export function toReportLine(report: TaskReport): string {
  return `${MARK}${JSON.stringify(report)}`;
}

export function readReportLine(line: string): TaskReport | undefined {
  return line.startsWith(MARK) ? JSON.parse(line.slice(MARK.length)) : undefined;
}
