import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { listOperations, type OpenApiDocument, type Operation } from "./operations.ts";

/** A document that clients are made from, in one piece. */
export interface BenchDocument {
  /** The folder in `packages/` that holds our client of it. */
  readonly name: string;
  readonly file: string;
  readonly credential: Credential;
  readonly operations: readonly Operation[];
}

/** What every request carries, so that all clients send the same. */
export interface Credential {
  readonly header: string;
  readonly prefix: string;
}

/** The document of every vendor in `specs/`, as codegen bundled it. */
export async function listBenchDocuments(): Promise<BenchDocument[]> {
  const folders = await readdir(join(ROOT, "packages"));
  const documents = await Promise.all(folders.toSorted().map(readBenchDocument));
  return documents.filter((document) => document !== undefined);
}

async function readBenchDocument(name: string): Promise<BenchDocument | undefined> {
  const file = join(ROOT, "packages", name, "generated/openapi.json");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const document = JSON.parse(text) as OpenApiDocument;
  return { name, file, credential: credentialOf(document), operations: listOperations(document) };
}

function credentialOf({ components = {} }: OpenApiDocument): Credential {
  const [scheme] = Object.values(components.securitySchemes ?? {});
  if (scheme?.in === "header" && scheme.name) return { header: scheme.name, prefix: "" };
  return { header: "authorization", prefix: "Bearer " };
}

/** How tables call a document: they name no vendor, because any may come and go. */
export function describeDocument({ operations }: BenchDocument): string {
  return `${operations.length} operations`;
}
