import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { resolve } from "../document/pointer.ts";
import { Refusal, violation } from "../refusal.ts";
import type { IncomingRequest } from "../exchange.ts";

/** How a scheme is satisfied, how a 401 asks for it, and where the secret goes. The first that applies decides. */
interface Rule {
  readonly applies: (scheme: SecurityScheme) => boolean;
  readonly isSent: (scheme: SecurityScheme, request: IncomingRequest) => boolean;
  readonly location: (scheme: SecurityScheme) => string[];
  readonly advice: (scheme: SecurityScheme) => string;
  readonly challenge: (scheme: SecurityScheme) => string;
}

const authorization = (): string[] => ["header", "authorization"];

const rules: readonly Rule[] = [
  {
    applies: ({ type }) => type === "mutualTLS", // below HTTP: nothing in the request could show it
    isSent: () => true,
    location: () => [],
    advice: () => "",
    challenge: () => "",
  },
  {
    applies: ({ type }) => type === "apiKey",
    isSent: isKeySent,
    location: ({ in: place = "header", name = "" }) => [place, name],
    advice: ({ in: place, name }) => `Send the key in the ${place} "${name}".`,
    challenge: ({ in: place, name }) => `ApiKey realm="mock", in="${place}", name="${name}"`,
  },
  {
    applies: ({ type, scheme }) => type === "http" && scheme?.toLowerCase() !== "bearer",
    isSent: ({ scheme = "" }, { headers }) => hasCredentials(headers.authorization, scheme),
    location: authorization,
    advice: ({ scheme }) => `Send "Authorization: ${capitalised(scheme)} <credentials>".`,
    challenge: ({ scheme }) => `${capitalised(scheme)} realm="mock"`,
  },
  {
    applies: () => true, // bearer, and OAuth 2 and OpenID Connect, which end in a bearer token
    isSent: (_, { headers }) => hasCredentials(headers.authorization, "bearer"),
    location: authorization,
    advice: () => 'Send "Authorization: Bearer <token>".',
    challenge: () => 'Bearer realm="mock"',
  },
];

/** Throws 401 unless one of the operation's alternatives is satisfied. Any token that has the form will do. */
export function assertAuthorised(
  document: OpenApiDocument,
  operation: Operation,
  request: IncomingRequest,
): void {
  const alternatives = alternativesOf(document, operation);
  if (alternatives.length === 0) return;
  const missing = alternatives.map((schemes) =>
    schemes.filter((scheme) => !ruleOf(scheme).isSent(scheme, request)),
  );
  if (missing.some((schemes) => schemes.length === 0)) return;
  throw unauthorised(operation, missing.flat());
}

/** The query names that carry a secret, which no operation lists among its parameters. */
export function secretQueryNames(document: OpenApiDocument, operation: Operation): string[] {
  return alternativesOf(document, operation)
    .flat()
    .filter((scheme) => scheme.type === "apiKey" && scheme.in === "query")
    .map((scheme) => scheme.name ?? "");
}

const knownAlternatives = new WeakMap<Operation, readonly SecurityScheme[][]>();

/** Every set of schemes that would do; looked up once, because every request asks for it. */
function alternativesOf(
  document: OpenApiDocument,
  operation: Operation,
): readonly SecurityScheme[][] {
  const known =
    knownAlternatives.get(operation) ??
    operation.security.map((requirement) => schemesOf(document, requirement));
  knownAlternatives.set(operation, known);
  return known;
}

function schemesOf(document: OpenApiDocument, requirement: SecurityRequirement): SecurityScheme[] {
  const declared = document.components?.securitySchemes ?? {};
  return Object.keys(requirement).flatMap((name) => {
    const scheme = declared[name];
    return scheme ? [resolve<SecurityScheme>(document, scheme)] : [];
  });
}

function ruleOf(scheme: SecurityScheme): Rule {
  const rule = rules.find(({ applies }) => applies(scheme));
  if (!rule) throw new Error(`No rule for the security scheme ${scheme.type}.`);
  return rule;
}

/** Schemes are compared without their case, but everybody writes Basic and Digest. */
function capitalised(scheme = ""): string {
  return scheme.charAt(0).toUpperCase() + scheme.slice(1);
}

function hasCredentials(header: string | undefined, scheme: string): boolean {
  const [sent = "", credentials = ""] = (header ?? "").split(/ +/, 2);
  return sent.toLowerCase() === scheme.toLowerCase() && credentials !== "";
}

function isKeySent({ in: place, name = "" }: SecurityScheme, request: IncomingRequest): boolean {
  if (place === "query") return Boolean(new URLSearchParams(request.query).get(name));
  if (place === "header") return Boolean(request.headers[name.toLowerCase()]);
  const cookies = (request.headers.cookie ?? "").split(/; */);
  return cookies.some((cookie) => cookie.startsWith(`${name}=`) && cookie.length > name.length + 1);
}

function unauthorised(operation: Operation, missing: readonly SecurityScheme[]): Refusal {
  const challenges = missing.map((scheme) => ruleOf(scheme).challenge(scheme)).filter(Boolean);
  return new Refusal({
    status: 401,
    kind: "unauthorised",
    title: "Credentials are missing",
    detail: `${operation.name} needs credentials that the request does not carry.`,
    validation: missing.map((scheme) => {
      const rule = ruleOf(scheme);
      const location = rule.location(scheme);
      const message = `${location.join(".")} is required. ${rule.advice(scheme)}`;
      return violation(location, "security", message);
    }),
    headers: { "www-authenticate": challenges.join(", ") },
  });
}
