import ts from "typescript";

/**
 * Whether a value of the type can be compared between two builds by its shape. A class with private members cannot:
 * TypeScript tells two declarations of it apart although they are the same.
 */
export function isPlain(type: ts.Type, checker: ts.TypeChecker): boolean {
  return isPlainSoFar(type, checker, new Set());
}

function isPlainSoFar(type: ts.Type, checker: ts.TypeChecker, seen: Set<ts.Type>): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  const isPart = (part: ts.Type) => isPlainSoFar(part, checker, seen);
  if (type.isUnionOrIntersection()) return type.types.every(isPart);
  if (type.flags & ts.TypeFlags.TypeParameter) return false;
  if (!(type.flags & ts.TypeFlags.Object)) return true;
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).every(isPart);
  if (isForeign(type)) return true;
  if (hasPrivateMembers(type)) return false;
  const properties = checker.getPropertiesOfType(type);
  const signatures = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
  return (
    properties.every((symbol) => isPart(checker.getTypeOfSymbol(symbol))) &&
    signatures.every((signature) => isPlainSignature(signature, checker, isPart))
  );
}

function isPlainSignature(
  signature: ts.Signature,
  checker: ts.TypeChecker,
  isPart: (type: ts.Type) => boolean,
): boolean {
  if (signature.typeParameters) return false;
  const parameters = signature.parameters.map((symbol) => checker.getTypeOfSymbol(symbol));
  return [...parameters, checker.getReturnTypeOfSignature(signature)].every(isPart);
}

/** A type of the platform or of a library, which both builds share. */
export function isForeign(type: ts.Type): boolean {
  const files = (type.symbol?.declarations ?? []).map((node) => node.getSourceFile().fileName);
  return files.length > 0 && files.every((file) => /\/node_modules\/(?!@zapspec\/)/.test(file));
}

function hasPrivateMembers(type: ts.Type): boolean {
  return (type.symbol?.declarations ?? [])
    .filter((node) => ts.isClassDeclaration(node))
    .some(({ members }) => members.some(isPrivate));
}

function isPrivate(member: ts.ClassElement): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(member) & hidden) !== 0;
}
