import type ts from "typescript";

/** Which of the two builds a piece of the consumer's code names. */
export type Build = "Old" | "New";

/** `read`: the client hands it out. `write`: the user makes it and hands it in. */
export type Direction = "read" | "write";

/** Something that a consumer can name: a type export, a property of it, a parameter of a method. */
export interface Place {
  readonly type: ts.Type;
  readonly direction: Direction;
  /** How people call it: `Loan.dueAt`. */
  readonly subject: string;
  /** The type that names it in one of the builds: `Old.Loan["dueAt"]`. */
  readonly named: (build: Build) => string;
}

export function property(place: Place, name: string, type: ts.Type): Place {
  const key = JSON.stringify(name);
  return step(place, type, `.${name}`, (holder) => `NonNullable<${holder}>[${key}]`);
}

export function element(place: Place, type: ts.Type): Place {
  return step(place, type, "[]", (holder) => `NonNullable<${holder}>[number]`);
}

export function value(place: Place, type: ts.Type): Place {
  return step(place, type, ".*", (holder) => `NonNullable<${holder}>[string]`);
}

/** One variant of a union, known by a property that holds one constant. */
export function variant(place: Place, tag: string, constant: string, type: ts.Type): Place {
  const shape = `{ ${JSON.stringify(tag)}: ${constant} }`;
  return step(
    place,
    type,
    ` (${constant})`,
    (holder) => `Extract<NonNullable<${holder}>, ${shape}>`,
  );
}

/** A callback's parameters are read where the callback itself is written. */
export function parameter(place: Place, index: number, name: string, type: ts.Type): Place {
  const flipped = { ...place, direction: flip(place.direction) };
  return step(
    flipped,
    type,
    `(${name})`,
    (holder) => `Parameters<NonNullable<${holder}>>[${index}]`,
  );
}

export function answer(place: Place, type: ts.Type): Place {
  return step(place, type, "()", (holder) => `Awaited<ReturnType<NonNullable<${holder}>>>`);
}

function step(
  place: Place,
  type: ts.Type,
  suffix: string,
  wrap: (holder: string) => string,
): Place {
  const { direction, subject, named } = place;
  return { type, direction, subject: `${subject}${suffix}`, named: (build) => wrap(named(build)) };
}

function flip(direction: Direction): Direction {
  return direction === "read" ? "write" : "read";
}
