import type { Language } from '../../core';
import type { SidePanel } from '../panel/side-panel';
import type { Sheet } from '../sheet/create';
import { installAutosum } from './autosum';
import { isOnCells } from './cells';
import { openMenusByKeys } from './context-menu';
import { openFiltersByKeys, tickByWord } from './filters';
import { keepKeysAround } from './hold';
import { chooseByKeys } from './lists';
import { giveLostKeysToCells } from './lost';
import { installMoves } from './moves';
import { nameTools } from './names';
import { installFormatKeys } from './number-formats';
import { reachPopups } from './popups';
import { installRegions } from './regions';
import { renameSheetsAsTyped } from './renamed-sheets';
import { arrangeTools } from './tools';
import { openMenusByTouch } from './touch';
import { installWholeRows } from './whole';
import './keys.css';

/** What one does at the keyboard: everything in the page without a mouse, and the keys one knows from elsewhere. */
export function installKeys(sheet: Sheet, sidePanel: SidePanel, focusCells: () => void, language: Language): void {
  const { injector } = sheet;
  const hold = keepKeysAround(injector);
  chooseByKeys(injector, () => isOnCells(injector), focusCells);
  openFiltersByKeys(injector, hold, () => isOnCells(injector), focusCells);
  tickByWord();
  installMoves(injector);
  installWholeRows(injector);
  installFormatKeys(injector, language);
  installAutosum(injector);
  arrangeTools(injector, language);
  installRegions(hold, sidePanel, focusCells);
  giveLostKeysToCells(focusCells);
  renameSheetsAsTyped(injector, language);
  openMenusByKeys(sheet, hold, focusCells);
  openMenusByTouch(sheet);
  reachPopups(nameTools(injector, language));
}
