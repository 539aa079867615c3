import type { Language } from '../../core';
import type { SidePanel } from '../panel/side-panel';
import type { Sheet } from '../sheet/create';
import { installAutosum } from './autosum';
import { isOnCells } from './cells';
import { chooseByKeys } from './lists';
import { installMoves } from './moves';
import { nameTools } from './names';
import { installRegions } from './regions';
import { arrangeTools } from './tools';
import './keys.css';

/** Where the cells hear the keyboard. */
const CELLS_EDITOR = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL';

/** What one does at the keyboard: everything in the page without a mouse, and the keys one knows from elsewhere. */
export function installKeys({ injector }: Sheet, sidePanel: SidePanel, giveBack: () => void, language: Language): void {
  const focusCells = (): void => {
    giveBack();
    // Before a first click, Univer does not know yet which of its editors is that of the cells.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(CELLS_EDITOR)?.focus();
  };
  chooseByKeys(injector, () => isOnCells(injector), focusCells);
  installMoves(injector);
  installAutosum(injector);
  arrangeTools(injector, language);
  installRegions(injector, sidePanel, focusCells);
  nameTools(injector, language);
}
