import { type FormulaToken, ownId, sheetsName, tokenize } from '../../core/formula';
import { withOurNames } from '../names';

/**
 * Formulas as a script must write them in any spreadsheet. Where the locale writes 0,5 a comma does not separate
 * arguments, « ; » does everywhere; a decimal point is not read everywhere either, so 0.5 is (5/10).
 */

/** « 0.25 » → « (25/100) », « 1.5E-3 » → « (15/10000) »; whole numbers stay. */
export function wholeNumbers(literal: string): string {
  if (/^\d+$/.test(literal)) return literal;
  const [, whole = '', decimals = '', exponent = '0'] = /^(\d*)\.?(\d*)(?:E([+-]?\d+))?$/i.exec(literal) ?? [];
  const digits = (whole + decimals).replace(/^0+(?=\d)/, '');
  const shift = Number(exponent) - decimals.length;
  return shift < 0 ? `(${digits}/1${'0'.repeat(-shift)})` : digits + '0'.repeat(shift);
}

function sheetsText({ kind, text }: FormulaToken): string {
  if (kind === 'number') return wholeNumbers(text);
  if (kind === 'separator') return ';';
  if (kind === 'function') return sheetsName(text);
  return kind === 'string' ? withOurNames(text) : text;
}

export const sheetsFormula = (formula: string): string => tokenize(formula).map(sheetsText).join('');

type Arguments = (index: number) => boolean;
const every: Arguments = () => true;
const only =
  (...indexes: readonly number[]): Arguments =>
  (index) =>
    indexes.indexOf(index) >= 0;
const even: Arguments = (index) => index % 2 === 0;
const firstAndOdd: Arguments = (index) => index === 0 || index % 2 === 1;

/** Which arguments of native functions are ranges taken whole; in any other, a range is gone through cell by cell. */
const WHOLE: readonly (readonly [names: string, taken: Arguments])[] = [
  ['AND AVERAGE CONCATENATE COUNT COUNTA COUNTBLANK FILTER HSTACK MAX MEDIAN MIN OR PRODUCT ROWS COLUMNS', every],
  ['SUM SUMPRODUCT TEXTJOIN TRANSPOSE UNIQUE VSTACK XOR', every],
  ['COUNTIF INDEX LARGE SMALL SORT IRR', only(0)],
  ['AVERAGEIF SUMIF', only(0, 2)],
  ['HLOOKUP MATCH RANK VLOOKUP XMATCH', only(1)],
  ['LOOKUP XLOOKUP', only(1, 2)],
  ['COUNTIFS', even],
  ['AVERAGEIFS MAXIFS MINIFS SUMIFS', firstAndOdd],
];
/** These go through ranges cell by cell without being told to. */
const ARRAYS_WITHIN = ['FILTER', 'SUMPRODUCT'];

function takesWhole({ name, argument }: Frame): boolean {
  if (ownId(name) !== undefined) return true;
  const [, taken] = WHOLE.find(([names]) => names.split(' ').indexOf(name) >= 0) ?? [];
  return taken?.(argument) ?? false;
}

/** A function being called, and the argument that is read. */
interface Frame {
  readonly name: string;
  argument: number;
}

/** Whether a range is gone through cell by cell: Excel does so by itself, Sheets only inside ArrayFormula. */
function goesThroughRange(formula: string): boolean {
  const tokens = tokenize(formula.slice(1)).filter(
    ({ kind, text }) => kind !== 'space' && kind !== 'sheet' && text !== '!',
  );
  const frames: Frame[] = [];
  return tokens.some(({ kind, text }, index) => {
    const before = tokens[index - 1];
    if (kind === 'open')
      frames.push({ name: before?.kind === 'function' ? before.text.toUpperCase() : '', argument: 0 });
    if (kind === 'close') frames.pop();
    const frame = frames[frames.length - 1] ?? { name: '', argument: 0 };
    if (kind === 'separator') frame.argument++;
    if (text !== ':' || frames.some(({ name }) => ARRAYS_WITHIN.indexOf(name) >= 0)) return false;
    // « A1:A9 », its colon in the middle: what stands before it and after it.
    const isOperand = tokens[index - 2]?.kind === 'operator' || tokens[index + 2]?.kind === 'operator';
    return isOperand || !takesWhole(frame);
  });
}

/** A formula whose answer fills several cells, or that goes through ranges, as Sheets needs it. */
export function cellFormula(formula: string, spills: boolean): string {
  const written = sheetsFormula(formula);
  return spills || goesThroughRange(formula) ? `=ArrayFormula(${written.slice(1)})` : written;
}
