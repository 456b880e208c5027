/** One step of a job that runs something. */
export interface Run {
  readonly job: string;
  readonly run: string;
  /** Where it is run, as the workflow says it. */
  readonly systems: readonly string[];
  readonly condition: string;
}

/** What the commands of a workflow may name. */
export interface Project {
  readonly scripts: ReadonlySet<string>;
  readonly hasFile: (file: string) => boolean;
  readonly hasBin: (name: string) => boolean;
}

/** What pnpm does itself. */
const OF_PNPM = new Set(["install"]);

/** Each command that names something of ours, and what is wrong where that is not there. */
const NAMES: readonly {
  readonly find: RegExp;
  readonly isThere: (name: string, project: Project) => boolean;
  readonly complaint: (name: string) => string;
}[] = [
  {
    find: /\bnpx --yes pnpm@\S+ (\S+)/g,
    isThere: (name, { scripts }) => OF_PNPM.has(name) || scripts.has(name),
    complaint: (name) => `runs the script "${name}", which package.json does not have`,
  },
  {
    find: /\bnode (\S+\.\w+)/g,
    isThere: (file, { hasFile }) => hasFile(file),
    complaint: (file) => `runs ${file}, which does not exist`,
  },
  {
    find: /\bnode_modules\/\.bin\/(\S+)/g,
    isThere: (name, { hasBin }) => hasBin(name),
    complaint: (name) => `runs ${name}, which no dependency of the root brings`,
  },
];

/** One call of pnpm: the shell of Windows is another, and knows neither `\` nor most of what stands in a Linux script. */
const ON_EVERY_SHELL = /^npx --yes pnpm@\S+( [\w:-]+)+$/;

/** What a workflow runs that is not there, or that not every system of its job can run. */
export function judgeRun(step: Run, project: Project): string[] {
  const missing = NAMES.flatMap(({ find, isThere, complaint }) =>
    [...step.run.matchAll(find)]
      .map(([, name = ""]) => name)
      .filter((name) => !isThere(name, project))
      .map((name) => `the job "${step.job}" ${complaint(name)}`),
  );
  return [...missing, ...judgeShell(step)];
}

function judgeShell({ job, run, systems, condition }: Run): string[] {
  const isOnWindows = systems.some((system) => system.startsWith("windows"));
  if (!isOnWindows || /runner\.os == 'Linux'/.test(condition)) return [];
  if (ON_EVERY_SHELL.test(run.trim())) return [];
  return [
    `the job "${job}" runs \`${run.trim()}\` on Windows too, whose shell is another: make it one call of pnpm, or write \`if: runner.os == 'Linux'\``,
  ];
}
