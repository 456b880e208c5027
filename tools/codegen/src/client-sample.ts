import type { EmittedFiles } from "./emit/emit.ts";
import { toLiteral, toPropertyKey } from "./literal.ts";
import type { ClientParameterModel, Model, SecuritySchemeModel } from "./model/model.ts";

const INSTALLATION = "https://api.company.example";

/** The lines that make a vendor's client, with a value for every option that it cannot be made without. */
export function clientSample(model: Model, files: EmittedFiles): string {
  const { vendor, clientName, server, securitySchemes, clientParameters } = model;
  const options = [
    ...(server.baseUrl ? [] : [`baseUrl: ${toLiteral(installationOf(files))}`]),
    ...securitySchemes.filter(({ required }) => required).map(sampleSecret),
    ...clientParameters.map(sampleParameter),
  ];
  return `import { create${clientName} } from "@zapspec/${vendor}";

const client = create${clientName}({ ${options.join(", ")} });
`;
}

function sampleSecret({ facts }: SecuritySchemeModel): string {
  const secret = facts.type === "basic" ? "user:password" : "your-token";
  return `${toPropertyKey(facts.option)}: ${toLiteral(secret)}`;
}

/** The first match wins; what a document lists comes before what is made up. */
const VALUES: { match: RegExp; value: (parameter: ClientParameterModel) => string }[] = [
  { match: /^"/, value: ({ type }) => /^"(?:[^"\\]|\\.)*"/.exec(type)?.[0] ?? type },
  { match: /\bstring\b(?!.*\[\])/, value: ({ name }) => toLiteral(`your-${name}`) },
  { match: /\bnumber\b(?!.*\[\])/, value: () => "1" },
  { match: /\bboolean\b/, value: () => "true" },
  { match: /\[\]/, value: () => "[1]" },
];

function sampleParameter(parameter: ClientParameterModel): string {
  const known = VALUES.find(({ match }) => match.test(parameter.type));
  return `${toPropertyKey(parameter.name)}: ${known?.value(parameter) ?? '""'}`;
}

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

// The document's own default says best what such an address looks like.
function installationOf(files: EmittedFiles): string {
  const { servers } = JSON.parse(files.get("openapi.json") ?? "{}") as { servers?: Server[] };
  const { url, variables } = servers?.[0] ?? { url: "" };
  const filled = url.replace(/\{([^{}]*)\}/g, (_, name) => variables?.[name]?.default ?? "");
  return /^https?:\/\/[^\s{}?#@\\/]/.test(filled) && URL.canParse(filled) ? filled : INSTALLATION;
}
