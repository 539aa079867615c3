import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import { UniverSheetsFilterWorkerPreset } from '@univerjs/preset-sheets-filter/worker';
import type { Language } from '../core';
import { isLanguage, LANGUAGES } from '../core/values/text';
import { functionRegistrations } from '../engine/functions';
import { repairFormulas } from '../engine/repairs';
import { keepMarksExact } from '../engine/repairs/exact-marks';
import { stopWhenCellsChange } from '../engine/repairs/late-changes';
import { hearOfRepeats } from '../engine/repairs/repeats';
import { watchFormulas } from '../engine/watch';
import { registerPresets } from './sheet/presets';
import { ANSWER, ASK, type Beginning } from './watch/restartable-worker';

// The page names the worker after its language: refusals are written here.
const language: Language = isLanguage(self.name) ? self.name : LANGUAGES[0];

repairFormulas();
const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
registerPresets(univer, [
  UniverSheetsCoreWorkerPreset({ formula: { function: functionRegistrations(language) } }),
  UniverSheetsFilterWorkerPreset(),
]);
keepMarksExact(univer.__getInjector());
stopWhenCellsChange(univer.__getInjector());
hearOfRepeats(univer.__getInjector());
watchFormulas(univer.__getInjector(), (place) => postMessage({ begins: place } satisfies Beginning));
addEventListener('message', ({ data }) => data === ASK && postMessage(ANSWER));
