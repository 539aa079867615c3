import { ICommandService } from '@univerjs/core';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Language } from '../../core';
import { inLanguage } from '../../core/values/text';
import { isCalculating, isEnd, isLeftUndone, isStopped } from '../../engine/repairs/late-changes';
import { showMessage } from '../bar/messages';
import type { Sheet } from '../sheet/create';
import { TEXTS } from '../texts';

/**
 * Of a calculation that was stopped Univer says that it is finished: by its cross, it is said what the figures are; by what was typed
 * meanwhile, it goes on.
 */
export function tellStops({ injector }: Sheet, language: Language): void {
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (!isEnd(command)) return;
    if (isStopped(command) && isLeftUndone(injector))
      showMessage(inLanguage(TEXTS.stoppedCalculating, language), 'refused');
    // Once Univer has heard it too.
    queueMicrotask(() => {
      if (isStopped(command) || isCalculating(injector)) injector.get(TriggerCalculationController).clearProgress();
    });
  });
}
