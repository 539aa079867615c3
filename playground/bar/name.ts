import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import { TEXTS } from '../texts';
import { element } from './elements';

export interface NameField {
  readonly field: HTMLInputElement;
  /** Another workbook is shown, or it has another name. */
  show(name: string): void;
}

/** The name of the workbook, to read and to change: that of its file, of its copies and of the page. */
export function nameField(language: Language, rename: (name: string) => void, done: () => void): NameField {
  const say = (text: Text): string => inLanguage(text, language);
  const field = element('input', {
    type: 'text',
    className: 'mutu-book-name',
    maxLength: 80,
    title: say(TEXTS.rename),
  });
  field.setAttribute('aria-label', say(TEXTS.bookName));
  let shown = '';
  const show = (name: string): void => {
    shown = name;
    field.value = name;
    document.title = `${name} – ${say(TEXTS.product)}`;
  };
  const accept = (): void => {
    const name = field.value.trim();
    if (name === '' || name === shown) {
      field.value = shown;
      return;
    }
    show(name);
    rename(name);
  };
  field.addEventListener('change', accept);
  let isLeaving = false;
  const leave = (): void => {
    if (!isLeaving) return;
    isLeaving = false;
    done();
  };
  field.addEventListener('keydown', (event) => {
    // The next key comes before Enter is up: it is for the cells, and leaves with the keyboard.
    if (isLeaving && !event.repeat) return leave();
    event.stopPropagation();
    if (event.key === 'Escape') field.value = shown;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The key is for the name: the cells must not have what is left of it.
    event.preventDefault();
    accept();
    // Not before the key is up: Univer would take the keyboard without its caret.
    isLeaving = true;
    field.addEventListener('keyup', leave, { once: true });
  });
  return { field, show };
}
