import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "./openapi.ts";

/** What Redoc shows beside an operation: `x-codeSamples`. */
interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The samples of each operation by its id, as the vendor's package has them. */
export type CodeSamples = ReadonlyMap<string, readonly CodeSample[]>;

/** The keys of `samples.json`, in the order in which readers see them. */
const languages = [
  { key: "typescript", lang: "TypeScript", label: "TypeScript" },
  { key: "curl", lang: "curl", label: "cURL" },
] as const;

/** Redoc's own option: only languages whose samples were run are offered, none that Redoc makes up. */
export const codeSampleLanguages = languages.map(({ lang, label }) => ({ lang, label }));

export function readCodeSamples(text: string): CodeSamples {
  const written: unknown = JSON.parse(text);
  const operations = objectAt(isObject(written) ? written : {}, "operations");
  return new Map(
    Object.entries(operations).map(([id, sources]) => [
      id,
      toSamples(isObject(sources) ? sources : {}),
    ]),
  );
}

/** The document with the samples on its operations; an operation that has none is left as it is. */
export function addCodeSamples(bundled: OpenApiObject, samples: CodeSamples): OpenApiObject {
  const document = structuredClone(bundled);
  for (const pathItem of Object.values(objectAt(document, "paths")).filter(isObject)) {
    for (const [, operation] of operationsOf(pathItem)) {
      const own = samples.get(textAt(operation, "operationId"));
      if (own !== undefined) operation["x-codeSamples"] = own;
    }
  }
  return document;
}

function toSamples(sources: OpenApiObject): CodeSample[] {
  return languages.map(({ key, lang, label }) => ({ lang, label, source: textAt(sources, key) }));
}
