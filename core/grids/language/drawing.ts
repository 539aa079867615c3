import type { Area, Point } from '../../formula/addresses';
import { serialOf } from '../../values/dates';
import { inLanguage, type Language, type Text } from '../../values/text';
import type { Content, Value } from './define';
import { couldBeMisread, patternOf, patternOfTyped } from './formats';
import { heightFor, LOOKS, type Look, type LookName, linesOf, PLAIN_LOOKS, ROW_HEIGHT } from './look';
import { type PlanValidation, ruleFor } from './rules';

/** A cell of a plan; rows and columns count from 0. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  /** Canonical: English names, commas, MUTU.X. */
  readonly formula?: string;
  /** A text that a spreadsheet could take for something else, were it typed: it stays a text. */
  readonly isText?: true;
  /** Of an array formula: the cells its answer may fill, its own first. */
  readonly spill?: Area;
  readonly look: LookName;
  /** A name taken up that one may type over. */
  readonly isFree?: true;
  /** Number format. */
  readonly pattern?: string;
  /** Where its text leads: a cell of another sheet of the batch. */
  readonly link?: { readonly sheet: string } & Point;
}
export interface PlanNote extends Point {
  readonly text: string;
  /** Pixels, where the host lets them be said. */
  readonly width: number;
  readonly height: number;
}

/** What blocks draw on: cells, and all that goes with them. */
export interface Drawing {
  readonly language: Language;
  readonly tracks: readonly number[];
  readonly cells: PlanCell[];
  readonly merges: Area[];
  readonly heights: Map<number, number>;
  readonly notes: PlanNote[];
  readonly validations: PlanValidation[];
}

export const createDrawing = (language: Language, tracks: readonly number[]): Drawing => ({
  language,
  tracks,
  cells: [],
  merges: [],
  heights: new Map(),
  notes: [],
  validations: [],
});

export const put = (drawing: Drawing, cell: PlanCell): void => {
  const isText = typeof cell.value === 'string' && couldBeMisread(cell.value);
  drawing.cells.push(isText ? { ...cell, isText } : cell);
};

const widthAcross = ({ tracks }: Drawing, column: number, span: number): number =>
  tracks.slice(column, column + span).reduce((sum, width) => sum + width, 0);

export const raise = (drawing: Drawing, row: number, height: number): void => {
  drawing.heights.set(row, Math.max(height, drawing.heights.get(row) ?? ROW_HEIGHT));
};

/** A text in a cell, or across several; its row grows to show it whole when the look wraps. */
export function write(
  drawing: Drawing,
  at: { row: number; column: number; span?: number; link?: PlanCell['link'] },
  text: Text,
  look: LookName,
): void {
  const { row, column, span = 1, link } = at;
  const value = inLanguage(text, drawing.language);
  put(drawing, { row, column, value, look, ...(link && { link }) });
  for (let next = column + 1; next < column + span; next++) put(drawing, { row, column: next, look });
  if (span > 1) drawing.merges.push({ row, column, rows: 1, columns: span });
  const style = LOOKS[look];
  if ('wrap' in style) raise(drawing, row, heightFor(value, widthAcross(drawing, column, span), style));
}

/** The cells drawn from that one on, without the tones of a sheet to fill in. */
export function bePlain({ cells }: Drawing, first: number): void {
  for (let at = first; at < cells.length; at++) {
    const cell = cells[at];
    if (cell) cells[at] = { ...cell, look: PLAIN_LOOKS[cell.look] ?? cell.look };
  }
}

/** The same look across several cells, the text in the first. */
export function writeBand(
  drawing: Drawing,
  at: { row: number; column: number; span: number },
  text: Text,
  look: LookName,
): void {
  for (let column = at.column; column < at.column + at.span; column++) {
    const value = column === at.column ? inLanguage(text, drawing.language) : undefined;
    put(drawing, { row: at.row, column, look, ...(value !== undefined && { value }) });
  }
}

/** What may be entered in cells filled in by hand. */
export function allow(drawing: Drawing, area: Area, content: Content, areaOfPath: (path: string) => Area): void {
  const rule = ruleFor(area, content, drawing.language, areaOfPath);
  if (rule) drawing.validations.push(rule);
}

/** Notes are read on hovering, and Excel for the desktop does not fit them to their text. */
const NOTE_WIDTH = 260;
const NOTE_MARGIN = 28;
/** What its margins and letters wider than Arial's take of a line, and how high a line is in the browser. */
const NOTE_ROOM = 48;
const NOTE_LINE = 20;
/** The largest letters that a host shows them in. */
const NOTE_LOOK: Look = { size: 10.5, color: LOOKS.label.color };

export function note(drawing: Drawing, row: number, column: number, said: Text | undefined): void {
  if (!said) return;
  const text = inLanguage(said, drawing.language);
  const height = linesOf(text, NOTE_WIDTH - NOTE_ROOM, NOTE_LOOK) * NOTE_LINE + NOTE_MARGIN;
  drawing.notes.push({ row, column, text, width: NOTE_WIDTH, height });
}

const isWords = (kind: Content['kind']): boolean => kind === 'text' || kind === 'choice';
/** Of what a cell holds: a number, words, or either in smaller letters. */
const lookOf =
  (number: LookName, words: LookName, smallNumber: LookName, smallWords: LookName) =>
  ({ kind, isOneLine, isSmall }: Content): LookName => {
    if (isOneLine) return 'documentLine';
    if (isWords(kind)) return isSmall ? smallWords : words;
    return isSmall ? smallNumber : number;
  };
export const inputLook = lookOf('input', 'inputText', 'smallInput', 'smallInputText');
/** Of a cell to fill in that another sheet fills until one types over it. */
export const takenLook = lookOf('taken', 'takenText', 'smallTaken', 'smallTakenText');
export const formulaLook = lookOf('formula', 'formulaText', 'smallFormula', 'smallFormulaText');
export const totalLook = ({ isSmall }: Content): LookName => (isSmall ? 'smallTotal' : 'total');
export const headerLook = ({ kind, isSmall }: Content): LookName => {
  if (isWords(kind)) return 'columnHeader';
  return isSmall ? 'smallNumberHeader' : 'numberHeader';
};

/** « 2027-03-31 » → 46 477, as cells hold days. */
function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const serial = serialOf(year, month, day);
  if (serial === undefined) throw new Error(`« ${iso} » is no day`);
  return serial;
}

/** « 13:30 » → 0,5625, as cells hold times. */
function timeOf(written: string): number {
  const [hours = 0, minutes = 0] = written.split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}

/** What a cell holds for a value of the worked example. */
export function cellValue(example: Value, kind: Content['kind'], language: Language): string | number {
  if (typeof example === 'object') return inLanguage(example, language);
  if (typeof example === 'number') return example;
  if (kind === 'date') return dayOf(example);
  return kind === 'time' ? timeOf(example) : example;
}

/** Pixels that the arrow of a drop-down takes from its text, in the hosts that always show it. */
const ARROW_WIDTH = 28;

/** What a cell to fill in holds: a value of the worked example, or a formula that takes up what another sheet holds. */
export interface Filling {
  readonly value?: Value | undefined;
  readonly formula?: string | undefined;
}

export function putInput(
  drawing: Drawing,
  row: number,
  column: number,
  content: Content,
  { value: said, formula }: Filling,
): void {
  const { language } = drawing;
  const pattern = (formula === undefined ? patternOfTyped : patternOf)(content, language);
  const value = said === undefined ? undefined : cellValue(said, content.kind, language);
  const look = formula === undefined ? inputLook(content) : takenLook(content);
  put(drawing, {
    row,
    column,
    look,
    ...(formula !== undefined ? { formula } : value !== undefined && { value }),
    ...(formula !== undefined && content.isFree && { isFree: true }),
    ...(pattern && { pattern }),
  });
  const style = LOOKS[look];
  // The cell taken up holds a text about as long as the example does.
  if (typeof value === 'string' && 'wrap' in style) {
    const arrow = content.kind === 'choice' ? ARROW_WIDTH : 0;
    raise(drawing, row, heightFor(value, (drawing.tracks[column] ?? 0) - arrow, style));
  }
}
