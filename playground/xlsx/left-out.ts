import type { Book, BookSheet } from '../../xlsx/read/book';
import { attribute } from '../../xlsx/read/xml';
import { hasOtherSetUp } from './page-set-up';

/** What a file holds and the sheet on the screen does not: it is said, not dropped in silence. */
export type LeftOut =
  | 'sheets'
  | 'sheetNames'
  | 'charts'
  | 'images'
  | 'shapes'
  | 'pivots'
  | 'macros'
  | 'objects'
  | 'sparklines'
  | 'tables'
  | 'external'
  | 'protection'
  | 'structure'
  | 'conditions'
  | 'validations'
  | 'filters'
  | 'outlines'
  | 'threads'
  | 'dataTables'
  | 'formulas'
  | 'texts'
  | 'names'
  | 'merges'
  | 'links'
  | 'beyond'
  | 'print';

const BY_PATH: readonly (readonly [RegExp, LeftOut])[] = [
  [/^xl\/charts?\//, 'charts'],
  [/^xl\/media\//, 'images'],
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
  if (book.drawn.has('pic')) found.add('images');
  if (['sp', 'cxnSp', 'grpSp'].some((kind) => book.drawn.has(kind))) found.add('shapes');
  if (book.tables.length > 0) found.add('tables');
  if (book.isProtected) found.add('structure');
  if (book.tables.some(({ isFiltered }) => isFiltered)) found.add('filters');
  for (const sheet of book.sheets) for (const what of leftOutOfSheet(sheet)) found.add(what);
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
  if (hasOtherSetUp(sheet)) found.push('print');
  return found;
}
