import type { Api, SecurityScheme } from "./api.ts";
import { refuse } from "./refusal.ts";
import { headerText } from "./serialise/headers.ts";
import { toText } from "./serialise/text.ts";

/** A secret as text, or a function that gives it, called for each call. */
export type Secret = string | (() => string | Promise<string>);

/** The secrets among the options, checked as far as they are known before a call. */
export function checkSecrets(
  api: Api,
  given: Readonly<Record<string, unknown>>,
): Record<string, Secret> {
  const schemes = Object.values(api.securitySchemes ?? {}).filter(
    ({ option }) => given[option] !== undefined,
  );
  const secrets = Object.fromEntries(
    schemes.map((scheme) => [scheme.option, checkSecret(scheme, given[scheme.option])]),
  );
  refuseMissing(api, secrets);
  return secrets;
}

/** The first alternative whose secrets are all there; one that needs none comes last. Undefined where none will do. */
export function chooseSchemes(
  { securitySchemes = {} }: Api,
  alternatives: readonly (readonly string[])[],
  secrets: Readonly<Record<string, Secret>>,
): SecurityScheme[] | undefined {
  if (alternatives.length === 0) return [];
  const needing = alternatives.filter((names) => names.length > 0);
  const isFulfilled = (names: readonly string[]): boolean =>
    names.every((name) => secrets[securitySchemes[name]?.option ?? ""]);
  const chosen = needing.find(isFulfilled) ?? alternatives.find((names) => names.length === 0);
  return chosen?.flatMap((name) => securitySchemes[name] ?? []);
}

/** Says which option is missing, by the first alternative. */
export function refuseUnauthorised(
  { securitySchemes = {} }: Api,
  [names = []]: readonly (readonly string[])[],
): never {
  const options = names.map((name) => `"${securitySchemes[name]?.option}"`);
  const [noun, verb, what] =
    options.length > 1 ? ["options", "are", "each secret"] : ["option", "is", "the secret"];
  return refuse(
    `${noun} ${options.join(" and ")}`,
    `${verb} missing`,
    `${what} as text, or a function that returns it`,
  );
}

/** The text that goes on the wire, or a refusal that does not show it. */
export function checkSecretText({ option, type }: SecurityScheme, text: unknown): string {
  const where = `option "${option}"`;
  if (typeof text !== "string" || text.trim() === "")
    return refuse(where, "gives no secret", "a text that is not empty");
  if (type === "bearer" && /^bearer\s/i.test(text))
    refuse(where, 'begins with the word "Bearer"', "the token alone: the word is added");
  if (type === "basic" && !text.includes(":")) refuse(where, "holds no colon", "`user:password`");
  return type === "basic" ? toText(text, where) : headerText(text, where);
}

function checkSecret(scheme: SecurityScheme, secret: unknown): Secret {
  return typeof secret === "function"
    ? (secret as () => string | Promise<string>)
    : checkSecretText(scheme, secret);
}

// A client none of whose guarded operations could be called is a mistake; one of several secrets missing may be meant.
function refuseMissing(api: Api, secrets: Readonly<Record<string, Secret>>): void {
  const guarded = Object.values(api.operations).flatMap(({ security }) =>
    security && security.every((names) => names.length > 0) && security.length > 0
      ? [security]
      : [],
  );
  const [first] = guarded;
  if (first && !guarded.some((security) => chooseSchemes(api, security, secrets)))
    refuseUnauthorised(api, first);
}
