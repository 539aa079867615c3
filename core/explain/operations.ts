/**
 * Formulas as operations on places: each reads two places and writes a third, in all rows of a block at once. Nothing is
 * read by its name while computing, and no function is made out of text: Apps Script and the content policies of hosts
 * forbid it.
 */

/**
 * Does one operation on `rows` rows, from the starts of the places, each of that `length`. What is true is 1, what is not
 * is 0.
 */
type Loop = (n: Float64Array, a: number, b: number, to: number, rows: number, by: number, length: number) => void;

const at = (numbers: Float64Array, place: number): number => numbers[place] as number;
/** Two numbers that no cell would show as different. */
const HAIR = 1e-9;

const LOOPS = {
  '+': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) + at(n, b + i);
  },
  '−': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) - at(n, b + i);
  },
  '×': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) * at(n, b + i);
  },
  '÷': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) / at(n, b + i);
  },
  '^': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) ** at(n, b + i);
  },
  negative: (n, a, _b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = -at(n, a + i);
  },
  ln: (n, a, _b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = Math.log(at(n, a + i));
  },
  'ln of 1 +': (n, a, _b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = Math.log1p(at(n, a + i));
  },
  'e^ − 1': (n, a, _b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = Math.expm1(at(n, a + i));
  },
  '<': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) < at(n, b + i) ? 1 : 0;
  },
  '>': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) > at(n, b + i) ? 1 : 0;
  },
  '≤': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) <= at(n, b + i) ? 1 : 0;
  },
  '≥': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) >= at(n, b + i) ? 1 : 0;
  },
  '=': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, a + i) === at(n, b + i) ? 1 : 0;
  },
  '≈': (n, a, b, to, rows) => {
    for (let i = 0; i < rows; i++) n[to + i] = Math.abs(at(n, a + i) - at(n, b + i)) < HAIR ? 1 : 0;
  },
  '+ where': (n, a, b, to, rows, by) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, by + i) === 1 ? at(n, a + i) + at(n, b + i) : at(n, a + i);
  },
  /** One or the other, as the place `by` says. */
  choose: (n, a, b, to, rows, by) => {
    for (let i = 0; i < rows; i++) n[to + i] = at(n, (at(n, by + i) === 1 ? a : b) + i);
  },
} satisfies Record<string, Loop>;
export type Operator = keyof typeof LOOPS;

interface Operation {
  readonly loop: Loop;
  readonly left: number;
  readonly right: number;
  readonly to: number;
  readonly by: number;
}
/** Operations that are left out where the condition is true of no row. */
interface Part {
  readonly loop?: undefined;
  readonly by: number;
  readonly list: List;
}
type List = readonly (Operation | Part)[];

/** What a place must hold: a number, none, a condition that is true, one that is not. */
export interface Test {
  readonly place: number;
  readonly holds: 'number' | 'nothing' | 'true' | 'false';
}

function passes({ place, holds }: Test, n: Float64Array, row: number, length: number): boolean {
  const number = at(n, place * length + row);
  if (holds === 'true') return number === 1;
  if (holds === 'false') return number !== 1;
  return Number.isNaN(number) === (holds === 'nothing');
}

const allOf =
  (tests: readonly Test[]): Loop =>
  (n, _a, _b, to, rows, _by, length) => {
    for (let i = 0; i < rows; i++) {
      let k = 0;
      while (k < tests.length && passes(tests[k] as Test, n, i, length)) k++;
      n[to + i] = k === tests.length ? 1 : 0;
    }
  };

const anyOf =
  (tests: readonly Test[]): Loop =>
  (n, _a, _b, to, rows, _by, length) => {
    for (let i = 0; i < rows; i++) {
      let k = 0;
      while (k < tests.length && !passes(tests[k] as Test, n, i, length)) k++;
      n[to + i] = k < tests.length ? 1 : 0;
    }
  };

/** A calculation: its operations in order, on places that have a name, hold a constant, or what comes in between. */
export class Operations {
  private current: (Operation | Part)[] = [];
  readonly constants = new Map<number, number>();
  /** What was computed in all rows, by how. */
  private readonly done = new Map<string, number>();
  private depth = 0;
  private readonly byName = new Map<string, number>();
  private places = 0;

  get list(): List {
    return this.current;
  }

  get size(): number {
    return this.places;
  }

  /** A new place under that name: an argument. */
  argument(name: string): void {
    this.call(this.places++, name);
  }

  /** From here on, that name is what stands at this place. */
  call(place: number, name: string): void {
    this.byName.set(name, place);
  }

  find(name: string): number | undefined {
    return this.byName.get(name);
  }

  named(name: string): number {
    const place = this.find(name);
    if (place === undefined) throw new Error(`No figure for « ${name} »`);
    return place;
  }

  constant(value: number): number {
    const place = this.constants.get(value) ?? this.places++;
    this.constants.set(value, place);
    return place;
  }

  /** The place where the outcome will be; the same operation is done once. */
  add(operator: Operator, left: number, right = left, by = left): number {
    const key = `${operator} ${left} ${right} ${by}`;
    const known = this.done.get(key);
    if (known !== undefined) return known;
    const to = this.push(LOOPS[operator], left, right, by);
    if (this.depth === 0) this.done.set(key, to);
    return to;
  }

  /** The place of a condition that is true where all of these pass; and where any of them does. */
  all(tests: readonly Test[]): number {
    return this.push(allOf(tests));
  }

  any(tests: readonly Test[]): number {
    return this.push(anyOf(tests));
  }

  /** What `work` adds is done only where the condition is true of a row at least; its outcome is to be chosen by it. */
  where<T>(condition: number | undefined, work: () => T): T {
    if (condition === undefined) return work();
    const outer = this.current;
    const list: (Operation | Part)[] = [];
    this.current = list;
    this.depth++;
    const outcome = work();
    this.depth--;
    this.current = outer;
    if (list.length > 0) outer.push({ by: condition, list });
    return outcome;
  }

  private push(loop: Loop, left = 0, right = 0, by = 0): number {
    const to = this.places++;
    this.current.push({ loop, left, right, to, by });
    return to;
  }
}

/** Rows of numbers on which a calculation is done at once; each place is `rows` numbers long. */
export class Block {
  private readonly numbers: Float64Array;

  /** All operations must be there. */
  constructor(
    private readonly operations: Operations,
    private readonly rows: number,
  ) {
    this.numbers = new Float64Array(operations.size * rows);
    for (const [value, place] of operations.constants) this.numbers.fill(value, place * rows, (place + 1) * rows);
  }

  write(place: number, row: number, value: number): void {
    this.numbers[place * this.rows + row] = value;
  }

  /** Writes the first rows of a place. */
  writeRows(place: number, values: Float64Array): void {
    this.numbers.set(values, place * this.rows);
  }

  read(place: number, row: number): number {
    return this.numbers[place * this.rows + row] as number;
  }

  /** Does all operations on the first `count` rows. */
  compute(count: number): void {
    this.do(this.operations.list, count);
  }

  private do(list: List, count: number): void {
    const { numbers, rows } = this;
    for (let k = 0; k < list.length; k++) {
      const operation = list[k] as Operation | Part;
      if (operation.loop) {
        const { loop, left, right, to, by } = operation;
        loop(numbers, left * rows, right * rows, to * rows, count, by * rows, rows);
      } else if (this.isAnyTrue(operation.by, count)) this.do(operation.list, count);
    }
  }

  private isAnyTrue(condition: number, count: number): boolean {
    for (let row = 0; row < count; row++) if (this.read(condition, row) === 1) return true;
    return false;
  }
}
