import { type Area, cellArea, relative } from '../../formula/addresses';
import type { PlanCell } from './drawing';
import { type Fault, type FaultWords, faultOf } from './faults';
import { CONDITION_LOOKS, TYPED_LOOKS } from './look';
import type { PlanCondition } from './plan';
import { joined } from './protection';
import { LOWEST, type PlanValidation } from './rules';

/**
 * A number that its cell does not take: hours below zero, 45 for 45 %, a day of 1900. Typed, the cell refuses it; pasted, it is
 * there, and counted. The cell is coloured, and named beside the title. One taken up from another sheet is told of there.
 */
const WORDS: FaultWords = {
  said: {
    fr: 'Le nombre de la cellule {cell} n’est pas de ceux qu’elle accepte : ce qui le lit est faux ou manque.',
    en: 'The number in cell {cell} is not one that it takes: what reads it is wrong or missing.',
  },
  saidSomewhere: {
    fr: 'Un nombre en rouge n’est pas de ceux que sa cellule accepte : ce qui le lit est faux ou manque.',
    en: 'A number in red is not one that its cell takes: what reads it is wrong or missing.',
  },
};

/** Cells that share their bounds, in few areas; each test is what would be wrong. */
interface Bounded {
  readonly areas: readonly Area[];
  readonly tests: readonly string[];
}

function boundedIn(validations: readonly PlanValidation[], cells: readonly PlanCell[]): readonly Bounded[] {
  const typed = cells.filter(({ look }) => TYPED_LOOKS.indexOf(look) >= 0);
  const found = new Map<string, { tests: readonly string[]; areas: Area[] }>();
  for (const rule of validations) {
    if (rule.kind !== 'number' && rule.kind !== 'date') continue;
    const tests = [...(rule.min > LOWEST ? [`<${rule.min}`] : []), ...(rule.max === undefined ? [] : [`>${rule.max}`])];
    const areas = typed.filter(isIn(rule.area)).map(({ row, column }) => cellArea(row, column));
    if (tests.length === 0 || areas.length === 0) continue;
    const same = found.get(tests.join()) ?? { tests, areas: [] };
    same.areas.push(...areas);
    found.set(tests.join(), same);
  }
  return Array.from(found.values(), ({ tests, areas }) => ({ tests, areas: joined(areas) }));
}

const isIn =
  ({ row, column, rows, columns }: Area) =>
  (cell: PlanCell): boolean =>
    cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

export const outOfBounds = (validations: readonly PlanValidation[], cells: readonly PlanCell[]): Fault | undefined =>
  faultOf(
    boundedIn(validations, cells).flatMap(({ areas, tests }) =>
      areas.map((area) => ({
        area,
        test: (some: string) => `ISNUMBER(${some})*(${tests.map((test) => `(${some}${test})`).join('+')})`,
      })),
    ),
    WORDS,
  );

/** The colour of the cell itself. */
export const boundsConditions = (
  validations: readonly PlanValidation[],
  cells: readonly PlanCell[],
): readonly PlanCondition[] =>
  boundedIn(validations, cells).flatMap(({ areas, tests }) =>
    areas.map((area) => {
      const cell = relative({ ...area, rows: 1, columns: 1 });
      const isOut = tests.map((test) => `${cell}${test}`);
      return { area, formula: `=AND(ISNUMBER(${cell}),OR(${isOut.join()}))`, ...CONDITION_LOOKS.bad };
    }),
  );
