import {
  type ICellData,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { areaOf } from '../../../core/formula/addresses';
import { spilledAt } from '../../sheet/display';
import type { SheetChart } from './chart';

/** What a chart draws now. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

/** Nothing to see yet: no row, or noughts alone, which make an axis of « 0 $ 0 $ 1 $ 1 $ ». */
export const isBlank = ({ series }: ChartValues): boolean =>
  series.every(({ values }) => values.every((value) => !value));

interface At {
  readonly unitId: string;
  readonly sheetId: string;
}

/** Reads the cells of a chart; prepared rows that are still empty at its end are left out. */
export function valuesOf(injector: Injector, { unitId, sheetId }: At, chart: SheetChart): ChartValues {
  const sheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheetId);
  if (!sheet) return { categories: [], series: [] };
  const formulas = injector.get(FormulaDataModel);
  const rawAt = (row: number, col: number): ICellData | null =>
    spilledAt(formulas, { unitId, subUnitId: sheetId, row, col }) ?? sheet.getCellRaw(row, col) ?? null;
  // As the sheet shows them: a date as a date, an amount with its sign.
  const categories = cellsOf(chart.categories).map(([row, col]) => {
    const shown = sheet.getCell(row, col)?.v ?? rawAt(row, col)?.v;
    return shown === undefined || shown === null ? '' : String(shown);
  });
  const series = chart.series
    .filter(({ values }) => values !== '')
    .map(({ label, values }) => ({ label, values: cellsOf(values).map(([row, col]) => numberIn(rawAt(row, col))) }));
  return withoutEmptyEnd(categories, series);
}

const numberIn = (cell: ICellData | null): number | null => (typeof cell?.v === 'number' ? cell.v : null);

function cellsOf(range: string): (readonly [row: number, column: number])[] {
  if (range === '') return [];
  const { row, column, rows, columns } = areaOf(range);
  return Array.from({ length: rows * columns }, (_, index) => {
    return [row + Math.floor(index / columns), column + (index % columns)] as const;
  });
}

function withoutEmptyEnd(categories: readonly string[], series: ChartValues['series']): ChartValues {
  const isUsed = (index: number): boolean =>
    categories[index] !== undefined && categories[index] !== '' && series.some(({ values }) => values[index] !== null);
  let length = Math.max(categories.length, ...series.map(({ values }) => values.length));
  while (length > 0 && !isUsed(length - 1)) length--;
  return {
    categories: categories.slice(0, length),
    series: series.map(({ label, values }) => ({ label, values: values.slice(0, length) })),
  };
}
