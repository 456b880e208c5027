import { CHECKS, type Check } from "./checks.ts";
import { describe } from "./expect.ts";
import type { ClientModule, Plan, Subject } from "./subject.ts";

export interface Finding {
  readonly vendor: string;
  readonly check: string;
  readonly passed: boolean;
  /** What the table shows, or what was wrong. */
  readonly said: string;
}

/** Runs every check on every client, all at once: most of them wait. Imports nothing, so that it runs wherever a client does. */
export function runSuite(
  modules: readonly ClientModule[],
  plans: readonly Plan[],
): Promise<Finding[]> {
  const subjects = plans.map((plan, index) => ({ plan, module: modules[index] ?? {} }));
  return Promise.all(
    subjects.flatMap((subject) => CHECKS.map((check) => runCheck(check, subject))),
  );
}

async function runCheck({ name, run }: Check, subject: Subject): Promise<Finding> {
  const { vendor } = subject.plan;
  try {
    return { vendor, check: name, passed: true, said: await run(subject) };
  } catch (error) {
    return { vendor, check: name, passed: false, said: describe(error) };
  }
}
