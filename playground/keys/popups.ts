import type { Text } from '../../core';
import { TEXTS } from '../texts';
import { COLUMNS, swatchName } from './colors';
import { onKeyFirst } from './first';
import { asButton, labelled, set } from './roles';

/** The menu of a right click, and what unfolds from it. */
export const MENU = '.univer-popup .univer-min-w-52';
export const SUBMENU = '[data-u-context-menu-submenu]';
const POPOVER = '[data-slot="popover-content"]';
const PICKER = '[data-u-comp="color-picker"]';
const SWATCHES = `${PICKER} [data-u-comp="color-picker-presets"] button`;
const FOCUSABLE = 'button:not(:disabled), input, [tabindex="0"]';

const COMMANDS = { fr: 'Commandes', en: 'Commands' };
/** The two buttons below the borders, in order. */
const OF_BORDERS: readonly Text[] = [
  { fr: 'Couleur des bordures', en: 'Border color' },
  { fr: 'Trait des bordures', en: 'Border line' },
];
/** Univer has no name for them, and draws them in this order. */
const BORDERS: readonly Text[] = [
  { fr: 'Bordure en haut', en: 'Top border' },
  { fr: 'Bordure en bas', en: 'Bottom border' },
  { fr: 'Bordure à gauche', en: 'Left border' },
  { fr: 'Bordure à droite', en: 'Right border' },
  { fr: 'Aucune bordure', en: 'No border' },
  { fr: 'Toutes les bordures', en: 'All borders' },
  { fr: 'Bordures extérieures', en: 'Outside borders' },
  { fr: 'Bordures intérieures', en: 'Inside borders' },
  { fr: 'Bordures horizontales', en: 'Horizontal borders' },
  { fr: 'Bordures verticales', en: 'Vertical borders' },
  { fr: 'Diagonale descendante', en: 'Diagonal down' },
  { fr: 'Deux diagonales descendantes', en: 'Two diagonals down' },
  { fr: 'Trois diagonales descendantes', en: 'Three diagonals down' },
  { fr: 'Diagonale montante', en: 'Diagonal up' },
  { fr: 'Deux diagonales montantes', en: 'Two diagonals up' },
];
const LINE: Text = { fr: 'Trait', en: 'Line' };

/** What one stops at in a menu, in order: its commands, and the fields that are in none. */
export const itemsOf = (menu: HTMLElement): HTMLElement[] =>
  [...menu.querySelectorAll<HTMLElement>('button:not(:disabled), input')].filter(
    (one) => one instanceof HTMLButtonElement || !one.closest('button'),
  );

/** What unfolds is drawn outside the landmarks of the page, in an element of its own. */
const roleOf = (menu: Element): Element => (menu.matches(SUBMENU) ? (menu.firstElementChild ?? menu) : menu);

/** A menu of Univer's is a pile of buttons: they are said to be what they are. */
export function markMenus(): void {
  for (const menu of document.querySelectorAll<HTMLElement>(`${MENU}, ${SUBMENU}`)) {
    set(roleOf(menu), 'role', 'menu');
    // Those that cannot be chosen now are said too.
    for (const item of menu.querySelectorAll<HTMLElement>('button')) {
      set(item, 'role', 'menuitem');
      if (item.lastElementChild?.tagName === 'svg') set(item, 'aria-haspopup', 'menu');
      const field = item.querySelector('input');
      if (!field) continue;
      labelled(
        field,
        item.innerText
          .replace(/(^|\s)[+-](?=\s|$)/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      for (const step of item.querySelectorAll('[role="button"]')) {
        step.removeAttribute('role');
        set(step, 'aria-hidden', 'true');
      }
    }
  }
}

/** What opens over the page: named after the button that opened it, its pictures named too. */
export function namePopups(say: (text: Text) => string): void {
  markMenus();
  for (const [index, swatch] of document.querySelectorAll(SWATCHES).entries()) {
    const name = swatchName(index % SWATCHES_OF_ONE);
    if (name) labelled(swatch, say(name));
  }
  for (const popover of document.querySelectorAll(POPOVER)) {
    const borders = popover.querySelectorAll('.univer-grid-cols-5 > a');
    nameInOrder(borders, BORDERS.map(say));
    if (borders.length > 0) nameInOrder(popover.querySelectorAll('button[aria-haspopup]'), OF_BORDERS.map(say));
    for (const [index, line] of popover.querySelectorAll('li').entries()) {
      asButton(line);
      if (!line.textContent?.trim()) labelled(line, `${say(LINE)} ${index + 1}`);
    }
    labelled(popover, openerOf(popover)?.getAttribute('aria-label') ?? undefined);
  }
  // Univer’s own word for it is « Close », in every language.
  for (const cross of document.querySelectorAll('[role="dialog"] > button:has(> .univer-sr-only)'))
    labelled(cross, say(TEXTS.close));
  // What a tip says of a tool is its name, which is read already.
  for (const tip of document.querySelectorAll('[role="tooltip"]')) set(tip, 'aria-hidden', 'true');
  for (const [index, menu] of document.querySelectorAll(`${MENU}, ${SUBMENU}`).entries()) {
    const region = menu.closest(`.univer-popup, ${SUBMENU}`);
    if (region) set(region, 'role', 'region');
    for (const named of [region, roleOf(menu)]) labelled(named, `${say(COMMANDS)} ${index + 1}`);
  }
  // Outside the landmarks of the page, a reader is told where it is.
  for (const wrapper of document.querySelectorAll('[data-radix-popper-content-wrapper]')) {
    const opener = wrapper.firstElementChild && openerOf(wrapper.firstElementChild);
    set(wrapper, 'role', 'region');
    labelled(wrapper, opener?.getAttribute('aria-label') ?? say(COMMANDS));
  }
}

const SWATCHES_OF_ONE = COLUMNS * 5;

function nameInOrder(elements: NodeListOf<Element>, names: readonly string[]): void {
  for (const [index, element] of elements.entries()) {
    asButton(element);
    labelled(element, names[index]);
  }
}

const openerOf = (opened: Element): HTMLElement | null =>
  opened.id ? document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(opened.id)}"]`) : null;

/** The keyboard goes into what it has opened, to the first thing there, and over the colours of a menu. */
export function reachPopups(nameAll: () => void): void {
  let isByKeyboard = false;
  const reached = new WeakSet<Element>();
  window.addEventListener(
    'pointerdown',
    () => {
      isByKeyboard = false;
    },
    { capture: true },
  );
  onKeyFirst((event) => {
    isByKeyboard = true;
    return amongColors(event);
  });
  new MutationObserver(() => {
    for (const popover of document.querySelectorAll<HTMLElement>(POPOVER)) {
      if (reached.has(popover)) continue;
      reached.add(popover);
      if (!isByKeyboard) continue;
      nameAll();
      const { activeElement } = document;
      const isFromHere = popover.contains(activeElement) || openerOf(popover) === activeElement;
      // After Univer, which puts it elsewhere.
      if (isFromHere) requestAnimationFrame(() => popover.querySelector<HTMLElement>(FOCUSABLE)?.focus());
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** Arrows go over the colours, and past them to the commands of their menu. */
function amongColors({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  const { activeElement } = document;
  const picker = activeElement?.querySelector(`:scope ${PICKER}`) ?? activeElement?.closest(PICKER);
  if (!picker || !(activeElement instanceof HTMLElement)) return false;
  const stops = [...picker.querySelectorAll<HTMLElement>('[data-u-comp="color-picker-presets"] button, a')];
  const current = stops.indexOf(activeElement);
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[key];
  if (step !== undefined) {
    if (current < 0 && step < 0) return false;
    const next = current < 0 ? 0 : current + step;
    const beyond = next >= stops.length && current < stops.length - 1 ? stops.length - 1 : next;
    const command = nextCommand(picker);
    if (beyond >= stops.length && command) command.focus();
    else stops[beyond]?.focus();
    return true;
  }
  if (current < 0 || (key !== 'Enter' && key !== ' ')) return false;
  activeElement.click();
  return true;
}

const nextCommand = (picker: Element): HTMLElement | null =>
  picker.closest('[role="menuitem"]')?.nextElementSibling?.closest<HTMLElement>('[role="menuitem"]') ?? null;
