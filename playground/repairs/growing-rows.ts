/**
 * What is typed or pasted in a cell whose texts wrap shows whole. Univer 0.25.1 leaves a row that has a height of its own
 * as it is (calculateAutoHeightInRange, in sheet.render-skeleton), and the rows of a grid or of a file have one: of a
 * decision of ten words, four and a half were seen. The row grows, and never shrinks, in the same undo as the text.
 */
import {
  ICommandService,
  type Injector,
  type IRange,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  type Worksheet,
} from '@univerjs/core';
import {
  getSheetCommandTarget,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { widened } from './wide-columns';
import { type HeightOf, type Heights, measureOf, raiseFor, setHeights } from './wrapped-heights';

const NOTHING = { redos: [], undos: [] };

export function growRows(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptAutoHeight({
    getMutations: ({ unitId, subUnitId, ranges, autoHeightRanges }) =>
      raised(injector, unitId, subUnitId, autoHeightRanges ?? ranges),
  });
  growWhatIsPasted(injector);
}

function raised(injector: Injector, unitId: string, subUnitId: string, ranges: readonly IRange[]) {
  const worksheet = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId })?.worksheet;
  const heightOf = measureOf(injector, unitId, subUnitId);
  if (!worksheet || !heightOf) return NOTHING;
  const columns = widened(worksheet, unitId, subUnitId, ranges);
  const after = grown(worksheet, ranges, heightOf);
  const rows = Object.keys(after).map(Number);
  if (rows.length === 0) return columns;
  const before: Heights = Object.fromEntries(rows.map((row) => [row, worksheet.getRowHeight(row)]));
  return {
    redos: [...columns.redos, setHeights(unitId, subUnitId, after)],
    undos: [...columns.undos, setHeights(unitId, subUnitId, before)],
  };
}

/** Univer asks for no height where one pastes: it is added to what one undoes of the paste. */
function growWhatIsPasted(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as { _undoRedoService: IUndoRedoService };
  const commands = injector.get(ICommandService);
  const undo = injector.get(IUndoRedoService);
  clipboard._undoRedoService = Object.create(undo, {
    pushUndoRedo: {
      value: (item: IUndoRedoItem): void => {
        const more = item.redoMutations.flatMap(({ id, params }) => {
          if (id !== SetRangeValuesMutation.id) return [];
          const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
          return [raised(injector, unitId, subUnitId, cellsOf(cellValue))];
        });
        const redos = more.flatMap((one) => one.redos);
        for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
        const redoMutations = [...item.redoMutations, ...redos];
        undo.pushUndoRedo({
          ...item,
          redoMutations,
          undoMutations: [...item.undoMutations, ...more.flatMap((one) => one.undos)],
        });
      },
    },
  });
}

const cellsOf = (cellValue: ISetRangeValuesMutationParams['cellValue']): IRange[] =>
  Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({
      startRow: Number(row),
      endRow: Number(row),
      startColumn: Number(column),
      endColumn: Number(column),
    })),
  );

/** The rows of those cells that are too low for what wraps in them, as they must be. */
function grown(worksheet: Worksheet, ranges: readonly IRange[], heightOf: HeightOf): Heights {
  const after: Heights = {};
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) raiseFor(worksheet, row, column, after, heightOf);
    }
  }
  return after;
}
