import type { Operation, SecurityScheme } from "./api.ts";
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
  const chosen = new Map<Operation, readonly SecurityScheme[]>();
  const choose = (operation: Operation): readonly SecurityScheme[] => {
    const { security = [] } = operation;
    const schemes = chooseSchemes(api, security, secrets) ?? refuseUnauthorised(api, security);
    chosen.set(operation, schemes);
    return schemes;
  };
  return async (request, next) => {
    const { context } = request;
    let authorised = request;
    for (const scheme of chosen.get(context.operation) ?? choose(context.operation)) {
      const secret = secrets[scheme.option] as Secret;
      // A text was checked when the client was created.
      const text =
        typeof secret === "string"
          ? secret
          : checkSecretText(scheme, await resolveSecret(context, scheme, secret, askFor));
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
function resolveSecret(
  context: CallContext,
  { option }: SecurityScheme,
  secret: SecretFunction,
  askFor: AskFor,
): Promise<string> {
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
  if (type !== "apiKey") {
    const sent = type === "basic" ? toBase64(text) : text;
    context.secrets.push(text, sent);
    headers.authorization = `${type === "basic" ? "Basic" : "Bearer"} ${sent}`;
    return request;
  }
  context.secrets.push(text);
  if (place === "query")
    return {
      ...request,
      url: `${url}${url.includes("?") ? "&" : "?"}${encode(name)}=${encode(text)}`,
    };
  if (place === "cookie")
    headers.cookie = `${headers.cookie ? `${headers.cookie}; ` : ""}${name}=${text}`;
  else headers[name.toLowerCase()] = text;
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
