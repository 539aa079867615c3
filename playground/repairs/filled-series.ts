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
import { numbersAfter, timesAfter } from '../fill/numbers';
import { datesAfter, goTogether, isOfSeries, textsAfter } from '../fill/series';

type Cells = readonly Nullable<ICellData>[];

/**
 * Dragging the handle of a cell, Univer 0.25.1 knows months and days in English and in Chinese only, counts a fifth quarter,
 * goes on from two month-ends by a straight line, from « 09 » to « 010 », and from 8:00 to 8:00 of the next day, and keeps five decimals
 * of 9:20. The place: services/auto-fill/rules, in sheets. Here words, numbers, hours, quarters, ordinals and dates follow as Excel has them, in both languages of the page.
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
  follow(service, AUTO_FILL_DATA_TYPE.NUMBER, (values, _, ...way) => numbersAfter(values, ...way));
  follow(service, AUTO_FILL_DATA_TYPE.DATE, (values, cell, ...way) => {
    const pattern = patternOf(injector, cell);
    const kind = kindOfTime(pattern, values);
    return kind ? timesAfter(values, kind, ...way) : datesAfter(values, isMonthAlone(pattern), ...way);
  });
}

type After = (
  values: readonly number[],
  first: Nullable<ICellData>,
  count: number,
  isBackwards: boolean,
) => number[] | undefined;

/** What we do not know goes on as Univer has it. */
function follow(service: IAutoFillService, type: AUTO_FILL_DATA_TYPE, after: After): void {
  const rule = service.getRules().find((one) => one.type === type);
  const own = rule?.applyFunctions?.[AUTO_FILL_APPLY_TYPE.SERIES];
  if (!rule?.applyFunctions || !own) return;
  rule.applyFunctions[AUTO_FILL_APPLY_TYPE.SERIES] = (group, count, direction, ...rest) => {
    const { data } = group;
    const values = data.map((cell) => (typeof cell?.v === 'number' ? cell.v : Number.NaN));
    const next = values.some(Number.isNaN) ? undefined : after(values, data[0], count, isBack(direction));
    return next ? cellsOf(data, next, direction, CellValueType.NUMBER) : own(group, count, direction, ...rest);
  };
}

const isBack = (direction: Direction): boolean => direction === Direction.UP || direction === Direction.LEFT;

const textOf = (cell: Nullable<ICellData>): string =>
  typeof cell?.v === 'string' && !cell.f && !cell.si && !cell.p ? cell.v : '';

function patternOf(injector: Pick<IAccessor, 'get'>, cell: Nullable<ICellData>): string {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return workbook?.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
}

/** Without what is written as it is, and colours. */
const marksOf = (pattern: string): string => pattern.replace(/"[^"]*"|\[[^\]h]*\]|\\./gi, '');

/** « mars 2026 »: a date of which the day is not shown. */
const isMonthAlone = (pattern: string): boolean => /m/i.test(marksOf(pattern)) && !/[dhs]/i.test(marksOf(pattern));

/** « 8:30 », « 31:30 » past a day, and « 2026-03-03 14:30 ». */
function kindOfTime(pattern: string, values: readonly number[]): Parameters<typeof timesAfter>[1] | undefined {
  const marks = marksOf(pattern);
  if (/[dy]/i.test(marks)) return values.every(Number.isInteger) ? undefined : 'moment';
  if (/\[h+\]/i.test(marks)) return 'length';
  return /h/i.test(marks) ? 'clock' : undefined;
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
