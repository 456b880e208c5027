import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "../load/document.ts";
import { resolvePointer } from "../load/json-pointer.ts";
import { type DocumentObject, mapObjects } from "../load/objects.ts";
import { describeEvidence } from "../model/evidence.ts";
import { parseEvidence } from "../model/extension-values.ts";
import { describeLimits, describeValue } from "../model/limits.ts";
import type { Model, TypeModel } from "../model/model.ts";
import { nameTypes } from "./concrete-types.ts";
import { toDocComment } from "./doc-comment.ts";
import { header } from "./header.ts";

/** The values of an open enum that are known; another one may come. */
const KNOWN_VALUES = "x-extensible-enum";

/** Marks the open half of an open enum on its way through openapi-typescript. */
const OPEN = "x-open-enum";

const SCHEMAS = "#/components/schemas/";

const STRING_OF_ANY_VALUE = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);
const BLOB = ts.factory.createTypeReferenceNode("Blob");

/** `schema.ts`: openapi-typescript's output and, below it, an alias for every type that people import. */
export async function emitSchema(document: OpenApiDocument, model: Model): Promise<string> {
  const nodes = await openapiTS(prepare(tellReferenced(document)) as unknown as OpenAPI3, {
    silent: true,
    // A default is what the server assumes: a request may leave the property out, an answer may lack it.
    defaultNonNullable: false,
    // An object without declared properties is open, in JSON Schema as in life.
    emptyObjectsUnknown: true,
    transform: typeOf,
  });
  const { nodes: named, types } = nameTypes(nodes, model.schemaNames);
  const aliases = model.types.map((type) => emitAlias(type, types.get(type.name)));
  return `${header(model.vendor)}\n${astToString(named)}\n${aliases.join("\n")}`;
}

// A property that is a reference is read where it stands: it says what its schema says.
function tellReferenced(document: OpenApiDocument): OpenApiDocument {
  return mapObjects(document, (node) => {
    const { $ref: reference, description } = node;
    if (typeof reference !== "string" || description || !reference.startsWith(SCHEMAS)) return node;
    const target = resolvePointer(document, reference);
    return isObject(target) && target.description
      ? { ...node, description: target.description }
      : node;
  }) as OpenApiDocument;
}

// A schema may be a mere true or false, whatever openapi-typescript's own types say.
function typeOf(schema: unknown): ts.TypeNode | undefined {
  if (!isObject(schema)) return undefined;
  if (OPEN in schema) return STRING_OF_ANY_VALUE;
  return schema.format === "binary" ? BLOB : undefined;
}

function emitAlias(
  { name, expression, description }: TypeModel,
  type: ts.TypeNode | undefined,
): string {
  const comment = description ? toDocComment([description]) : "";
  const text = type ? astToString(type).trim() : expression;
  return `${comment}export type ${name} = ${text};\n`;
}

function prepare(document: OpenApiDocument): OpenApiDocument {
  return mapObjects(document, (node) =>
    openEnums(typeByContent(tellEvidence(tellLimits(withoutDiscriminator(node))))),
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

// openapi-typescript tells formats and defaults of schemas, but no limits, and of parameters neither.
function tellLimits(node: DocumentObject): DocumentObject {
  const isParameter = typeof node.in === "string" && isObject(node.schema);
  const text = isParameter ? describeValue(node.schema as Schema) : describeLimits(node as Schema);
  if (!text) return node;
  return { ...node, description: [node.description, text].filter(Boolean).join(" ") };
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
