import type { ClientOptions } from "@zapspec/runtime";
import type { Report } from "../diagnostics.ts";
import { appendPointer } from "../load/json-pointer.ts";
import type { SecuritySchemeModel } from "./model.ts";

/** The options of every client; typed by them, so that a new one cannot be forgotten here. */
const OWN_OPTIONS: Record<keyof ClientOptions, true> = {
  baseUrl: true,
  fetch: true,
  timeoutInMs: true,
  deadlineInMs: true,
  retry: true,
  keepAlive: true,
  limiter: true,
  hooks: true,
  maxResponseBytes: true,
  headers: true,
};

interface Claim {
  readonly option: string;
  readonly claimant: string;
  readonly pointer: string;
}

/** Gives out each option's name once: two that share one would send the wrong value, a secret among them. */
export function reportOptionCollisions(
  report: Report,
  schemes: readonly SecuritySchemeModel[],
  parameters: readonly string[],
): void {
  const claimants = new Map(
    Object.keys(OWN_OPTIONS).map((option) => [option, "an option of every client"]),
  );
  for (const claim of [...schemes.map(claimOfScheme), ...parameters.map(claimOfParameter)]) {
    const first = claimants.get(claim.option);
    if (first) reportCollision(report, claim, first);
    else claimants.set(claim.option, claim.claimant);
  }
}

function claimOfScheme({ name, facts }: SecuritySchemeModel): Claim {
  const pointer = appendPointer("#/components/securitySchemes", name);
  return { option: facts.option, claimant: `the security scheme \`${name}\``, pointer };
}

function claimOfParameter(name: string, index: number): Claim {
  const pointer = appendPointer("#/x-client-options", index);
  return { option: name, claimant: `the path parameter \`${name}\``, pointer };
}

function reportCollision(
  report: Report,
  { option, claimant, pointer }: Claim,
  first: string,
): void {
  const message = `The client option \`${option}\` would be both ${first} and ${claimant}.`;
  const help = `Rename ${claimant}, everywhere in the document: the name itself is never sent.`;
  report("error", "client-option-collision", pointer, message, help);
}
