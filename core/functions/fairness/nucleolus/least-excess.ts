/**
 * One linear program of the nucleolus: the smallest ε, and amounts x, such that no free group S has more than ε × w(S)
 * to complain of, v(S) − x(S) ≤ ε × w(S), while fixed groups keep their amounts.
 *
 * Solved on its dual, whose columns are the groups: n + 1 of them at a time, the next one found by going through all
 * 2^n (Derks and Kuipers 1997, Implementing the simplex method for computing the prenucleolus of TU games). Ties for
 * the group that leaves are settled by the lexicographic rule (Dantzig, Orden and Wolfe 1955), so that no basis comes
 * back however many groups complain equally.
 */
import { subsetSums } from '../game/coalitions';
import { inverseOf, Span, solvedLeft } from './linear';

export interface ExcessProgram {
  readonly partners: number;
  readonly values: Float64Array;
  /** What one complaint counts for: 1, or the number of members. */
  readonly weights: Float64Array;
  /** 1 for groups whose amount the fixed ones do not settle. */
  readonly free: Uint8Array;
  readonly fixed: readonly { readonly mask: number; readonly amount: number }[];
  /** Groups worth starting from: those that complained most in the program before. */
  readonly promising: readonly number[];
}
export interface Multiplied {
  readonly mask: number;
  readonly multiplier: number;
}
export interface LeastExcess {
  readonly amounts: Float64Array;
  readonly excess: number;
  /** Groups that complain exactly ε × w(S) in every solution, with their multipliers. */
  readonly binding: readonly Multiplied[];
  /** Multipliers of the fixed groups: ε is the sum of all, each times what its group is worth or was fixed at. */
  readonly held: readonly Multiplied[];
  /** Groups of the last basis whose complaint is equal too, in this solution at least. */
  readonly touching: readonly number[];
}

/** Multipliers are fractions with denominators below 2^17 (determinants of 0/1 matrices of order 16). */
const NO_MULTIPLIER = 1e-8;
/** A complaint larger than ε by less than this share of the figures compared is the noise of binary arithmetic. */
const NOISE = 1e-12;
/** Far beyond what any game needs (a few hundred): only against the unforeseen. */
const MOST_PIVOTS = 20_000;

export function leastExcess(program: ExcessProgram): LeastExcess | undefined {
  const basis = new Basis(program);
  const sums = new Float64Array(program.values.length);
  for (let pivot = 0; pivot < MOST_PIVOTS; pivot++) {
    if (!basis.factor()) return undefined;
    const entering = loudest(program, basis, sums);
    if (entering === 0) return basis.solution();
    if (!basis.exchange(entering)) return undefined;
  }
  return undefined;
}

/** The free group whose complaint exceeds ε the most; 0 when none does. */
function loudest(program: ExcessProgram, basis: Basis, sums: Float64Array): number {
  const { values, weights, free } = program;
  const { amounts, excess } = basis;
  subsetSums(amounts, sums);
  let scale = Math.abs(excess) * weights[weights.length - 1]!;
  for (const amount of amounts) scale += Math.abs(amount);
  let found = 0;
  let most = 0;
  for (let mask = 1; mask < values.length; mask++) {
    if (free[mask] === 0) continue;
    const beyond = values[mask]! - sums[mask]! - excess * weights[mask]!;
    // Written so that a figure that is not a number never enters.
    if (!(beyond > most) || !(beyond > NOISE * (scale + Math.abs(values[mask]!))) || basis.has(mask)) continue;
    most = beyond;
    found = mask;
  }
  return found;
}

/** n + 1 groups, the fixed ones first, whose multipliers are a solution of the dual. */
class Basis {
  amounts: Float64Array;
  excess = 0;
  private readonly program: ExcessProgram;
  private readonly order: number;
  private readonly masks: number[];
  /** Column c is group c: its members, then its weight (0 for a fixed group). */
  private readonly matrix: Float64Array;
  private inverse: Float64Array;
  /** The first basis, by which ties are settled. */
  private readonly first: Float64Array;

  constructor(program: ExcessProgram) {
    this.program = program;
    this.order = program.partners + 1;
    this.amounts = new Float64Array(program.partners);
    this.masks = startingGroups(program);
    this.matrix = new Float64Array(this.order * this.order);
    this.masks.forEach((mask, column) => {
      this.place(mask, column);
    });
    this.inverse = new Float64Array(0);
    this.first = this.matrix.slice();
  }

  has(mask: number): boolean {
    return this.masks.includes(mask);
  }

  /** The amounts and ε at which every group of the basis complains equally. */
  factor(): boolean {
    const inverse = inverseOf(this.matrix, this.order);
    if (!inverse) return false;
    this.inverse = inverse;
    const { fixed, values } = this.program;
    const target = new Float64Array(this.order);
    this.masks.forEach((mask, column) => {
      target[column] = fixed[column]?.amount ?? values[mask]!;
    });
    const solution = solvedLeft(this.matrix, inverse, target, this.order);
    this.amounts = solution.subarray(0, this.order - 1);
    this.excess = solution[this.order - 1]!;
    return true;
  }

  /** Puts a group in the basis, in the place of the one that the lexicographic rule names. */
  exchange(entering: number): boolean {
    const { order, inverse } = this;
    const step = new Float64Array(order);
    const column = this.columnOf(entering);
    for (let i = 0; i < order; i++) {
      for (let j = 0; j < order; j++) step[i]! += inverse[i * order + j]! * column[j]!;
    }
    let leaving = -1;
    for (let i = this.program.fixed.length; i < order; i++) {
      if (step[i]! <= NO_MULTIPLIER) continue;
      if (leaving < 0 || this.comesBefore(i, leaving, step)) leaving = i;
    }
    if (leaving < 0) return false;
    this.masks[leaving] = entering;
    this.place(entering, leaving);
    return true;
  }

  solution(): LeastExcess {
    const multiplied = this.masks.map((mask, i) => ({ mask, multiplier: this.multiplier(i) }));
    const fixed = this.program.fixed.length;
    const counts = ({ multiplier }: Multiplied): boolean => multiplier > NO_MULTIPLIER;
    const free = multiplied.slice(fixed);
    return {
      amounts: this.amounts,
      excess: this.excess,
      binding: free.filter(counts),
      held: multiplied.slice(0, fixed),
      touching: free.filter((group) => !counts(group)).map(({ mask }) => mask),
    };
  }

  private multiplier(i: number): number {
    return this.inverse[i * this.order + this.order - 1]!;
  }

  /** Is line i, divided by its step, before line j in dictionary order? */
  private comesBefore(i: number, j: number, step: Float64Array): boolean {
    const { order, inverse, first } = this;
    const difference = this.multiplier(i) / step[i]! - this.multiplier(j) / step[j]!;
    if (Math.abs(difference) > NO_MULTIPLIER) return difference < 0;
    for (let column = 0; column < order; column++) {
      let inI = 0;
      let inJ = 0;
      for (let k = 0; k < order; k++) {
        inI += inverse[i * order + k]! * first[k * order + column]!;
        inJ += inverse[j * order + k]! * first[k * order + column]!;
      }
      const gap = inI / step[i]! - inJ / step[j]!;
      if (Math.abs(gap) > NO_MULTIPLIER) return gap < 0;
    }
    return false;
  }

  private columnOf(mask: number): Float64Array {
    const column = new Float64Array(this.order);
    for (let i = 0; i < this.order - 1; i++) column[i] = (mask >> i) & 1;
    column[this.order - 1] = this.program.weights[mask]!;
    return column;
  }

  private place(mask: number, at: number): void {
    const column = this.columnOf(mask);
    if (at < this.program.fixed.length) column[this.order - 1] = 0;
    for (let i = 0; i < this.order; i++) this.matrix[i * this.order + at] = column[i]!;
  }
}

/**
 * The pair of a free group and its complement whose complaints are the hardest to reconcile (a solution of the dual by
 * itself), the fixed groups, and enough others at multiplier 0 to make a basis.
 */
function startingGroups({ partners, values, weights, free, fixed, promising }: ExcessProgram): number[] {
  const everybody = values.length - 1;
  let pair = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let mask = 1; mask <= everybody >> 1; mask++) {
    if (free[mask] === 0) continue;
    const other = everybody - mask;
    const least = (values[mask]! + values[other]! - values[everybody]!) / (weights[mask]! + weights[other]!);
    if (pair !== 0 && !(least > most)) continue;
    most = least;
    pair = mask;
  }
  const span = new Span(partners);
  for (const { mask } of fixed) span.add(mask);
  const masks = fixed.map(({ mask }) => mask);
  const add = (mask: number): void => {
    if (span.add(mask)) masks.push(mask);
  };
  add(pair);
  promising.forEach(add);
  for (let i = 0; i < partners; i++) add(1 << i);
  // The complement depends on the others by its members; its weight is what makes the basis complete.
  masks.push(everybody - pair);
  return masks;
}
