import type { FormulaStyle, FormulaToken } from '../formula';
import type { Text } from '../values/text';
import type { Prefix } from './names';

/** How the formula is written, and where. */
export interface Writing {
  readonly style: FormulaStyle;
  readonly prefix: Prefix;
}

/**
 * name: ours under another spelling. mark: « MUTU;SEUIL ». near: a name that resembles one. number: « 12 000 », « 25 $ ». call: a function
 * without its parentheses. parenthesis: one too many or missing. comma: two arguments read as one number. separator:
 * « ; » where a comma separates. quote: “text”. sign: « × », « ≥ ». figure: « 1.200,50 ». cut: a number read as several, or as a smaller
 * one. time: « 1h30 » without quotes. rows: « 1:30 » read as rows.
 */
export type Cause =
  | 'name'
  | 'mark'
  | 'near'
  | 'number'
  | 'call'
  | 'parenthesis'
  | 'comma'
  | 'separator'
  | 'quote'
  | 'sign'
  | 'figure'
  | 'cut'
  | 'time'
  | 'rows';

/** What gives a figure without a word, though not the one that was meant. */
export const isSilent = (cause: Cause): boolean => cause === 'cut' || cause === 'rows';

/** One mistake and the formula without it. */
export interface Mend {
  readonly cause: Cause;
  readonly sentence: Text;
  readonly mended: string;
}

/** Looks for one kind of mistake; finds the first one. */
export type Finder = (tokens: readonly FormulaToken[], writing: Writing) => Mend | undefined;

const textOf = (tokens: readonly FormulaToken[]): string => tokens.map((token) => token.text).join('');

/** The formula with the tokens from `start` to before `end` replaced. */
export const replacing = (tokens: readonly FormulaToken[], start: number, end: number, text: string): string =>
  textOf(tokens.slice(0, start)) + text + textOf(tokens.slice(end));

export const written = (tokens: readonly FormulaToken[], start: number, end: number): string =>
  textOf(tokens.slice(start, end)).trim();

export const isSpace = (token: FormulaToken | undefined): boolean => token !== undefined && token.kind === 'space';

/** The place of the first token from `at` on that is not a space. */
export const afterSpaces = (tokens: readonly FormulaToken[], at: number): number => (isSpace(tokens[at]) ? at + 1 : at);
