import { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "../load/document.ts";
import { resolvePointer } from "../load/json-pointer.ts";
import { type DocumentObject, mapObjects } from "../load/objects.ts";
import { describeEvidence } from "../model/evidence.ts";
import { parseEvidence } from "../model/extension-values.ts";
import { describeSchema, describeValue } from "../model/limits.ts";
import type { Model, TypeModel } from "../model/model.ts";
import { nameTypes } from "./concrete-types.ts";
import { toDocComment } from "./doc-comment.ts";
import { header } from "./header.ts";
import { leadWithText } from "./schema-comment.ts";
import { toTypes } from "./to-types.ts";

/** The values of an open enum that are known; another one may come. */
const KNOWN_VALUES = "x-extensible-enum";

/** Marks the open half of an open enum on its way through openapi-typescript. */
const OPEN = "x-open-enum";

/** The format that makes a type of its own. */
const BINARY = "binary";

const SCHEMAS = "#/components/schemas/";

/** What openapi-typescript exports beside the types that people import. */
const ROOTS: Readonly<Record<string, string>> = {
  paths:
    "Every path with what it takes and answers, as openapi-typescript writes it: `http` is typed by it.",
  operations: "Every operation by its id, as openapi-typescript writes it.",
  components: "The document's components by their names there, as openapi-typescript writes them.",
  webhooks: "What the vendor sends, as openapi-typescript writes it.",
  $defs: "The document's definitions, as openapi-typescript writes them.",
};

const STRING_OF_ANY_VALUE = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);
const BLOB = ts.factory.createTypeReferenceNode("Blob");

/** `schema.ts`: openapi-typescript's output and, below it, an alias for every type that people import. */
export function emitSchema(document: OpenApiDocument, model: Model): string {
  const nodes = toTypes(prepare(document) as unknown as OpenAPI3, typeOf);
  const { nodes: named, types } = nameTypes(nodes, model.schemaNames);
  const aliases = model.types.map((type) => emitAlias(type, types.get(type.name)));
  return `${header(model.vendor)}\n${tellRoots(leadWithText(astToString(named)))}\n${aliases.join("\n")}`;
}

// An empty one would stand first in the list that an editor offers, and is of no use.
function tellRoots(code: string): string {
  return code
    .replaceAll(/^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm, "")
    .replaceAll(
      /^export (?:interface|type) (paths|operations|components|webhooks|\$defs)(?= )/gm,
      (line, name: string) => `${toDocComment([ROOTS[name] ?? ""])}${line}`,
    );
}

// A schema may be a mere true or false, whatever openapi-typescript's own types say.
function typeOf(schema: unknown): ts.TypeNode | undefined {
  if (!isObject(schema)) return undefined;
  if (OPEN in schema) return STRING_OF_ANY_VALUE;
  return schema.format === BINARY ? BLOB : undefined;
}

function emitAlias(
  { name, expression, description }: TypeModel,
  type: ts.TypeNode | undefined,
): string {
  const comment = description ? toDocComment([description]) : "";
  const text = type ? leadWithText(astToString(type)).trim() : expression;
  return `${comment}export type ${name} = ${text};\n`;
}

function prepare(document: OpenApiDocument): OpenApiDocument {
  const told = mapObjects(document, (node) =>
    openEnums(
      typeByContent(tellEvidence(tellLimits(withoutDiscriminator(tellReferenced(document, node))))),
    ),
  );
  return mapObjects(told, withoutFormat) as OpenApiDocument;
}

// A property that is a reference is read where it stands: it says what its schema says.
function tellReferenced(document: OpenApiDocument, node: DocumentObject): DocumentObject {
  const { $ref: reference, description } = node;
  if (typeof reference !== "string" || description || !reference.startsWith(SCHEMAS)) return node;
  const target = resolvePointer(document, reference);
  return isObject(target) && target.description
    ? { ...node, description: target.description }
    : node;
}

// By now each text tells its format; openapi-typescript would say it once more.
function withoutFormat(node: DocumentObject): DocumentObject {
  if (typeof node.format !== "string" || node.format === BINARY) return node;
  const { format: _, ...rest } = node;
  return rest;
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

// openapi-typescript tells defaults of schemas, formats above their text, no limits, and nothing of parameters.
function tellLimits(node: DocumentObject): DocumentObject {
  const isParameter = typeof node.in === "string" && isObject(node.schema);
  if (isParameter) return tell(node, describeValue(node.schema as Schema));
  return tell(node, describeSchema(node as Schema));
}

function tell(node: DocumentObject, text: string): DocumentObject {
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
