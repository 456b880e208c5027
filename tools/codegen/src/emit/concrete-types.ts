import ts from "typescript";

/**
 * Gives every component schema its own exported type, and refers to it by that name everywhere: editors then show
 * `Ticket`, where an alias of `components["schemas"]["Ticket"]` would show all that is in it.
 */
export function nameTypes(
  nodes: readonly ts.Node[],
  names: ReadonlyMap<string, string>,
): { nodes: ts.Node[]; types: ReadonlyMap<string, ts.TypeNode> } {
  const types = new Map<string, ts.TypeNode>();
  const named = nodes.map(
    (node) => ts.transform(node, [toNames(names, types)]).transformed[0] as ts.Node,
  );
  return { nodes: named, types };
}

function toNames(
  names: ReadonlyMap<string, string>,
  types: Map<string, ts.TypeNode>,
): ts.TransformerFactory<ts.Node> {
  return (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const name = names.get(schemaOf(node) ?? "");
      if (name) return ts.factory.createTypeReferenceNode(name);
      if (isSchemas(node)) return hoist(node);
      return ts.visitEachChild(node, visit, context);
    };
    const hoist = (node: ts.PropertySignature & { type: ts.TypeLiteralNode }): ts.Node => {
      const members = node.type.members.map((member) => {
        const name = names.get(nameOf(member));
        if (!name || !ts.isPropertySignature(member) || !member.type) return member;
        types.set(name, ts.visitNode(member.type, visit) as ts.TypeNode);
        const reference = ts.factory.createTypeReferenceNode(name);
        return ts.factory.createPropertySignature(undefined, member.name, undefined, reference);
      });
      const literal = ts.factory.createTypeLiteralNode(members);
      return ts.factory.createPropertySignature(undefined, node.name, undefined, literal);
    };
    return visit;
  };
}

/** The `Ticket` of `components["schemas"]["Ticket"]`. */
function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { objectType, indexType } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === "components";
  return isComponents && literalOf(indexType) === "schemas" ? literalOf(node.indexType) : undefined;
}

function literalOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

function isSchemas(node: ts.Node): node is ts.PropertySignature & { type: ts.TypeLiteralNode } {
  return (
    ts.isPropertySignature(node) &&
    nameOf(node) === "schemas" &&
    node.type !== undefined &&
    ts.isTypeLiteralNode(node.type)
  );
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}
