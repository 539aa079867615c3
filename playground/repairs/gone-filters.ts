import { type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { RemoveSheetsFilterMutation } from '@univerjs/preset-sheets-filter';

/**
 * SUBTOTAL leaves out the rows that a filter hides. Once the filter itself is removed, Univer 0.25.1 looks for its rows where there is
 * none any more (_getHideRowMutation, in sheets-filter): the total stayed that of the rows shown before. The whole sheet is read anew.
 */
export function calculateWithoutGoneFilters(injector: Injector): void {
  const commandId = RemoveSheetsFilterMutation.id;
  injector.get(IActiveDirtyManagerService).register(commandId, {
    commandId,
    getDirtyData: ({ params }) => {
      const { unitId, subUnitId } = params as { readonly unitId: string; readonly subUnitId: string };
      const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
      if (!sheet) return {};
      const range = {
        startRow: 0,
        startColumn: 0,
        endRow: sheet.getRowCount() - 1,
        endColumn: sheet.getColumnCount() - 1,
      };
      return {
        dirtyRanges: [{ unitId, sheetId: subUnitId, range }],
        clearDependencyTreeCache: { [unitId]: { [subUnitId]: '1' } },
      };
    },
  });
}
