import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Language } from '../../core';
import { inLanguage } from '../../core/values/text';
import { isLeftUndone, isStopped } from '../../engine/repairs/late-changes';
import { showMessage } from '../bar/messages';
import type { Sheet } from '../sheet/create';
import { TEXTS } from '../texts';

/** Of a calculation that one stops with its cross, Univer says that it is finished: it is said what the figures are. */
export function tellStopsByHand({ injector }: Sheet, language: Language): void {
  injector.get(ICommandService).onCommandExecuted((command) => {
    const isEnd = command.id === SetFormulaCalculationNotificationMutation.id && isStopped(command);
    if (!isEnd || !isLeftUndone(injector)) return;
    showMessage(inLanguage(TEXTS.stoppedCalculating, language), 'refused');
    // Once Univer has heard it too.
    queueMicrotask(() => injector.get(TriggerCalculationController).clearProgress());
  });
}
