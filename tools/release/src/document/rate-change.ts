import type { Bump } from "../bump.ts";
import type { DocumentChange } from "./diff-documents.ts";

/** What a change of the document means for who uses the client; left out where another diff judges it better. */
export interface Rating {
  readonly bump: Bump;
  readonly isWording?: true;
}

interface Rule {
  readonly match: (change: DocumentChange) => boolean;
  readonly rating: Rating | undefined;
}

const WORDING: Rating = { bump: "patch", isWording: true };

const TEXTS =
  /^(description|summary|title|examples?|externalDocs|tags?|contact|license|termsOfService|x-vendor-titles|x-pii|\$comment)$/;
const TEXT_TYPES =
  /^(Info|License|Contact|Tag|TagList|TagGroup|TagGroups|ExternalDocs|Example|ExamplesMap|Examples)$/;
const SERVERS_AND_SECURITY = /^(Server|ServerList|ServerMap|ServerVariable|Security)/;

/**
 * Two ways to write an open enum have one type, a whole number and a fraction too; a limit has none, and the client
 * does not check it.
 */
const LEFT_TO_THE_COMPILER = [
  "schema-type-changed",
  "schema-combinator-changed",
  "schema-constraint-changed",
  "enum-values-added",
  "enum-values-removed",
];

/**
 * Redocly rates what a change means for any client of an API. Ours is typed and does not validate, so an upgrade breaks
 * by its types or its behaviour. The first rule that matches holds.
 */
const RULES: readonly Rule[] = [
  // Redocly calls every new extension minor and is blind to a longer x-extensible-enum: compare-marks.ts reads both.
  {
    match: ({ path, property = "" }) =>
      /\/x-(evidence|extensible-enum)(\/|$)/.test(`${path}/${property}`),
    rating: undefined,
  },
  { match: isText, rating: WORDING },
  // Facts for the runtime, judged as such: where a call goes, with which secret, what is repeated, what has failed.
  { match: (change) => lastName(change).startsWith("x-"), rating: { bump: "patch" } },
  { match: ({ path }) => /\/x-[a-z-]+\//.test(path), rating: { bump: "patch" } },
  { match: ({ typeName }) => SERVERS_AND_SECURITY.test(typeName), rating: { bump: "patch" } },
  // The compiler knows better which of these a consumer's code notices, and calls it major where it does.
  {
    match: (change) => onlyBreaks(change, LEFT_TO_THE_COMPILER),
    rating: { bump: "minor" },
  },
  // Written otherwise for the same arguments.
  {
    match: (change) => onlyBreaks(change, ["parameter-serialization-changed"]),
    rating: { bump: "minor" },
  },
  { match: ({ verdicts }) => verdicts.length > 0, rating: { bump: "major" } },
  { match: ({ kind }) => kind !== "modified", rating: { bump: "minor" } },
  {
    match: ({ property }) => /^(deprecated|default|type|required|enum|key)$/.test(property ?? ""),
    rating: { bump: "minor" },
  },
];

export function rateChange(change: DocumentChange): Rating | undefined {
  const rule = RULES.find(({ match }) => match(change));
  return rule ? rule.rating : { bump: "patch" };
}

function isText(change: DocumentChange): boolean {
  return TEXTS.test(lastName(change)) || TEXT_TYPES.test(change.typeName);
}

/** What changed by its name: `description`, `x-evidence`. A property that is called so is none of these. */
function lastName({ path, property, typeName }: DocumentChange): string {
  if (property) return property;
  if (typeName === "Schema" || typeName === "Parameter") return "";
  return path.split("/").at(-1) ?? "";
}

function onlyBreaks({ verdicts }: DocumentChange, rules: readonly string[]): boolean {
  return verdicts.length > 0 && verdicts.every(({ ruleId }) => rules.includes(ruleId));
}
