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

/** What one does at the keyboard: everything in the page without a mouse, and the keys one knows from elsewhere. */
export function installKeys(
  { injector }: Sheet,
  sidePanel: SidePanel,
  focusCells: () => void,
  language: Language,
): void {
  chooseByKeys(injector, () => isOnCells(injector), focusCells);
  installMoves(injector);
  installAutosum(injector);
  arrangeTools(injector, language);
  installRegions(injector, sidePanel, focusCells);
  nameTools(injector, language);
}
