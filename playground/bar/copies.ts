import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';
import { inLanguage } from '../../core/values/text';
import { type Copy, deleteCopy, listCopies } from '../keep/store';
import { TEXTS } from '../texts';
import { openDialog } from './dialog';
import { button, element } from './elements';
import { showMessage } from './messages';

interface CopyActions {
  open(copy: Copy): void;
  download(copy: Copy): void;
}

type Dated = Pick<Copy, 'name' | 'savedAt'>;

const whenOf = (savedAt: number, language: Language, timeStyle: 'short' | 'medium'): string =>
  new Date(savedAt).toLocaleString(LOCALE[language].tag, { dateStyle: 'long', timeStyle });

/** When each was kept: to the minute, or to the second where two of a name would look alike. */
export function whensOf(copies: readonly Dated[], language: Language): string[] {
  const labels = copies.map(({ name, savedAt }) => `${name} ${whenOf(savedAt, language, 'short')}`);
  return copies.map(({ savedAt }, at) => {
    const isAlone = labels.indexOf(labels[at] ?? '') === labels.lastIndexOf(labels[at] ?? '');
    return whenOf(savedAt, language, isAlone ? 'short' : 'medium');
  });
}

/** The workbooks that others have replaced: to open, to download, or to delete after a second click. */
export async function showCopies(language: Language, actions: CopyActions): Promise<void> {
  const read = await listCopies().catch(() => undefined);
  const copies = read ?? [];
  const none = read ? TEXTS.copiesNone : TEXTS.copiesUnread;
  const list = element('ul', { className: 'mutu-copies' });
  const dialog = openDialog(
    inLanguage(TEXTS.copiesTitle, language),
    [copies.length > 0 ? list : element('p', {}, inLanguage(none, language))],
    [{ label: inLanguage(TEXTS.close, language), isMain: true }],
  );
  const whens = whensOf(copies, language);
  for (const [at, copy] of copies.entries()) list.append(rowOf(copy, whens[at] ?? '', language, dialog, actions));
}

function rowOf(
  copy: Copy,
  when: string,
  language: Language,
  dialog: HTMLDialogElement,
  actions: CopyActions,
): HTMLLIElement {
  const remove = button(inLanguage(TEXTS.copyDelete, language), () => {
    const sure = inLanguage(TEXTS.copyDeleteSure, language);
    if (remove.textContent !== sure) {
      remove.textContent = sure;
      return;
    }
    deleteCopy(copy.key).then(
      () => row.remove(),
      () => showMessage(inLanguage(TEXTS.copyNotDeleted, language), 'refused'),
    );
  });
  const open = button(inLanguage(TEXTS.copyOpen, language), () => {
    dialog.close();
    actions.open(copy);
  });
  const download = button(inLanguage(TEXTS.copyDownload, language), () => actions.download(copy));
  const row = element(
    'li',
    {},
    element('span', { className: 'mutu-copy-name' }, copy.name),
    element('span', { className: 'mutu-copy-date' }, when),
    open,
    download,
    remove,
  );
  return row;
}
