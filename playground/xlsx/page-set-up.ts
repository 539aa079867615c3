import type { IFreeze } from '@univerjs/core';
import type { AddWorksheetOptions, PaperSize } from 'exceljs';
import { MARGINS } from '../../core/grids/language/print';
import type { Book } from '../../xlsx/read/book';
import { attribute, childOf, type Element, flag, numberIn } from '../../xlsx/read/xml';

/** ECMA-376, 18.3.1.63. */
const LETTER = 1 as PaperSize;
/** On the right, small: the page, and how many there are. */
const FOOTER = '&R&8&P / &N';

/** How a sheet prints from its file: on Letter paper on its side, one page wide, as it is printed here. */
export const PAGE_SET_UP: Partial<AddWorksheetOptions> = {
  pageSetup: {
    paperSize: LETTER,
    orientation: 'landscape',
    horizontalCentered: true,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
  },
  headerFooter: { oddFooter: FOOTER },
};

/** « $1:$2 »: frozen rows are at the head of every page. */
export const titleRows = (freeze: IFreeze | undefined): string | undefined =>
  freeze && freeze.ySplit > 0 ? `$${freeze.startRow - freeze.ySplit + 1}:$${freeze.startRow}` : undefined;

const PRINTED = /^_xlnm\.print_(?:area|titles)$/i;

/** A set-up that this page does not keep: more than the margins every program writes, and than what this page writes. */
export function hasOtherSetUp({ sheets, builtIn }: Pick<Book, 'sheets' | 'builtIn'>, position: number): boolean {
  const only = sheets[position]?.only ?? new Map<string, Element>();
  const isNamed = builtIn.some(({ name, sheet }) => sheet === position && PRINTED.test(name));
  const page = only.get('pageSetup');
  const footers = (only.get('headerFooter')?.children ?? []).filter(({ text }) => text.trim() !== '');
  const isFitted = flag(childOf(only.get('sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const isOwn = isFitted && footers.length === 1 && footers[0]?.text === FOOTER;
  return (
    (footers.length > 0 && !isOwn) ||
    (isNamed && !isOwn) ||
    only.has('rowBreaks') ||
    only.has('colBreaks') ||
    (isFitted && !isOwn) ||
    (attribute(page, 'orientation') === 'landscape' && !isOwn) ||
    (numberIn(page, 'scale') ?? 100) !== 100
  );
}
