import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import type { SaveState } from '../keep/autosave';
import markUrl from '../mark.svg';
import { type SidePanel, toggleLabel } from '../panel/side-panel';
import { PANEL_TEXTS } from '../panel/texts';
import { TEXTS } from '../texts';
import { button, element } from './elements';
import { nameField } from './name';

export interface Actions {
  startNew(): void;
  importFile(file: File): void;
  exportFile(): void;
  showCopies(): void;
  rename(name: string): void;
  print(): void;
  /** The sheet that leads to the others. */
  goToSummary(): void;
  focusCells(): void;
  switchLanguage(): void;
}

export interface Bar {
  showName(name: string): void;
  /** There is a summary to go back to. */
  showSummary(isThere: boolean): void;
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

  const name = nameField(
    language,
    (text) => actions.rename(text),
    () => actions.focusCells(),
  );
  const summary = button(say(TEXTS.summary), () => actions.goToSummary(), 'mutu-button mutu-summary');
  summary.title = say(TEXTS.toSummary);
  summary.hidden = true;

  container.append(
    element('img', { src: markUrl, alt: '', className: 'mutu-mark' }),
    element('strong', { className: 'mutu-name' }, say(TEXTS.product)),
    name.field,
    state,
    element('span', { className: 'mutu-space' }),
    summary,
    button(say(TEXTS.grids), () => sidePanel.open('grids')),
    panelButton(language, sidePanel),
    button(say(TEXTS.newWorkbook), () => actions.startNew()),
    button(say(TEXTS.importFile), () => picker.click()),
    button(say(TEXTS.exportFile), () => actions.exportFile()),
    button(say(TEXTS.print), () => actions.print()),
    button(say(TEXTS.copies), () => actions.showCopies()),
    button(say(TEXTS.help), () => sidePanel.open('functions')),
    button(say(TEXTS.otherLanguage), () => actions.switchLanguage(), 'mutu-button mutu-language'),
    picker,
  );
  return {
    showName: name.show,
    showSummary(isThere) {
      summary.hidden = !isThere;
    },
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
