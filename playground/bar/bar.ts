import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import type { SaveState } from '../keep/autosave';
import markUrl from '../mark.svg';
import { type SidePanel, toggleLabel } from '../panel/side-panel';
import { PANEL_TEXTS } from '../panel/texts';
import { TEXTS } from '../texts';
import { button, element } from './elements';

export interface Actions {
  startNew(): void;
  importFile(file: File): void;
  exportFile(): void;
  showCopies(): void;
  switchLanguage(): void;
}

export interface Bar {
  showState(state: SaveState): void;
}

/** What can be chosen: workbooks, and those of other kinds, which a sentence says how to convert. */
const OPENED = '.xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.xls,.xlsb,.ods,.html';

/** The bar above the sheet: whose page it is, whether the work is kept, and what one can do with the workbook. */
export function buildBar(container: HTMLElement, language: Language, actions: Actions, sidePanel: SidePanel): Bar {
  const say = (text: Text): string => inLanguage(text, language);
  const state = element('span', { className: 'mutu-state' });
  state.setAttribute('role', 'status');
  const picker = element('input', { type: 'file', accept: OPENED, hidden: true, id: 'mutu-file' });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = ''; // The same file can be chosen again.
    if (file) actions.importFile(file);
  });

  container.append(
    element('img', { src: markUrl, alt: '', className: 'mutu-mark' }),
    element('strong', { className: 'mutu-name' }, say(TEXTS.product)),
    element('span', { className: 'mutu-tagline' }, say(TEXTS.tagline)),
    element('span', { className: 'mutu-space' }),
    state,
    button(say(TEXTS.grids), () => sidePanel.open('grids')),
    panelButton(language, sidePanel),
    button(say(TEXTS.newWorkbook), () => actions.startNew()),
    button(say(TEXTS.importFile), () => picker.click()),
    button(say(TEXTS.exportFile), () => actions.exportFile()),
    button(say(TEXTS.copies), () => actions.showCopies()),
    button(say(TEXTS.help), () => sidePanel.open('functions')),
    button(say(TEXTS.otherLanguage), () => actions.switchLanguage(), 'mutu-button mutu-language'),
    picker,
  );
  return {
    showState(next) {
      state.textContent = say(TEXTS[next]);
      state.className = `mutu-state mutu-state-${next}`;
    },
  };
}

function panelButton(language: Language, sidePanel: SidePanel): HTMLButtonElement {
  const made = button(
    inLanguage(PANEL_TEXTS.button, language),
    () => sidePanel.toggle(),
    'mutu-button mutu-panel-button',
  );
  sidePanel.onToggle((isOpen) => {
    made.title = toggleLabel(isOpen, language);
    made.setAttribute('aria-pressed', String(isOpen));
  });
  return made;
}
