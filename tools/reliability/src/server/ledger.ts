/** The truth about one call, as only the server knows it. */
export interface Truth {
  /** When each request's head arrived, in milliseconds. */
  readonly arrivedAtInMs: number[];
  /** How often the work was done. */
  executions: number;
  /** How often a request of this call reached another origin than the one it was sent to. */
  strayed: number;
}

/** The truth about every call, by the nonce in its path. */
export class Ledger {
  readonly #truths = new Map<string, Truth>();

  of(nonce: string): Truth {
    const known = this.#truths.get(nonce);
    if (known) return known;
    const truth: Truth = { arrivedAtInMs: [], executions: 0, strayed: 0 };
    this.#truths.set(nonce, truth);
    return truth;
  }

  /** Takes down an arrival, and says which one it is, from 0. */
  arrive(nonce: string): number {
    const { arrivedAtInMs } = this.of(nonce);
    return arrivedAtInMs.push(performance.now()) - 1;
  }

  execute(nonce: string): void {
    this.of(nonce).executions += 1;
  }

  stray(nonce: string): void {
    this.of(nonce).strayed += 1;
  }

  get executions(): number {
    return [...this.#truths.values()].reduce((sum, truth) => sum + truth.executions, 0);
  }
}
