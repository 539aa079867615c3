import { BooleanNumber, type IWorkbookData, LocaleType } from '@univerjs/core';
import type { Language, Text } from '../core';
import { LOCALE } from '../core/values/locale';
import { inLanguage } from '../core/values/text';
import type { LeftOut } from '../xlsx/parts';
import type { Actions } from './bar/bar';
import { showCopies } from './bar/copies';
import { openDialog } from './bar/dialog';
import { element } from './bar/elements';
import { showMessage } from './bar/messages';
import type { Autosave } from './keep/autosave';
import { type Kept, saveCopy } from './keep/store';
import { nextLanguage, rememberLanguage } from './language';
import type { Session } from './session';
import { TEXTS } from './texts';
import type { Spills } from './xlsx/export';

export interface Page {
  readonly language: Language;
  readonly session: Session;
  readonly autosave: Autosave;
  /** The workbook on the screen, as it would be kept. */
  kept(): Kept;
  /** Shows another workbook and keeps it from now on; the untouched example comes with the cell one begins at. */
  replace(workbook: IWorkbookData, exampleStart?: string): void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LEFT_OUT: Record<LeftOut, Text> = {
  charts: TEXTS.leftOutCharts,
  images: TEXTS.leftOutImages,
  tables: TEXTS.leftOutTables,
  macros: TEXTS.leftOutMacros,
};

/** What the buttons of the bar do. Whatever replaces the workbook first keeps the one that is there. */
export function pageActions(page: Page): Actions {
  const say = (text: Text): string => inLanguage(text, page.language);

  async function replaceKeeping(workbook: IWorkbookData, exampleStart?: string): Promise<void> {
    await page.session.finishEditing();
    const former = page.kept();
    // The example as it came is a click away: keeping copies of it would hide the real ones.
    if (!former.isUntouchedExample) await saveCopy(former).catch(() => undefined);
    page.replace(workbook, exampleStart);
  }

  async function startExample(): Promise<void> {
    const { exampleIn } = await import('./example');
    const { workbook, start } = exampleIn(page.language);
    await replaceKeeping(workbook, start);
  }

  async function exportFile(): Promise<void> {
    await page.session.finishEditing();
    await download(page.session.snapshotWithSpills(), page.session.spills());
  }

  async function switchLanguage(): Promise<void> {
    rememberLanguage(nextLanguage(page.language));
    await page.session.finishEditing();
    await page.autosave.flush();
    location.replace(location.pathname);
  }

  async function download(workbook: IWorkbookData, spills: Spills): Promise<void> {
    try {
      await saveAs(workbook, spills, page.language);
    } catch (problem) {
      console.warn(problem);
      showMessage(say(TEXTS.exportFailed), 'refused');
    }
  }

  async function importFile(file: File): Promise<void> {
    try {
      const { importXlsx } = await import('./xlsx/import');
      const { workbook, leftOut } = await importXlsx(await file.arrayBuffer(), file.name.replace(/\.xlsx$/i, ''));
      await replaceKeeping(workbook);
      const dropped = leftOut.map((what) => say(LEFT_OUT[what])).join(', ');
      const name = LOCALE[page.language].typeset(LOCALE[page.language].quoted(file.name));
      showMessage(`${name} ${say(TEXTS.imported)}${dropped ? ` ${say(TEXTS.leftOut)} ${dropped}.` : ''}`);
    } catch (problem) {
      console.warn(problem);
      showMessage(say(TEXTS.unreadable), 'refused');
    }
  }

  return {
    startNew: () =>
      openDialog(
        say(TEXTS.newTitle),
        [element('p', {}, say(TEXTS.newText))],
        [
          { label: say(TEXTS.cancel) },
          { label: say(TEXTS.newExample), action: () => void startExample() },
          { label: say(TEXTS.newBlank), action: () => void replaceKeeping(blankWorkbook(page.language)), isMain: true },
        ],
      ),
    importFile: (file) => void importFile(file),
    exportFile: () => void exportFile(),
    showCopies: () =>
      void showCopies(page.language, {
        open: (copy) => void replaceKeeping(copy.snapshot),
        download: (copy) => void download(copy.snapshot, {}),
      }),
    switchLanguage: () => void switchLanguage(),
  };
}

async function saveAs(workbook: IWorkbookData, spills: Spills, language: Language): Promise<void> {
  const { exportXlsx } = await import('./xlsx/export');
  const bytes = await exportXlsx(workbook, spills, language);
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  element('a', { href: url, download: `${workbook.name || 'mutu'}.xlsx` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function blankWorkbook(language: Language): IWorkbookData {
  const id = 'sheet-1';
  return {
    id: `mutu-${Date.now()}`,
    name: inLanguage(TEXTS.untitled, language),
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [id],
    sheets: {
      [id]: {
        id,
        name: inLanguage(TEXTS.blankSheet, language),
        rowCount: 500,
        columnCount: 26,
        showGridlines: BooleanNumber.TRUE,
      },
    },
  };
}
