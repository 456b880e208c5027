/** A client has twenty resends in hand, and ten successes give one back: an outage must not be multiplied by its clients. */
const COST = 10;
const CAPACITY = 20 * COST;

export interface Budget {
  /** Takes one resend, if there is one. */
  readonly take: () => boolean;
  /** Says that a call succeeded. */
  readonly refund: () => void;
}

export function createBudget(): Budget {
  let points = CAPACITY;
  return {
    take: () => {
      if (points < COST) return false;
      points -= COST;
      return true;
    },
    refund: () => {
      points = Math.min(CAPACITY, points + 1);
    },
  };
}
