import { type ICellData, ICommandService, type Injector, IUniverInstanceService, type Nullable } from '@univerjs/core';
import {
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { getSheetCommandTarget } from '@univerjs/sheets';
import { markOf } from '../marks';

/**
 * A result of ours comes with its mark (its unit, or the sentence of its refusal); Univer keeps it in the cell until
 * another comes. A result without one says nothing, so the former mark must go: a stale sentence would be a lie.
 * This runs where results are put in the cells: in the worker, whose cells the page then copies.
 */
export function keepMarksExact(injector: Injector): void {
  const workbooks = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [unitId, sheets] of Object.entries(unitData)) {
      for (const [subUnitId, rows] of Object.entries(sheets ?? {})) {
        const target = getSheetCommandTarget(workbooks, { unitId, subUnitId });
        if (!target || !rows) continue;
        forEachCell(rows as CellRows, (cell, row, column) => {
          if (!cell || cell.custom !== undefined) return;
          if (markOf(target.worksheet.getCellRaw(row, column))) cell.custom = null;
        });
      }
    }
  });
}

type Result = Nullable<Omit<ICellData, 'custom'> & { custom?: unknown }>;
type CellRows = Record<string, Record<string, Result> | undefined>;

function forEachCell(rows: CellRows, visit: (cell: Result, row: number, column: number) => void): void {
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells ?? {})) visit(cell, Number(row), Number(column));
  }
}
