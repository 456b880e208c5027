import { operationsOf, resolvePointer, textAt, type OpenApiObject } from "../openapi.ts";
import { isSameEvidence, readEvidence } from "./evidence.ts";
import { evidenceLine, type Marking } from "./evidence-line.ts";
import { effectLine, lookUpLine, titlesLine } from "./operation-lines.ts";
import { walk, type Kind, type Visited } from "./walk.ts";

/** What a description of its own is shown for; the other objects of a document have none. */
const described: ReadonlySet<Kind> = new Set([
  "parameter",
  "requestBody",
  "response",
  "header",
  "schema",
]);

/**
 * The bundled document with its evidence written into the descriptions, where readers see it:
 * on every operation, and on every other part that is known in another way than what it stands in.
 */
export function markEvidence(bundled: OpenApiObject, marking: Marking): OpenApiObject {
  const document = structuredClone(bundled);
  const shared = findSharedParts(document);
  walk(document, (visited) => {
    if (isPathItem(visited)) describeOperations(visited, bundled, marking);
    if (!described.has(visited.kind) || !differs(visited, shared)) return;
    if (visited.effective === undefined) return;
    const description = descriptionOf(visited.node, bundled);
    append(visited.node, description, evidenceLine(visited.effective, marking));
  });
  return document;
}

/** Components that an operation known in another way refers to: unmarked they would seem to be known as it is. */
function findSharedParts(document: OpenApiObject): Set<OpenApiObject> {
  const shared = new Set<OpenApiObject>();
  walk(document, ({ node, effective }) => {
    const target = resolvePointer(document, textAt(node, "$ref"));
    if (target === undefined || readEvidence(node) !== undefined) return;
    const own = readEvidence(target) ?? readEvidence(document);
    if (!isSameEvidence(own, effective)) shared.add(target);
  });
  return shared;
}

function differs(visited: Visited, shared: ReadonlySet<OpenApiObject>): boolean {
  return shared.has(visited.node) || !isSameEvidence(visited.effective, visited.inherited);
}

function isPathItem({ kind }: Visited): boolean {
  return kind === "pathItem" || kind === "webhook";
}

function describeOperations(pathItem: Visited, document: OpenApiObject, marking: Marking): void {
  for (const [method, operation] of operationsOf(pathItem.node)) {
    const evidence = readEvidence(operation) ?? pathItem.effective;
    const lines = [
      titlesLine(operation, marking.strings),
      evidence && evidenceLine(evidence, marking),
      // Whether a call may be repeated is a question of those who make it.
      pathItem.kind === "pathItem" ? effectLine(operation, method, marking.strings) : undefined,
      lookUpLine(operation, document, marking.strings),
    ];
    append(operation, textAt(operation, "description"), ...lines);
  }
}

/** Beside a `$ref` a description replaces the target's, so the target's words come along. */
function descriptionOf(node: OpenApiObject, document: OpenApiObject): string {
  const target = resolvePointer(document, textAt(node, "$ref")) ?? {};
  return textAt(node, "description") || textAt(target, "description");
}

function append(node: OpenApiObject, ...paragraphs: (string | undefined)[]): void {
  node["description"] = paragraphs
    .map((paragraph) => paragraph?.trimEnd())
    .filter(Boolean)
    .join("\n\n");
}
