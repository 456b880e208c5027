import ts from "typescript";

/**
 * Whether the compiler keeps the type for one declaration. Lists and unions are one for all who write them alike: two
 * enums of the same values, of which only one changes.
 */
export function isUnique(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (!(type.flags & ts.TypeFlags.Object)) return false;
  return !checker.isArrayType(type) && !checker.isTupleType(type);
}

/** The property that tells a variant from the others of its union. */
export function findTag(
  type: ts.Type,
  checker: ts.TypeChecker,
): { name: string; constant: string } | undefined {
  if (!(type.flags & ts.TypeFlags.Object)) return undefined;
  const constants = checker
    .getPropertiesOfType(type)
    .map((symbol) => ({ name: symbol.name, type: checker.getTypeOfSymbol(symbol) }));
  const tag = constants.find((candidate) => candidate.type.isLiteral());
  return tag && { name: tag.name, constant: literal(tag.type) };
}

// An open type may be compared with anything of its kind, one that is known to hold a constant only with that.
export function comparable(type: ts.Type): string[] {
  if (type.isLiteral()) return [literal(type)];
  if (type.flags & ts.TypeFlags.Unknown) return ["0", '"anything"'];
  if (type.flags & ts.TypeFlags.Number) return ["0"];
  const isText =
    type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String);
  return isText || type.flags & ts.TypeFlags.String ? ['"anything"'] : [];
}

function literal(type: ts.Type): string {
  return JSON.stringify((type as ts.LiteralType).value);
}

// Symbols as keys and private names are written `__@…`, `__#…` and `#private` by the compiler.
export function isPublic(symbol: ts.Symbol): boolean {
  const modifiers = symbol.valueDeclaration
    ? ts.getCombinedModifierFlags(symbol.valueDeclaration)
    : 0;
  const isHidden = (modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
  return !isHidden && !/^(__@|__#|#)/.test(symbol.name);
}
