import { readFile } from "node:fs/promises";

/** A GET that a document answers with 200, as its examples show it. */
export interface SampleRequest {
  /** Of the document's first server; prism-cli leaves it away. */
  readonly basePath: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Document {
  readonly servers?: { url: string }[];
  readonly paths: Record<string, Record<string, unknown> & { get?: { parameters?: unknown[] } }>;
  readonly components?: { securitySchemes?: Record<string, { in?: string; name?: string }> };
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly examples?: Record<string, { value: unknown }>;
}

/** The first GET that needs nothing but its path. */
export async function sampleRequest(file: string): Promise<SampleRequest> {
  const document = JSON.parse(await readFile(file, "utf8")) as Document;
  for (const [path, item] of Object.entries(document.paths)) {
    if (!item.get) continue;
    const parameters = [item.parameters, item.get.parameters].flat().map((parameter) => {
      return dereference(document, parameter ?? {}) as Parameter;
    });
    const required = parameters.filter((parameter) => parameter.required);
    if (required.some((parameter) => parameter.in !== "path")) continue;
    const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
      encodeURIComponent(String(exampleOf(required.find((one) => one.name === name)))),
    );
    return { basePath: basePathOf(document), path: filled, headers: credentialsFor(document) };
  }
  throw new Error(`${file} has no GET that needs nothing but its path.`);
}

function exampleOf(parameter: Parameter | undefined): unknown {
  const [first] = Object.values(parameter?.examples ?? {});
  return parameter?.example ?? first?.value;
}

function dereference(document: Document, node: object): unknown {
  if (!("$ref" in node)) return node;
  const steps = String(node.$ref).replace("#/", "").split("/");
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document);
}

function basePathOf({ servers = [] }: Document): string {
  const url = servers[0]?.url.replace(/\{[^}]+\}/g, "host.example") ?? "";
  const target = url.startsWith("http") ? url : "http://host.example";
  return new URL(target).pathname.replace(/\/$/, "");
}

function credentialsFor({ components }: Document): Record<string, string> {
  const schemes = Object.values(components?.securitySchemes ?? {});
  const keys = schemes.flatMap((scheme) =>
    scheme.in === "header" && scheme.name ? [[scheme.name, "any"]] : [],
  );
  return { authorization: "Bearer any", ...Object.fromEntries(keys) };
}
