import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { toArguments } from "./arguments.ts";
import { call } from "./client.ts";
import type { DeclaredOperation } from "./operations.ts";
import type { SpoiltRequest } from "./spoil/spoil-request.ts";
import type { Subject } from "./subject.ts";

/** What a client throws, as far as it is looked at. */
export interface Failure {
  readonly name: string;
  readonly delivery: string;
  readonly status?: number;
  readonly body?: unknown;
}

export async function failureOf(answer: Promise<unknown>): Promise<Failure> {
  return answer.then(
    (data) => assert.fail(`accepted, and answered with ${JSON.stringify(data)}`),
    (error: Failure) => error,
  );
}

/** The client or the mock refuses it, and the mock names the place. */
export async function assertRefused(
  { client, document }: Subject,
  operation: DeclaredOperation,
  spoilt: SpoiltRequest,
): Promise<void> {
  const parameters = toArguments(document, operation, spoilt.example);
  const { delivery, status, body } = await failureOf(call(client, operation, parameters));
  if (delivery === "not-sent") return;
  assert.deepEqual({ delivery, status }, { delivery: "rejected", status: 422 });
  assertNamesPlace(body, spoilt);
}

/** A refusal must point at what is wrong; of an enum it lists the values that would do, no more and no fewer. */
export function assertNamesPlace(
  problem: unknown,
  { kind, place, allowed }: { kind: string } & Pick<SpoiltRequest, "place" | "allowed">,
): void {
  const { validation = [] } = problem as { validation?: Violation[] };
  // What is of a wrong type for one alternative may be a bad value of another.
  const isThere = ({ location }: Violation): boolean =>
    isDeepStrictEqual(kind === "wrong type" ? location.slice(0, place.length) : location, place);
  const there = validation.filter(isThere);
  assert.notDeepEqual(there, [], `no violation at ${place.join(".")}: ${JSON.stringify(problem)}`);
  for (const { message } of there) assert.ok(message.startsWith(place.join(".")), message);
  const listed = there.find(({ code }) => code === "enum");
  if (!allowed || !listed) return;
  const members = allowed.map((value) => JSON.stringify(value)).join(", ");
  assert.equal(listed.message, `${place.join(".")} must be one of ${members}.`);
}

interface Violation {
  readonly location: string[];
  readonly code: string;
  readonly message: string;
}
