import type { FormulaToken } from '../formula';
import { type Finder, isSpace, type Mend, replacing } from './mend';

/** Signs of arithmetic as one writes them by hand, or as a text processor does. */
const WRITTEN: Readonly<Record<string, string>> = {
  '×': '*',
  '✕': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '—': '-',
  '≥': '>=',
  '≤': '<=',
  '≠': '<>',
};
/** Two signs in the order of the spoken words, or of a program. */
const PAIRS: Readonly<Record<string, string>> = { '=>': '>=', '=<': '<=', '><': '<>', '!=': '<>' };

const TIMES = /^x$/i;
const TIMES_NUMBER = /^x(\d+)$/i;
const BEFORE: ReadonlySet<FormulaToken['kind'] | undefined> = new Set(['number', 'name', 'close']);
const AFTER: ReadonlySet<FormulaToken['kind'] | undefined> = new Set(['number', 'name', 'open', 'function']);

/** « D1×2 », « 5x3 », « D1 ≥ 2 », « D1 => 2 », « D1!=2 » */
export const signMend: Finder = (tokens) => {
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    const written = kind === 'other' ? WRITTEN[text] : undefined;
    if (written) return mend(tokens, at, 1, text, written);
    const pair = text + (tokens[at + 1]?.text ?? '');
    if (kind === 'operator' && PAIRS[pair]) return mend(tokens, at, 2, pair, PAIRS[pair]);
    // Beside a figure, « x3 » is no cell.
    const [, factor] = kind === 'name' && tokens[at - 1]?.kind === 'number' ? (TIMES_NUMBER.exec(text) ?? []) : [];
    if (factor) return mend(tokens, at, 1, 'x', '*', factor);
    if (!TIMES.test(text) || !BEFORE.has(beside(tokens, at, -1)?.kind)) continue;
    // « 2 x (A1+1) » looks like a call.
    const isLoose = kind === 'name' && isSpace(tokens[at - 1]) && isSpace(tokens[at + 1]);
    if (kind === 'function' || (isLoose && AFTER.has(beside(tokens, at, 1)?.kind)))
      return mend(tokens, at, 1, text, '*');
  }
  return undefined;
};

const beside = (tokens: readonly FormulaToken[], at: number, step: 1 | -1): FormulaToken | undefined =>
  isSpace(tokens[at + step]) ? tokens[at + 2 * step] : tokens[at + step];

const mend = (
  tokens: readonly FormulaToken[],
  at: number,
  count: number,
  typed: string,
  right: string,
  rest = '',
): Mend => ({
  cause: 'sign',
  sentence: {
    fr: `« ${typed} » s’écrit ici « ${right} ».`,
    en: `“${typed}” is written “${right}” here.`,
  },
  mended: replacing(tokens, at, at + count, right + rest),
});
