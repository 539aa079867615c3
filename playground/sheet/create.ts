import { type Injector, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import type { Language } from '../../core';
import { functionRegistrations } from '../../engine/functions';
import { OtherFormulas } from '../watch/other-formulas';
import { RestartableWorker } from '../watch/restartable-worker';
import { giveUp, MOST_SECONDS } from '../watch/watch';
import { calculationWorker } from '../workers';
import { functionHints } from './descriptions';
import { menuSettings } from './menus';
import { registerPresets } from './presets';
import { ROOM } from './room';
import type { Strings } from './strings/lists';
import { theme } from './theme';

export interface Sheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

/**
 * The strings of both languages are loaded under Univer's en-US key: its fr-FR brings the euro and is read nowhere
 * else. Numbers and dates are shown by our own display, in the language of the page.
 */
const LOCALE = LocaleType.EN_US;

interface Parts {
  readonly language: Language;
  /** What Univer writes on the screen. */
  readonly strings: Strings;
  /** Calculates, as long as nothing holds it. */
  readonly worker: Worker;
  /** Told when a calculation was given up. */
  readonly stopped: () => void;
}

export function createSheet(container: HTMLElement, { language, strings, worker: first, stopped }: Parts): Sheet {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    theme,
    locale: LOCALE,
    locales: { [LOCALE]: strings },
  });
  let early: Worker | undefined = first;
  const worker = new RestartableWorker(
    () => {
      const made = early ?? calculationWorker(language);
      early = undefined;
      return made;
    },
    MOST_SECONDS,
    (place) => void giveUp(sheet, { place, restart: () => worker.restart(), others, language }).then(stopped),
  );
  registerPresets(univer, [
    UniverSheetsCorePreset({
      container,
      workerURL: worker.port,
      ribbonType: 'simple',
      menu: menuSettings,
      footer: {
        // The page says what a selection holds in all: playground/totals.
        statisticBar: false,
        addSheetButtonConfig: { defaultRowCount: ROOM.rowCount, defaultColumnCount: ROOM.columnCount },
      },
      formula: {
        function: functionRegistrations(language),
        description: functionHints(language),
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
    // The place of charts over the cells; images, which a file would not keep, are left out of the menus.
    UniverSheetsDrawingPreset(),
  ]);
  const others = new OtherFormulas(univer.__getInjector());
  const sheet: Sheet = { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
  return sheet;
}
