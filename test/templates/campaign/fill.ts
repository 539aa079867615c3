import type { Area, Point } from '../../../core/formula/addresses';
import type { Template } from '../../../core/grids/language/define';
import { layOut } from '../../../core/grids/language/layout';
import type { Plan } from '../../../core/grids/language/plan';
import type { PlanValidation } from '../../../core/grids/language/rules';
import type { Entry } from '../../../engine/evaluate';
import type { Steer } from './steer';

export type Random = () => number;
/** Mulberry32: the same figures from the same seed, everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Value = string | number;
const NAMES = ['Alpha', 'Bêta', 'Gamma', 'Delta', 'Epsilon', 'Zêta', 'Êta', 'Thêta', 'Iota', 'Kappa'];
/** Signs that mean something in a criterion, and nothing in a name. */
const SIGNED: readonly ((name: string) => string)[] = [
  (name) => `${name.slice(0, 2)}*`,
  (name) => `?${name.slice(1)}`,
  (name) => `<>${name}`,
  (name) => `>${name}`,
  (name) => `=${name}`,
  (name) => `~${name}`,
  () => '*',
];
const FIRST_DAY_OF_2027 = 46_388;

/** What one fills a grid with, and what reads it as the sheet does. */
export interface Filled {
  readonly entries: readonly Entry[];
  /** The number in a cell to fill in, by its path and row; undefined when it is blank. */
  readonly n: (path: string, row?: number) => number | undefined;
  /** Its text, or that which the grid itself wrote there; '' when it is blank. */
  readonly s: (path: string, row?: number) => string;
  readonly has: (path: string, row?: number) => boolean;
  /** How many rows a table has. */
  readonly rows: (path: string) => number;
}

const cellsOf = ({ row, column, rows, columns }: Area): Point[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
const keyOf = ({ row, column }: Point): string => `${row},${column}`;

/** Cells to fill in, each with probability `density`, with anything that its validation takes in. */
export function filledAtRandom(template: Template, plan: Plan, random: Random, steer?: Steer): Filled {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const density = pick([0, 0.3, 0.7, 0.95, 1]);
  const rules = new Map(
    plan.validations.flatMap((rule) => cellsOf(rule.area).map((cell) => [keyOf(cell), rule] as const)),
  );
  const typed = new Map<string, Value>();
  const written = new Map(
    plan.cells.flatMap((cell) => (cell.value === undefined ? [] : [[keyOf(cell), cell.value] as const])),
  );
  const valueAt = (cell: Point): Value | undefined => typed.get(keyOf(cell)) ?? written.get(keyOf(cell));
  let named = 0;
  const name = (): string => {
    const plain = random() < 0.95 ? `${pick(NAMES)} ${++named}` : pick(NAMES);
    return random() < 0.7 ? plain : pick(SIGNED)(plain);
  };
  const asked = plan.protection.inputs.flatMap(cellsOf).filter(() => random() < density);
  const listed = (cell: Point): boolean => rules.get(keyOf(cell))?.kind === 'listFrom';
  // What is chosen among the cells of another list comes once that list is filled in.
  for (const cell of [...asked.filter((one) => !listed(one)), ...asked.filter(listed)]) {
    const rule = rules.get(keyOf(cell));
    typed.set(keyOf(cell), rule ? allowedBy(rule, random, pick, valueAt, name) : name());
  }
  const { areas } = layOut(template);
  const areaOf = (path: string): Area => {
    const area = areas.get(path);
    if (!area) throw new Error(`${template.id}: nothing is called ${path}`);
    return area;
  };
  const at = (path: string, row = 0): Value | undefined => {
    const area = areaOf(path);
    return valueAt({ row: area.row + row, column: area.column });
  };
  const cellAt = (path: string, row: number): Point => ({ row: areaOf(path).row + row, column: areaOf(path).column });
  steer?.({
    random,
    get: at,
    set: (path, row, value) => typed.set(keyOf(cellAt(path, row)), value),
    clear: (path, row) => typed.delete(keyOf(cellAt(path, row))),
    rows: (path) => areaOf(path).rows,
  });
  return {
    entries: [...typed].map(([key, value]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { row, column, value };
    }),
    n: (path, row) => {
      const value = at(path, row);
      return typeof value === 'number' ? value : undefined;
    },
    s: (path, row) => String(at(path, row) ?? ''),
    has: (path, row) => at(path, row) !== undefined,
    rows: (path) => areaOf(path).rows,
  };
}

function allowedBy(
  rule: PlanValidation,
  random: Random,
  pick: <T>(from: readonly T[]) => T,
  valueAt: (cell: Point) => Value | undefined,
  name: () => string,
): Value {
  switch (rule.kind) {
    case 'list':
      return pick(rule.choices);
    case 'listFrom': {
      const words = cellsOf(rule.source).flatMap((cell) => valueAt(cell) ?? []);
      return words.length > 0 && random() < 0.95 ? pick(words) : name();
    }
    case 'date':
      return FIRST_DAY_OF_2027 + Math.floor(random() * 365);
    default:
      return numberOf(rule, random, pick);
  }
}

function numberOf(
  { min, max, message }: Extract<PlanValidation, { kind: 'number' }>,
  random: Random,
  pick: <T>(from: readonly T[]) => T,
): number {
  const lowest = Math.max(min, -500);
  if (message.includes('13:30')) return Math.round(random() * 48) / 48;
  const highest = max ?? 3000;
  const between = lowest + random() * (highest - lowest);
  const value = pick([lowest, highest, Math.max(lowest, 0), Math.round(between), Math.round(between * 100) / 100]);
  return message.includes('entier') ? Math.round(value) : Math.min(highest, Math.max(lowest, value));
}
