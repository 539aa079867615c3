import {
  CellValueType,
  CommandType,
  type ICellData,
  ICommandService,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  isDefaultFormat,
  type Nullable,
} from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { relative } from '../../core/formula/addresses';
import { cellReader, type Here, here, isOnCells, selectCells } from './cells';
import { isCombination, onKeyFirst } from './first';

/** What the button of the tools does. */
export const AUTOSUM = 'mutu.command.autosum';

type CellAt = (row: number, column: number) => Nullable<ICellData>;

/**
 * Alt+= and its button: below figures or at their right, their sum; of figures that are selected, a sum under each column.
 * It is written at once, as one thing to undo.
 */
export function installAutosum(injector: Injector): void {
  injector.get(ICommandService).registerCommand({
    id: AUTOSUM,
    type: CommandType.COMMAND,
    handler: () => {
      const place = here(injector);
      return place ? writeSums(injector, place) : false;
    },
  });
  onKeyFirst((event) => {
    const isKey = isCombination(event, '=', { alt: true }) || (event.altKey && event.code === 'Equal');
    if (!isKey || event.ctrlKey || event.metaKey || !isOnCells(injector)) return false;
    void injector.get(ICommandService).executeCommand(AUTOSUM);
    return true;
  });
}

interface Sum {
  readonly row: number;
  readonly column: number;
  readonly of: IRange;
}

async function writeSums(injector: Injector, place: Here): Promise<boolean> {
  const cellAt = cellReader(injector, place);
  const sums = sumsOf(place, cellAt);
  const [first] = sums;
  if (!first) return false;
  const { workbook, worksheet } = place;
  const styles = workbook.getStyles();
  const patternAt = (row: number, column: number): string | undefined =>
    styles.getStyleByCell(worksheet.getCellRaw(row, column))?.n?.pattern;
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, of } of sums) {
    // The sum of amounts is an amount.
    const pattern = isDefaultFormat(patternAt(row, column)) ? patternAt(of.endRow, of.endColumn) : undefined;
    const style = isDefaultFormat(pattern) ? {} : { s: { n: { pattern: pattern ?? '' } } };
    const cell: ICellData = { f: `=SUM(${nameOf(of)})`, v: null, t: null, si: null, p: null, ...style };
    value[row] = { ...value[row], [column]: cell };
  }
  const target = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  const isDone = await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, { ...target, value });
  const cell = { startRow: first.row, endRow: first.row, startColumn: first.column, endColumn: first.column };
  if (isDone) selectCells(injector, place, cell, cell);
  return isDone;
}

const nameOf = ({ startRow, endRow, startColumn, endColumn }: IRange): string =>
  `${relative({ row: startRow, column: startColumn })}:${relative({ row: endRow, column: endColumn })}`;

const isFigure = (cell: Nullable<ICellData>): boolean =>
  typeof cell?.v === 'number' && cell.t !== CellValueType.BOOLEAN;
const isBlank = (cell: Nullable<ICellData>): boolean =>
  !cell?.f && (cell?.v === undefined || cell.v === null || cell.v === '');

function sumsOf({ range, row, column, worksheet }: Here, cellAt: CellAt): Sum[] {
  const isOne = range.startRow === range.endRow && range.startColumn === range.endColumn;
  if (isOne) {
    const of = above(row, column, cellAt) ?? before(row, column, cellAt);
    return of ? [{ row, column, of }] : [];
  }
  const last = Math.min(range.endRow, worksheet.getRowCount() - 1);
  const sums: Sum[] = [];
  for (let at = range.startColumn; at <= range.endColumn; at++) {
    // The sum goes in the last cell of the selection where it is free, or under it.
    const isLastFree = isBlank(cellAt(last, at));
    const endRow = isLastFree ? last - 1 : last;
    const rows = Array.from({ length: Math.max(0, endRow - range.startRow + 1) }, (_, index) => range.startRow + index);
    if (!rows.some((r) => isFigure(cellAt(r, at)))) continue;
    sums.push({
      row: endRow + 1,
      column: at,
      of: { startRow: range.startRow, endRow, startColumn: at, endColumn: at },
    });
  }
  // What is under a selection is not written over.
  return sums.every((sum) => isBlank(cellAt(sum.row, sum.column))) ? sums : [];
}

/** The figures just above, blanks between them and the cell left out. */
function above(row: number, column: number, cellAt: CellAt): IRange | undefined {
  let endRow = row - 1;
  while (endRow > 0 && isBlank(cellAt(endRow, column))) endRow--;
  if (!isFigure(cellAt(endRow, column))) return undefined;
  let startRow = endRow;
  while (startRow > 0 && isFigure(cellAt(startRow - 1, column))) startRow--;
  return { startRow, endRow: row - 1, startColumn: column, endColumn: column };
}

function before(row: number, column: number, cellAt: CellAt): IRange | undefined {
  let endColumn = column - 1;
  while (endColumn > 0 && isBlank(cellAt(row, endColumn))) endColumn--;
  if (!isFigure(cellAt(row, endColumn))) return undefined;
  let startColumn = endColumn;
  while (startColumn > 0 && isFigure(cellAt(row, startColumn - 1))) startColumn--;
  return { startRow: row, endRow: row, startColumn, endColumn: column - 1 };
}
