import type { Language } from '../../core';
import type { Sheet } from '../sheet/create';
import { readCellsOnceAFrame } from './cells-of-a-frame';
import { copyWholeSpills } from './copied-spills';
import { takeDaysAsNumbers } from './dates-as-shown';
import { fillSeriesOfHere } from './filled-series';
import { tellFirstSelection } from './first-selection';
import { calculateWithoutGoneFilters } from './gone-filters';
import { checkNoGoneSheet } from './gone-sheets';
import { growRowsOfResults } from './growing-results';
import { growRows } from './growing-rows';
import { keepOpenEditor } from './open-editor';
import { typePlainly } from './plain-typing';
import { keepRefusedTexts } from './refused-texts';
import { drawOnlyWhatChanges } from './resting-frames';
import { countSheets } from './sheet-names';
import { keepSortedTitles } from './sorted-titles';
import { keepCopiesStill } from './still-copies';
import { enterBelow } from './tab-column';
import { showTextsAsWritten } from './texts-as-written';
import { typeInListsToo } from './typed-in-lists';
import { showWholeOverflow } from './whole-overflow';
import { hideCutNumbers } from './wide-numbers';

/** What is mended in Univer's screen, one fault a file; those of its calculation are in engine/repairs. */
export function repairScreen(sheet: Sheet, language: Language): void {
  keepOpenEditor(sheet.injector);
  typePlainly(sheet.injector);
  typeInListsToo(sheet.injector);
  keepRefusedTexts(sheet.injector);
  enterBelow(sheet);
  copyWholeSpills(sheet.injector);
  fillSeriesOfHere(sheet.injector, language);
  growRows(sheet.injector);
  growRowsOfResults(sheet.injector);
  countSheets();
  takeDaysAsNumbers(sheet.injector);
  tellFirstSelection(sheet);
  checkNoGoneSheet(sheet.injector);
  calculateWithoutGoneFilters(sheet.injector);
  keepSortedTitles(sheet.injector, language);
  hideCutNumbers();
  showWholeOverflow();
  showTextsAsWritten(sheet.injector);
  readCellsOnceAFrame();
  drawOnlyWhatChanges();
  keepCopiesStill();
}
