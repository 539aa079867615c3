import type { Worksheet } from '@univerjs/core';
import type { Language, Text } from '../../core';
import { inLanguage } from '../../core/values/text';
import { openDialog } from '../bar/dialog';
import { element } from '../bar/elements';
import { showMessage } from '../bar/messages';
import { openWorkbook } from '../grids/insert';
import { isCombination, onKeyFirst } from '../keys/first';
import type { Session } from '../session';
import type { Sheet } from '../sheet/create';
import { TEXTS as PAGE_TEXTS } from '../texts';
import { chartPictures } from './charts';
import { pagesOf } from './html';
import './print.css';
import { readSheet } from './read';

const TEXTS = {
  title: { fr: 'Imprimer, ou faire un PDF', en: 'Print, or make a PDF' },
  text: {
    fr: 'Pour un PDF, choisissez « Enregistrer au format PDF » dans la fenêtre qui suit.',
    en: 'For a PDF, choose “Save as PDF” in the window that follows.',
  },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  one: { fr: 'Cette feuille', en: 'This sheet' },
  all: { fr: 'Tout le classeur', en: 'The whole workbook' },
  empty: {
    fr: 'Il n’y a rien à imprimer : la feuille est vide.',
    en: 'There is nothing to print: the sheet is empty.',
  },
} satisfies Record<string, Text>;

/** What the button « Imprimer… » and Ctrl+P do. */
export interface Printing {
  ask(): void;
}

/**
 * The sheet that is shown, or the whole workbook, as pages of paper: the browser prints them in the place of the page, or saves
 * them as a PDF. What its own menu prints is the sheet that is shown.
 */
export function installPrinting(sheet: Sheet, session: Session, language: Language): Printing {
  const { injector } = sheet;
  const say = (text: Text): string => inLanguage(text, language);
  const paper = element('div', { id: 'print' });
  document.body.append(paper);
  let isPrepared = false;

  const visible = (): Worksheet[] =>
    openWorkbook(injector)
      .getSheets()
      .filter((one) => !one.isSheetHidden());
  const shown = (): Worksheet[] => [openWorkbook(injector).getActiveSheet()];

  /** Without pictures, at once; with them, once they are drawn. */
  function layOut(sheets: readonly Worksheet[], pictures: ReadonlyMap<string, string>): boolean {
    const workbook = openWorkbook(injector);
    const pages = sheets.flatMap((one) => readSheet(injector, workbook, one, pictures, language) ?? []);
    paper.innerHTML = pagesOf(pages);
    return pages.length > 0;
  }

  async function print(sheets: readonly Worksheet[]): Promise<void> {
    await session.finishEditing();
    if (!(await session.finishCalculating())) {
      showMessage(say(PAGE_TEXTS.stillCalculating), 'refused');
      return;
    }
    const pictures = await chartPictures(injector, openWorkbook(injector), sheets, language);
    isPrepared = layOut(sheets, pictures);
    if (!isPrepared) {
      showMessage(say(TEXTS.empty), 'refused');
      return;
    }
    await Promise.all([...paper.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
    window.print();
  }

  function ask(): void {
    if (visible().length < 2) {
      void print(shown());
      return;
    }
    openDialog(
      say(TEXTS.title),
      [element('p', {}, say(TEXTS.text))],
      [
        { label: say(TEXTS.cancel) },
        { label: say(TEXTS.all), action: () => void print(visible()) },
        { label: say(TEXTS.one), action: () => void print(shown()), isMain: true },
      ],
    );
  }

  // The menu of the browser: no time to draw, but what is on the screen is there.
  window.addEventListener('beforeprint', () => {
    if (!isPrepared) layOut(shown(), picturesOnScreen());
  });
  window.addEventListener('afterprint', () => {
    isPrepared = false;
    paper.replaceChildren();
  });
  onKeyFirst((event) => {
    if (!isCombination(event, 'p', { control: true }) || document.querySelector('dialog[open]')) return false;
    ask();
    return true;
  });
  return { ask };
}

/** The charts of the sheet that is shown, as they are drawn over it. */
function picturesOnScreen(): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.mutu-chart canvas')) {
    const id = canvas.closest<HTMLElement>('[data-drawing]')?.dataset.drawing;
    if (id && canvas.width > 0) pictures.set(id, canvas.toDataURL('image/png'));
  }
  return pictures;
}
