import { type FormulaToken, ownId, tokenize } from './index';

type Arguments = (index: number) => boolean;
const every: Arguments = () => true;
const only =
  (...indexes: readonly number[]): Arguments =>
  (index) =>
    indexes.indexOf(index) >= 0;
const even: Arguments = (index) => index % 2 === 0;
const firstAndOdd: Arguments = (index) => index === 0 || index % 2 === 1;

/** Which arguments of native functions are ranges taken whole; in any other, a range is gone through cell by cell. */
const TAKEN: readonly (readonly [names: string, taken: Arguments])[] = [
  ['AND AVERAGE CONCATENATE COUNT COUNTA COUNTBLANK FILTER HSTACK MAX MEDIAN MIN OR PRODUCT ROWS COLUMNS', every],
  ['SUM SUMPRODUCT TEXTJOIN TRANSPOSE UNIQUE VSTACK XOR', every],
  [
    'AVEDEV AVERAGEA CONCAT CORREL COVAR DEVSQ FREQUENCY GCD GEOMEAN HARMEAN INTERCEPT KURT LCM LINEST MAXA MINA',
    every,
  ],
  ['MDETERM MINVERSE MIRR MMULT MODE MODE.SNGL NPV PEARSON RSQ SKEW SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP', every],
  ['SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TREND VAR VAR.P VAR.S VARA VARP XIRR XNPV', every],
  ['COUNTIF INDEX LARGE SMALL SORT IRR OFFSET PERCENTILE PERCENTILE.INC QUARTILE QUARTILE.INC TRIMMEAN', only(0)],
  ['AGGREGATE SUBTOTAL', (index) => index > 0],
  ['DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSUM DVAR', only(0, 2)],
  ['NETWORKDAYS WORKDAY', only(2)],
  ['AVERAGEIF SUMIF', only(0, 2)],
  ['HLOOKUP MATCH RANK RANK.AVG RANK.EQ VLOOKUP XMATCH', only(1)],
  ['LOOKUP XLOOKUP', only(1, 2)],
  ['COUNTIFS', even],
  ['AVERAGEIFS MAXIFS MINIFS SUMIFS', firstAndOdd],
];
const WHOLE = new Map<string, Arguments>();
for (const [names, taken] of TAKEN) for (const name of names.split(' ')) WHOLE.set(name, taken);

/** These go through ranges cell by cell without being told to. */
const ARRAYS_WITHIN = ['FILTER', 'SUMPRODUCT'];

/** Whether the argument that is read is taken whole. */
export function takesWhole({ name, argument }: Frame): boolean {
  if (ownId(name) !== undefined) return true;
  return WHOLE.get(name)?.(argument) ?? false;
}

/** A function being called, and the argument that is read. */
interface Frame {
  readonly name: string;
  argument: number;
}

/** What they give may be a range, which an operator goes through where a whole range is taken: SUM(INDEX(…)*2). */
const GIVE_RANGES = new Set(
  'CHOOSE CHOOSECOLS CHOOSEROWS DROP FILTER INDEX INDIRECT MMULT OFFSET SEQUENCE SORT TAKE TRANSPOSE UNIQUE'.split(' '),
);

const isOperator = (token: FormulaToken | undefined): boolean =>
  token?.kind === 'operator' && token.text !== '@' && token.text !== '#';

/**
 * Whether a formula goes through a range cell by cell. A screen does so by itself; a file must say that it is an array
 * formula, for Excel would otherwise read one cell of the range, and Sheets wants ArrayFormula around it.
 * `isRange` tells the defined names that stand for several cells.
 */
export function goesThroughRange(formula: string, isRange: (name: string) => boolean = () => false): boolean {
  const tokens = tokenize(formula.slice(1)).filter(
    ({ kind, text }) => kind !== 'space' && kind !== 'sheet' && text !== '!',
  );
  const frames: (Frame & { readonly start: number })[] = [];
  return tokens.some((token, index) => {
    const { kind } = token;
    const before = tokens[index - 1];
    if (kind === 'open') {
      const name = before?.kind === 'function' ? before.text.toUpperCase() : '';
      frames.push({ name, argument: 0, start: name ? index - 1 : index });
    }
    const closed = kind === 'close' ? frames.pop() : undefined;
    const frame = frames[frames.length - 1] ?? { name: '', argument: 0 };
    if (kind === 'separator') frame.argument++;
    const given = givenBy(closed, index);
    const range = rangeAt(tokens, index, isRange) ?? (given && takesWhole(frame) ? given : undefined);
    if (!range || frames.some(({ name }) => ARRAYS_WITHIN.indexOf(name) >= 0)) return false;
    if (tokens[range.start - 1]?.text === '@') return false;
    const isOperand = isOperator(tokens[range.start - 1]) || isOperator(tokens[range.end + 1]);
    return isOperand || (closed === undefined && !takesWhole(frame));
  });
}

/** Its first token and its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** « A1:A9 », its colon in the middle; « A1# »; a name of several cells. */
function rangeAt(tokens: readonly FormulaToken[], index: number, isRange: (name: string) => boolean): Span | undefined {
  const { kind, text } = tokens[index] as FormulaToken;
  if (text === ':') return { start: index - 1, end: index + 1 };
  if (kind === 'operator' && text === '#') return { start: index - 1, end: index };
  return kind === 'name' && isRange(text) ? { start: index, end: index } : undefined;
}

function givenBy(closed: (Frame & { readonly start: number }) | undefined, end: number): Span | undefined {
  if (!closed || !GIVE_RANGES.has(closed.name)) return undefined;
  return { start: closed.start, end };
}
