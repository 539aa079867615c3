import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaRuntimeService } from '@univerjs/engine-formula';

type Cells = ObjectMatrix<Nullable<ICellData>>;
/** What the patch touches of the results of a calculation. */
interface Results {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  /** Workbook → sheet → what was computed so far. */
  getUnitData(): Record<string, Record<string, Cells | undefined> | undefined>;
  setRuntimeData(value: unknown): void;
}

/**
 * When cells stand in the way of what a formula fills, Univer 0.25.1 shows #SPILL! and writes into the results what those
 * cells held before: a formula among them that was just computed keeps its old figure, a new one stays blank, and both
 * for good. The place: FormulaRuntimeService.setRuntimeData, in engine-formula. What was just computed stays.
 */
export function leaveCellsInTheWay(): void {
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const setRuntimeData = results.setRuntimeData;
  results.setRuntimeData = function (this: Results, value) {
    const { currentRow, currentColumn } = this;
    const computed = this.getUnitData()[this.currentUnitId]?.[this.currentSubUnitId];
    if (!computed) return setRuntimeData.call(this, value);
    const setValue = computed.setValue.bind(computed);
    computed.setValue = (row, column, cell) => {
      const isOwn = row === currentRow && column === currentColumn;
      if (isOwn || !computed.getValue(row, column)) setValue(row, column, cell);
    };
    try {
      setRuntimeData.call(this, value);
    } finally {
      Reflect.deleteProperty(computed, 'setValue');
    }
  };
}
