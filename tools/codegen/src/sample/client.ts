import { toLiteral, toPropertyKey } from "../literal.ts";
import type { ClientParameterModel, Model, SecuritySchemeModel } from "../model/model.ts";
import { toParameterName } from "../model/names.ts";

/** The lines that make a vendor's client, with a value for every option that it cannot be made without. */
export function clientSample(model: Model, schemes: readonly string[] = []): string {
  const { vendor, clientName, server, securitySchemes, clientParameters } = model;
  const secrets = securitySchemes.filter(
    ({ name, required }) => required || schemes.includes(name),
  );
  const options = [
    ...(server.baseUrl ? [] : [`baseUrl: ${toLiteral(server.example)}`]),
    ...secrets.map(sampleSecret),
    ...clientParameters.map(sampleParameter),
  ];
  const given = options.length > 0 ? `{ ${options.join(", ")} }` : "{}";
  return `import { create${clientName} } from "@zapspec/${vendor}";

const ${clientVariable(model)} = create${clientName}(${given});
`;
}

/** What samples call the client: the vendor's own name. */
export function clientVariable({ vendor }: Model): string {
  return toParameterName(vendor);
}

/** What samples give for a secret. */
export function sampleSecretOf({ facts }: SecuritySchemeModel): string {
  return facts.type === "basic" ? "user:password" : "your-token";
}

function sampleSecret(scheme: SecuritySchemeModel): string {
  return `${toPropertyKey(scheme.facts.option)}: ${toLiteral(sampleSecretOf(scheme))}`;
}

/** The first match wins; what a document shows or lists comes before what is made up. */
const VALUES: {
  match: (parameter: ClientParameterModel) => boolean;
  value: (parameter: ClientParameterModel) => string;
}[] = [
  { match: ({ example }) => example !== undefined, value: ({ example }) => toLiteral(example) },
  { match: isOf(/^"/), value: ({ type }) => /^"(?:[^"\\]|\\.)*"/.exec(type)?.[0] ?? type },
  { match: isOf(/\bstring\b(?!.*\[\])/), value: ({ name }) => toLiteral(`your-${name}`) },
  { match: isOf(/\bnumber\b(?!.*\[\])/), value: () => "1" },
  { match: isOf(/\bboolean\b/), value: () => "true" },
  { match: isOf(/\[\]/), value: () => "[1]" },
];

function isOf(pattern: RegExp) {
  return ({ type }: ClientParameterModel): boolean => pattern.test(type);
}

function sampleParameter(parameter: ClientParameterModel): string {
  const known = VALUES.find(({ match }) => match(parameter));
  return `${toPropertyKey(parameter.name)}: ${known?.value(parameter) ?? '""'}`;
}
