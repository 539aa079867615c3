import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  nameCharacterCheck,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { RenameSheetOperation } from '@univerjs/sheets-ui';
import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import { showMessage } from '../bar/messages';
import { isCombination, onKeyFirst } from './first';
import { TABS } from './hold';

const TAB = `${TABS} [role="tab"]`;
const NAME = `${TAB} span[contenteditable]`;

/** As many as Excel takes. */
const LONGEST = 31;
const TOO_LONG: Text = {
  fr: 'Un nom de feuille a au plus 31 caractères, comme dans Excel : ce qui dépasse n’est pas gardé.',
  en: 'The name of a sheet has 31 characters at most, as in Excel: what is beyond is not kept.',
};
const BLANK: Text = {
  fr: 'Une feuille a un nom : écrivez-en un, ou Échap pour garder le sien.',
  en: 'A sheet has a name: write one, or press Escape to keep its own.',
};
const sentence = (name: string, fr: string, en: string): Text => ({
  fr: `« ${name} » ${fr} Écrivez un autre nom, ou Échap pour garder le sien.`,
  en: `“${name}” ${en} Write another one, or press Escape to keep its own.`,
});
const badMarks = (name: string): Text =>
  sentence(
    name,
    'ne peut pas nommer une feuille : sans : \\ / ? * [ ], ni apostrophe au début ou à la fin.',
    'cannot name a sheet: without : \\ / ? * [ ], nor an apostrophe at either end.',
  );
const taken = (name: string): Text =>
  sentence(name, 'est déjà le nom d’une feuille.', 'is the name of another sheet already.');

/** Browsers wait as long for the second click, Univer 300 ms. */
const DOUBLE_CLICK = 500;

/**
 * While a sheet is renamed, Univer 0.25.1 (SlideTabItem and SlideTabBar, in sheets-ui) keeps at Escape the name one gives up, pastes
 * « Budget 2026 » without its space, cuts a long name unsaid, losing the space before the cut, asks for ever for another name than
 * « Qui paie quoi ? », its own « Cancel » included, and goes on waiting for what the second click may drag: a name that is quickly written, it took
 * the tab out of its row. Here that click only opens the name, of a sheet that is not shown too.
 */
export function renameSheetsAsTyped(injector: Injector, language: Language): void {
  let before = '';
  let last: { readonly tab: string | undefined; readonly at: number } | undefined;
  window.addEventListener(
    'pointerdown',
    (event) => {
      const tab = event.button === 0 && !nameIn(event.target) ? tabIn(event.target) : undefined;
      const isOther = tab !== undefined && last?.tab === tab && event.timeStamp - last.at < DOUBLE_CLICK;
      if (isOther) event.stopImmediatePropagation();
      last = { tab, at: event.timeStamp };
    },
    true,
  );
  window.addEventListener('dblclick', ({ target }) => {
    const subUnitId = nameIn(target) ? undefined : tabIn(target);
    if (subUnitId) void injector.get(ICommandService).executeCommand(RenameSheetOperation.id, { subUnitId });
  });
  document.addEventListener('focusin', ({ target }) => {
    before = nameIn(target)?.innerText ?? before;
  });
  const tell = (text: Text): void => showMessage(inLanguage(text, language), 'refused');
  onKeyFirst((event) => {
    const name = nameIn(event.target);
    if (!name) return false;
    if (isCombination(event, 'enter', {})) {
      const why = refusalOf(name.innerText.trim(), tabIn(name), injector);
      if (why) tell(why);
      return why !== undefined;
    }
    if (!isCombination(event, 'escape', {})) return false;
    getSelection()?.selectAllChildren(name);
    document.execCommand('insertText', false, before);
    name.blur();
    return true;
  });
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    hear: (event: WindowEventMap[K], name: HTMLElement) => void,
  ) =>
    window.addEventListener(
      type,
      (event) => {
        const name = nameIn(event.target);
        if (name) hear(event, name);
      },
      true,
    );
  listen('focusout', (_, name) => {
    // A browser writes a no-break space where one types a second space, or one at the end.
    const written = name.innerText.replace(/\s+/g, ' ').trim();
    const why = refusalOf(written, tabIn(name), injector);
    if (why) tell(why);
    name.innerText = why ? before : written;
  });
  listen('beforeinput', (event, name) => {
    if (event.isComposing || (event.data ?? '').length <= roomIn(name)) return;
    event.preventDefault();
    tell(TOO_LONG);
  });
  listen('paste', (event, name) => {
    const text = event.clipboardData?.getData('text/plain').replace(/\s+/g, ' ').trim();
    if (!text) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const room = roomIn(name);
    document.execCommand('insertText', false, text.slice(0, room));
    if (text.length > room) tell(TOO_LONG);
  });
}

/** How many characters may take the place of those that are selected. */
const roomIn = (name: HTMLElement): number => LONGEST - name.innerText.length + String(getSelection() ?? '').length;

/** Why a name is none for a sheet, as in Excel. */
function refusalOf(name: string, tab: string | undefined, injector: Injector): Text | undefined {
  if (name.trim() === '') return BLANK;
  if (!nameCharacterCheck(name)) return badMarks(name);
  const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const isTaken = book
    ?.getSheets()
    .some((sheet) => sheet.getSheetId() !== tab && sheet.getName().toLowerCase() === name.toLowerCase());
  return isTaken ? taken(name) : undefined;
}

const tabIn = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>(TAB)?.dataset.id : undefined;
const nameIn = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof HTMLElement && target.matches(NAME) ? target : undefined;
