import { LOCALE } from './locale';
import { inLanguage, LANGUAGES, type Language, type Text } from './text';

/** The error codes a spreadsheet knows; #CYCLE!, a loop, in the embedded host. Only #VALUE! and #N/A can show a sentence in Excel. */
const ERROR_CODES = [
  '#VALUE!',
  '#N/A',
  '#NAME?',
  '#DIV/0!',
  '#REF!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CYCLE!',
  '#CALC!',
  '#ERROR!',
  '#GETTING_DATA',
  '#BLOCKED!',
  '#CONNECT!',
  '#FIELD!',
  '#UNKNOWN!',
  '#BUSY!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a refusal is about: a parameter by its name, and the cell of its range, from 1, where one is to blame. */
export interface About {
  readonly param?: string;
  readonly row?: number;
  readonly column?: number;
}

/** A refusal, or an error that came in from a cell: a value like another, never an exception. */
export class CellError {
  readonly code: ErrorCode;
  /** Both sentences; none when the error only passes through. */
  readonly text?: Text;
  /** The sentence in the language of the call; the code itself when the error only passes through. */
  readonly message: string;
  /** For programs, which read no sentence; none when nothing is to blame, or the error only passes through. */
  readonly about?: About;

  constructor(code: ErrorCode, text?: Text, language: Language = 'fr', about?: About) {
    this.code = code;
    if (text) this.text = text;
    if (about) this.about = about;
    this.message = text ? inLanguage(text, language) : code;
  }

  in(language: Language): CellError {
    return this.text ? new CellError(this.code, this.text, language, this.about) : this;
  }

  /** The same refusal as another function's, whose parameters are not those of the function that answers it. */
  aside(): CellError {
    return this.about ? new CellError(this.code, this.text) : this;
  }

  /** The same refusal, about this parameter unless it is said to be about one; an error that passes through stays as it is. */
  of(param: string, cell?: Omit<About, 'param'>): CellError {
    if (!this.text || this.about?.param !== undefined) return this;
    return new CellError(this.code, this.text, 'fr', { param, ...cell, ...this.about });
  }
}

export type Cell = number | string | boolean | CellError;
export type Grid = Cell[][];
export type Value = Cell | Grid;

/** A sentence that names the argument, the value found and what to do. */
export const refuse = (fr: string, en: string, code: ErrorCode = '#VALUE!', about?: About): CellError =>
  new CellError(code, { fr, en }, 'fr', about);

/** What cannot be reached (a margin never positive, no solution): #N/A, so that the user's SI.NON.DISP can catch it. */
export const unreachable = (fr: string, en: string): CellError => refuse(fr, en, '#N/A');

export const isError = (value: unknown): value is CellError => value instanceof CellError;

// Literals as the hosts write them; a French Sheets or an imported file may hold the French ones.
const LITERALS: Record<string, ErrorCode> = { '#N/D': '#N/A', '#EPARS!': '#SPILL!' };
for (const code of ERROR_CODES) {
  LITERALS[code] = code;
  for (const language of LANGUAGES) LITERALS[LOCALE[language].errors[code] ?? code] = code;
}

/** The error that a raw cell value is, if it is one: a CellError, or text that is exactly an error literal. */
export function errorIn(raw: unknown): CellError | undefined {
  if (typeof raw === 'string') {
    if (raw.charCodeAt(0) !== 35) return undefined; // '#'
    const code = LITERALS[raw.trim().toUpperCase()];
    return code && new CellError(code);
  }
  return raw instanceof CellError ? raw : undefined;
}

/** Blank, omitted, "", null, undefined: the same thing, « not given ». */
export const isBlank = (raw: unknown): boolean =>
  typeof raw === 'string' ? !startsWithInk(raw) && raw.trim() === '' : raw === undefined || raw === null;

/** Spares most texts the trim: no white space lies between « ! » and « ~ ». */
const startsWithInk = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
};

export const isDate = (raw: unknown): raw is Date => Object.prototype.toString.call(raw) === '[object Date]';
