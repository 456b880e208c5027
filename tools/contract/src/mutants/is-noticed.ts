import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@zapspec/mock";
import type { ClientModule } from "../client.ts";
import { type ContractCheck, listContractChecks } from "../contract-checks.ts";
import type { OpenApiDocument } from "../document.ts";
import { faultOf, makeRequests, type MadeRequest } from "../fidelity.ts";
import { listOperations } from "../operations.ts";
import { callThrough, createSchemaChecks, type Subject } from "../subject.ts";
import type { VendorPackage } from "../vendors.ts";
import type { Mutant } from "./mutant.ts";
import { sliceDocument } from "./slice.ts";

type Check = Pick<ContractCheck, "run">;

/** Says whether the contract's checks, which know the right document, see that the mock's is another. */
export type IsNoticed = (mutant: Mutant) => Promise<boolean>;

export function createNotice(vendor: VendorPackage, module: ClientModule, seed: number): IsNoticed {
  const { document } = vendor;
  const checks = createSchemaChecks(vendor);
  const declared = new Map(listOperations(document).map((one) => [one.id, one]));
  const planned = new Map<string, Check[]>();
  const plan = (id: string): Check[] => {
    const operation = declared.get(id);
    const known = planned.get(id);
    if (known || !operation) return known ?? [];
    const made = makeRequests(document, checks.schemaCheck, operation, seed).map(toCheck);
    const plans = [...listContractChecks({ ...vendor, ...checks }, operation), ...made];
    planned.set(id, plans);
    return plans;
  };
  const notices = async (mutated: OpenApiDocument, ids: readonly string[]): Promise<boolean> => {
    const folder = await mkdtemp(join(tmpdir(), "mutant-"));
    const file = join(folder, `${vendor.name}.json`);
    await writeFile(file, JSON.stringify(mutated));
    try {
      await using mock = await startMock({ vendors: [file] });
      const subject: Subject = { ...vendor, ...checks, ...callThrough(vendor, module, mock) };
      return await anyFails(subject, ids.flatMap(plan));
    } catch (error) {
      // An example that breaks the changed schema: the suite has no mock to run against.
      if (error instanceof Error && error.name === "MockError") return true;
      throw error;
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  return async ({ operations, apply }) => {
    const [first = ""] = operations;
    const slice = structuredClone(sliceDocument(vendor.document, [first]));
    apply(slice);
    if (await notices(slice, [first])) return true;
    const whole = structuredClone(vendor.document);
    apply(whole);
    return operations.length > 1 && notices(whole, operations);
  };
}

function toCheck(made: MadeRequest): Check {
  return {
    run: async ({ baseUrl }) => {
      const fault = await faultOf(baseUrl, made);
      if (fault) throw new Error(fault);
    },
  };
}

async function anyFails(subject: Subject, checks: readonly Check[]): Promise<boolean> {
  for (const { run } of checks) {
    const fails = await run(subject).then(
      () => false,
      () => true,
    );
    if (fails) return true;
  }
  return false;
}
