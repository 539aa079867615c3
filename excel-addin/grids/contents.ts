import type { Plan, PlanCell } from '../../core/grids/language/plan';

/** What is written in a block of cells at once; Excel leaves alone the cells that get null. */
export type Contents = (string | number | null)[][];

function filled(plan: Plan, contentOf: (cell: PlanCell) => string | number | undefined): Contents {
  const { rows, columns } = plan.print.area;
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
  filled(plan, ({ formula, value, isText }) => {
    if (formula !== undefined) return formula;
    if (value === '') return undefined;
    // Excel reads what is written in a cell as if it were typed: an apostrophe keeps a text.
    return isText ? `'${value}` : value;
  });

export const patternsOf = (plan: Plan): Contents => filled(plan, ({ pattern }) => pattern);
