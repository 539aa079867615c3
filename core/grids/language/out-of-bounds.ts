import { type Area, cellArea } from '../../formula/addresses';
import { type Alike, alike, inRed } from './alike';
import type { PlanCell } from './drawing';
import { type Fault, type FaultWords, faultOf } from './faults';
import { TYPED_LOOKS } from './look';
import type { PlanCondition } from './plan';
import { LOWEST, type PlanValidation } from './rules';

/**
 * A number that its cell does not take: hours below zero, 45 for 45 %, a day of 1900. Typed, the cell refuses it; pasted, it is
 * there, and what reads it counts it as it is, or fails. The cell is coloured, and named beside the title. One taken up from another sheet is told of there.
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

/** What would be wrong of each: « <0 », « >1 ». */
function boundedIn(validations: readonly PlanValidation[], cells: readonly PlanCell[]): readonly Alike[] {
  const typed = cells.filter(({ look }) => TYPED_LOOKS.indexOf(look) >= 0);
  const bounded = validations.flatMap((rule) => {
    if (rule.kind !== 'number' && rule.kind !== 'date') return [];
    const asked = [...(rule.min > LOWEST ? [`<${rule.min}`] : []), ...(rule.max === undefined ? [] : [`>${rule.max}`])];
    const areas = typed.filter(isIn(rule.area)).map(({ row, column }) => cellArea(row, column));
    return asked.length === 0 || areas.length === 0 ? [] : [{ asked, areas }];
  });
  return alike(bounded);
}

const isIn =
  ({ row, column, rows, columns }: Area) =>
  (cell: PlanCell): boolean =>
    cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

export const outOfBounds = (validations: readonly PlanValidation[], cells: readonly PlanCell[]): Fault | undefined =>
  faultOf(
    boundedIn(validations, cells).flatMap(({ areas, asked }) =>
      areas.map((area) => ({
        area,
        test: (some: string) => `ISNUMBER(${some})*(${asked.map((test) => `(${some}${test})`).join('+')})`,
      })),
    ),
    WORDS,
  );

/** The colour of the cell itself. */
export const boundsConditions = (
  validations: readonly PlanValidation[],
  cells: readonly PlanCell[],
): readonly PlanCondition[] =>
  inRed(boundedIn(validations, cells), (cell, tests) => {
    const isOut = tests.map((test) => `${cell}${test}`);
    return `AND(ISNUMBER(${cell}),OR(${isOut.join()}))`;
  });
