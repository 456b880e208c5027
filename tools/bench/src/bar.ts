/** Something that must not be exceeded. */
export interface Bar {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly digits?: number;
}

/** The bars that were missed, as sentences. */
export function listMissed(bars: readonly Bar[]): string[] {
  return bars
    .filter(({ measured, most }) => !(measured <= most))
    .map(({ what, measured, most, digits = 0 }) => {
      const write = (value: number): string =>
        value.toLocaleString("en", {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
      return `${what}: ${write(measured)}, which is more than ${write(most)}.`;
    });
}
