import type { Area } from '../../formula/addresses';
import { inLanguage, type Language, type Text } from '../../values/text';

/** How a sheet prints: one page wide. */
export interface PlanPrint {
  readonly area: Area;
  readonly paper: 'letter';
  readonly orientation: 'landscape';
  readonly isCentered: boolean;
  /** Inches. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Percentage at which the columns fit the width; spreadsheets that fit by themselves forget page breaks. */
  readonly scale: number;
  /** Rows, counted from 0, that start a page. */
  readonly breaks: readonly number[];
  /** How many rows, from the first, are at the head of every page. */
  readonly titleRows: number;
  /** On the left of each page; on the right, its number and how many they are. */
  readonly footer: { readonly text: string; readonly size: number };
}

/** At the foot of the pages of a grid. */
export const PRINT_FOOTER: Text = {
  fr: 'Mutu – d’après TIESS (2023), La mutualisation. 6 étapes pour un partage réussi',
  en: 'Mutu – after TIESS (2023), La mutualisation. 6 étapes pour un partage réussi',
};
/** At the foot of a document of the organisation's own: only the number of the page. */
export const NO_FOOTER: Text = { fr: '', en: '', same: true };
/** Inches. */
export const MARGINS = { left: 0.3, right: 0.3, top: 0.45, bottom: 0.55, header: 0.25, footer: 0.25 };
/** Of Letter paper on its side, 11 inches less the margins, at 96 pixels an inch; a little less, for columns are never drawn to the pixel. */
const PRINTED_WIDTH = (11 - MARGINS.left - MARGINS.right) * 96 * 0.97;

/** Of Letter paper on its side, between the margins, at 96 pixels an inch. */
const PRINTED_HEIGHT = (8.5 - MARGINS.top - MARGINS.bottom) * 96;

/** A whole percentage. */
const scaleOf = (columns: readonly number[]): number =>
  Math.min(100, Math.floor((100 * PRINTED_WIDTH) / columns.reduce((sum, width) => sum + width, 0)));
/** What a page holds of rows, in pixels of a sheet of those columns. */
export const roomOf = (columns: readonly number[]): number => (PRINTED_HEIGHT * 100) / scaleOf(columns);

export const printOf = (
  area: Area,
  columns: readonly number[],
  breaks: readonly number[],
  titleRows: number,
  language: Language,
  footer: Text = PRINT_FOOTER,
): PlanPrint => ({
  area,
  paper: 'letter',
  orientation: 'landscape',
  isCentered: true,
  margins: MARGINS,
  scale: scaleOf(columns),
  breaks,
  titleRows,
  footer: { text: inLanguage(footer, language), size: 9 },
});

/** The footer in the codes of Excel and of its files: « &9 » is the size, « &P » the page, « && » the sign itself. */
export const footerCodes = ({
  footer: { text, size },
}: PlanPrint): { readonly left: string; readonly right: string } => ({
  left: `&${size}${text.replace(/&/g, '&&')}`,
  right: `&${size}&P / &N`,
});
