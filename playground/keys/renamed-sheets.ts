import { ICommandService, type Injector } from '@univerjs/core';
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

/** Browsers wait as long for the second click, Univer 300 ms. */
const DOUBLE_CLICK = 500;

/**
 * While a sheet is renamed, Univer 0.25.1 (SlideTabItem and SlideTabBar, in sheets-ui) keeps at Escape the name one gives up, pastes
 * « Budget 2026 » without its space, cuts a long name unsaid, and goes on waiting for what the second click may drag: a name that is quickly written, it took
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
  onKeyFirst((event) => {
    const name = nameIn(event.target);
    if (!name || !isCombination(event, 'escape', {})) return false;
    getSelection()?.selectAllChildren(name);
    document.execCommand('insertText', false, before);
    name.blur();
    return true;
  });
  window.addEventListener('paste', pasteName, true);
  window.addEventListener(
    'input',
    ({ target }) => {
      if ((nameIn(target)?.innerText.length ?? 0) > LONGEST) showMessage(inLanguage(TOO_LONG, language), 'refused');
    },
    true,
  );
}

const tabIn = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>(TAB)?.dataset.id : undefined;
const nameIn = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof HTMLElement && target.matches(NAME) ? target : undefined;

function pasteName(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain').replace(/\s+/g, ' ').trim();
  if (!text || !nameIn(event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  document.execCommand('insertText', false, text);
}
