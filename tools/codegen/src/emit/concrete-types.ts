import ts from "typescript";

/**
 * Gives every component schema its own exported type, and refers to it by that name everywhere: editors then show
 * `Ticket`, where an alias of `components["schemas"]["Ticket"]` would show all that is in it. A component parameter
 * has no type that people could import, so its own stands in its place.
 */
export function nameTypes(
  nodes: readonly ts.Node[],
  names: ReadonlyMap<string, string>,
): { nodes: ts.Node[]; types: ReadonlyMap<string, ts.TypeNode> } {
  const types = new Map<string, ts.TypeNode>();
  const parameters = parametersOf(nodes);
  const named = nodes.map(
    (node) => ts.transform(node, [toNames(names, types, parameters)]).transformed[0] as ts.Node,
  );
  return { nodes: named, types };
}

function toNames(
  names: ReadonlyMap<string, string>,
  types: Map<string, ts.TypeNode>,
  parameters: ReadonlyMap<string, ts.TypeNode>,
): ts.TransformerFactory<ts.Node> {
  return (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const name = names.get(componentOf(node, "schemas") ?? "");
      if (name) return ts.factory.createTypeReferenceNode(name);
      const parameter = parameters.get(componentOf(node, "parameters") ?? "");
      if (parameter) return ts.visitNode(parameter, visit) as ts.Node;
      if (isMapOf("schemas", node)) return hoist(node);
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

/** The type of each component parameter that is no other component itself. */
function parametersOf(nodes: readonly ts.Node[]): ReadonlyMap<string, ts.TypeNode> {
  const roots = nodes.filter(ts.isInterfaceDeclaration);
  const components = roots.find(({ name }) => name.text === "components")?.members ?? [];
  const members = [...components].flatMap((member) =>
    isMapOf("parameters", member) ? [...member.type.members] : [],
  );
  return new Map(
    members.flatMap((member) => {
      const type = ts.isPropertySignature(member) ? member.type : undefined;
      return type && !componentOf(type, "parameters") ? [[nameOf(member), type] as const] : [];
    }),
  );
}

/** The `Ticket` of `components["schemas"]["Ticket"]`. */
function componentOf(node: ts.Node, kind: "schemas" | "parameters"): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { objectType, indexType } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === "components";
  return isComponents && literalOf(indexType) === kind ? literalOf(node.indexType) : undefined;
}

function literalOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

function isMapOf(
  kind: "schemas" | "parameters",
  node: ts.Node,
): node is ts.PropertySignature & { type: ts.TypeLiteralNode } {
  return (
    ts.isPropertySignature(node) &&
    nameOf(node) === kind &&
    node.type !== undefined &&
    ts.isTypeLiteralNode(node.type)
  );
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}
