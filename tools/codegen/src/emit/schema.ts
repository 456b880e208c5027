import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../load/document.ts";
import { type DocumentObject, mapObjects } from "../load/objects.ts";
import { describeEvidence } from "../model/evidence.ts";
import { parseEvidence } from "../model/extension-values.ts";
import type { Model, TypeModel } from "../model/model.ts";
import { toDocComment } from "./doc-comment.ts";
import { header } from "./header.ts";

/** The values of an open enum that are known; another one may come. */
const KNOWN_VALUES = "x-extensible-enum";

/** Marks the open half of an open enum on its way through openapi-typescript. */
const OPEN = "x-open-enum";

const STRING_OF_ANY_VALUE = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);
const BLOB = ts.factory.createTypeReferenceNode("Blob");

/** `schema.ts`: openapi-typescript's output and, below it, an alias for every type that people import. */
export async function emitSchema(document: OpenApiDocument, model: Model): Promise<string> {
  const nodes = await openapiTS(prepare(document) as unknown as OpenAPI3, {
    silent: true,
    // A default is what the server assumes: a request may leave the property out, an answer may lack it.
    defaultNonNullable: false,
    // An object without declared properties is open, in JSON Schema as in life.
    emptyObjectsUnknown: true,
    transform: typeOf,
  });
  return `${header(model.vendor)}\n${astToString(nodes)}\n${model.types.map(emitAlias).join("\n")}`;
}

// A schema may be a mere true or false, whatever openapi-typescript's own types say.
function typeOf(schema: unknown): ts.TypeNode | undefined {
  if (!isObject(schema)) return undefined;
  if (OPEN in schema) return STRING_OF_ANY_VALUE;
  return schema.format === "binary" ? BLOB : undefined;
}

function emitAlias({ name, expression, description }: TypeModel): string {
  const comment = description ? toDocComment([description]) : "";
  return `${comment}export type ${name} = ${expression};\n`;
}

function prepare(document: OpenApiDocument): OpenApiDocument {
  return mapObjects(document, (node) =>
    openEnums(typeByContent(tellEvidence(withoutDiscriminator(node)))),
  ) as OpenApiDocument;
}

// openapi-typescript would write the schema's name as the property's value; the `const` of each variant is the truth.
function withoutDiscriminator(node: DocumentObject): DocumentObject {
  if (!isObject(node.discriminator)) return node;
  const { discriminator: _, ...rest } = node;
  return rest;
}

// openapi-typescript calls a parameter with `content` a string; people hand over the value, the runtime encodes it.
function typeByContent(node: DocumentObject): DocumentObject {
  if (typeof node.in !== "string" || typeof node.name !== "string" || !isObject(node.content))
    return node;
  const [media] = Object.values(node.content);
  return isObject(media) ? { ...node, schema: media.schema ?? {} } : node;
}

function tellEvidence(node: DocumentObject): DocumentObject {
  const evidence = parseEvidence(node["x-evidence"]);
  if (!evidence || "paths" in node) return node;
  const description = [node.description, `Evidence: ${describeEvidence(evidence)}`]
    .filter(Boolean)
    .join("\n\n");
  return { ...node, description };
}

/** The known values complete in the editor, an unknown one is no error. */
function openEnums(node: DocumentObject): DocumentObject {
  const { [KNOWN_VALUES]: known, type, ...rest } = node;
  const types = [type].flat();
  if (!Array.isArray(known) || !types.includes("string")) return node;
  const others = types.filter((name) => name !== "string").map((name) => ({ type: name }));
  const anyOf = [{ type: "string", enum: known }, { type: "string", [OPEN]: true }, ...others];
  return { ...rest, anyOf };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
