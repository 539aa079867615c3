import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets/facade';
import type { Registration } from './functions';
import { repairFormulas } from './repairs';
import { keepMarksExact } from './repairs/exact-marks';
import { calculateWhatChangesMeanwhile, stopWhenCellsChange } from './repairs/late-changes';
import { calculateForRenamedSheets } from './repairs/renamed-sheets';
import { hearOfRepeats } from './repairs/repeats';
import { watchFormulas } from './watch';

/** Univer without its screen, repaired as it is in the page and in its worker. */
export function headlessUniver(functions: readonly Registration[]): { univer: Univer; api: FUniver } {
  repairFormulas();
  calculateWhatChangesMeanwhile();
  tellNoProgress();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...functions] });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  const api = FUniver.newAPI(univer);
  keepMarksExact(univer.__getInjector());
  stopWhenCellsChange(univer.__getInjector());
  calculateForRenamedSheets(univer.__getInjector());
  hearOfRepeats(univer.__getInjector());
  watchFormulas(univer.__getInjector());
  return { univer, api };
}

/** No screen shows how far a calculation is: a second later, Univer would look for the words of one that has gone. */
function tellNoProgress(): void {
  const asker = TriggerCalculationController.prototype as unknown as { _startProgress(): void };
  asker._startProgress = () => undefined;
}
