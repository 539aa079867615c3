import { ICommandService, type Injector, IUniverInstanceService } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  getSheetCommandTarget,
  type ISheetLocationBase,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { BuiltInUIPart, IUIPartsService } from '@univerjs/ui';
import { createElement, useSyncExternalStore } from 'react';
import type { Language } from '../../core';
import { type Saying, sayOf } from './say';

/** After these, the selected cell may have something else to say. */
const OCCASIONS: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetFormulaCalculationResultMutation.id,
  SetArrayFormulaDataMutation.id,
]);

/**
 * One line, always there so that the grid never jumps: why the selected cell has no result, or what its function does.
 * The same sentence is shown when the pointer rests on the cell.
 */
export function installSentences(injector: Injector, language: Language): void {
  sayUnderTheFormulaBar(injector, language);
  sayOnHover(injector, language);
}

function selectedCell(injector: Injector): ISheetLocationBase | undefined {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!target || !primary) return undefined;
  return { unitId: target.unitId, subUnitId: target.subUnitId, row: primary.actualRow, col: primary.actualColumn };
}

/** What the line says now; there is one line in the page. */
const line = {
  saying: { kind: 'idle', text: '' } as Saying,
  listeners: new Set<() => void>(),
  say(next: Saying): void {
    if (next.text === line.saying.text && next.kind === line.saying.kind) return;
    line.saying = next;
    for (const listener of line.listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    line.listeners.add(listener);
    return () => line.listeners.delete(listener);
  },
};

function SentenceLine() {
  const { kind, text } = useSyncExternalStore(line.subscribe, () => line.saying);
  return createElement('div', { className: `mutu-line mutu-line-${kind}`, role: 'status', title: text }, text);
}

function sayUnderTheFormulaBar(injector: Injector, language: Language): void {
  let isPlanned = false;
  const refresh = (): void => {
    isPlanned = false;
    const at = selectedCell(injector);
    if (at) line.say(sayOf(injector, at, language));
  };
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (isPlanned || !OCCASIONS.has(command.id)) return;
    isPlanned = true;
    // Results are put in the cells by another listener of the same command: this waits for it.
    setTimeout(refresh, 0);
  });
  injector.get(IUIPartsService).registerComponent(BuiltInUIPart.HEADER, () => SentenceLine);
  refresh();
}

/** The key under which Univer shows, on hover, that a formula has no result. */
const FORMULA_ALERT = 'SHEET_FORMULA_ALERT';

function sayOnHover(injector: Injector, language: Language): void {
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const saying = alert.key === FORMULA_ALERT ? sayOf(injector, alert.location, language) : undefined;
    showAlert(saying?.kind === 'refusal' ? { ...alert, message: saying.text } : alert);
  };
}
