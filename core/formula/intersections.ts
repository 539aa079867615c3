import { type FormulaToken, tokenize } from './index';
import { takesWhole } from './through-ranges';

/** They read each argument once: a column where one value is wanted is its cell in the row of the formula. */
const ONE_VALUE = new Set(
  `ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS SIGN SQRT POWER EXP LN LOG LOG10 MOD CEILING FLOOR EVEN ODD ROMAN RADIANS DEGREES \
COMBIN FACT LEFT RIGHT MID LEN TEXT VALUE UPPER LOWER PROPER TRIM SUBSTITUTE REPLACE FIND SEARCH REPT EXACT CONCATENATE \
DATE YEAR MONTH DAY WEEKDAY HOUR MINUTE SECOND TIME DATEVALUE DAYS360 ISBLANK ISNUMBER ISTEXT ISERROR ISNA ISERR \
ISLOGICAL PMT PV FV NPER IPMT PPMT`.split(' '),
);
/** These take whole ranges here and there, and compute on none cell by cell. */
const LOOKS_THROUGH = new Set(
  'VLOOKUP HLOOKUP MATCH SUMIF COUNTIF AVERAGEIF SUMIFS COUNTIFS AVERAGEIFS SUM AVERAGE MIN MAX COUNT COUNTA AND OR'.split(
    ' ',
  ),
);
const GIVES_RANGES = new Set('IF IFERROR IFNA CHOOSE NOT'.split(' '));

interface Frame {
  readonly name: string;
  argument: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;

/** « A1:A9 », « A:A » or « A1:F1 », and neither a cell alone nor a block. */
export function isLine(first: string, last: string): boolean {
  const [a, b] = [CELL.exec(first), CELL.exec(last)];
  const same = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && one.toUpperCase() === other?.toUpperCase();
  if (a && b) return same(a[1], b[1]) !== same(a[2], b[2]);
  return same(COLUMN.exec(first)?.[1], COLUMN.exec(last)?.[1]);
}

/**
 * A formula of a file that is no array formula reads one cell of a column, the one of its own row: « =A:A*2 » is there what
 * « =@A:A*2 » is here. `isLineName` tells the defined names that stand for a column or a row.
 */
export function withIntersections(formula: string, isLineName: (name: string) => boolean = () => false): string {
  const tokens = tokenize(formula.slice(1));
  const marked = new Set<number>();
  const frames: Frame[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'open') {
      const before = tokens[index - 1];
      frames.push({ name: before?.kind === 'function' ? before.text.toUpperCase() : '', argument: 0 });
    }
    if (token.kind === 'close') frames.pop();
    const frame = frames[frames.length - 1];
    if (token.kind === 'separator' && frame) frame.argument++;
    const end = token.kind === 'name' ? endOfLine(tokens, index, isLineName) : undefined;
    if (end === undefined || !frames.every(isPlain)) return;
    const start = startOf(tokens, index);
    if (readsOne(tokens, start, end, frame)) marked.add(start);
  });
  if (marked.size === 0) return formula;
  return `=${tokens.map(({ text }, index) => (marked.has(index) ? `@${text}` : text)).join('')}`;
}

const isPlain = ({ name }: Frame): boolean =>
  name === '' || ONE_VALUE.has(name) || LOOKS_THROUGH.has(name) || GIVES_RANGES.has(name);

/** The last token of a column or a row that begins at this name. */
function endOfLine(
  tokens: readonly FormulaToken[],
  index: number,
  isLineName: (name: string) => boolean,
): number | undefined {
  const { text } = tokens[index] as FormulaToken;
  if (tokens[index - 1]?.text === ':') return undefined;
  const last = tokens[index + 2];
  if (tokens[index + 1]?.text === ':') return last?.kind === 'name' && isLine(text, last.text) ? index + 2 : undefined;
  return isLineName(text) ? index : undefined;
}

/** Its sheet before it, if it has one. */
const startOf = (tokens: readonly FormulaToken[], index: number): number =>
  tokens[index - 1]?.text === '!' && tokens[index - 2]?.kind === 'sheet' ? index - 2 : index;

const isOperator = (token: FormulaToken | undefined): boolean =>
  token?.kind === 'operator' && !['@', '#', ':', '!'].includes(token.text);

function readsOne(tokens: readonly FormulaToken[], start: number, end: number, frame: Frame | undefined): boolean {
  const near = (from: number, step: 1 | -1): FormulaToken | undefined => {
    const token = tokens[from + step];
    return token?.kind === 'space' ? near(from + step, step) : token;
  };
  const [before, after] = [near(start, -1), near(end, 1)];
  const isBounded = (token: FormulaToken | undefined, kinds: readonly string[]): boolean =>
    token === undefined || isOperator(token) || kinds.includes(token.kind);
  // What is left are ranges joined by a space or « : », and calls marked already.
  if (!isBounded(before, ['open', 'separator']) || !isBounded(after, ['close', 'separator'])) return false;
  if (isOperator(before) || isOperator(after)) return true;
  if (!frame || frame.name === '') return frame === undefined || tokens.length === end - start + 3;
  return ONE_VALUE.has(frame.name) || (LOOKS_THROUGH.has(frame.name) && !takesWhole(frame));
}
