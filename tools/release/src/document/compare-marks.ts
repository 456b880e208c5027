import type { Finding } from "../finding.ts";
import { causeOf, evidenceAt, isSame, type Evidence } from "./evidence.ts";
import { isContainer } from "./pointer.ts";
import { describePlace } from "./place.ts";

/** What `redocly diff` does not see or misjudges: the known values of open enums, and evidence. */
export function compareMarks(base: unknown, revision: unknown): Finding[] {
  return [...walk({ base, revision, pointer: "#" }, { base, revision })];
}

interface Place {
  readonly base: unknown;
  readonly revision: unknown;
  readonly pointer: string;
}

type Documents = Pick<Place, "base" | "revision">;

function* walk(place: Place, documents: Documents): Generator<Finding> {
  const { base, revision, pointer } = place;
  if (!isContainer(base) || !isContainer(revision)) return;
  yield* compareKnownValues(place, documents);
  yield* compareEvidence(place, documents);
  for (const name of Object.keys(revision).filter((key) => Object.hasOwn(base, key))) {
    if (/^x-(evidence|extensible-enum)$|^examples?$/.test(name)) continue;
    const below = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    yield* walk({ base: base[name], revision: revision[name], pointer: below }, documents);
  }
}

function* compareKnownValues(place: Place, documents: Documents): Generator<Finding> {
  const before = knownValues(place.base);
  const after = knownValues(place.revision);
  if (!before || !after) return;
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  const cause = causeAt(place, documents);
  const name = describePlace(documents.revision, place.pointer);
  if (added.length > 0)
    yield {
      bump: "minor",
      source: "document",
      text: `${name} knows ${list(added)} too.`,
      ...cause,
    };
  if (removed.length > 0)
    yield {
      bump: "minor",
      source: "document",
      text: `${name} no longer suggests ${list(removed)}; any value may still come.`,
      ...cause,
    };
}

function* compareEvidence(place: Place, documents: Documents): Generator<Finding> {
  const [before, after] = [markOf(place.base), markOf(place.revision)];
  if (isSame(before, after)) return;
  // A mark that came or went: what held there is, or becomes, that of the place around it.
  const was = before ?? evidenceAt(documents.base, place.pointer);
  const is = after ?? evidenceAt(documents.revision, place.pointer);
  if (isSame(was, is)) return;
  const name = describePlace(documents.revision, place.pointer);
  const text = `${name} is ${tell(is)} (was ${tell(was)}).`;
  yield { bump: "patch", source: "document", text, cause: "knowledge" };
}

function causeAt({ pointer }: Place, { base, revision }: Documents): Pick<Finding, "cause"> {
  const cause = causeOf(evidenceAt(base, pointer), evidenceAt(revision, pointer));
  return cause ? { cause } : {};
}

function knownValues(value: unknown): string[] | undefined {
  const values = isContainer(value) ? value["x-extensible-enum"] : undefined;
  return Array.isArray(values) ? values.map(String) : undefined;
}

function markOf(value: unknown): Evidence | undefined {
  const mark = isContainer(value) ? value["x-evidence"] : undefined;
  return isContainer(mark) ? mark : undefined;
}

function tell(evidence: Evidence | undefined): string {
  const { level = "unmarked", source } = evidence ?? {};
  return source ? `${level} by \`${source}\`` : level;
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}
