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

/** Beside a box of a filter, its word is to be clicked as well: Univer listens to the box alone, and keeps clicks to itself. */
export function tickByWord(): void {
  const tick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || !target.closest(FILTER_PANEL)) return;
    if (!target.closest('label, a, button, input')) boxBeside(target)?.click();
  };
  document.addEventListener('click', tick, { capture: true });
}

function boxBeside(word: Element): HTMLInputElement | undefined {
  for (let around = word.parentElement; around && !around.matches(FILTER_PANEL); around = around.parentElement) {
    const [box, ...others] = around.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    if (box) return others.length === 0 && around.clientHeight < TALLEST_LINE ? box : undefined;
  }
  return undefined;
}

/** Where a list has but one word, its box is the only one around: a click on the blank below it asks for nothing. */
const TALLEST_LINE = 40;
