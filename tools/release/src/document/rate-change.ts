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
 * Redocly rates what a change means for any client of an API. Ours is typed and does not validate, so an upgrade breaks
 * by its types or its behaviour. The first rule that matches holds.
 */
const RULES: readonly Rule[] = [
  // Redocly calls every new extension minor and is blind to a longer x-extensible-enum: compare-marks.ts reads both.
  { match: (change) => /^x-(evidence|extensible-enum)$/.test(lastName(change)), rating: undefined },
  { match: (change) => /\/x-(evidence|extensible-enum)\//.test(change.path), rating: undefined },
  { match: isText, rating: WORDING },
  // Facts for the runtime, judged as such: where a call goes, with which secret, what is repeated, what has failed.
  {
    match: ({ path }) => /\/x-(sdk|effect|pagination|failure|client-options|rate-limit)\b/.test(path),
    rating: { bump: "patch" },
  },
  { match: (change) => /^x-/.test(lastName(change)), rating: { bump: "patch" } },
  { match: ({ typeName }) => SERVERS_AND_SECURITY.test(typeName), rating: { bump: "patch" } },
  // A limit of a value has no type, and the client sends and returns the value as it is.
  { match: (change) => breaksOnly(change, "schema-constraint-changed"), rating: { bump: "minor" } },
  // TypeScript has one type for both, so what was read or written before still can be.
  { match: isIntegerToNumber, rating: { bump: "minor" } },
  // Written otherwise for the same arguments.
  {
    match: (change) => breaksOnly(change, "parameter-serialization-changed"),
    rating: { bump: "minor" },
  },
  // More answers are known; that may also be one which `http` users do not expect, and which their types then show.
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

function breaksOnly({ verdicts }: DocumentChange, rule: string): boolean {
  return verdicts.length > 0 && verdicts.every(({ ruleId }) => ruleId === rule);
}

function isIntegerToNumber(change: DocumentChange): boolean {
  if (!breaksOnly(change, "schema-type-changed")) return false;
  const types = [change.base?.value, change.revision?.value].map((type) =>
    [type].flat().map((name) => (name === "integer" ? "number" : String(name))).sort().join(),
  );
  return types[0] === types[1];
}
