/**
 * Copying what a formula fills gives all of it. Univer copies what the workbook holds of each cell (sheets-ui 0.25.1,
 * _generateCopyContent), and it holds nothing of a cell that a formula beside it fills: elsewhere one pasted the first value and
 * blanks. The others are copied as they are shown; pasted back here with their formula, they are left to it.
 */
import {
  type ICellData,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { spilledAt } from '../sheet/display';

type Copied = ICellData & { displayV?: string };
interface Content {
  readonly matrixFragment: ObjectMatrix<ICellData>;
  readonly discreteRange: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}
interface Clipboard {
  _generateCopyContent(unitId: string, sheetId: string, range: IRange, ...others: unknown[]): Content | null;
}

export function copyWholeSpills(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as Clipboard;
  const generate = clipboard._generateCopyContent.bind(clipboard);
  clipboard._generateCopyContent = (unitId, sheetId, range, ...others) => {
    const worksheet = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId);
    const spills = worksheet ? spillsIn(injector, worksheet, range) : [];
    if (!worksheet || spills.length === 0) return generate(unitId, sheetId, range, ...others);
    const content = withSpills(worksheet, spills, () => generate(unitId, sheetId, range, ...others));
    if (content) leaveToFormula(content, spills);
    return content;
  };
}

interface Spilled {
  readonly row: number;
  readonly column: number;
  readonly cell: Copied;
  /** The formula that fills it is copied too. */
  readonly isWithFormula: boolean;
}

function spillsIn(injector: Injector, worksheet: Worksheet, range: IRange): Spilled[] {
  const formulas = injector.get(FormulaDataModel);
  const unitId = worksheet.getUnitId();
  const subUnitId = worksheet.getSheetId();
  const anchors = anchorsOf(formulas, unitId, subUnitId);
  const found: Spilled[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const filled = spilledAt(formulas, { unitId, subUnitId, row, col: column });
      const raw = worksheet.getCellRaw(row, column);
      if (!filled || raw?.f || raw?.si) continue;
      const shown = worksheet.getCell(row, column)?.v ?? '';
      const anchor = anchors.find(({ fills }) => isInside(row, column, fills));
      found.push({
        row,
        column,
        cell: { ...raw, v: filled.v ?? null, t: filled.t ?? null, displayV: String(shown) },
        isWithFormula: anchor !== undefined && isInside(anchor.row, anchor.column, range),
      });
    }
  }
  return found;
}

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly fills: IRange;
}

function anchorsOf(formulas: FormulaDataModel, unitId: string, sheetId: string): Anchor[] {
  const rows = formulas.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, fills]) =>
      fills ? [{ row: Number(row), column: Number(column), fills: fills as IRange }] : [],
    ),
  );
}

const isInside = (row: number, column: number, range: IRange): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** What Univer reads of the sheet to copy it, with the cells that formulas fill. */
function withSpills<Result>(worksheet: Worksheet, spills: readonly Spilled[], copy: () => Result): Result {
  const getMatrix = worksheet.getMatrixWithMergedCells as (...asked: unknown[]) => ObjectMatrix<Copied>;
  const getWithSpills = (...asked: unknown[]): ObjectMatrix<Copied> => {
    const matrix = getMatrix.apply(worksheet, asked);
    for (const { row, column, cell } of spills) matrix.setValue(row, column, cell);
    return matrix;
  };
  worksheet.getMatrixWithMergedCells = getWithSpills as Worksheet['getMatrixWithMergedCells'];
  try {
    return copy();
  } finally {
    Reflect.deleteProperty(worksheet, 'getMatrixWithMergedCells');
  }
}

/** Pasted beside its formula, a value would stand in its way. */
function leaveToFormula({ matrixFragment, discreteRange }: Content, spills: readonly Spilled[]): void {
  for (const { row, column, isWithFormula } of spills) {
    const place = [discreteRange.rows.indexOf(row), discreteRange.cols.indexOf(column)] as const;
    const cell = matrixFragment.getValue(...place);
    if (isWithFormula && cell) matrixFragment.setValue(...place, { ...cell, v: null, t: null });
  }
}
