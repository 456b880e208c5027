import type { CodeSamples } from "../code-samples.ts";
import { evidenceLine, type Marking } from "../evidence/evidence-line.ts";
import { isObject, objectAt, resolvePointer, textAt, type OpenApiObject } from "../openapi.ts";
import type { OperationFacts } from "../operation-facts.ts";
import { parameterTable, schemaTable } from "./field-table.ts";

interface MarkdownInput {
  document: OpenApiObject;
  operations: readonly OperationFacts[];
  samples: CodeSamples;
  marking: Marking;
}

/** The whole reference of a vendor on one page of Markdown, for programs and for those who read as they do. */
export function markdownPage({ document, operations, samples, marking }: MarkdownInput): string {
  const info = objectAt(document, "info");
  const sections = operations.map((facts) => operationSection(facts, document, samples, marking));
  return [
    `# ${textAt(info, "title")}`,
    textAt(info, "description").trim(),
    serverList(document),
    ...sections,
    schemaSection(document),
    "",
  ]
    .filter((section, index, all) => section !== "" || index === all.length - 1)
    .join("\n\n");
}

function serverList(document: OpenApiObject): string {
  const servers = Array.isArray(document["servers"]) ? document["servers"].filter(isObject) : [];
  const lines = servers.map(
    (server) => `- \`${textAt(server, "url")}\` ${textAt(server, "description")}`,
  );
  return lines.length === 0 ? "" : `Servers:\n\n${lines.join("\n")}`;
}

function operationSection(
  facts: OperationFacts,
  document: OpenApiObject,
  samples: CodeSamples,
  marking: Marking,
): string {
  const pathItem = objectAt(objectAt(document, "paths"), facts.path);
  const operation = objectAt(pathItem, facts.method.toLowerCase());
  const code = samples.get(facts.id) ?? [];
  return [
    `## ${facts.summary}`,
    `\`${facts.method} ${facts.path}\` · operationId \`${facts.id}\` · client \`${facts.call}\``,
    textAt(operation, "description").trim(),
    withoutLinks(facts.evidence && evidenceLine(facts.evidence, marking)),
    facts.vendorTitles.length > 0 && `Vendor's titles: ${facts.vendorTitles.join("; ")}`,
    `Effect: ${marking.strings.operation.effects[facts.effect]}`,
    facts.lookUp &&
      `No answer? Look before you send again: \`${facts.lookUp.operation}\`. ${facts.lookUp.how}`,
    parameterTable(document, pathItem, operation),
    bodySection(document, operation),
    responseSection(document, operation),
    ...code.map(
      ({ label, source }) => `\`\`\`${label === "cURL" ? "sh" : "ts"}\n${source.trim()}\n\`\`\``,
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function bodySection(document: OpenApiObject, operation: OpenApiObject): string {
  const body = dereference(document, objectAt(operation, "requestBody"));
  const types = contentLines(body);
  return types.length === 0 ? "" : `Body: ${types.join("; ")}`;
}

function responseSection(document: OpenApiObject, operation: OpenApiObject): string {
  const lines = Object.entries(objectAt(operation, "responses")).map(([status, written]) => {
    const response = dereference(document, isObject(written) ? written : {});
    const types = contentLines(response).map((line) => ` ${line}.`);
    return `- ${status}: ${textAt(response, "description").trim().replaceAll(/\s+/g, " ")}${types.join("")}`;
  });
  return lines.length === 0 ? "" : `Responses:\n\n${lines.join("\n")}`;
}

function contentLines(node: OpenApiObject): string[] {
  return Object.entries(objectAt(node, "content")).map(([mediaType, content]) => {
    const schema = isObject(content) ? objectAt(content, "schema") : {};
    const name = textAt(schema, "$ref").split("/").at(-1);
    return `\`${mediaType}\`${name ? ` [${name}](#${name.toLowerCase()})` : ""}`;
  });
}

function schemaSection(document: OpenApiObject): string {
  const schemas = Object.entries(objectAt(objectAt(document, "components"), "schemas"));
  const sections = schemas.map(([name, schema]) =>
    schemaTable(name, isObject(schema) ? schema : {}),
  );
  return sections.length === 0 ? "" : `# Schemas\n\n${sections.join("\n\n")}`;
}

function dereference(document: OpenApiObject, node: OpenApiObject): OpenApiObject {
  return resolvePointer(document, textAt(node, "$ref")) ?? node;
}

/** A badge's link leads into a page that is not here. */
function withoutLinks(line: string | undefined): string | undefined {
  return line?.replaceAll(/\[([^\]]*)\]\([^ )]* "([^"]*)"\)/g, "$1 ($2)");
}
