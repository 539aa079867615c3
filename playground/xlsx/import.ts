import type { IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { Language } from '../../core';
import { tokenize } from '../../core/formula';
import { type SheetRange, writtenFrom } from '../../core/formula/references';
import { withRelativeCells } from '../../core/formula/relative-names';
import { LANGUAGES } from '../../core/values/text';
import { outOfDateIn } from '../../xlsx/anyone/out-of-date';
import { restored } from '../../xlsx/anyone/restore';
import { readProtections } from '../../xlsx/protection';
import { type Book, readBook } from '../../xlsx/read/book';
import { readKept } from '../../xlsx/read/kept';
import { Refusal } from '../../xlsx/read/refusal';
import { moneyPattern } from '../formats';
import type { Doubtful } from '../typed/order-of-days';
import { ownCharts } from './charts';
import { importCsv } from './csv';
import { cyclicNames, endlessNames, rangesAmong, readFormula } from './formulas';
import { type LeftOut, leftOutOf, lostFor } from './left-out';
import { hasOtherSetUp } from './page-set-up';
import { noResources, type Resources, WHOLE_WORKBOOK, writeResources } from './resources';
import { type Reading, SheetReader } from './sheet-reader';
import { StyleTable } from './style-table';

export interface Imported {
  readonly workbook: IWorkbookData;
  readonly leftOut: readonly LeftOut[];
  /** Formulas of a file made for anyone that came back to life. */
  readonly revived?: number;
  /** Where a figure of such a file was changed by hand: its value stays, without a formula. « Partage!B8 » */
  readonly stayed?: readonly string[];
  /** Of its sheets that hold a grid, those that alone came back without its protection. */
  readonly unprotected?: readonly string[];
  /** What looks like a date or an amount in a .csv and stays a text. « “12.345,67” (C5) » */
  readonly unread?: readonly string[];
  /** In a .csv, the columns whose dates may be read with the day or the month first. */
  readonly doubtful?: readonly Doubtful[];
  /** Some of what came back to life was out of date in the file. */
  readonly hasLate?: boolean;
}

/** What is read, and what one may look for once the workbook is on the screen, since it takes as long again. */
export interface Read extends Imported {
  /** The cells that were out of date in the file. */
  readonly findLate?: () => readonly string[];
}

/** Reads a workbook or a .csv file, by its own name, or throws a Refusal that says why not. */
export async function importFile(data: ArrayBuffer, fileName: string, language: Language): Promise<Read> {
  const name = fileName.replace(/\.[a-z]{3,4}$/i, '');
  try {
    return await importXlsx(data, name, language);
  } catch (problem) {
    const isTable = /\.(?:csv|tsv|txt)$/i.test(fileName);
    if (isTable && problem instanceof Refusal && problem.reason === 'text') return importCsv(data, name, language);
    throw problem;
  }
}

/** Sheets that still have the name of a grid, « Budget », « Budget (2) », and that came back without its protection. */
async function unprotectedIn({ sheets, hiddenNames }: Book): Promise<Pick<Imported, 'leftOut' | 'unprotected'>> {
  const { galleryGrids } = await import('../../panel/gallery.generated');
  const known = new Set(galleryGrids.flatMap(({ name: { fr, en } }) => [fr, en]));
  const grids = readProtections(hiddenNames);
  const left = sheets.filter(({ name }, index) => !grids.has(index) && known.has(name.replace(/ \(\d+\)$/, '')));
  if (left.length === 0) return { leftOut: [] };
  return { leftOut: ['gridProtection'], ...(grids.size > 0 && { unprotected: left.map(({ name }) => name) }) };
}

/** Reads an .xlsx file, or throws a Refusal that says why not. */
export async function importXlsx(
  data: ArrayBuffer | Uint8Array,
  name: string,
  language: Language = LANGUAGES[0],
): Promise<Read> {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  const book = await readBook(bytes, (decimals) => moneyPattern(language, decimals));
  const { book: whole, count, stayed, outOfDate } = restored(book);
  const imported = workbookOf(whole, name);
  if (count + stayed.length === 0) return imported;
  const unprotected = await unprotectedIn(whole);
  const revived = {
    ...imported,
    ...unprotected,
    leftOut: [...imported.leftOut, ...unprotected.leftOut],
    revived: count,
    stayed: stayed.map(addressOf),
  };
  if (outOfDate.length === 0) return revived;
  return { ...revived, hasLate: true, findLate: () => outOfDateIn(whole, outOfDate).map(addressOf) };
}

const addressOf = (place: SheetRange): string => writtenFrom(place, '');

const sheetId = (index: number): string => `sheet-${index + 1}`;

function workbookOf(book: Book, name: string): Imported {
  const id = `mutu-${Date.now()}`;
  const leftOut = leftOutOf(book);
  const resources = noResources();
  const styles = new StyleTable(book.styles.cells);
  // Links lead to sheets that are not read yet.
  const sheetIds = new Map(book.sheets.map((sheet, index) => [sheet.name, sheetId(index)]));
  const reading: Reading = { book, resources, styles, sheetIds, leftOut, isSeveral: rangesAmong(book.names) };
  const sheets: IWorkbookData['sheets'] = {};
  book.sheets.forEach((sheet, index) => {
    const reader = new SheetReader(sheet, sheetId(index), reading);
    sheets[sheetId(index)] = reader.read();
  });
  book.sheets.forEach((sheet, index) => {
    const kept = readKept(sheet, book, index, hasOtherSetUp(book, index));
    if (kept) resources.kept[sheetId(index)] = kept;
    const charts = ownCharts(sheet, sheets[sheetId(index)], { unitId: id, subUnitId: sheetId(index) });
    if (charts) resources.drawings[sheetId(index)] = charts;
  });
  readNames(book, resources, leftOut);
  // The grids of ours that the file holds, as they left.
  for (const [position, grid] of readProtections(book.hiddenNames)) {
    if (book.sheets[position]) resources.grids[sheetId(position)] = grid;
  }
  const workbook: IWorkbookData = {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.used,
    sheetOrder: book.sheets.map((_, index) => sheetId(index)),
    sheets,
    resources: writeResources(resources),
    ...lostFor([...leftOut]),
  };
  return { workbook, leftOut: [...leftOut] };
}

const MOST_NAMES = 5000;
/** What no dictionary of the page can hold. */
const isUnsafe = (name: string): boolean => name === '__proto__';

function readNames(book: Book, resources: Resources, leftOut: Set<LeftOut>): void {
  const { names, sheets } = book;
  const taken = names.slice(0, MOST_NAMES);
  const cyclic = cyclicNames(taken);
  const endless = endlessNames(taken, cyclic);
  if (names.length > MOST_NAMES) leftOut.add('names');
  taken.forEach((one, index) => {
    const { name, content, sheet } = one;
    const place = { sheet: '', row: 0, column: 0 };
    const read = readFormula(withRelativeCells(content), book, place);
    const hasNoEnd = cyclic.has(name.toLowerCase()) || endless.has(name.toLowerCase());
    if (!name || isUnsafe(name) || hasNoEnd || 'keepsValue' in read) {
      leftOut.add('keepsValue' in read && read.keepsValue === 'external' ? 'external' : 'names');
      return;
    }
    if (read.said) leftOut.add(read.said);
    const id = `name-${index + 1}`;
    // A range is kept as it is, a formula with its equal sign.
    const formulaOrRefString = isRange(read.formula.slice(1)) ? read.formula.slice(1) : read.formula;
    const localSheetId = sheet !== undefined && sheets[sheet] ? sheetId(sheet) : WHOLE_WORKBOOK;
    resources.names[id] = { id, name, formulaOrRefString, localSheetId };
  });
}

const isRange = (content: string): boolean =>
  tokenize(content).every(({ kind, text }) => kind === 'sheet' || kind === 'name' || text === '!' || text === ':');
