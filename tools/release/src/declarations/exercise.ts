import type { Place } from "./place.ts";

/** A line of a consumer's code that compiles against the build it was written for. */
export interface Exercise {
  readonly subject: string;
  readonly code: string;
  /** What it means for the consumer where the line no longer compiles. */
  readonly failure: string;
  /** The exported type that it is about, whose own exercises tell more. */
  readonly about?: string;
}

/** The name is there. */
export function nameIt(place: Place): Exercise {
  const { subject } = place;
  return { subject, code: `given<${place.named("New")}>();`, failure: "is gone" };
}

/** What was read fits where it was put; what was written still may be. */
export function handOver(place: Place): Exercise {
  const isRead = place.direction === "read";
  const target = place.named(isRead ? "Old" : "New");
  const source = place.named(isRead ? "New" : "Old");
  return {
    subject: place.subject,
    code: `take<${target}>(given<${source}>());`,
    failure: isRead ? "may be something else now" : "takes less than before",
  };
}

/** Everything that had to be given was given. */
export function giveRequired(place: Place): Exercise {
  const required = (build: "Old" | "New") => `RequiredKeys<NonNullable<${place.named(build)}>>`;
  return {
    subject: place.subject,
    code: `take<${required("Old")}>(given<${required("New")}>());`,
    failure: "wants a property that could be left out",
  };
}

/** A comparison with a value that can no longer come is an error of the compiler. */
export function compareWith(place: Place, literal: string): Exercise {
  return {
    subject: `${place.subject} === ${literal}`,
    code: `given<NonNullable<${place.named("New")}>>() === ${literal};`,
    failure: "can no longer be",
  };
}

/** A variant that can be told from the others: the type that is left is not `never`. */
export function beThere(place: Place): Exercise {
  return {
    subject: place.subject,
    code: `present<${place.named("New")}>();`,
    failure: "is gone",
  };
}

export function callIt(place: Place): Exercise {
  const given = `...given<Parameters<NonNullable<${place.named("Old")}>>>()`;
  return {
    subject: place.subject,
    code: `given<NonNullable<${place.named("New")}>>()(${given});`,
    failure: "cannot be called as before",
  };
}
