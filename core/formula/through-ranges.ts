import { ownId, tokenize } from './index';

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

/**
 * Whether a formula goes through a range cell by cell. A screen does so by itself; a file must say that it is an array
 * formula, for Excel would otherwise read one cell of the range, and Sheets wants ArrayFormula around it.
 */
export function goesThroughRange(formula: string): boolean {
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
