import type { SidePanel } from '../panel/side-panel';
import { isCombination, onKeyFirst } from './first';
import { BAR, type Hold, isIn, TABS, TOOLS } from './hold';

/**
 * F6 goes round the cells, the panel, the tabs of sheets, the bar and the tools; Shift+F6 the other way. There Tab goes from
 * one command to the next, and Escape gives the keyboard back to the cells. A click on a tab gives it back too.
 */
export function installRegions(hold: Hold, sidePanel: SidePanel, focusCells: () => void): void {
  const regions = [
    {
      isHere: () => document.querySelector('#panel')?.contains(document.activeElement),
      enter: () => sidePanel.focus(),
    },
    { isHere: () => isIn(TABS), enter: () => focusIn(TABS, '[role="tab"][aria-selected="true"]') },
    { isHere: () => isIn(BAR), enter: () => focusIn(BAR, 'button, input:not([hidden])') },
    { isHere: () => isIn(TOOLS), enter: () => focusIn(TOOLS, 'button:not(:disabled), [tabindex="0"], input') },
  ];
  onKeyFirst((event) => {
    if (isCombination(event, 'escape', {}) && (isIn(BAR) || isIn(TABS) || isIn(TOOLS))) {
      if (document.querySelector('[data-state="open"]:is([role="menu"], [role="dialog"])')) return false;
      hold.release();
      focusCells();
      return true;
    }
    const isBack = isCombination(event, 'f6', { shift: true });
    if ((!isBack && !isCombination(event, 'f6', {})) || document.querySelector('dialog[open]')) return false;
    const round = isBack ? [...regions].reverse() : regions;
    const here = round.findIndex(({ isHere }) => isHere());
    hold.take();
    const next = round.slice(here + 1).find(({ enter }) => enter());
    if (!next) {
      hold.release();
      focusCells();
    }
    return true;
  });
  giveBackAfterTabs(focusCells, hold);
}

/** False when there is nothing there to go to. */
function focusIn(region: string, first: string): boolean {
  const target = [...document.querySelectorAll<HTMLElement>(`${region} :is(${first})`)].find((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  target?.focus();
  return target !== undefined && document.activeElement === target;
}

/** What is typed after a click on a tab, or after Enter on it, goes to the cells; a name that is being changed keeps its keys. */
function giveBackAfterTabs(focusCells: () => void, hold: Hold): void {
  const isOnTab = (target: EventTarget | null): boolean =>
    target instanceof HTMLElement && target.closest(`${TABS} [role="tab"]`) !== null;
  document.addEventListener('click', ({ target, detail }) => {
    if (detail === 1 && isOnTab(target) && !isRenaming()) setTimeout(() => isRenaming() || focusCells(), 0);
  });
  onKeyFirst((event) => {
    if (isCombination(event, 'enter', {}) && isOnTab(event.target) && !isRenaming()) {
      hold.release();
      setTimeout(focusCells, 0);
    }
    return false;
  });
}

const isRenaming = (): boolean => document.activeElement?.closest(`${TABS} [contenteditable="true"]`) != null;
