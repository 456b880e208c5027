import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./root.ts";
import { listFiles } from "./tracked-files.ts";
import { judgeRun, type Project } from "./workflow-commands.ts";
import { judgePromise } from "./workflow-promise.ts";
import { type Job, type Step, systemsOf, type Workflow } from "./workflow.ts";

interface Subject {
  readonly text: string;
  readonly workflow: Workflow;
  readonly jobs: readonly (readonly [string, Job])[];
  /** The pnpm that the project names, as `pnpm@1.2.3`. */
  readonly pnpm: string;
  readonly project: Project;
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
  ({ jobs }) =>
    jobs
      .filter(([, { permissions = {} }]) => typeof permissions !== "object")
      .map(([name]) => `the job "${name}" must name each permission that it needs`),
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
  ({ jobs, project }) =>
    jobs.flatMap(([job, { steps = [], ...rest }]) =>
      steps.flatMap(({ run, if: condition = "" }) =>
        run ? judgeRun({ job, run, condition, systems: systemsOf(rest) }, project) : [],
      ),
    ),
];

/** Every place of the workflows that trusts more than it must. */
export async function findUnsafeWorkflows(): Promise<string[]> {
  const manifest = await readFile(join(ROOT, "package.json"), "utf8");
  const { packageManager, scripts } = JSON.parse(manifest) as {
    packageManager: string;
    scripts: Record<string, string>;
  };
  const project: Project = {
    scripts: new Set(Object.keys(scripts)),
    hasFile: (file) => existsSync(join(ROOT, file)),
    hasBin: (name) => existsSync(join(ROOT, "node_modules/.bin", name)),
  };
  const files = await listFiles(".github/workflows/*.yml", ".github/workflows/*.yaml");
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), "utf8")));
  const findings = texts.flatMap((text, index) =>
    judgeWorkflow(text, packageManager, project).map((finding) => `${files[index]}: ${finding}.`),
  );
  return [...findings, ...judgePromise(texts)];
}

export function judgeWorkflow(text: string, pnpm: string, project: Project): string[] {
  const workflow = parse(text) as Workflow;
  const subject = { text, workflow, jobs: Object.entries(workflow.jobs ?? {}), pnpm, project };
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
