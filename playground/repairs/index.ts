import type { Sheet } from '../sheet/create';
import { readCellsOnceAFrame } from './cells-of-a-frame';
import { copyWholeSpills } from './copied-spills';
import { tellFirstSelection } from './first-selection';
import { keepOpenEditor } from './open-editor';
import { typePlainly } from './plain-typing';
import { enterBelow } from './tab-column';
import { hideCutNumbers } from './wide-numbers';

/** What is mended in Univer's screen, one fault a file; those of its calculation are in engine/repairs. */
export function repairScreen(sheet: Sheet): void {
  keepOpenEditor(sheet.injector);
  typePlainly(sheet.injector);
  enterBelow(sheet);
  copyWholeSpills(sheet.injector);
  tellFirstSelection(sheet);
  hideCutNumbers();
  readCellsOnceAFrame();
}
