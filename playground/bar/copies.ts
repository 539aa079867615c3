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

const whenOf = (savedAt: number, language: Language): string =>
  new Date(savedAt).toLocaleString(LOCALE[language].tag, { dateStyle: 'long', timeStyle: 'short' });

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
  for (const copy of copies) list.append(rowOf(copy, language, dialog, actions));
}

function rowOf(copy: Copy, language: Language, dialog: HTMLDialogElement, actions: CopyActions): HTMLLIElement {
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
    element('span', { className: 'mutu-copy-date' }, whenOf(copy.savedAt, language)),
    open,
    download,
    remove,
  );
  return row;
}
