import {
  CellValueType,
  ICommandService,
  IResourceLoaderService,
  IUniverInstanceService,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  ErrorType,
  SetFormulaCalculationNotificationMutation,
  SetOtherFormulaMutation,
} from '@univerjs/engine-formula';
import { IRemoteInstanceService } from '@univerjs/rpc';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';
import { inLanguage } from '../../core/values/text';
import type { BookCell } from '../../engine/book-cell';
import { type Stop, stopMark } from '../../engine/marks';
import { stopAt } from '../../engine/watch';
import { cellName } from '../../xlsx/geometry';
import { showMessage } from '../bar/messages';
import type { Sheet } from '../sheet/create';
import { stopText } from '../sheet/stops';
import type { OtherFormulas } from './other-formulas';

/** After a formula has held the worker for so many seconds, the worker is ended. */
export const MOST_SECONDS = 10;

/** As the worker that Univer made first, of what is on the screen. */
const LOCALLY = { onlyLocal: true, fromSync: true };
/** Nothing goes on any more: said as stopped, it would be begun again, and calculated twice. */
const NONE_LEFT = 2;

/** A worker held by a formula, and what another one needs to take its place. */
export interface Held {
  readonly place: BookCell;
  readonly restart: () => Promise<void>;
  readonly others: OtherFormulas;
  readonly language: Language;
}

/**
 * A formula has held the worker for too long: its cell says so, another worker is given the workbook as it is on the screen,
 * and computes the rest of it.
 */
export async function giveUp(sheet: Sheet, { place, restart, others, language }: Held): Promise<void> {
  const stop = stopAt(sheet.injector, place);
  const isInCell = stop.formula !== '';
  if (isInCell) writeStop(sheet, place, stop);
  await restart();
  giveWorkbooks(sheet);
  // A conditional format or a validation that held the worker would hold the next one as well.
  if (isInCell) giveOtherFormulas(sheet, others);
  computeAnew(sheet);
  showMessage(`${isInCell ? nameOf(sheet, place, language) : ''}${inLanguage(stopText(stop), language)}`, 'refused');
}

function writeStop({ injector }: Sheet, { unitId, sheetId, row, column }: BookCell, stop: Stop): void {
  const cell = { v: ErrorType.NUM, t: CellValueType.STRING, custom: stopMark(stop) };
  const params = { unitId, subUnitId: sheetId, cellValue: { [row]: { [column]: cell } } };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, LOCALLY);
}

function giveWorkbooks({ injector }: Sheet): void {
  const resources = injector.get(IResourceLoaderService);
  const worker = injector.get(IRemoteInstanceService);
  for (const workbook of workbooksOf(injector)) {
    const snapshot = resources.saveUnit<IWorkbookData>(workbook.getUnitId()) ?? workbook.getSnapshot();
    void worker.createInstance({ unitID: workbook.getUnitId(), type: UniverInstanceType.UNIVER_SHEET, snapshot });
  }
}

const workbooksOf = (injector: Sheet['injector']): Workbook[] =>
  injector.get(IUniverInstanceService).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);

function giveOtherFormulas({ injector }: Sheet, others: OtherFormulas): void {
  const worker = injector.get(IRemoteInstanceService);
  const { id, type } = SetOtherFormulaMutation;
  for (const workbook of workbooksOf(injector)) {
    for (const params of others.inWorkbook(workbook.getUnitId())) {
      void worker.syncMutation({ mutationInfo: { id, type, params } });
    }
  }
}

function computeAnew({ injector, api }: Sheet): void {
  const calculation = injector.get(TriggerCalculationController) as unknown as { _restartCalculation: boolean };
  calculation._restartCalculation = false;
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState: NONE_LEFT }, LOCALLY);
  api.getFormula().executeCalculation();
}

function nameOf({ injector }: Sheet, { unitId, sheetId, row, column }: BookCell, language: Language): string {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheetName = workbook?.getSheetBySheetId(sheetId)?.getName() ?? '';
  return `${sheetName}!${cellName(row, column)}${LOCALE[language].colon}`;
}
