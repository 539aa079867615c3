import { onSheet } from './addresses';
import { type FormulaToken, tokenize } from './index';

/** They take as many ranges as one gives them: each sheet's in turn says what « Jan:Mar!B5 » says. */
const OF_MANY = new Set(
  `AND AVERAGE AVERAGEA CONCAT COUNT COUNTA DEVSQ GEOMEAN HARMEAN HSTACK KURT MAX MAXA MEDIAN MIN MINA MODE MODE.SNGL OR \
PRODUCT SKEW STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA SUM SUMSQ TEXTJOIN VAR VAR.P VAR.S VARA VARP VARPA VSTACK XOR`.split(
    /\s+/,
  ),
);

/** A range of each sheet from one to another, and the tokens it takes. */
interface Across {
  readonly end: number;
  readonly first: string;
  readonly last: string;
  readonly range: string;
}

/**
 * « SUM(Jan:Mar!B5) » with each sheet's range in its place, which any spreadsheet reads; the formula as it is where it names
 * no such range, and undefined where it cannot be said so. `sheets`: their names, in the order of the workbook.
 */
export function withEachSheet(formula: string, sheets: readonly string[]): string | undefined {
  if (!formula.includes('!') || !formula.includes(':')) return formula;
  const tokens = tokenize(formula);
  const calls: string[] = [];
  let written = '';
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as FormulaToken;
    if (kind === 'open') calls.push(calledBefore(tokens, at));
    if (kind === 'close') calls.pop();
    const across = acrossAt(tokens, at);
    if (!across) {
      written += text;
      continue;
    }
    const each = rangesOf(across, sheets);
    const isWhole = OF_MANY.has(calls[calls.length - 1] ?? '') && takesAll(tokens, at, across.end);
    if (!each || (each.length > 1 && !isWhole)) return undefined;
    written += each.join(',');
    at = across.end - 1;
  }
  return written;
}

const calledBefore = (tokens: readonly FormulaToken[], open: number): string => {
  const before = tokens[open - 1]?.kind === 'space' ? tokens[open - 2] : tokens[open - 1];
  return before?.kind === 'function' ? before.text.toUpperCase() : '';
};

/** The range is an argument by itself: nothing is computed with it on the way. */
function takesAll(tokens: readonly FormulaToken[], start: number, end: number): boolean {
  const spare = (token: FormulaToken | undefined): boolean => token?.kind === 'space';
  let [before, after] = [start - 1, end];
  while (spare(tokens[before])) before--;
  while (spare(tokens[after])) after++;
  const [opens, closes] = [tokens[before]?.kind, tokens[after]?.kind];
  return (opens === 'open' || opens === 'separator') && (closes === 'close' || closes === 'separator');
}

/** « Jan:Mar!B5 », « 'Jan:Mar'!B5:C9 », « 'Jan':'Mar'!B5 », « 2024:2026!B5 ». */
function acrossAt(tokens: readonly FormulaToken[], start: number): Across | undefined {
  const kindAt = (at: number) => tokens[at]?.kind;
  const textAt = (at: number) => tokens[at]?.text ?? '';
  const isTwo = textAt(start + 1) === ':' && textAt(start + 3) === '!';
  const isOne = kindAt(start) === 'sheet' && textAt(start + 1) === '!';
  const within = isOne ? /^'([^[\]:]+):([^[\]:]+)'$/.exec(textAt(start)) : null;
  const canName = (at: number): boolean => ['name', 'number', 'sheet'].includes(kindAt(at) ?? '');
  if (!within && !(isTwo && canName(start) && canName(start + 2) && textAt(start - 1) !== '!')) return undefined;
  const from = start + (within ? 2 : 4);
  const isArea = textAt(from + 1) === ':' && ['name', 'number'].includes(kindAt(from + 2) ?? '');
  const end = from + (isArea ? 3 : 1);
  const range = tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join('');
  const [first = '', last = ''] = within ? within.slice(1) : [bare(textAt(start)), bare(textAt(start + 2))];
  return { end, first: first.replace(/''/g, "'"), last: last.replace(/''/g, "'"), range };
}

const bare = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1) : sheet);

function rangesOf({ first, last, range }: Across, sheets: readonly string[]): string[] | undefined {
  const at = (name: string): number => sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase());
  const ends = [at(first), at(last)];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return from < 0 ? undefined : sheets.slice(from, to + 1).map((sheet) => onSheet(sheet, range));
}
