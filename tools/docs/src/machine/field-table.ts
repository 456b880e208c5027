import { readEvidence } from "../evidence/evidence.ts";
import { isObject, objectAt, resolvePointer, textAt, type OpenApiObject } from "../openapi.ts";

/** The parameters of an operation and of its path, as a table; empty where there are none. */
export function parameterTable(
  document: OpenApiObject,
  pathItem: OpenApiObject,
  operation: OpenApiObject,
): string {
  const parameters = [...listAt(pathItem, "parameters"), ...listAt(operation, "parameters")];
  const rows = parameters.map((written) => {
    const parameter = resolvePointer(document, textAt(written, "$ref")) ?? written;
    const place = `${textAt(parameter, "in")}${parameter["required"] === true ? ", required" : ""}`;
    const schema = objectAt(parameter, "schema");
    return [`\`${textAt(parameter, "name")}\``, place, typeOf(schema), describe(parameter)];
  });
  return table(["parameter", "in", "type", "means"], rows);
}

/** A schema of the document with its properties, or with what it is made of. */
export function schemaTable(name: string, schema: OpenApiObject): string {
  const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
  const rows = Object.entries(objectAt(schema, "properties")).map(([property, written]) => {
    const node = isObject(written) ? written : {};
    const type = `${typeOf(node)}${required.has(property) ? ", required" : ""}`;
    return [`\`${property}\``, type, describe(node)];
  });
  const head = [`## ${name}`, oneLine(textAt(schema, "description"))];
  const body =
    rows.length > 0 ? table(["property", "type", "means"], rows) : `Type: ${typeOf(schema)}`;
  return [...head, body].filter(Boolean).join("\n\n");
}

function typeOf(schema: OpenApiObject): string {
  const ref = textAt(schema, "$ref").split("/").at(-1);
  if (ref) return ref;
  const variants = ["oneOf", "anyOf", "allOf"].flatMap((keyword) => listAt(schema, keyword));
  if (variants.length > 0) return [...new Set(variants.map(typeOf))].join(" or ");
  const values = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
  if (Array.isArray(values))
    return values.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  const type = [schema["type"]].flat().filter(Boolean).join(" or ") || "any";
  return type === "array" ? `array of ${typeOf(objectAt(schema, "items"))}` : type;
}

/** Its description; the mark only where it has one of its own. */
function describe(node: OpenApiObject): string {
  const evidence = readEvidence(node);
  const mark = evidence && `(${[evidence.level, evidence.source].filter(Boolean).join(", ")})`;
  return [oneLine(textAt(node, "description")), mark].filter(Boolean).join(" ");
}

function table(head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return "";
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(escapeCell))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

function listAt(node: OpenApiObject, keyword: string): OpenApiObject[] {
  const value = node[keyword];
  return Array.isArray(value) ? value.filter(isObject) : [];
}
