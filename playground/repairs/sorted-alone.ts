import { CustomCommandExecutionError, ICommandService, type Injector, IUniverInstanceService } from '@univerjs/core';
import {
  SortRangeAscCommand,
  SortRangeAscExtCommand,
  SortRangeAscInCtxMenuCommand,
  SortRangeDescCommand,
  SortRangeDescExtCommand,
  SortRangeDescInCtxMenuCommand,
} from '@univerjs/preset-sheets-sort';
import { expandToContinuousRange, getSheetCommandTarget, SheetsSelectionsService } from '@univerjs/sheets';
import type { Language } from '../../core';
import { inLanguage, type Text } from '../../core/values/text';
import { showMessage } from '../bar/messages';
import { gridSheet } from '../grids/protection/workbook';

const WHOLE: Text = {
  fr: 'Les lignes ont été triées entières, avec les colonnes voisines, pour que chaque nom garde ses chiffres. Pour ne trier que la sélection : Ctrl+Z, puis Tri personnalisé.',
  en: 'Rows were sorted whole, with the columns beside them, so that each name keeps its figures. To sort the selection alone: Ctrl+Z, then Custom sort.',
};

const WITH_ROWS: ReadonlyMap<string, string> = new Map([
  [SortRangeAscCommand.id, SortRangeAscExtCommand.id],
  [SortRangeAscInCtxMenuCommand.id, SortRangeAscExtCommand.id],
  [SortRangeDescCommand.id, SortRangeDescExtCommand.id],
  [SortRangeDescInCtxMenuCommand.id, SortRangeDescExtCommand.id],
]);

/**
 * A column selected beside others was sorted alone by Univer 0.25.1 (triggerSortDirectly, in sheets-sort-ui), without a word: names
 * changed figures, where Excel asks. Rows are sorted whole, and it is said.
 */
export function sortNothingAlone(injector: Injector, language: Language): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    const whole = WITH_ROWS.get(id);
    // Grids sort their lists by themselves.
    if (whole === undefined || gridSheet(injector) || !hasNeighbours(injector)) return;
    void commands.executeCommand(whole).then(() => showMessage(inLanguage(WHOLE, language)));
    throw new CustomCommandExecutionError('sorted whole');
  });
}

/** Whether the rows of what is selected go on, filled, to its left or to its right. */
function hasNeighbours(injector: Injector): boolean {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
  const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!target || !range) return false;
  const { startColumn, endColumn } = expandToContinuousRange(range, { left: true, right: true }, target.worksheet);
  return startColumn < range.startColumn || endColumn > range.endColumn;
}
