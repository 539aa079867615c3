import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import type { Grids, Inserted, Progress, Refused } from '../grids';
import { insertedText, TEXTS } from '../grids/texts';
import { openDialog } from './dialog';
import { element } from './elements';
import { showMessage } from './messages';

type Gallery = typeof import('../../core/grids/gallery');

interface Choice {
  readonly id: string;
  readonly title: Text;
  readonly purpose: Text;
}

/** The grids by step of the guide, empty or with their worked example: one click inserts one. */
export async function showGrids(language: Language, grids: Grids): Promise<void> {
  const say = (text: Text): string => inLanguage(text, language);
  const gallery = await import('../../core/grids/gallery');
  const content = contentChoice(language);
  const choose = (choice: Choice): void => {
    dialog.close();
    void insert(choice, content.isFilled(), language, grids);
  };
  const dialog = openDialog(
    say(TEXTS.title),
    [
      element('p', { className: 'mutu-intro' }, say(TEXTS.intro)),
      content.field,
      list([gallery.dossier], language, choose),
      ...sections(gallery, language, choose),
    ],
    [{ label: say(TEXTS.close) }],
  );
  dialog.classList.add('mutu-dialog-wide', 'mutu-grids');
  content.field.querySelector('input')?.focus();
}

function contentChoice(language: Language): { field: HTMLFieldSetElement; isFilled: () => boolean } {
  const radio = (text: Text, value: string, checked: boolean) => {
    const input = element('input', { type: 'radio', name: 'mutu-grid-content', value, checked });
    return { input, label: element('label', {}, input, ` ${inLanguage(text, language)}`) };
  };
  const filled = radio(TEXTS.filled, 'filled', true);
  const empty = radio(TEXTS.empty, 'empty', false);
  const legend = element('legend', {}, inLanguage(TEXTS.content, language));
  const field = element('fieldset', { className: 'mutu-grid-content' }, legend, filled.label, empty.label);
  return { field, isFilled: () => filled.input.checked };
}

function sections({ gallery, GALLERY_STEPS }: Gallery, language: Language, choose: (choice: Choice) => void): Node[] {
  return GALLERY_STEPS.flatMap(({ step, title }) => {
    const choices = gallery.filter((grid) => grid.step === step);
    if (choices.length === 0) return [];
    return [element('h3', {}, inLanguage(title, language)), list(choices, language, choose)];
  });
}

function list(choices: readonly Choice[], language: Language, choose: (choice: Choice) => void): HTMLUListElement {
  const items = choices.map((choice) => {
    const own = element(
      'button',
      { type: 'button', className: 'mutu-grid' },
      element('strong', {}, inLanguage(choice.title, language)),
      element('span', {}, inLanguage(choice.purpose, language)),
    );
    own.dataset.grid = choice.id;
    own.addEventListener('click', () => choose(choice));
    return element('li', {}, own);
  });
  return element('ul', { className: 'mutu-grid-list' }, ...items);
}

/** « 3 sur 21 : Liste des coûts » */
const progressText = ({ current, total, sheet }: Progress, language: Language): string =>
  `${current} ${inLanguage(TEXTS.of, language)} ${total}${inLanguage(TEXTS.separator, language)}${sheet}`;

async function insert({ id }: Choice, filled: boolean, language: Language, grids: Grids): Promise<void> {
  const say = (text: Text): string => inLanguage(text, language);
  const bar = element('progress', { max: 1, value: 0 });
  const line = element('p', {});
  line.setAttribute('role', 'status');
  bar.setAttribute('aria-label', say(TEXTS.inserting));
  const dialog = openDialog(say(TEXTS.inserting), [line, bar], []);
  // Nothing to choose while sheets come: Escape would hide what is going on.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  const outcome = await grids.insertGrid(id, {
    filled,
    onProgress(progress) {
      bar.max = progress.total;
      bar.value = progress.current;
      line.textContent = progressText(progress, language);
    },
  });
  dialog.close();
  grids.focus();
  tell(outcome, language);
}

function tell(outcome: Inserted | Refused, language: Language): void {
  if ('refused' in outcome) {
    showMessage(inLanguage(outcome.refused, language), 'refused');
    return;
  }
  const { sheets, warnings } = outcome;
  showMessage([inLanguage(insertedText(sheets), language), ...warnings].join(' '));
}
