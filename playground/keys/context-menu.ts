import { RANGE_TYPE } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ContextMenuPosition, IContextMenuService } from '@univerjs/ui';
import type { Sheet } from '../sheet/create';
import { isOnCells } from './cells';
import { isCombination, onKeyFirst } from './first';
import { type Hold, TABS, TOOLS } from './hold';
import { itemsOf, MENU, markMenus, SUBMENU } from './popups';

/**
 * The menu that a right click opens, on cells and on the tabs of sheets, by Shift+F10 or the key that keyboards have for it.
 * Arrows go through it, the right one into what unfolds, Enter does, Escape goes back. Univer's is for the mouse alone.
 */
export function openMenusByKeys(sheet: Sheet, hold: Hold, focusCells: () => void): void {
  let giveBack = focusCells;
  const close = (): void => {
    hold.release();
    for (const unfolded of shown(SUBMENU)) leave(openers.get(unfolded));
    // What the command has opened keeps the keyboard.
    setTimeout(() => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.closest(`${MENU}, ${SUBMENU}`)) giveBack();
    }, 0);
  };
  onKeyFirst((event) => {
    if (isCombination(event, 'f10', { shift: true }) || isCombination(event, 'contextmenu', {})) {
      const tab = document.activeElement?.closest<HTMLElement>(`${TABS} [role="tab"]`);
      if (!tab && !isOnCells(sheet.injector)) return false;
      giveBack = tab ? () => tab.focus() : focusCells;
      if (tab) askAtTab(tab);
      else askAtCell(sheet);
      void enter(MENU, () => hold.take());
      return true;
    }
    const menus = shown(`${MENU}, ${SUBMENU}`);
    const menu = menus.find((one) => one.contains(document.activeElement)) ?? menus[0];
    return menu !== undefined && inMenu(event, menu, close);
  });
}

const isShown = (element: HTMLElement): boolean =>
  element.getBoundingClientRect().right > 0 && element.checkVisibility({ visibilityProperty: true });
const shown = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown);

/** The button of the menu that a submenu unfolds from. */
const openers = new WeakMap<HTMLElement, HTMLElement>();

/** Puts the keyboard in a menu once it is drawn where it stays. */
async function enter(selector: string, ready: () => void, opener?: HTMLElement): Promise<void> {
  for (let frame = 0; frame < 60; frame++) {
    await new Promise(requestAnimationFrame);
    const menu = shown(selector).at(-1);
    const first = menu && itemsOf(menu)[0];
    if (!menu || !first) continue;
    markMenus();
    if (opener) openers.set(menu, opener);
    ready();
    first.focus();
    return;
  }
}

function inMenu(event: KeyboardEvent, menu: HTMLElement, close: () => void): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const items = itemsOf(menu);
  const { activeElement } = document;
  const current = items.findIndex((item) => item.contains(activeElement));
  const item = items[current];
  const isInField = activeElement instanceof HTMLInputElement && activeElement.closest(`${MENU}, ${SUBMENU}`) !== null;
  const go = (index: number): true => {
    leave(item);
    items[(index + items.length) % items.length]?.focus();
    return true;
  };
  switch (event.key) {
    case 'ArrowDown':
      return go(current + 1);
    case 'ArrowUp':
      return go(current <= 0 ? items.length - 1 : current - 1);
    case 'Tab':
      return go(event.shiftKey ? current - 1 : current + 1);
    case 'Home':
      return !isInField && go(0);
    case 'End':
      return !isInField && go(items.length - 1);
    case 'ArrowRight':
      return !isInField && item !== undefined && unfold(item);
    case 'ArrowLeft':
      return !isInField && goBack(menu);
    case 'Escape':
      if (goBack(menu)) return true;
      close();
      return false;
    case 'Enter':
    case ' ':
      return item !== undefined && choose(item, isInField && event.key === ' ', close);
    default:
      return typed(event.key, items, current, isInField);
  }
}

/** What unfolds does so under the mouse: it is told that it is there. */
function unfold(item: HTMLElement): true {
  if (item.getAttribute('aria-haspopup') !== 'menu') return true;
  const unfolded = unfoldedFrom(item);
  if (unfolded) {
    // Told twice, it would be drawn out of sight: the mouse goes into it, and it stays.
    mouseGoes(item, unfolded);
    itemsOf(unfolded)[0]?.focus();
  } else {
    item.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    void enter(SUBMENU, () => undefined, item);
  }
  return true;
}

const unfoldedFrom = (item: HTMLElement | undefined): HTMLElement | undefined =>
  item && shown(SUBMENU).find((menu) => openers.get(menu) === item);

/** From what has unfolded to the command it unfolds from; false where there is none. */
function goBack(menu: HTMLElement): boolean {
  const opener = openers.get(menu);
  opener?.focus();
  return opener?.isConnected ?? false;
}

/** What had unfolded from a command goes when the keyboard does. */
function leave(item: HTMLElement | undefined): void {
  // It must go to something of Univer's own, which asks whether that is in what had unfolded.
  if (item && unfoldedFrom(item)) mouseGoes(item, document.querySelector(TOOLS));
}

const mouseGoes = (from: Element, to: Element | null): boolean =>
  from.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: to }));

function choose(item: HTMLElement, isTyping: boolean, close: () => void): boolean {
  if (isTyping) return false;
  if (item.getAttribute('aria-haspopup') === 'menu') return unfold(item);
  if (!(item instanceof HTMLButtonElement)) return false;
  // A number typed in the command counts once its field is left.
  item.focus();
  item.click();
  close();
  return true;
}

/** A digit goes to the number in the command (« insérer 3 lignes »); a letter, to the next command that starts with it. */
function typed(key: string, items: readonly HTMLElement[], current: number, isInField: boolean): boolean {
  if (isInField || key.length !== 1) return false;
  const field = items[current]?.querySelector('input');
  if (field && /\d/.test(key)) {
    field.focus();
    field.select();
    return false;
  }
  const starts = (item: HTMLElement): boolean =>
    (item.textContent ?? '').trim().toLowerCase().startsWith(key.toLowerCase());
  const found = [...items.slice(current + 1), ...items].find(starts);
  found?.focus();
  return document.activeElement?.closest(`${MENU}, ${SUBMENU}`) !== null;
}

function askAtTab(tab: HTMLElement): void {
  const { left, top } = tab.getBoundingClientRect();
  const place = { clientX: left + 8, clientY: top + 4, button: 2 };
  tab.dispatchEvent(new MouseEvent('contextmenu', { ...place, bubbles: true, cancelable: true }));
}

/** Beside the cell, or on the edge of the grid where it is out of sight. */
function askAtCell({ api, injector }: Sheet): void {
  const cell = api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getCellRect();
  const areas = [...document.querySelectorAll('#sheet canvas')].map((canvas) => canvas.getBoundingClientRect());
  const grid = areas.reduce((largest, area) => (area.height > largest.height ? area : largest), new DOMRect());
  const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
  const type = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range.rangeType;
  const position =
    type === RANGE_TYPE.ROW
      ? ContextMenuPosition.ROW_HEADER
      : type === RANGE_TYPE.COLUMN
        ? ContextMenuPosition.COL_HEADER
        : ContextMenuPosition.MAIN_AREA;
  const place = {
    clientX: within(grid.left + (cell?.x ?? 0) + 12, grid.left, grid.right - 12),
    clientY: within(grid.top + (cell?.bottom ?? 0), grid.top, grid.bottom - 12),
  };
  injector.get(IContextMenuService).triggerContextMenu(new MouseEvent('contextmenu', place) as never, position);
}
