import { type Area, cellArea } from '../../formula/addresses';
import { type Alike, alike, inRed } from './alike';
import type { PlanCell } from './drawing';
import { type Fault, type FaultWords, faultOf } from './faults';
import { TYPED_LOOKS } from './look';
import type { PlanCondition } from './plan';
import { LOWEST, type PlanValidation } from './rules';

/**
 * A number that its cell does not take: hours below zero, 45 for 45 %, a day of 1900, a day with its time, which is after the end of
 * a period that ends that day. Typed, the cell refuses it; pasted, it is there, and what reads it counts it as it is, or fails. The
 * cell is coloured, and named beside the title. One taken up from another sheet is told of there.
 */
const WORDS: FaultWords = {
  said: {
    fr: 'La cellule {cell} n’accepte pas ce nombre, ou cette date avec une heure : ce qui la lit est faux ou manque.',
    en: 'Cell {cell} does not take this number, or this date with a time: what reads it is wrong or missing.',
  },
  saidSomewhere: {
    fr: 'Une cellule en rouge n’accepte pas son nombre, ou sa date avec une heure : ce qui la lit est faux ou manque.',
    en: 'A cell in red does not take its number, or its date with a time: what reads it is wrong or missing.',
  },
};

/** The cell, in what would be wrong of it: « #<0 », « #>1 ». */
const CELL = /#/g;
const HAS_TIME = 'IF(ISNUMBER(#),#-INT(#),0)>0';

/** What would be wrong of each. */
function boundedIn(validations: readonly PlanValidation[], cells: readonly PlanCell[]): readonly Alike[] {
  const typed = cells.filter(({ look }) => TYPED_LOOKS.indexOf(look) >= 0);
  const bounded = validations.flatMap((rule) => {
    if (rule.kind !== 'number' && rule.kind !== 'date') return [];
    const asked = [
      ...(rule.min > LOWEST ? [`#<${rule.min}`] : []),
      ...(rule.max === undefined ? [] : [`#>${rule.max}`]),
      ...(rule.kind === 'date' ? [HAS_TIME] : []),
    ];
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
        // Of a single test too, a number: in Excel, FALSE is above any number.
        test: (some: string) =>
          `ISNUMBER(${some})*(0+${asked.map((test) => `(${test.replace(CELL, some)})`).join('+')}>0)`,
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
    const isOut = tests.map((test) => test.replace(CELL, cell));
    return `AND(ISNUMBER(${cell}),OR(${isOut.join()}))`;
  });
