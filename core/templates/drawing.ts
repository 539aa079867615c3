import { inLanguage, type Language, type Text } from '../text';
import { type Area, absolute, cellArea, relative } from './address';
import type { Content, Example } from './define';
import { patternOf } from './formats';
import { heightFor, LOOKS, type LookName, ROW_HEIGHT } from './look';

/** A cell of a plan; rows and columns count from 0. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  /** Canonical: English names, commas, MUTU.X. */
  readonly formula?: string;
  /** Of an array formula: the range its answer may fill, its own cell first. */
  readonly spill?: string;
  readonly look: LookName;
  /** Number format. */
  readonly pattern?: string;
  /** Where its text leads: a cell of another sheet of the batch. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}
export type PlanValidation =
  /** At most 255 characters in all, no commas: what a file can hold. */
  | { readonly range: string; readonly kind: 'list'; readonly choices: readonly string[]; readonly message: string }
  /** The words are those of cells of the same sheet: « $A$9:$A$20 ». */
  | { readonly range: string; readonly kind: 'listFrom'; readonly source: string; readonly message: string }
  | {
      readonly range: string;
      readonly kind: 'number';
      readonly min: number;
      readonly max?: number;
      readonly message: string;
    }
  | { readonly range: string; readonly kind: 'date'; readonly message: string };
export interface PlanNote {
  readonly cell: string;
  readonly text: string;
}

/** What blocks draw on: cells, and all that goes with them. */
export interface Drawing {
  readonly language: Language;
  readonly tracks: readonly number[];
  readonly cells: PlanCell[];
  readonly merges: string[];
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
  drawing.cells.push(cell);
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
  if (span > 1) drawing.merges.push(relative({ row, column, rows: 1, columns: span }));
  const style = LOOKS[look];
  if ('wrap' in style) raise(drawing, row, heightFor(value, widthAcross(drawing, column, span), style));
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

const MESSAGES = {
  list: { fr: 'Choisissez un mot de la liste.', en: 'Choose a word from the list.' },
  share: {
    fr: 'Entrez une part entre 0 % et 100 %, par exemple 5 %.',
    en: 'Enter a share between 0% and 100%, for example 5%.',
  },
  number: { fr: 'Entrez un nombre qui n’est pas négatif.', en: 'Enter a number that is not negative.' },
  count: { fr: 'Entrez un nombre entier à partir de 1.', en: 'Enter a whole number from 1 up.' },
  anyNumber: { fr: 'Entrez un nombre.', en: 'Enter a number.' },
  time: { fr: 'Entrez une heure, par exemple 13:30.', en: 'Enter a time, for example 13:30.' },
  date: { fr: 'Entrez une date, par exemple 2027-03-31.', en: 'Enter a date, for example 2027-03-31.' },
} satisfies Record<string, Text>;

/** What Excel keeps of an inline list. */
const LONGEST_LIST = 255;
/** Any amount a workbook may hold: a validation needs both ends of a range. */
const LOWEST = -1e12;

/** What may be entered in cells filled in by hand. */
export function allow(drawing: Drawing, area: Area, content: Content, areaOfPath: (path: string) => Area): void {
  const { language } = drawing;
  const range = relative(area);
  const say = (key: keyof typeof MESSAGES): string => inLanguage(MESSAGES[key], language);
  switch (content.kind) {
    case 'text':
      return;
    case 'choice': {
      if (content.choicesFrom) {
        const source = absolute(areaOfPath(content.choicesFrom));
        drawing.validations.push({ range, kind: 'listFrom', source, message: say('list') });
        return;
      }
      const choices = (content.choices ?? []).map((choice) => inLanguage(choice, language));
      if (choices.join(',').length > LONGEST_LIST || choices.some((choice) => choice.indexOf(',') >= 0)) {
        throw new Error(`A drop-down holds ${LONGEST_LIST} characters, without commas: ${choices.join(',')}`);
      }
      drawing.validations.push({ range, kind: 'list', choices, message: say('list') });
      return;
    }
    case 'date':
      drawing.validations.push({ range, kind: 'date', message: say('date') });
      return;
    case 'time':
      drawing.validations.push({ range, kind: 'number', min: 0, max: 1, message: say('time') });
      return;
    case 'share':
      drawing.validations.push({ range, kind: 'number', min: content.min ?? 0, max: 1, message: say('share') });
      return;
    default: {
      const min = content.min ?? 0;
      const message = min < 0 ? say('anyNumber') : content.kind === 'count' ? say('count') : say('number');
      drawing.validations.push({ range, kind: 'number', min: min < 0 ? LOWEST : min, message });
    }
  }
}

export function note(drawing: Drawing, row: number, column: number, text: Text | undefined): void {
  if (!text) return;
  drawing.notes.push({ cell: relative(cellArea(row, column)), text: inLanguage(text, drawing.language) });
}

const isWords = (kind: Content['kind']): boolean => kind === 'text' || kind === 'choice';
export const inputLook = ({ kind }: Content): LookName => (isWords(kind) ? 'inputText' : 'input');
export const formulaLook = ({ kind }: Content): LookName => (isWords(kind) ? 'formulaText' : 'formula');
export const headerLook = ({ kind }: Content): LookName => (isWords(kind) ? 'columnHeader' : 'numberHeader');

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** « 2027-03-31 » → 46 477, as cells hold days. */
function serialOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY + EPOCH;
}

/** « 13:30 » → 0,5625, as cells hold times. */
function timeOf(written: string): number {
  const [hours = 0, minutes = 0] = written.split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}

/** What a cell holds for a value of the worked example. */
export function cellValue(example: Example, kind: Content['kind'], language: Language): string | number {
  if (typeof example === 'object') return inLanguage(example, language);
  if (typeof example === 'number') return example;
  if (kind === 'date') return serialOf(example);
  return kind === 'time' ? timeOf(example) : example;
}

/** Pixels that the arrow of a drop-down takes from its text, in the hosts that always show it. */
const ARROW_WIDTH = 28;

/** A cell to fill in: with the worked example's value or without, or with a formula that takes up another cell. */
export function putInput(
  drawing: Drawing,
  row: number,
  column: number,
  content: Content,
  example?: Example,
  formula?: string,
): void {
  const { language } = drawing;
  const pattern = patternOf(content, language);
  const value = example === undefined ? undefined : cellValue(example, content.kind, language);
  const look = formula === undefined ? inputLook(content) : formulaLook(content);
  put(drawing, {
    row,
    column,
    look,
    ...(formula !== undefined ? { formula } : value !== undefined && { value }),
    ...(pattern && { pattern }),
  });
  const style = LOOKS[look];
  // The cell taken up holds a text about as long as the example does.
  if (typeof value === 'string' && 'wrap' in style) {
    const arrow = content.kind === 'choice' ? ARROW_WIDTH : 0;
    raise(drawing, row, heightFor(value, (drawing.tracks[column] ?? 0) - arrow, style));
  }
}
