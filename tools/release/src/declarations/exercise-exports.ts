import ts from "typescript";
import { type Exercise, nameIt } from "./exercise.ts";
import { property, type Place } from "./place.ts";
import { Walk } from "./walk.ts";

/** Everything that a consumer can do with what a module exports, by its declarations. */
export function exerciseExports(program: ts.Program, entry: string): Exercise[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${entry} exports nothing, so there is nothing to compare.`);
  const exports = checker
    .getExportsOfModule(module)
    .map((symbol) => resolveExport(symbol, checker));
  const types = exports.filter(({ isType, isGeneric }) => isType && !isGeneric);
  const names = types.map(({ declared, name }) => [declared, name] as const).toReversed();
  const walk = new Walk(checker, new Map(names));
  const existing = exports.map((found) => nameIt(placeOf(found)));
  // Functions first: from them the walk learns which types are handed in and which out. What none of them reaches, such
  // as the events of a webhook, is read.
  for (const found of exports.filter(({ isType }) => !isType)) walk.visit(placeOf(found));
  for (const found of types) {
    const special = DOCUMENT_TYPES[found.name];
    if (special) special(placeOf(found), walk, checker);
    else if (!walk.hasSeen(found.declared)) walk.descend(placeOf(found));
  }
  return [...existing, ...walk.exercises];
}

interface Export {
  readonly name: string;
  readonly isType: boolean;
  readonly isGeneric: boolean;
  readonly parameters: number;
  readonly declared: ts.Type;
}

function resolveExport(symbol: ts.Symbol, checker: ts.TypeChecker): Export {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isType = (target.flags & ts.SymbolFlags.Type) !== 0;
  const parameters = typeParametersOf(target);
  const declared = isType
    ? checker.getDeclaredTypeOfSymbol(target)
    : checker.getTypeOfSymbol(target);
  return { name: symbol.name, isType, isGeneric: parameters > 0, parameters, declared };
}

function typeParametersOf({ declarations = [] }: ts.Symbol): number {
  const node = declarations.find(
    (candidate) =>
      ts.isTypeAliasDeclaration(candidate) ||
      ts.isInterfaceDeclaration(candidate) ||
      ts.isClassDeclaration(candidate),
  );
  return node?.typeParameters?.length ?? 0;
}

function placeOf({ name, isType, parameters, declared }: Export): Place {
  const anything = parameters > 0 ? `<${Array(parameters).fill("any").join(", ")}>` : "";
  return {
    type: declared,
    direction: "read",
    subject: name,
    named: (build) => (isType ? `${build}.${name}${anything}` : `typeof ${build}.${name}`),
  };
}

type Visit = (place: Place, walk: Walk, checker: ts.TypeChecker) => void;

/** What openapi-typescript exports whole, named as it names them: a request is written, an answer is read. */
const DOCUMENT_TYPES: Partial<Record<string, Visit>> = {
  paths: (place, walk, checker) => {
    visitParts(place, walk, checker, {
      parameters: "write",
      requestBody: "write",
      responses: "read",
    });
  },
  webhooks: (place, walk, checker) => {
    visitParts(place, walk, checker, { requestBody: "read" });
  },
  operations: (place, walk, checker) => {
    for (const operation of propertiesOf(place, checker)) walk.exercises.push(nameIt(operation));
  },
  components: (place, walk, checker) => {
    for (const kind of propertiesOf(place, checker))
      for (const component of propertiesOf(kind, checker)) walk.exercises.push(nameIt(component));
  },
};

function visitParts(
  place: Place,
  walk: Walk,
  checker: ts.TypeChecker,
  directions: Partial<Record<string, Place["direction"]>>,
): void {
  for (const path of propertiesOf(place, checker))
    for (const method of propertiesOf(path, checker))
      for (const part of propertiesOf(method, checker)) {
        const direction = directions[part.subject.split(".").at(-1) ?? ""];
        if (direction) walk.visit({ ...part, direction });
      }
}

function propertiesOf(place: Place, checker: ts.TypeChecker): Place[] {
  const type = checker.getNonNullableType(place.type);
  return checker
    .getPropertiesOfType(type)
    .map((symbol) => property(place, symbol.name, checker.getTypeOfSymbol(symbol)))
    .filter((part) => !(checker.getNonNullableType(part.type).flags & ts.TypeFlags.Never));
}
