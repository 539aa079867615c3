/** Small dense linear algebra, row by row in a Float64Array. Matrices of whole numbers, at most 21 × 21. */

/** A pivot smaller than this is 0: the matrices inverted here hold small whole numbers. */
const NOTHING = 1e-9;
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];

/** The inverse of a square matrix, undefined when there is none (Gauss–Jordan, partial pivoting). */
export function inverseOf(matrix: Float64Array, order: number): Float64Array | undefined {
  const work = matrix.slice();
  const inverse = new Float64Array(order * order);
  for (let i = 0; i < order; i++) inverse[i * order + i] = 1;
  for (let column = 0; column < order; column++) {
    let pivot = column;
    for (let row = column + 1; row < order; row++) {
      if (Math.abs(work[row * order + column]!) > Math.abs(work[pivot * order + column]!)) pivot = row;
    }
    const value = work[pivot * order + column]!;
    if (!(Math.abs(value) > NOTHING)) return undefined;
    swapRows(work, pivot, column, order);
    swapRows(inverse, pivot, column, order);
    for (let j = 0; j < order; j++) {
      work[column * order + j]! /= value;
      inverse[column * order + j]! /= value;
    }
    for (let row = 0; row < order; row++) {
      const factor = work[row * order + column]!;
      if (row === column || factor === 0) continue;
      for (let j = 0; j < order; j++) {
        work[row * order + j]! -= factor * work[column * order + j]!;
        inverse[row * order + j]! -= factor * inverse[column * order + j]!;
      }
    }
  }
  return inverse;
}

function swapRows(matrix: Float64Array, a: number, b: number, order: number): void {
  if (a === b) return;
  for (let j = 0; j < order; j++) {
    const value = matrix[a * order + j]!;
    matrix[a * order + j] = matrix[b * order + j]!;
    matrix[b * order + j] = value;
  }
}

/** The row vector y with y × matrix = target, one step of refinement included. */
export function solvedLeft(
  matrix: Float64Array,
  inverse: Float64Array,
  target: Float64Array,
  order: number,
): Float64Array {
  const solution = timesMatrix(target, inverse, order);
  const reached = timesMatrix(solution, matrix, order);
  const correction = timesMatrix(
    target.map((value, i) => value - reached[i]!),
    inverse,
    order,
  );
  return solution.map((value, i) => value + correction[i]!);
}

/** Row vector × matrix. */
function timesMatrix(vector: Float64Array, matrix: Float64Array, order: number): Float64Array {
  const product = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    const factor = vector[i]!;
    if (factor === 0) continue;
    for (let j = 0; j < order; j++) product[j]! += factor * matrix[i * order + j]!;
  }
  return product;
}

/** The space that the indicator vectors of some groups span, kept in reduced row echelon form. */
export class Span {
  private readonly rows: Float64Array[] = [];
  private readonly pivots: number[] = [];
  readonly order: number;

  constructor(order: number) {
    this.order = order;
  }

  get rank(): number {
    return this.rows.length;
  }

  /** Adds a group; false when the span holds it already. */
  add(mask: number): boolean {
    const row = this.reduced(mask);
    const pivot = row.findIndex((value) => Math.abs(value) > NOTHING);
    if (pivot < 0) return false;
    const value = row[pivot]!;
    for (let j = 0; j < this.order; j++) row[j] = cleaned(row[j]! / value);
    for (const other of this.rows) {
      const factor = other[pivot]!;
      if (factor === 0) continue;
      for (let j = 0; j < this.order; j++) other[j] = cleaned(other[j]! - factor * row[j]!);
    }
    this.rows.push(row);
    this.pivots.push(pivot);
    return true;
  }

  /** In the span, what a group has in the pivot columns settles what it has in the others. */
  holds(mask: number): boolean {
    for (let column = 0; column < this.order; column++) {
      if (this.pivots.includes(column)) continue;
      let settled = 0;
      for (let k = 0; k < this.rows.length; k++) {
        if ((mask >> this.pivots[k]!) & 1) settled += this.rows[k]![column]!;
      }
      if (Math.abs(settled - ((mask >> column) & 1)) > NOTHING) return false;
    }
    return true;
  }

  /** What is left of a group's indicator once the span is taken out of it. */
  private reduced(mask: number): Float64Array {
    const row = new Float64Array(this.order);
    for (let i = 0; i < this.order; i++) row[i] = (mask >> i) & 1;
    for (let k = 0; k < this.rows.length; k++) {
      const factor = row[this.pivots[k]!]!;
      if (factor === 0) continue;
      const other = this.rows[k]!;
      for (let j = 0; j < this.order; j++) row[j] = cleaned(row[j]! - factor * other[j]!);
    }
    return row;
  }

  /**
   * Amounts for the partners whose sum over a group is 0 when the span holds the group and, save by rare accident,
   * only then: a mix, in unrelated proportions, of a basis of the vectors at right angles to the span.
   */
  mixedNormal(): Float64Array {
    const normal = new Float64Array(this.order);
    for (let column = 0; column < this.order; column++) {
      if (this.pivots.includes(column)) continue;
      // No combination of square roots of primes with fractions is 0.
      const share = Math.sqrt(PRIMES[column % PRIMES.length]!);
      normal[column] = share;
      for (let k = 0; k < this.rows.length; k++) normal[this.pivots[k]!]! -= share * this.rows[k]![column]!;
    }
    return normal;
  }
}

const cleaned = (value: number): number => (Math.abs(value) <= NOTHING ? 0 : value);
