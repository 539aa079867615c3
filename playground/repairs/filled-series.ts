import {
  CellValueType,
  Direction,
  type IAccessor,
  type ICellData,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { AUTO_FILL_APPLY_TYPE, AUTO_FILL_DATA_TYPE, IAutoFillService } from '@univerjs/sheets';
import type { Language } from '../../core';
import { datesAfter, goTogether, isOfSeries, textsAfter } from '../fill/series';

type Cells = readonly Nullable<ICellData>[];

/**
 * Dragging the handle of a cell, Univer 0.25.1 knows months and days in English and in Chinese only, counts a fifth quarter,
 * goes on from two month-ends by a straight line, and from « 09 » to « 010 ». The place: services/auto-fill/rules, in
 * sheets. Here words, quarters, ordinals and dates follow as Excel has them, in both languages of the page.
 */
export function fillSeriesOfHere(injector: Injector, language: Language): void {
  const service = injector.get(IAutoFillService);
  service.registerRule({
    type: 'mutu-words',
    // Before numbers inside texts (900), after formulas.
    priority: 950,
    match: (cell) => isOfSeries(textOf(cell), language),
    isContinue: (former, cell) =>
      former.type === 'mutu-words' && goTogether(textOf(former.cellData), textOf(cell), language),
    applyFunctions: {
      [AUTO_FILL_APPLY_TYPE.SERIES]: ({ data }, count, direction) => {
        const texts = textsAfter(data.map(textOf), count, isBack(direction), language);
        return texts ? cellsOf(data, texts, direction, CellValueType.STRING) : copies(data, count);
      },
    },
  });
  const dates = service.getRules().find(({ type }) => type === AUTO_FILL_DATA_TYPE.DATE);
  const byDays = dates?.applyFunctions?.[AUTO_FILL_APPLY_TYPE.SERIES];
  if (!dates?.applyFunctions || !byDays) return;
  dates.applyFunctions[AUTO_FILL_APPLY_TYPE.SERIES] = (group, count, direction, ...rest) => {
    const { data } = group;
    const serials = data.map((cell) => (typeof cell?.v === 'number' ? cell.v : Number.NaN));
    const next = datesAfter(serials, isMonthAlone(injector, data[0]), count, isBack(direction));
    return next ? cellsOf(data, next, direction, CellValueType.NUMBER) : byDays(group, count, direction, ...rest);
  };
}

const isBack = (direction: Direction): boolean => direction === Direction.UP || direction === Direction.LEFT;

const textOf = (cell: Nullable<ICellData>): string =>
  typeof cell?.v === 'string' && !cell.f && !cell.si && !cell.p ? cell.v : '';

/** « mars 2026 »: a date of which the day is not shown. */
function isMonthAlone(injector: Pick<IAccessor, 'get'>, cell: Nullable<ICellData>): boolean {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const pattern = workbook?.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
  return /m/i.test(pattern) && !/[dhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** In the order of the sheet, with the looks of the cells they come from. */
function cellsOf(
  data: Cells,
  values: readonly (string | number)[],
  direction: Direction,
  t: CellValueType,
): ICellData[] {
  const cells = values.map((v, i): ICellData => {
    const { custom: _own, ...look } = data[i % data.length] ?? {};
    return { ...look, v, t, p: null, f: null, si: null };
  });
  return isBack(direction) ? cells.reverse() : cells;
}

/** Texts of one list whose steps differ start again from the first. */
const copies = (data: Cells, count: number): ICellData[] =>
  Array.from({ length: count }, (_, i) => {
    const { custom: _own, ...cell } = data[i % data.length] ?? {};
    return { ...cell };
  });
