import { type Injector, LifecycleService, LifecycleStages, LocaleService } from '@univerjs/core';
import { IMenuManagerService } from '@univerjs/ui';
import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import { nameFields } from './fields';
import { namePopups } from './popups';
import { asButton, labelled, set } from './roles';

const NAMES = {
  nameBox: { fr: 'Cellule ou nom', en: 'Cell or name' },
  choose: { fr: 'choisir', en: 'choose' },
  addSheet: { fr: 'Ajouter une feuille', en: 'Add a sheet' },
  allSheets: { fr: 'Toutes les feuilles', en: 'All sheets' },
  tabsBefore: { fr: 'Feuilles précédentes', en: 'Sheets before' },
  tabsAfter: { fr: 'Feuilles suivantes', en: 'Sheets after' },
  zoomOut: { fr: 'Réduire l’affichage', en: 'Zoom out' },
  zoomIn: { fr: 'Agrandir l’affichage', en: 'Zoom in' },
  zoom: { fr: 'Taille de l’affichage', en: 'Zoom' },
  fullSize: { fr: 'Affichage à 100 %', en: 'Zoom to 100%' },
  cells: { fr: 'Cellules de la feuille', en: 'Cells of the sheet' },
  formulaBar: { fr: 'Barre de formule', en: 'Formula bar' },
  namesOfBook: { fr: 'Noms du classeur', en: 'Names of the workbook' },
  insertFunction: { fr: 'Insérer une fonction', en: 'Insert a function' },
  acceptTyped: { fr: 'Valider', en: 'Enter' },
  cancelTyped: { fr: 'Annuler la saisie', en: 'Cancel' },
  wholeFormula: { fr: 'Montrer toute la formule', en: 'Show the whole formula' },
  notices: { fr: 'Avis', en: 'Notices' },
} satisfies Record<string, Text>;

/** The tools that a narrow window has no room for are drawn elsewhere when they are asked for. */
const PLACES = ':is(#sheet, [data-slot="popover-content"])';

/** Long enough to name once what Univer draws in several goes. */
const MOMENT = 120;

/**
 * Univer's toolbar and foot have pictures where a screen reader wants names, and lozenges where it wants buttons: they are
 * given both as they are drawn. Its names of commands are those of its own tips. Answers what does so at once.
 */
export function nameTools(injector: Injector, language: Language): () => void {
  const say = (text: Text): string => inLanguage(text, language);
  let names: ReadonlyMap<string, string> | undefined;
  let isPlanned = false;
  const nameAll = (): void => {
    isPlanned = false;
    names ??= commandNames(injector);
    nameCommands(names, say);
    nameParts(say);
    namePopups(say);
    nameFields(say);
    // A positive tab index would come before everything else in the page.
    for (const canvas of document.querySelectorAll('#sheet canvas[tabindex="1"]'))
      canvas.setAttribute('tabindex', '-1');
  };
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(nameAll, MOMENT);
  };
  // Univer adds its tools when the grid is drawn.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      new MutationObserver(plan).observe(document.body, { childList: true, subtree: true });
      plan();
    });
  return nameAll;
}

/** What Univer's tips call its commands, by their ids. */
function commandNames(injector: Injector): ReadonlyMap<string, string> {
  const locale = injector.get(LocaleService);
  const menus = injector.get(IMenuManagerService);
  const names = new Map<string, string>();
  for (const position of ['ribbon', 'contextMenu.footerMenu']) {
    for (const { item } of menus.getFlatMenuByPositionKey(position) ?? []) {
      const key = item?.tooltip ?? item?.title;
      if (item && key) names.set(item.id, locale.t(key));
    }
  }
  return names;
}

function nameCommands(names: ReadonlyMap<string, string>, say: (text: Text) => string): void {
  for (const element of document.querySelectorAll(`${PLACES} [data-u-command]`)) {
    const name = names.get(element.getAttribute('data-u-command') ?? '');
    const inputs = element.querySelectorAll('input');
    for (const input of inputs) labelled(input, name);
    if (inputs.length > 0) continue;
    const opener = element.querySelector('[aria-haspopup]');
    if (!opener) {
      asButton(element);
      // What is written on it is its name.
      if (!element.textContent?.trim()) labelled(element, name);
      continue;
    }
    // A command with its arrow inside it.
    set(element, 'role', 'group');
    labelled(element, name);
    const own = [...element.children].find((child) => !child.contains(opener));
    if (own) asButton(own);
    labelled(own, name);
  }
  for (const opener of document.querySelectorAll(`${PLACES} [aria-haspopup][data-slot]:not(button)`)) {
    // One with a field or a button in it is reached by that.
    if (opener.querySelector('input, button, [role="button"]')) {
      for (const attribute of ['type', 'aria-haspopup', 'aria-expanded']) opener.removeAttribute(attribute);
      continue;
    }
    asButton(opener);
    if (opener.hasAttribute('aria-label')) continue;
    const name = names.get(commandBeside(opener));
    labelled(opener, name && `${name}, ${say(NAMES.choose)}`);
  }
}

/** The arrow beside a command: they have a parent in common, not far. */
function commandBeside(opener: Element): string {
  let parent = opener.parentElement;
  for (let level = 0; parent && level < 4; level++) {
    const command = parent.querySelector('[data-u-command]')?.getAttribute('data-u-command');
    if (command) return command;
    parent = parent.parentElement;
  }
  return '';
}

function nameParts(say: (text: Text) => string): void {
  const find = (selector: string): Element | null => document.querySelector(`#sheet ${selector}`);
  labelled(find('[data-u-comp="defined-name"] input'), say(NAMES.nameBox));
  labelled(find('[data-u-comp="defined-name"] a'), say(NAMES.namesOfBook));
  labelled(find('[data-u-comp="formula-bar"] button.univer-size-4'), say(NAMES.wholeFormula));
  nameFormulaButtons(say);
  // The last two where the tabs have no room.
  const buttons = document.querySelectorAll('#sheet [data-u-comp="sheet-bar-append-button"]');
  const named = [NAMES.addSheet, NAMES.allSheets, NAMES.tabsBefore, NAMES.tabsAfter];
  for (const [index, name] of named.entries()) labelled(buttons[index], say(name));
  nameZoom(say);
  for (const editor of document.querySelectorAll('[contenteditable="true"][data-u-comp="editor"]')) {
    set(editor, 'role', 'textbox');
    labelled(editor, say(editor.id.includes('FORMULA') ? NAMES.formulaBar : NAMES.cells));
  }
  // Put there when the page of the sheet was not drawn yet: outside its landmarks, a reader is told what it is.
  for (const field of document.querySelectorAll('body > [id^="univer-doc-selection-container"]')) {
    set(field, 'role', 'region');
    labelled(field, say(field.id.includes('FORMULA') ? NAMES.formulaBar : NAMES.cells));
  }
  // All of them at each pass: one that comes later is numbered after those that have their name.
  const allNotices = `section[aria-label^="Notifications"], section[aria-label^="${say(NAMES.notices)} "]`;
  for (const [index, notices] of document.querySelectorAll(allNotices).entries()) {
    labelled(notices, `${say(NAMES.notices)} ${index + 1}`);
  }
}

/** ✕, ✓ and *fx*: three lozenges before the formula. */
function nameFormulaButtons(say: (text: Text) => string): void {
  const lozenges = [...document.querySelectorAll('#sheet [data-u-comp="formula-bar"] span')].filter(
    (one) => one.firstElementChild?.tagName === 'svg',
  );
  for (const [index, name] of [NAMES.cancelTyped, NAMES.acceptTyped, NAMES.insertFunction].entries()) {
    const lozenge = lozenges[index];
    if (!lozenge) continue;
    asButton(lozenge);
    labelled(lozenge, say(name));
    set(lozenge, 'title', say(name));
  }
}

function nameZoom(say: (text: Text) => string): void {
  const track =
    document.querySelector('#sheet footer [role="track"]') ?? document.querySelector('#sheet footer .mutu-zoom');
  if (!track) return;
  track.removeAttribute('role');
  track.classList.add('mutu-zoom');
  const handle = track.querySelector('button, [role="handle"]');
  handle?.removeAttribute('role');
  labelled(handle, say(NAMES.zoom));
  for (const mark of track.querySelectorAll('a')) labelled(mark, say(NAMES.fullSize));
  const buttons = [...(track.parentElement?.parentElement?.querySelectorAll('button[data-u-comp="button"]') ?? [])];
  labelled(buttons[0], say(NAMES.zoomOut));
  labelled(buttons[1], say(NAMES.zoomIn));
}
