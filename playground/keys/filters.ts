import { ICommandService, type Injector } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { here } from './cells';
import { isCombination, onKeyFirst } from './first';
import type { Hold } from './hold';

/** Univer names these operations nowhere else. */
const OPEN = 'sheet.operation.open-filter-panel';
const CLOSE = 'sheet.operation.close-filter-panel';
export const FILTER_PANEL = '[data-u-comp="rect-popup"]:has([data-u-comp="sheets-filter-panel"])';

/** The choices of a filter: Alt+Down on its heading opens them, as in Excel, Escape closes them. */
export function openFiltersByKeys(
  injector: Injector,
  hold: Hold,
  isOnCells: () => boolean,
  focusCells: () => void,
): void {
  const commands = injector.get(ICommandService);
  onKeyFirst((event) => {
    const panel = document.querySelector(FILTER_PANEL);
    if (panel && isCombination(event, 'escape', {})) {
      commands.syncExecuteCommand(CLOSE);
      hold.release();
      focusCells();
      return true;
    }
    if (panel || !isCombination(event, 'arrowdown', { alt: true }) || !isOnCells()) return false;
    const place = here(injector);
    if (!place) return false;
    const { workbook, worksheet, row, column: col } = place;
    const target = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
    const range = injector.get(SheetsFilterService).getFilterModel(target.unitId, target.subUnitId)?.getRange();
    if (!range || row !== range.startRow || col < range.startColumn || col > range.endColumn) return false;
    hold.take();
    commands.syncExecuteCommand(OPEN, { ...target, col });
    return true;
  });
}
