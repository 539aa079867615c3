import {
  CommandType,
  CustomCommandExecutionError,
  type ICellData,
  ICommandService,
  type Injector,
  type IStyleData,
  isDefaultFormat,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { type ISetNumfmtCommandParams, SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import { ApplyFormatPainterCommand } from '@univerjs/sheets-ui';
import type { Language } from '../../../core';
import type { Point } from '../../../core/formula/addresses';
import { isPercentPattern, showsAs } from '../../formats';
import { isIn } from './areas';
import { isProtectedCell } from './record';
import { KEEPS_FORMAT } from './sentences';
import { type GridSheet, gridSheet, patternAt, refuse } from './workbook';

/** What takes a look away, or gives another. */
const OF_LOOKS: ReadonlySet<string> = new Set([
  ClearSelectionAllCommand.id,
  ClearSelectionFormatCommand.id,
  ApplyFormatPainterCommand.id,
]);
const BLANK: ICellData = { v: null, p: null, f: null, si: null, t: null };

/**
 * The cells of a grid keep what their figures are read by: « Clear all » left a share without its « % », and 3,5 typed there was 350 %;
 * so did a look painted over it, and « % » pressed on dollars made 0,15 of the 15 that one typed.
 */
export function keepLooks(injector: Injector, language: Language): void {
  let last = '';
  injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }, options) => {
    if (type === CommandType.COMMAND) last = id;
    if (id === SetNumfmtCommand.id) keepFormats(injector, params as ISetNumfmtCommandParams, language);
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal || !OF_LOOKS.has(last)) return;
    keepLooksOf(injector, params as ISetRangeValuesMutationParams);
  });
}

const isOfGrid = ({ record }: GridSheet, at: Point): boolean =>
  record.inputs.some((area) => isIn(area, at)) || isProtectedCell(record, at);

function keepLooksOf(injector: Injector, params: ISetRangeValuesMutationParams): void {
  const sheet = gridSheet(injector, params);
  if (!sheet || sheet.record.isLifted) return;
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    const ofRow = (cells ?? {}) as Record<string, Nullable<ICellData>>;
    for (const [column, cell] of Object.entries(ofRow)) {
      const at = { row: Number(row), column: Number(column) };
      if (!isOfGrid(sheet, at)) continue;
      if (!cell) ofRow[column] = { ...BLANK };
      else if (cell.s === null) delete cell.s;
      else if (cell.s) cell.s = withFormat(sheet.workbook, cell.s, patternAt(sheet, at));
    }
  }
}

/** Another look, and the number format that the cell has. */
function withFormat(workbook: Workbook, given: NonNullable<ICellData['s']>, own: string): IStyleData {
  const style = (typeof given === 'string' ? workbook.getStyles().get(given) : given) ?? {};
  const pattern = style.n?.pattern ?? '';
  return isSameKind(own, pattern) ? style : { ...style, n: { pattern: own } };
}

/** Whether a figure typed would be read alike. */
const isSameKind = (own: string, pattern: string): boolean =>
  isDefaultFormat(own) || own === ''
    ? !isPercentPattern(pattern)
    : pattern !== '' && !isDefaultFormat(pattern) && showsAs(own, pattern);

function keepFormats(injector: Injector, params: ISetNumfmtCommandParams, language: Language): void {
  const sheet = gridSheet(injector, params);
  if (!sheet || sheet.record.isLifted) return;
  const isTaken = ({ row, col: column, pattern = '' }: { row: number; col: number; pattern?: string }): boolean =>
    !isOfGrid(sheet, { row, column }) || isSameKind(patternAt(sheet, { row, column }), pattern);
  const taken = params.values.filter(isTaken);
  if (taken.length === params.values.length) return;
  refuse(KEEPS_FORMAT, language);
  if (taken.length === 0) throw new CustomCommandExecutionError('formats of a grid');
  params.values = taken;
}
