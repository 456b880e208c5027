import { type Candidate, listCandidates, type Programs } from "./launches.ts";
import { setStage } from "./stage.ts";
import type { Finding } from "./suite/suite.ts";
import { REFUSED } from "./verdicts.ts";

/** What came of one runtime. */
export interface Result {
  readonly name: string;
  readonly version: string;
  readonly findings: readonly Finding[];
  /** Everything that is wrong, in words. */
  readonly problems: readonly string[];
  /** Set where it is not on this machine: how to get it. */
  readonly missing?: string;
}

/** Every runtime, on every client; `problems` of its own where the vendors received what no runtime should have sent. */
export interface Smoke {
  readonly vendors: readonly string[];
  readonly results: readonly Result[];
  readonly problems: readonly string[];
}

export async function runSmoke(
  candidates: readonly Candidate[] = listCandidates(),
): Promise<Smoke> {
  await using stage = await setStage();
  const { vendors, programs } = stage;
  const results = await Promise.all(candidates.map((candidate) => tryOne(candidate, programs)));
  const ran = results.filter(({ findings }) => findings.length > 0).length;
  const problems = stage
    .countUnsafeCalls()
    .filter(({ received, planned }) => received !== planned * ran)
    .map(
      ({ vendor, received }) =>
        `${vendor} received its unsafe call ${received} times from ${ran} runtimes.`,
    );
  return { vendors, results, problems };
}

async function tryOne({ name, find, howToGet }: Candidate, programs: Programs): Promise<Result> {
  let version = "";
  try {
    const launch = await find();
    if (!launch) return { name, version, findings: [], problems: [], missing: howToGet };
    ({ version } = launch);
    const findings = await launch.run(programs);
    return { name, version, findings, problems: judge(name, findings) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { name, version, findings: [], problems: [problem] };
  }
}

function judge(name: string, findings: readonly Finding[]): string[] {
  return findings.flatMap(({ vendor, check, passed, said }) => {
    if (!passed) return [`${check} of ${vendor}: ${said}`];
    const wanted = REFUSED[name];
    if (check !== "refused" || said === wanted) return [];
    return [`${check} of ${vendor}: the delivery is ${said}, not ${wanted}`];
  });
}
