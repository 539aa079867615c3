import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets/facade';
import type { Language } from '../../core';
import { rememberOrigins } from '../../playground/origins';
import { functionRegistrations } from '../../playground/sheet/functions';
import { keepTypedValues } from '../../playground/typed-values';
import { patchValueIndex } from '../../playground/univer-patch';

/** The embedded host's engine without its screen: the registration and the mendings of the page and its worker. */
export function headlessUniver(language: Language): { univer: Univer; api: FUniver } {
  patchValueIndex();
  rememberOrigins();
  keepTypedValues();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functionRegistrations(language) });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  return { univer, api: FUniver.newAPI(univer) };
}
