export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly "timeout-minutes"?: number;
  readonly "runs-on"?: string;
  readonly permissions?: unknown;
  readonly strategy?: { readonly matrix?: Matrix };
  readonly steps?: readonly Step[];
}

type Matrix = Readonly<Record<string, readonly (string | number)[]>>;

/** A file of .github/workflows, as far as it is judged. */
export interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** Where a job is run, with all of its matrix. */
export function systemsOf({ "runs-on": place = "", strategy }: Job): string[] {
  const [, name = ""] = /^\$\{\{ matrix\.(\w+) \}\}$/.exec(place) ?? [];
  return name === "" ? [place] : (strategy?.matrix?.[name] ?? []).map(String);
}
