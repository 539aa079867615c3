import { type Area, areaOf, around, cellArea } from '../../core/templates/address';
import type { Plan, PlanCell } from '../../core/templates/plan';

/** What is written in a block of cells at once; Excel leaves alone the cells that get null. */
export type Contents = (string | number | null)[][];

/** All the cells of the plan, those that are not printed included. */
export const wholeArea = ({ cells, print }: Plan): Area =>
  cells.reduce((area, { row, column }) => around(area, cellArea(row, column)), areaOf(print.area));

function filled(plan: Plan, contentOf: (cell: PlanCell) => string | number | undefined): Contents {
  const { rows, columns } = wholeArea(plan);
  const contents: Contents = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  for (const cell of plan.cells) {
    const content = contentOf(cell);
    const row = contents[cell.row];
    if (row && content !== undefined) row[cell.column] = content;
  }
  return contents;
}

/** Formulas, numbers and texts. A formula that spills stands in its first cell only; the others stay empty for it. */
export const contentsOf = (plan: Plan): Contents =>
  filled(plan, ({ formula, value }) => {
    if (formula !== undefined) return formula;
    if (value === '') return undefined;
    return typeof value === 'string' ? asText(value) : value;
  });

export const patternsOf = (plan: Plan): Contents => filled(plan, ({ pattern }) => pattern);

// What Excel might take for a number, a date, a formula or a boolean, in the languages of its screens.
const STARTS_WITH_LETTER = /^[\p{L}«“]/u;
const SHORT_WITH_DIGIT = /^(?=.*\d).{1,30}$/su;
const BOOLEAN = /^(?:true|false|vrai|faux)$/i;

/** Excel reads what is written in a cell as if it were typed: « mars 2027 » would become a date. An apostrophe keeps it. */
export function asText(text: string): string {
  const isPlain = STARTS_WITH_LETTER.test(text) && !SHORT_WITH_DIGIT.test(text) && !BOOLEAN.test(text);
  return isPlain ? text : `'${text}`;
}
