import { BooleanNumber, type IWorkbookData, LocaleType } from '@univerjs/core';
import type { Language, Text } from '../core';
import { LOCALE } from '../core/values/locale';
import { inLanguage } from '../core/values/text';
import { Refusal } from '../xlsx/read/refusal';
import type { Actions } from './bar/bar';
import { showCopies } from './bar/copies';
import { openDialog } from './bar/dialog';
import { element } from './bar/elements';
import { askWhatToExport } from './bar/export-dialog';
import { showList, showMessage, showWaiting } from './bar/messages';
import type { Autosave } from './keep/autosave';
import { withSpilled } from './keep/spilled';
import { type Kept, saveCopy } from './keep/store';
import { addressIn, nextLanguage } from './language';
import type { Printing } from './print/install';
import type { Session } from './session';
import { ROOM } from './sheet/room';
import { TEXTS } from './texts';
import type { ForAnyone } from './xlsx/export';
import type { Opened } from './xlsx/open-file';
import { NOT_COMPARED, notTaken, notToBeFound, otherText, revivedText, WITHOUT_MUTU } from './xlsx/report';
import { READING_FILE, REFUSALS, STOP_READING } from './xlsx/texts';

export interface Page {
  readonly language: Language;
  readonly session: Session;
  readonly autosave: Autosave;
  readonly printing: Printing;
  focusCells(): void;
  /** The workbook on the screen, as it would be kept. */
  kept(): Kept;
  /** Shows another workbook and keeps it from now on; the untouched example comes with the cell one begins at. */
  replace(workbook: IWorkbookData, exampleStart?: string): void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** In milliseconds: what takes less is not told of. */
const SOON = 700;
/** What became of a workbook that another replaces. */
type Former = 'kept' | 'example' | 'lost';
const FORMER: Readonly<Record<Former, Text>> = {
  kept: TEXTS.formerKept,
  example: TEXTS.formerExample,
  lost: TEXTS.formerLost,
};

/** What the buttons of the bar do. Whatever replaces the workbook first keeps the one that is there. */
export function pageActions(page: Page): Actions {
  const say = (text: Text): string => inLanguage(text, page.language);

  /** What became of the workbook that was there; undefined when the person would rather stay with it. */
  async function replaceKeeping(workbook: IWorkbookData, exampleStart?: string): Promise<Former | undefined> {
    await page.session.finishEditing();
    const former = await keepFormer(page.kept());
    if (former) page.replace(workbook, exampleStart);
    return former;
  }

  async function keepFormer(former: Kept): Promise<Former | undefined> {
    // The example as it came is a click away: keeping copies of it would hide the real ones.
    if (former.isUntouchedExample) return 'example';
    try {
      await saveCopy(former);
      return 'kept';
    } catch (problem) {
      console.warn(problem);
      return (await confirmLoss()) ? 'lost' : undefined;
    }
  }

  /** Nothing is replaced unless it is kept, or the person says so. */
  function confirmLoss(): Promise<boolean> {
    return new Promise((resolve) => {
      const dialog = openDialog(
        say(TEXTS.notKeptTitle),
        [element('p', {}, say(TEXTS.notKept))],
        [
          { label: say(TEXTS.cancel), isMain: true },
          { label: say(TEXTS.exportFile), action: () => void exportFile() },
          { label: say(TEXTS.replaceAnyway), action: () => resolve(true) },
        ],
      );
      // Every choice closes the window, and so does Escape; the first answer counts.
      dialog.addEventListener('close', () => setTimeout(() => resolve(false), 0));
    });
  }

  async function startExample(): Promise<void> {
    const { exampleIn } = await import('./example');
    const { workbook, start } = exampleIn(page.language);
    await replaceKeeping(workbook, start);
  }

  /** What goes out has the figures of what was last typed; a sentence where they do not come. */
  async function isUpToDate(): Promise<boolean> {
    await page.session.finishEditing();
    const isDone = await page.session.finishCalculating();
    if (!isDone) showMessage(say(TEXTS.stillCalculating), 'refused');
    return isDone;
  }

  async function exportFile(forAnyone?: ForAnyone): Promise<void> {
    if (await isUpToDate()) await download(page.kept(), forAnyone);
  }

  async function exportPage(): Promise<void> {
    if (!(await isUpToDate())) return;
    try {
      const { pageHolding } = await import('./single/save');
      const workbook = page.session.snapshot();
      downloadAs(`${workbook.name || 'mutu'}.html`, await pageHolding(workbook, page.language), 'text/html');
    } catch (problem) {
      console.warn(problem);
      showMessage(say(TEXTS.pageFailed), 'refused');
    }
  }

  async function switchLanguage(): Promise<void> {
    await page.session.finishEditing();
    await page.autosave.flush();
    location.replace(addressIn(nextLanguage(page.language)));
  }

  async function download({ snapshot, spilled }: Kept, forAnyone?: ForAnyone): Promise<void> {
    try {
      const workbook = spilled ? withSpilled(snapshot, spilled) : snapshot;
      const { exportXlsx } = await import('./xlsx/export');
      const bytes = await exportXlsx(workbook, spilled?.ranges ?? {}, page.language, forAnyone);
      downloadAs(`${workbook.name || 'mutu'}.xlsx`, bytes as Uint8Array<ArrayBuffer>, XLSX);
    } catch (problem) {
      console.warn(problem);
      showMessage(say(TEXTS.exportFailed), 'refused');
    }
  }

  /** Whoever waits sees what for, and may stop it. */
  async function read(file: File, name: string): Promise<Opened> {
    const { openFile } = await import('./xlsx/open-file');
    const stopping = new AbortController();
    let hide = (): void => undefined;
    const wait = setTimeout(() => {
      hide = showWaiting(
        say(READING_FILE).replace('{file}', () => name),
        say(STOP_READING),
        () => stopping.abort(),
      );
    }, SOON);
    try {
      return await openFile(file, page.language, stopping.signal);
    } finally {
      clearTimeout(wait);
      hide();
    }
  }

  async function importFile(file: File): Promise<void> {
    const { typeset, quoted } = LOCALE[page.language];
    const name = typeset(quoted(file.name));
    try {
      const imported = await read(file, name);
      // What is on the screen changes as it is calculated.
      const asHeld = structuredClone(imported.workbook);
      const former = await replaceKeeping(imported.workbook);
      if (!former) return;
      const { isWithoutMutu } = await import('./xlsx/other-figures');
      const ours = isWithoutMutu(asHeld) ? say(WITHOUT_MUTU) : '';
      const opened = [name, say(TEXTS.imported), revivedText(imported, page.language), ours].filter(Boolean).join(' ');
      const lines = notTaken(imported, page.language);
      const tell = (): void => {
        if (lines.length === 0) showMessage(`${opened} ${say(FORMER[former])}`);
        else showList(`${opened} ${say(TEXTS.leftOut)}`, lines, say(FORMER[former]), say(TEXTS.close));
      };
      tell();
      const told = await tellOfFigures(asHeld, imported.late);
      if (told === undefined) return;
      lines.push(told);
      tell();
    } catch (problem) {
      console.warn(problem);
      showMessage(say(REFUSALS[problem instanceof Refusal ? problem.reason : 'damaged']), 'refused');
    }
  }

  /** Once it is calculated: which cells of a file show another figure than it held; of one that is changed already, that nobody knows. */
  async function tellOfFigures(asHeld: IWorkbookData, late?: Promise<readonly string[]>): Promise<string | undefined> {
    const { holdsFigures, otherFigures } = await import('./xlsx/other-figures');
    if (!holdsFigures(asHeld)) return undefined;
    const isDone = await page.session.finishCalculating();
    const lateThere = await late;
    const here = page.session.snapshot();
    if (here.id !== asHeld.id) return undefined;
    if (!isDone || page.session.isChanged) return say(NOT_COMPARED);
    const others = otherFigures(asHeld, here, lateThere);
    return others.length === 0 ? undefined : otherText(others, page.language);
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
    exportFile: () =>
      askWhatToExport(
        page.language,
        {
          page: () => void exportPage(),
          file: (isForAnyone) => void exportFile(isForAnyone ? forAnyone() : undefined),
        },
        notToBeFound(page.session.snapshot(), page.language),
      ),
    showCopies: () =>
      void showCopies(page.language, {
        open: (copy) => void replaceKeeping(copy.snapshot),
        download: (copy) => void download(copy),
      }),
    rename: (name) => page.session.rename(name),
    print: () => page.printing.ask(),
    goToSummary: () => {
      page.session.goToSummary();
      page.focusCells();
    },
    focusCells: () => page.focusCells(),
    switchLanguage: () => void switchLanguage(),
  };
}

/** Where this page is, for those who will open the file: not on a machine of one’s own, where nobody else would find it. */
function forAnyone(): ForAnyone {
  const isPublic = location.protocol === 'https:' && location.hostname !== 'localhost';
  return isPublic ? { address: location.origin + location.pathname } : {};
}

/** What no system takes in the name of a file is left out. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();

function downloadAs(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href: url, download: fileName(name) }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function blankWorkbook(language: Language): IWorkbookData {
  const id = 'sheet-1';
  return {
    id: `mutu-${Date.now()}`,
    // Two workbooks begun the same month are told apart in the list of copies.
    name: `${inLanguage(TEXTS.untitled, language)} ${new Date().toLocaleDateString(LOCALE[language].tag, { dateStyle: 'long' })}`,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [id],
    sheets: {
      [id]: {
        id,
        name: inLanguage(TEXTS.blankSheet, language),
        ...ROOM,
        showGridlines: BooleanNumber.TRUE,
      },
    },
  };
}
