import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { UniverSheetsFilterWorkerPreset } from '@univerjs/preset-sheets-filter/worker';
import type { Language } from '../core';
import { rememberOrigins } from './origins';
import { keepMarksExact } from './sheet/exact-marks';
import { functionRegistrations } from './sheet/functions';
import { registerPresets } from './sheet/presets';
import { keepTypedValues } from './typed-values';
import { patchValueIndex } from './univer-patch';

// The page names the worker after its language: refusals are written here.
const language: Language = self.name === 'en' ? 'en' : 'fr';

patchValueIndex();
rememberOrigins();
keepTypedValues();
const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
registerPresets(univer, [
  UniverSheetsCoreWorkerPreset({ formula: { function: functionRegistrations(language) } }),
  UniverSheetsFilterWorkerPreset(),
]);
keepMarksExact(univer.__getInjector());
