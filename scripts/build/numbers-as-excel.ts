/**
 * How numbers are shown by numfmt 3.2.6, which Univer's cells and TEXT write them by, where Excel shows them otherwise. An edit whose
 * place is no longer there stops the build.
 */
import { type Edit, edited } from './univer-faster/edit.ts';

const EDITS: readonly Edit[] = [
  {
    // 1.005 is a little less than its half cent as a computer holds it, and was shown 1.00 beside a ROUND of 1.01: one half cent in
    // twenty went the wrong way. Excel rounds what fifteen digits say: here, less than the last of them, more than what two operations
    // lose. A number has no more digits: there it stays as it is.
    file: 'round.js',
    before: 'return round(number * p, 0) / p;',
    after:
      'return Math.abs(number * p) < 1e14 ? Math.round(number * p * (1 + 2 ** -51)) / p : Math.abs(number * p) < 2 ** 52 ? Math.round(number * p) / p : number;',
  },
  {
    // « [$$-409] » is the dollar of somewhere and « [$-40C] » a language for the names of months: neither has a say on decimals and
    // thousands. A page in French showed « 46,084 $ » for 46 084 $.
    file: 'formatNumber.js',
    before: 'return part ? runPart(value, part, opts, l10n) : opts.overflow;',
    after: 'return part ? runPart(value, part, opts, part.date ? l10n : getLocale(opts.locale)) : opts.overflow;',
  },
];

/** The files that it looks at. */
export const NUMFMT = /[\\/]numfmt[\\/]lib[\\/](?:round|formatNumber)\.js$/;

/** Changes with what is done to them. */
export const AS_EXCEL = JSON.stringify(EDITS);

export const numbersAsExcel = (source: string, path: string): string =>
  EDITS.filter(({ file }) => path.endsWith(file)).reduce(edited, source);
