import { nextEven, type State, stateOf } from '../../core/functions/decision/shared/random';

/** Choices that a seed gives again. */
export class Random {
  private readonly state: State;

  /** Each stream of a seed is a sequence of its own. */
  constructor(seed: number, stream = 0) {
    this.state = stateOf(seed, stream);
  }

  /** A whole number from 0 up to `limit`, excluded. */
  below(limit: number): number {
    return Math.floor(nextEven(this.state) * limit);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(share: number): boolean {
    return nextEven(this.state) < share;
  }

  pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new Error('Nothing to choose from');
    return choices[this.below(choices.length)] as T;
  }
}

/** The day, as 20260315: what is drawn changes every day, and a failure is replayed with MUTU_SEED=20260315. */
export const seedOfTheDay = (): number =>
  Number(process.env.MUTU_SEED ?? new Date().toISOString().slice(0, 10).replace(/-/g, ''));
