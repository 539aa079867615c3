import { ICommandService, type Injector, IUniverInstanceService } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import {
  getSheetCommandTarget,
  type ISheetLocationBase,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { BuiltInUIPart, IUIPartsService } from '@univerjs/ui';
import { createElement, useSyncExternalStore } from 'react';
import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';
import { inLanguage } from '../../core/values/text';
import type { Suggestion } from '../../panel/suggestion';
import { TEXTS } from '../texts';
import { mendByKeys, mendCell } from './mending';
import { type Saying, sayOf } from './say';

/** After these, the selected cell may have something else to say. Figures are told of first, and come to their cells later. */
const OCCASIONS: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
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
  language: 'fr' as Language,
  /** Does what the line offers. */
  mend: (): Promise<void> => Promise.resolve(),
  listeners: new Set<() => void>(),
  say(next: Saying): void {
    const { text, kind, suggestion } = line.saying;
    if (next.text === text && next.kind === kind && next.suggestion?.formula === suggestion?.formula) return;
    line.saying = next;
    for (const listener of line.listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    line.listeners.add(listener);
    return () => line.listeners.delete(listener);
  },
};

function SentenceLine() {
  const { kind, text, suggestion } = useSyncExternalStore(line.subscribe, () => line.saying);
  const sentence = createElement('span', { role: 'status', title: suggestion ? undefined : text }, text);
  const button = suggestion && createElement(MendButton, suggestion);
  return createElement('div', { className: `mutu-line mutu-line-${kind}` }, sentence, button);
}

function MendButton({ shown }: Suggestion) {
  const label = inLanguage(TEXTS.mend, line.language);
  const what = `${label}${LOCALE[line.language].colon}${shown}`;
  return createElement(
    'button',
    {
      type: 'button',
      className: 'mutu-mend',
      'aria-label': what,
      'aria-keyshortcuts': 'Alt+Enter',
      title: `${what}\n${inLanguage(TEXTS.mendKeys, line.language)}`,
      onClick: () => void line.mend(),
    },
    label,
  );
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
    // Once all that the command does is done.
    setTimeout(refresh, 0);
  });
  line.language = language;
  line.mend = async () => {
    const at = selectedCell(injector);
    const suggestion = at && sayOf(injector, at, language).suggestion;
    if (suggestion) await mendCell(injector, at, suggestion.formula, language);
  };
  mendByKeys(
    injector,
    () => line.saying.suggestion !== undefined,
    () => line.mend(),
  );
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
