import {
  CellValueType,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  IUndoRedoService,
  isDefaultFormat,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Language } from '../../core';
import { markOf } from '../../engine/marks';
import type { CellContent, Change } from '../../panel/host';
import { readRange } from '../../xlsx/geometry';
import { moneyPattern, percentPattern } from '../formats';
import type { Sheet } from '../sheet/create';
import { spilledAt } from '../sheet/display';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Writes blocks of cells, of one sheet or of several, as one thing to undo; false when the workbook refuses one. */
export async function writeChanges(
  { injector }: Pick<Sheet, 'injector'>,
  workbook: Workbook,
  changes: readonly Change[],
  language: Language,
): Promise<boolean> {
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const together = injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  try {
    for (const [worksheet, value] of bySheet(injector.get(FormulaDataModel), workbook, changes, language)) {
      const params = { unitId, subUnitId: worksheet.getSheetId(), value };
      if (!(await commands.executeCommand(SetRangeValuesCommand.id, params))) return false;
    }
    return true;
  } finally {
    together.dispose();
  }
}

function bySheet(
  formulas: FormulaDataModel,
  workbook: Workbook,
  changes: readonly Change[],
  language: Language,
): Map<Worksheet, Matrix> {
  const matrices = new Map<Worksheet, Matrix>();
  for (const { sheet, range, contents } of changes) {
    const worksheet = workbook.getSheetBySheetName(sheet);
    if (!worksheet) continue;
    const { startRow, startColumn } = readRange(range, worksheet.getRowCount(), worksheet.getColumnCount());
    const matrix = matrices.get(worksheet) ?? {};
    matrices.set(worksheet, matrix);
    for (const [i, row] of contents.entries()) {
      const written = matrix[startRow + i] ?? {};
      matrix[startRow + i] = written;
      for (const [j, content] of row.entries()) {
        written[startColumn + j] = cellOf(
          content,
          formatKept(formulas, workbook, worksheet, { row: startRow + i, col: startColumn + j }, language),
        );
      }
    }
  }
  return matrices;
}

/** Nothing of the former content stays: neither its rich text, nor what its result said of itself. */
function cellOf(content: CellContent, pattern: string | undefined): ICellData {
  const bare: ICellData = { p: null, si: null, custom: null };
  if ('formula' in content) return { ...bare, f: content.formula, v: null, t: null };
  const { value } = content;
  const style = pattern && typeof value === 'number' ? { s: { n: { pattern } } } : {};
  if (typeof value === 'boolean') return { ...bare, f: null, v: Number(value), t: CellValueType.BOOLEAN };
  const t = typeof value === 'number' ? CellValueType.NUMBER : value === null ? null : CellValueType.STRING;
  return { ...bare, f: null, v: value, t, ...style };
}

/**
 * A result of ours is shown in dollars because it is ours, be it in a cell that the formula of another fills: its value, written
 * in its place, must look the same.
 */
function formatKept(
  formulas: FormulaDataModel,
  workbook: Workbook,
  worksheet: Worksheet,
  { row, col }: { readonly row: number; readonly col: number },
  language: Language,
): string | undefined {
  const cell = worksheet.getCellRaw(row, col);
  const at = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId(), row, col };
  const unit = markOf(spilledAt(formulas, at) ?? cell)?.unit;
  const own = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
  if (!unit || !isDefaultFormat(own)) return undefined;
  return unit === 'money' ? moneyPattern(language) : percentPattern(1);
}
