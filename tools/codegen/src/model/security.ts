import type { SecurityScheme } from "@zapspec/runtime";
import { appendPointer } from "../load/json-pointer.ts";
import type { SecurityRequirement, SecuritySchemeObject } from "../load/document.ts";
import { type Context, dereference } from "./context.ts";
import type { SecuritySchemeModel } from "./model.ts";
import { toCamelCase } from "./names.ts";

type Facts = Omit<SecurityScheme, "option">;

/** The first match wins. An OAuth 2 or OpenID Connect access token travels as a bearer token (RFC 6750). */
const KINDS: {
  match: (scheme: SecuritySchemeObject) => boolean;
  convert: (scheme: SecuritySchemeObject) => Facts;
}[] = [
  {
    match: ({ type }) => type === "apiKey",
    convert: (scheme) => ({ type: "apiKey", ...placeOf(scheme) }),
  },
  { match: isHttp("bearer"), convert: () => ({ type: "bearer" }) },
  { match: isHttp("basic"), convert: () => ({ type: "basic" }) },
  {
    match: ({ type }) => type === "oauth2" || type === "openIdConnect",
    convert: () => ({ type: "bearer" }),
  },
];

/**
 * The schemes that a client can fulfil. The scheme that the document asks for first takes the option `token`;
 * every other one takes an option of its own name.
 */
export function modelSecuritySchemes(context: Context): SecuritySchemeModel[] {
  const { document } = context;
  const [first, ...others] = Object.keys(document.security?.[0] ?? {});
  const declared = Object.keys(document.components?.securitySchemes ?? {});
  const primary = first ?? declared[0];
  const required = new Set(isOptional(document.security) ? [] : [first, ...others]);
  return declared.flatMap((name) => {
    const facts = modelScheme(context, name);
    if (!facts) return [];
    const option = name === primary ? "token" : toCamelCase(name);
    const description = document.components?.securitySchemes?.[name]?.description ?? "";
    return [{ name, facts: { option, ...facts }, description, required: required.has(name) }];
  });
}

/** Alternatives of schemes that exist and can be fulfilled; undefined where the operation asks for nothing. */
export function modelSecurity(
  context: Context,
  requirements: SecurityRequirement[] | undefined,
  pointer: string,
  known: ReadonlySet<string>,
): string[][] | undefined {
  if (!requirements || requirements.length === 0) return undefined;
  const declared = context.document.components?.securitySchemes ?? {};
  for (const name of requirements.flatMap((requirement) => Object.keys(requirement))) {
    if (name in declared) continue;
    const message = `The security scheme \`${name}\` is not declared.`;
    const help = "Declare it under `components.securitySchemes` or correct the name.";
    context.report("error", "security-scheme-unknown", pointer, message, help);
  }
  const alternatives = requirements.map((requirement) => Object.keys(requirement));
  const fulfillable = alternatives.filter((names) => names.every((name) => known.has(name)));
  return fulfillable.length > 0 ? fulfillable : undefined;
}

function modelScheme(context: Context, name: string): Facts | undefined {
  const pointer = appendPointer("#/components/securitySchemes", name);
  const written = context.document.components?.securitySchemes?.[name];
  if (!written) return undefined;
  const { node } = dereference<SecuritySchemeObject>(context.document, written, pointer);
  const kind = KINDS.find(({ match }) => match(node));
  if (kind) return kind.convert(node);
  const message = `The security scheme \`${name}\` (${[node.type, node.scheme].filter(Boolean).join(" ")}) cannot be fulfilled by a generated client.`;
  const help =
    "Use an API key, HTTP basic, HTTP bearer or OAuth 2, or let callers set the header themselves.";
  context.report("warning", "security-scheme-unsupported", pointer, message, help);
  return undefined;
}

function isHttp(scheme: string) {
  return (object: SecuritySchemeObject) =>
    object.type === "http" && object.scheme?.toLowerCase() === scheme;
}

function placeOf({ in: place, name }: SecuritySchemeObject): Pick<SecurityScheme, "in" | "name"> {
  const known = place === "query" || place === "cookie" ? place : "header";
  return { in: known, name: name ?? "authorization" };
}

// `security: [{}]` among the alternatives means that the call works without any secret.
function isOptional(security: SecurityRequirement[] | undefined): boolean {
  return (
    !security ||
    security.some((requirement) => Object.keys(requirement).length === 0) ||
    security.length > 1
  );
}
