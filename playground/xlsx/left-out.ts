import type { IWorkbookData } from '@univerjs/core';
import type { Book, BookSheet } from '../../xlsx/read/book';
import { keyOf } from '../../xlsx/read/package';
import { attribute } from '../../xlsx/read/xml';
import { hasOtherSetUp } from './page-set-up';

/** What a file holds and the sheet on the screen does not: it is said, not dropped in silence. */
export type LeftOut =
  | 'sheets'
  | 'sheetNames'
  | 'charts'
  | 'keptCharts'
  | 'series'
  | 'images'
  | 'keptImages'
  | 'shapes'
  | 'pivots'
  | 'macros'
  | 'objects'
  | 'sparklines'
  | 'tables'
  | 'external'
  | 'protection'
  | 'gridProtection'
  | 'structure'
  | 'conditions'
  | 'validations'
  | 'filters'
  | 'outlines'
  | 'threads'
  | 'dataTables'
  | 'formulas'
  | 'functions'
  | 'acrossSheets'
  | 'formats'
  | 'texts'
  | 'names'
  | 'merges'
  | 'links'
  | 'beyond'
  | 'print';

/** What the next file has again, or has in another form. */
const FOUND_AGAIN: ReadonlySet<LeftOut> = new Set<LeftOut>([
  'keptCharts',
  'keptImages',
  'tables',
  'protection',
  'outlines',
  'print',
  'sheetNames',
  'acrossSheets',
]);

/** What a file that goes out will lack of the one that came in: the workbook remembers it. */
export const lostFor = (leftOut: readonly LeftOut[]): Pick<IWorkbookData, 'custom'> => {
  const lost = leftOut.filter((what) => !FOUND_AGAIN.has(what));
  return lost.length > 0 ? { custom: { [LOST]: lost } } : {};
};
const LOST = 'mutuLost';

export function lostOf({ custom }: IWorkbookData): readonly unknown[] {
  const lost: unknown = custom?.[LOST];
  return Array.isArray(lost) ? lost : [];
}

const BY_PATH: readonly (readonly [RegExp, LeftOut])[] = [
  [/^xl\/pivottables\//, 'pivots'],
  [/^xl\/slicers\//, 'pivots'],
  [/^xl\/vbaproject\.bin$/, 'macros'],
  [/^xl\/(?:embeddings|ctrlprops|activex)\//, 'objects'],
  [/^xl\/threadedcomments\//, 'threads'],
];

const BY_ELEMENT: readonly (readonly [string, LeftOut])[] = [
  ['controls', 'objects'],
  ['oleObjects', 'objects'],
  ['picture', 'images'],
];

/** Told by the file itself; what its reading finds besides is added to it. */
export function leftOutOf(book: Book): Set<LeftOut> {
  const found = new Set<LeftOut>();
  for (const [pattern, what] of BY_PATH) if (book.paths.some((path) => pattern.test(path))) found.add(what);
  if (book.hasOtherSheets) found.add('sheets');
  if (book.hasOtherNames) found.add('sheetNames');
  for (const what of drawnIn(book)) found.add(what);
  if (['sp', 'cxnSp', 'grpSp'].some((kind) => book.drawn.has(kind))) found.add('shapes');
  if (book.tables.length > 0) found.add('tables');
  if (book.isProtected) found.add('structure');
  if (book.styles.hasLongFormats) found.add('formats');
  if (book.tables.some(({ isFiltered }) => isFiltered)) found.add('filters');
  for (const sheet of book.sheets) for (const what of leftOutOfSheet(sheet)) found.add(what);
  if (book.sheets.some((_, position) => hasOtherSetUp(book, position))) found.add('print');
  return found;
}

/** Less what a chart is painted with. */
const CHART = /^xl\/charts?\/(?!style|colors)[^/]*\.xml$/;
const PICTURE = /^xl\/media\/[^/]+$/;

/** Charts and pictures that the next file has again, and those that it has not. */
function drawnIn({ paths, drawn, sheets }: Book): LeftOut[] {
  const drawings = sheets.flatMap((sheet) => sheet.drawn);
  const parts = new Set(drawings.map(({ part }) => keyOf(part)));
  const kept = drawings.filter(({ own }) => !own);
  const isLost = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path) && !parts.has(path));
  const pictures = kept.filter(({ drawing }) => drawing.picture).length;
  const found: LeftOut[] = [];
  if (kept.length > pictures) found.push('keptCharts');
  if (kept.some(({ hidesSeries }) => hidesSeries)) found.push('series');
  if (isLost(CHART)) found.push('charts');
  if (pictures > 0) found.push('keptImages');
  if (isLost(PICTURE) || (drawn.get('pic') ?? 0) > pictures) found.push('images');
  return found;
}

function leftOutOfSheet(sheet: BookSheet): LeftOut[] {
  const found = BY_ELEMENT.filter(([name]) => sheet.only.has(name)).map(([, what]) => what);
  const protection = sheet.only.get('sheetProtection');
  if (attribute(protection, 'sheet') !== undefined && attribute(protection, 'sheet') !== '0') found.push('protection');
  if (sheet.hasOutline) found.push('outlines');
  if (sheet.hasSparklines) found.push('sparklines');
  if (sheet.hasDataTable) found.push('dataTables');
  if (sheet.hasExtendedRules) found.push('conditions');
  if (sheet.hasBeyond) found.push('beyond');
  return found;
}
