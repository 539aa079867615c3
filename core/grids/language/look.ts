import { MARKS, PALETTE } from './palette';

/** How the cells of a grid look: inputs in one tone, formulas in another, totals in a third. */
export interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  /** Left when not said. */
  readonly align?: 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: boolean;
  /** Off the edge of its cell, as what is framed or filled: two columns of text do not read as one. */
  readonly isInset?: true;
  /** At the very edge of its cell: columns of amounts are as narrow as the amounts allow. */
  readonly isTight?: true;
  /** Colours of the lines above and below. */
  readonly above?: string;
  readonly below?: string;
}

/** A font that every host and LibreOffice have, or have the same measures of. */
export const FONT = 'Arial';

const { ink, grey, green, blue, line, cream, pale, mint, white } = PALETTE;

const framed = { size: 10, color: ink, below: line } as const;
const tight = { align: 'right', isTight: true } as const;
const document = { size: 10, color: ink, isInset: true } as const;
const total = { size: 10, color: ink, bold: true, fill: mint, above: green, below: green } as const;

export const LOOKS = {
  /** Cells that the grid leaves to the user, in the ink of those that hold something. */
  blank: { size: 10, color: ink },
  title: { size: 16, color: green, bold: true },
  purpose: { size: 10, color: ink, wrap: true },
  step: { size: 9, color: grey },
  credit: { size: 9, color: grey, italic: true, wrap: true },
  notice: { size: 10, color: MARKS.warning.color, bold: true },
  unread: { size: 10, color: MARKS.bad.color, bold: true, wrap: true },
  heading: { size: 10, color: white, bold: true, fill: green },
  columnHeader: { size: 9, color: green, bold: true, fill: pale, below: green, wrap: true },
  numberHeader: { size: 9, color: green, bold: true, fill: pale, below: green, wrap: true, align: 'right' },
  smallNumberHeader: { ...tight, size: 9, color: green, bold: true, fill: pale, below: green, wrap: true },
  headerInput: { size: 9, color: green, bold: true, fill: cream, below: green, wrap: true, align: 'center' },
  link: { ...framed, color: blue, underline: true, wrap: true },
  question: { size: 9, color: green, bold: true, wrap: true, below: line },
  subheading: { size: 9, color: green, bold: true, fill: pale, below: line },
  help: { size: 9, color: grey, wrap: true },
  label: { ...framed, wrap: true },
  smallLabel: { ...framed, size: 9, wrap: true },
  unit: { ...framed, color: grey },
  input: { ...framed, fill: cream, align: 'right' },
  smallInput: { ...framed, ...tight, size: 9, fill: cream },
  inputText: { ...framed, fill: cream, wrap: true },
  smallInputText: { ...framed, size: 9, fill: cream, wrap: true },
  taken: { ...framed, color: blue, italic: true, fill: cream, align: 'right' },
  smallTaken: { ...framed, ...tight, size: 9, color: blue, italic: true, fill: cream },
  takenText: { ...framed, color: blue, italic: true, fill: cream, wrap: true },
  smallTakenText: { ...framed, size: 9, color: blue, italic: true, fill: cream, wrap: true },
  formula: { ...framed, fill: pale, align: 'right' },
  smallFormula: { ...framed, ...tight, size: 9, fill: pale },
  formulaText: { ...framed, fill: pale, wrap: true },
  smallFormulaText: { ...framed, size: 9, fill: pale, wrap: true },
  small: { ...framed, size: 9, color: grey, wrap: true },
  totalLabel: { ...total, wrap: true },
  total: { ...total, align: 'right' },
  smallTotal: { ...total, ...tight, size: 9 },
  totalText: { ...total, size: 9, bold: false, color: grey, wrap: true },
  explanation: { ...framed, size: 9, fill: pale, wrap: true },
  explanationLine: { ...framed, size: 9, fill: pale },
  explanationNumber: { ...framed, ...tight, size: 9, fill: pale },
  prose: { size: 10, color: ink, wrap: true, below: line },
  documentTitle: { size: 11, color: ink, bold: true, below: ink },
  documentHeader: { size: 9, color: ink, bold: true, below: grey, wrap: true },
  documentNumberHeader: { size: 9, color: ink, bold: true, below: grey, wrap: true, align: 'right' },
  documentText: { ...document, wrap: true },
  documentNumber: { ...document, align: 'right' },
  documentTotal: { ...document, bold: true, above: grey, wrap: true },
  documentTotalNumber: { ...document, bold: true, above: grey, align: 'right' },
  documentLine: { ...document, size: 9 },
  documentDetail: { ...document, size: 9, wrap: true },
  documentDetailNumber: { ...tight, size: 9, color: ink },
  legendInput: { size: 9, color: ink, fill: cream, align: 'center', below: line },
  legendTaken: { size: 9, color: blue, italic: true, fill: cream, align: 'center', below: line },
  legendFormula: { size: 9, color: ink, fill: pale, align: 'center', below: line },
  legendTotal: { size: 9, color: ink, fill: mint, align: 'center', bold: true, below: line },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof LOOKS;

/** Looks of what one types, and of what another sheet fills until one types over it. */
const TYPED_NUMBERS: readonly LookName[] = ['input', 'smallInput'];
const TAKEN_NUMBERS: readonly LookName[] = ['taken', 'smallTaken'];
export const NUMBERS_TO_FILL: readonly LookName[] = [...TYPED_NUMBERS, ...TAKEN_NUMBERS];
export const TYPED_LOOKS: readonly LookName[] = [...TYPED_NUMBERS, 'inputText', 'smallInputText', 'headerInput'];
export const TAKEN_TEXTS: readonly LookName[] = ['takenText', 'smallTakenText'];
/** What says what a cell holds. A title, an advice or a document of the organisation's own is anyone's to word. */
export const LABEL_LOOKS: readonly LookName[] = [
  'heading',
  'subheading',
  'columnHeader',
  'numberHeader',
  'smallNumberHeader',
  'question',
  'label',
  'smallLabel',
  'unit',
];
export const TAKEN_LOOKS: readonly LookName[] = [...TAKEN_NUMBERS, ...TAKEN_TEXTS];

/** The looks of a document of the organisation's own, in the place of those of a sheet to fill in. */
export const PLAIN_LOOKS: Readonly<Partial<Record<LookName, LookName>>> = {
  heading: 'documentTitle',
  columnHeader: 'documentHeader',
  numberHeader: 'documentNumberHeader',
  smallNumberHeader: 'documentNumberHeader',
  subheading: 'documentHeader',
  label: 'documentText',
  smallLabel: 'documentDetail',
  unit: 'documentText',
  small: 'documentText',
  prose: 'documentText',
  input: 'documentNumber',
  inputText: 'documentText',
  smallInputText: 'documentText',
  taken: 'documentNumber',
  takenText: 'documentText',
  smallTakenText: 'documentText',
  smallInput: 'documentDetailNumber',
  smallTaken: 'documentDetailNumber',
  smallFormula: 'documentDetailNumber',
  smallFormulaText: 'documentDetail',
  formula: 'documentNumber',
  formulaText: 'documentText',
  total: 'documentTotalNumber',
  smallTotal: 'documentTotalNumber',
  totalLabel: 'documentTotal',
  totalText: 'documentTotal',
  explanation: 'documentDetail',
  explanationLine: 'documentLine',
  explanationNumber: 'documentDetailNumber',
};

/** A look with nothing left to decide: what renderers draw. */
export interface Style {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fill?: string;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle';
  readonly wrap: boolean;
  /** Text keeps off the edge of what is framed or filled. */
  readonly isIndented: boolean;
  readonly above?: string;
  readonly below?: string;
}

function styleOf({ isTight, isInset, ...look }: Look): Style {
  const { bold = false, italic = false, underline = false, align = 'left', vertical = 'middle', wrap = false } = look;
  const isFramed = isInset || look.fill !== undefined || look.below !== undefined;
  const isIndented = isFramed && align !== 'center' && !isTight;
  return { ...look, font: FONT, bold, italic, underline, align, vertical, wrap, isIndented };
}

export const STYLES = Object.fromEntries(
  Object.entries(LOOKS).map(([name, look]) => [name, styleOf(look)]),
) as Readonly<Record<LookName, Style>>;

/** The tab of a sheet. */
export const TAB_COLOR: string = LOOKS.heading.fill;

/** What a conditional format does to a cell. */
export const CONDITION_LOOKS = {
  good: { ...MARKS.good, bold: true },
  warning: { ...MARKS.warning, bold: true },
  bad: { ...MARKS.bad, bold: true },
} as const;

/** Letters of a chart, in points. */
export interface Lettering {
  readonly size: number;
  readonly bold: boolean;
}
/** How all charts are drawn. */
export interface ChartLook {
  readonly font: string;
  readonly ink: string;
  readonly grid: string;
  /** Points. */
  readonly lineWidth: number;
  readonly title: Lettering;
  readonly legend: Lettering;
  readonly axis: Lettering;
  readonly axisTitle: Lettering;
}
export const CHART_LOOK: ChartLook = {
  font: FONT,
  ink: ink,
  grid: line,
  lineWidth: 2.25,
  title: { size: 11, bold: true },
  legend: { size: 9, bold: false },
  axis: { size: 9, bold: false },
  axisTitle: { size: 9, bold: false },
};

export const ROW_HEIGHT = 24;

/** Widths of Arial's characters for a size of 1: the narrow ones, the wide ones, capitals and figures, all others. */
const NARROW = ' .,:;!’|()[]/-fijlrtI\u00a0';
const WIDE = 'mwMWœŒæ%–—…';
const isCapital = (character: string): boolean => character !== character.toLowerCase();
const characterWidth = (character: string): number => {
  if (NARROW.indexOf(character) >= 0) return 0.3;
  if (WIDE.indexOf(character) >= 0) return 0.84;
  return isCapital(character) ? 0.69 : 0.54;
};
/** Bold letters are a little wider. */
const BOLD = 1.1;

/** Pixels a text takes. */
export const textWidth = (text: string, look: Look): number => {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * look.size * (96 / 72) * (look.bold ? BOLD : 1);
};

/** Lines a paragraph is broken into: words go down whole, no-break spaces hold. */
export function linesOf(paragraph: string, width: number, look: Look): number {
  const space = textWidth(' ', look);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wide = textWidth(word, look);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + wide;
    // A word wider than its cell is cut.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    if (used > width) used %= width;
  }
  return lines;
}

/** What the widest margins of a cell take on both sides (the browser's: 18), and what our widths of letters miss in a line. */
const ROOM = 20;

/** Height of a row so that a wrapped text shows whole in a cell of that width. */
export function heightFor(text: string, width: number, look: Look): number {
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, width - ROOM, look), 0);
  const lineHeight = look.size * (96 / 72) * 1.22;
  return Math.max(ROW_HEIGHT, Math.round(lines * lineHeight + 8));
}
