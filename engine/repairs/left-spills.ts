import { FormulaDataModel } from '@univerjs/engine-formula';

interface Range {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}
type Rows<Value> = Record<string, Record<string, Value> | null | undefined>;
type Sheets<Value> = Record<string, Record<string, Rows<Value> | null | undefined> | null | undefined>;
interface Model {
  updateArrayFormulaRange(unitId: string, sheetId: string, cells: unknown): boolean;
  getArrayFormulaRange(): Sheets<Range>;
  getArrayFormulaCellData(): Sheets<unknown>;
}

/**
 * Formulas that fill several cells, dragged one over the other: when they are taken away at once, by undo or by Delete, Univer
 * 0.25.1 leaves the cells that two of them shared, each for the sake of the other (clearArrayFormulaCellDataByCell, in
 * engine-formula). Their figures stayed on the screen and in the totals, and nothing could delete them. What no formula fills
 * is emptied.
 */
export function emptyLeftCells(): void {
  const model = FormulaDataModel.prototype as unknown as Model;
  const { updateArrayFormulaRange } = model;
  model.updateArrayFormulaRange = function (this: Model, unitId, sheetId, cells) {
    const isChanged = updateArrayFormulaRange.call(this, unitId, sheetId, cells);
    const filled = this.getArrayFormulaCellData()[unitId]?.[sheetId];
    const ranges = Object.values(this.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).flatMap((row) =>
      Object.values(row ?? {}),
    );
    return filled ? emptyOutside(filled, ranges) || isChanged : isChanged;
  };
}

function emptyOutside(filled: Rows<unknown>, ranges: readonly Range[]): boolean {
  let isChanged = false;
  for (const [row, cells] of Object.entries(filled)) {
    for (const column of Object.keys(cells ?? {})) {
      if (ranges.some((range) => isInside(Number(row), Number(column), range))) continue;
      delete cells?.[column];
      isChanged = true;
    }
  }
  return isChanged;
}

const isInside = (row: number, column: number, range: Range | null): boolean =>
  range !== null &&
  row >= range.startRow &&
  row <= range.endRow &&
  column >= range.startColumn &&
  column <= range.endColumn;
