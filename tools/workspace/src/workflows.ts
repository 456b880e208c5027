import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./root.ts";
import { listFiles } from "./tracked-files.ts";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Subject {
  readonly text: string;
  readonly workflow: Workflow;
  readonly jobs: readonly (readonly [string, Job])[];
  /** The pnpm that the project names, as `pnpm@1.2.3`. */
  readonly pnpm: string;
}

/** What a workflow must be, beyond working. Each rule gives the sentences of those who break it. */
const RULES: readonly ((subject: Subject) => string[])[] = [
  ({ text }) =>
    [...text.matchAll(/^.*\buses:\s*(\S+)(.*)$/gm)]
      .filter(([, action = ""]) => !action.startsWith("./"))
      .filter(
        ([, action, comment]) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(`${action}${comment}`),
      )
      .map(
        ([, action]) =>
          `${action} must be pinned by its digest, with the version behind it: @‹40 hex digits› # v1.2.3`,
      ),
  ({ workflow: { permissions } }) =>
    isReadOnly(permissions)
      ? []
      : [
          "permissions must be set at the top to `contents: read` or less; a job that needs more says so itself",
        ],
  ({ workflow: { concurrency } }) =>
    concurrency ? [] : ["concurrency must say what happens to a second run"],
  ({ jobs }) =>
    jobs
      .filter(([, job]) => job["timeout-minutes"] === undefined)
      .map(
        ([name]) => `the job "${name}" needs timeout-minutes: without, it may hang for six hours`,
      ),
  ({ jobs }) =>
    jobs
      .filter(([, { steps = [] }]) => steps.some(keepsCredentials))
      .map(([name]) => `the job "${name}" must check out with persist-credentials: false`),
  ({ text }) =>
    [...text.matchAll(/\bsecrets\.(\w+)/g)].map(
      ([secret]) => `${secret} is a long-lived secret: use \`github.token\` or OpenID Connect`,
    ),
  ({ text, pnpm }) =>
    [...text.matchAll(/\bpnpm@[\d.]+\d/g)]
      .filter(([version]) => version !== pnpm)
      .map(([version]) => `${version} is not ${pnpm}, which package.json names`),
];

/** Every place of the workflows that trusts more than it must. */
export async function findUnsafeWorkflows(): Promise<string[]> {
  const manifest = await readFile(join(ROOT, "package.json"), "utf8");
  const { packageManager } = JSON.parse(manifest) as { packageManager: string };
  const files = await listFiles(".github/workflows/*.yml", ".github/workflows/*.yaml");
  const findings = await Promise.all(
    files.map(async (file) =>
      judgeWorkflow(await readFile(join(ROOT, file), "utf8"), packageManager).map(
        (finding) => `${file}: ${finding}.`,
      ),
    ),
  );
  return findings.flat();
}

export function judgeWorkflow(text: string, pnpm: string): string[] {
  const workflow = parse(text) as Workflow;
  const subject = { text, workflow, jobs: Object.entries(workflow.jobs ?? {}), pnpm };
  return RULES.flatMap((rule) => rule(subject));
}

function isReadOnly(permissions: unknown): boolean {
  if (typeof permissions !== "object" || permissions === null) return false;
  return Object.entries(permissions).every(
    ([name, level]) => level === "none" || (name === "contents" && level === "read"),
  );
}

function keepsCredentials({ uses = "", with: options = {} }: Step): boolean {
  return uses.startsWith("actions/checkout@") && options["persist-credentials"] !== false;
}
