import type { SecurityScheme } from "./api.ts";
import { within } from "./ending.ts";
import { InvalidInputError } from "./errors.ts";
import { toSafeCause } from "./fault.ts";
import { refuse } from "./refusal.ts";
import { type CallContext, type CallRequest, type Policy, factsOf } from "./request.ts";
import type { Settings } from "./options.ts";
import { type Secret, checkSecretText, chooseSchemes, refuseUnauthorised } from "./secret.ts";
import { encode } from "./serialise/encode.ts";

/** Puts the secrets where the operation's security wants them. */
export function authorise({ api, secrets }: Settings): Policy {
  const askFor = shareAnswers();
  return async (request, next) => {
    const { context } = request;
    const { security = [] } = context.operation;
    let authorised = request;
    for (const scheme of chooseSchemes(api, security, secrets) ??
      refuseUnauthorised(api, security)) {
      const text = checkSecretText(
        scheme,
        await resolveSecret(context, scheme, secrets[scheme.option] as Secret, askFor),
      );
      authorised = addSecret(scheme, text, authorised);
    }
    refuseMissingHeader(authorised);
    return next(authorised);
  };
}

type SecretFunction = Exclude<Secret, string>;
type AskFor = (secret: SecretFunction) => Promise<string>;

// Calls that need a secret at the same time ask for it once: a refresh may make the one before it invalid.
function shareAnswers(): AskFor {
  const asked = new Map<SecretFunction, Promise<string>>();
  return (secret) => {
    const answer = asked.get(secret) ?? (async () => secret())();
    asked.set(secret, answer);
    const forget = (): unknown => asked.delete(secret);
    answer.then(forget, forget);
    return answer;
  };
}

// What the function threw may quote the secret, so only the kind of error is told.
async function resolveSecret(
  context: CallContext,
  { option }: SecurityScheme,
  secret: Secret,
  askFor: AskFor,
): Promise<string> {
  if (typeof secret === "string") return secret;
  const run = (): Promise<string> =>
    askFor(secret).catch((error: unknown) => {
      const text = `the function in option "${option}" failed, so there is no secret to send. Call it on its own to see why.`;
      throw new InvalidInputError(text, {
        ...factsOf(context, "not-sent"),
        cause: toSafeCause(error),
      });
    });
  const missing = `the function in option "${option}" gave no secret`;
  return within(context, { run, missing, timeoutInMs: context.timeoutInMs });
}

function addSecret(
  { type, in: place, name = "" }: SecurityScheme,
  text: string,
  request: CallRequest,
): CallRequest {
  const { headers, url, context } = request;
  const value = {
    apiKey: text,
    bearer: `Bearer ${text}`,
    basic: `Basic ${type === "basic" && toBase64(text)}`,
  }[type];
  context.secrets.push(text, value.replace(/^B\w+ /, ""));
  if (type === "apiKey" && place === "query")
    return {
      ...request,
      url: `${url}${url.includes("?") ? "&" : "?"}${encode(name)}=${encode(text)}`,
    };
  if (type === "apiKey" && place === "cookie")
    headers.cookie = `${headers.cookie ? `${headers.cookie}; ` : ""}${name}=${text}`;
  else headers[type === "apiKey" ? name.toLowerCase() : "authorization"] = value;
  return request;
}

// btoa takes bytes written as characters; a password may hold any character.
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

// Here, because a required header may be the one that carries the secret.
function refuseMissingHeader({ headers, context }: CallRequest): void {
  const missing = context.operation.parameters?.find(
    ({ in: place, name, required }) =>
      place === "header" && required && !(name.toLowerCase() in headers),
  );
  if (missing)
    refuse(`header "${missing.name}"`, "is missing", "it in `headers`: the operation requires it");
}
