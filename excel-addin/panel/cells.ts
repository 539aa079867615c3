import { holdsOurs } from '../../core/formula/calls';
import { cellIn, holdsCell } from '../../core/formula/references';
import { errorIn } from '../../core/values/cell';
import type { Cells, CellValue, Spill } from '../../panel/host';
import { type Context, hasExcelApi } from './run';

/** What is asked of a range to know its cells. */
export const CELLS = 'address,values,formulas,valueTypes';

/** Beyond, the panel works the sizes out by itself: each is a call to Excel. */
const MOST_SPILLS = 1000;

/** « 'Feuille 2'!$B$2:B9 » → « B2:B9 ». */
export const rangeIn = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');

/** A blank is null; an error is named in English, whatever the language of the screen. */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === 'Empty' || value === undefined || value === null) return null;
  if (type === 'Error') return errorIn(value)?.code ?? String(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Where there is no formula, Excel gives the value; a text that starts with « = » is the same in both. */
export const formulaOf = (formula: unknown, value: unknown): string =>
  typeof formula === 'string' && formula.charAt(0) === '=' && formula !== value ? formula : '';

/** The cells of a range that was loaded. */
export function cellsOf(sheet: string, range: Excel.Range): Cells {
  const { values, formulas, valueTypes } = range;
  return {
    sheet,
    range: rangeIn(range.address),
    values: values.map((row, i) => row.map((value, j) => cellValue(value, valueTypes[i]?.[j]))),
    formulas: formulas.map((row, i) => row.map((formula, j) => formulaOf(formula, values[i]?.[j]))),
  };
}

/** The same cells, with what each of our formulas fills: one more exchange with Excel, where there are any. */
export async function withSpills(context: Context, all: readonly Cells[]): Promise<readonly Cells[]> {
  const found = all.map(ownPlaces);
  const count = found.reduce((sum, places) => sum + places.length, 0);
  if (count > MOST_SPILLS || !hasExcelApi('1.12')) return all;
  const filled = all.map(({ sheet }, at) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return (found[at] ?? []).map((cell) => ({
      cell,
      range: worksheet.getRange(cell).getSpillingToRangeOrNullObject().load('address'),
    }));
  });
  if (count > 0) await context.sync();
  return all.map((cells, at) => {
    const spills = (filled[at] ?? [])
      .filter(({ range }) => !range.isNullObject)
      .map(({ cell, range }) => ({ cell, range: rangeIn(range.address) }));
    return { ...cells, spills, formulas: withoutFilled(cells, spills) };
  });
}

function ownPlaces({ range, formulas }: Cells): readonly string[] {
  const places: string[] = [];
  formulas.forEach((row, i) => {
    row.forEach((formula, j) => {
      if (formula !== '' && holdsOurs(formula)) places.push(cellIn(range, i, j));
    });
  });
  return places;
}

/** A cell that a formula elsewhere fills has none of its own, even where Excel repeats it there. */
function withoutFilled(cells: Cells, spills: readonly Spill[]): Cells['formulas'] {
  if (spills.length === 0) return cells.formulas;
  return cells.formulas.map((row, i) =>
    row.map((formula, j) => {
      if (formula === '') return formula;
      const place = cellIn(cells.range, i, j);
      return spills.some(({ cell, range }) => cell !== place && holdsCell(range, place)) ? '' : formula;
    }),
  );
}
