import ts from "typescript";
import {
  beThere,
  callIt,
  compareWith,
  type Exercise,
  giveRequired,
  handOver,
  nameIt,
} from "./exercise.ts";
import { isForeign, isPlain } from "./is-plain.ts";
import * as to from "./place.ts";
import type { Place } from "./place.ts";
import { comparable, findTag, isPublic, isUnique } from "./type-facts.ts";

/** Goes through declarations and writes down what a consumer can do with each part of them. */
export class Walk {
  readonly exercises: Exercise[] = [];
  readonly #checker: ts.TypeChecker;
  /** Types that are exported are named so, wherever they turn up: the shortest way, and each is walked once. */
  readonly #exported: ReadonlyMap<ts.Type, Place["named"] & { readonly title: string }>;
  readonly #seen = { read: new Set<ts.Type>(), write: new Set<ts.Type>() };

  constructor(checker: ts.TypeChecker, exported: ReadonlyMap<ts.Type, string>) {
    this.#checker = checker;
    this.#exported = new Map(
      [...exported]
        .filter(([type]) => isUnique(type, checker))
        .map(([type, title]) => [
          type,
          Object.assign((build: to.Build) => `${build}.${title}`, { title }),
        ]),
    );
  }

  hasSeen(type: ts.Type): boolean {
    return this.#seen.read.has(type) || this.#seen.write.has(type);
  }

  /** Hands the value over as a whole, then goes into it. */
  visit(place: Place): void {
    const exercise = isPlain(place.type, this.#checker) ? handOver(place) : nameIt(place);
    const about = this.#titleOf(place.type);
    this.exercises.push(about ? { ...exercise, about } : exercise);
    this.descend(place);
  }

  #titleOf(optional: ts.Type): string | undefined {
    const type = this.#checker.getNonNullableType(optional);
    const isList = this.#checker.isArrayType(type);
    const [item = type] = isList ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
    return this.#exported.get(item)?.title;
  }

  /** Goes into what the type is made of. */
  descend(place: Place): void {
    // Without null and undefined, the unknown would be an object without properties.
    const isUnknown = (place.type.flags & ts.TypeFlags.Unknown) !== 0;
    const type = isUnknown ? place.type : this.#checker.getNonNullableType(place.type);
    const seen = this.#seen[place.direction];
    if (seen.has(type)) return;
    seen.add(type);
    const named = this.#exported.get(type);
    const here = { ...place, type, ...(named && { subject: named.title, named }) };
    this.#descendByKind(here, type);
    // Until here it was seen, so that a list of itself ends; elsewhere it may be another list.
    if (!isUnique(type, this.#checker)) seen.delete(type);
  }

  /** The first rule that matches holds. */
  #descendByKind(here: Place, type: ts.Type): void {
    if (type.isUnion()) return this.#descendUnion(here, type);
    if (type.isIntersection()) return this.#descendIntersection(here, type);
    if (!(type.flags & ts.TypeFlags.Object)) return this.#descendLiteral(here);
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type))
      return this.#descendElements(here);
    const [signature] = this.#checker.getSignaturesOfType(type, ts.SignatureKind.Call);
    if (signature) return this.#call(here, signature);
    if (!isForeign(type)) this.#descendProperties(here);
  }

  #descendLiteral(place: Place): void {
    if (place.direction === "write") return;
    for (const constant of comparable(place.type))
      this.exercises.push(compareWith(place, constant));
  }

  #descendUnion(place: Place, union: ts.UnionType): void {
    for (const type of union.types) {
      this.#descendLiteral({ ...place, type });
      if (this.#exported.has(type)) this.descend({ ...place, type });
      const tag = findTag(type, this.#checker);
      if (!tag) continue;
      const variant = to.variant(place, tag.name, tag.constant, type);
      if (place.direction === "read") this.exercises.push(beThere(variant));
      this.descend(variant);
    }
  }

  // `string & {}` is how a type of any text completes known values; it has no parts.
  #descendIntersection(place: Place, { types }: ts.IntersectionType): void {
    if (types.every((type) => type.flags & ts.TypeFlags.Object)) this.#descendProperties(place);
    else this.#descendLiteral(place);
  }

  #descendElements(place: Place): void {
    for (const item of this.#checker.getTypeArguments(place.type as ts.TypeReference))
      this.descend(to.element(place, item));
  }

  #descendProperties(place: Place): void {
    if (place.direction === "write") this.exercises.push(giveRequired(place));
    for (const symbol of this.#checker.getPropertiesOfType(place.type).filter(isPublic))
      this.visit(to.property(place, symbol.name, this.#checker.getTypeOfSymbol(symbol)));
    const values = place.type.getStringIndexType();
    if (values) this.descend(to.value(place, values));
  }

  #call(place: Place, signature: ts.Signature): void {
    // Its parameters depend on the call: nothing more can be said than that it is there.
    if (signature.typeParameters) return void this.exercises.push(nameIt(place));
    const types = signature.parameters.map((symbol) => this.#checker.getTypeOfSymbol(symbol));
    const isCallable = types.every((type) => isPlain(type, this.#checker));
    if (place.direction === "read") this.exercises.push(isCallable ? callIt(place) : nameIt(place));
    for (const [index, type] of types.entries())
      this.visit(to.parameter(place, index, signature.parameters[index]?.name ?? "", type));
    const result = this.#checker.getReturnTypeOfSignature(signature);
    this.visit(to.answer(place, this.#checker.getAwaitedType(result) ?? result));
  }
}
