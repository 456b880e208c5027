import type { Thing } from "./thing.ts";

/** What an answer lets an object be. */
export interface Fitting {
  readonly isValid: (candidate: Thing) => boolean;
  readonly declares: (name: string) => boolean;
}

/**
 * A thing as an answer shows it: only what its schema declares, and only what keeps it. What the schema requires and
 * the thing does not have comes from the example. Undefined if not even that is valid.
 */
export function fit(fitting: Fitting, thing: Thing, example: Thing): Thing | undefined {
  const wanted = pick(thing, (name) => fitting.declares(name) || Object.hasOwn(example, name));
  if (fitting.isValid(wanted)) return wanted;
  const filled = { ...example, ...wanted };
  const whole = fitting.isValid(filled) ? filled : stepByStep(fitting, wanted, example);
  const fitted = withoutStrangers(fitting, whole, wanted);
  return fitting.isValid(fitted) ? fitted : undefined;
}

function pick(thing: Thing, isPicked: (name: string) => boolean): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => isPicked(name)));
}

/** A value that breaks the schema is left to the example. */
function stepByStep(fitting: Fitting, wanted: Thing, example: Thing): Thing {
  let fitted = example;
  for (const [name, value] of Object.entries(wanted)) {
    const candidate = { ...fitted, [name]: value };
    if (fitting.isValid(candidate)) fitted = candidate;
  }
  return fitted;
}

/** What only the example has is somebody else's, and goes unless it is required. */
function withoutStrangers(fitting: Fitting, whole: Thing, wanted: Thing): Thing {
  let fitted = whole;
  for (const stranger of Object.keys(whole).filter((name) => !Object.hasOwn(wanted, name))) {
    const candidate = pick(fitted, (name) => name !== stranger);
    if (fitting.isValid(candidate)) fitted = candidate;
  }
  return fitted;
}
