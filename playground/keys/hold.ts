import type { Injector } from '@univerjs/core';
import { ILayoutService, IShortcutService } from '@univerjs/ui';
import { onKeyFirst } from './first';

/** Where the keyboard may be, besides the cells. */
export const TOOLS = '#sheet [data-u-comp="ribbon-toolbar"]';
export const TABS = '#sheet footer';
export const BAR = '#bar';
/** Menus that a button of those has opened are drawn elsewhere in the page. */
const AROUND_CELLS = `${TOOLS}, ${TABS}, [data-u-comp="sidebar"], [data-u-comp="sheets-filter-panel"], [role="menu"], [role="dialog"]`;

const isAround = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(AROUND_CELLS) !== null && !target.closest('[contenteditable="true"]');

export const isIn = (selector: string): boolean =>
  document.querySelector(selector)?.contains(document.activeElement) ?? false;

/** While it is taken, Univer does not take the keyboard back to its cells. */
export interface Hold {
  take(): void;
  release(): void;
  readonly isTaken: boolean;
}

/**
 * Around the cells, keys are those of buttons and menus: Univer would move the selection of the cells with them, and takes
 * the keyboard back as soon as one of its buttons has it.
 */
export function keepKeysAround(injector: Injector): Hold {
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
