import type { Injector } from '@univerjs/core';
import { ILayoutService, IShortcutService } from '@univerjs/ui';
import type { SidePanel } from '../panel/side-panel';
import { isCombination, onKeyFirst } from './first';

/** Where the keyboard may be, besides the cells. */
const TOOLS = '#sheet [data-u-comp="ribbon-toolbar"]';
const TABS = '#sheet footer';
const BAR = '#bar';
/** Menus that a button of those has opened are drawn elsewhere in the page. */
const AROUND_CELLS = `${TOOLS}, ${TABS}, [data-u-comp="sidebar"], [role="menu"], [role="dialog"]`;

const isAround = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(AROUND_CELLS) !== null && !target.closest('[contenteditable="true"]');

/**
 * F6 goes round the cells, the panel, the tabs of sheets, the bar and the tools; Shift+F6 the other way. There Tab goes from
 * one command to the next, and Escape gives the keyboard back to the cells. A click on a tab gives it back too.
 */
export function installRegions(injector: Injector, sidePanel: SidePanel, focusCells: () => void): void {
  const hold = keepKeysAround(injector);
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
      if (document.querySelector('[role="menu"], [data-state="open"][role="dialog"]')) return false;
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

const isIn = (selector: string): boolean => document.querySelector(selector)?.contains(document.activeElement) ?? false;

/** False when there is nothing there to go to. */
function focusIn(region: string, first: string): boolean {
  const target = [...document.querySelectorAll<HTMLElement>(`${region} :is(${first})`)].find((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  target?.focus();
  return target !== undefined && document.activeElement === target;
}

interface Hold {
  take(): void;
  release(): void;
  readonly isTaken: boolean;
}

/**
 * Around the cells, keys are those of buttons and menus: Univer would move the selection of the cells with them, and takes
 * the keyboard back as soon as one of its buttons has it.
 */
function keepKeysAround(injector: Injector): Hold {
  let isTaken = false;
  const shortcuts = injector.get(IShortcutService) as unknown as { dispatch(event: KeyboardEvent): unknown };
  const dispatch = shortcuts.dispatch.bind(shortcuts);
  shortcuts.dispatch = (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    return isPlain && isAround(event.target) ? undefined : dispatch(event);
  };
  const layout = injector.get(ILayoutService);
  const focus = layout.focus.bind(layout);
  layout.focus = () => {
    if (isTaken && (isAround(document.activeElement) || isIn(BAR))) return;
    focus();
  };
  onKeyFirst((event) => {
    if (event.key === 'Tab' && (isAround(event.target) || isIn(BAR))) isTaken = true;
    // A command of the tools does its work, then gives the keyboard back to the cells, as a click does.
    if ((event.key === 'Enter' || event.key === ' ') && isIn(TOOLS)) isTaken = false;
    return false;
  });
  window.addEventListener(
    'pointerdown',
    () => {
      isTaken = false;
    },
    { capture: true },
  );
  return {
    take: () => {
      isTaken = true;
    },
    release: () => {
      isTaken = false;
    },
    get isTaken() {
      return isTaken;
    },
  };
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
