import { type FormulaToken, tokenize } from './index';
import { takesWhole } from './through-ranges';

/** They want one value of each of their arguments: a column there is its cell in the row of the formula. */
const ONE_OF_EACH = new Set(
  `ABS ACOS ACOSH ACOT ACOTH ARABIC ASIN ASINH ATAN ATAN2 ATANH BASE CEILING CEILING.MATH CEILING.PRECISE CHAR CLEAN CODE \
COMBIN COMBINA CONCATENATE COS COSH COT COTH CSC CSCH DATE DATEVALUE DAY DAYS DAYS360 DB DDB DECIMAL DEGREES DOLLAR \
ERROR.TYPE EVEN EXACT EXP FACT FIND FIXED FLOOR FLOOR.MATH FLOOR.PRECISE FV HOUR IFERROR IFNA INT IPMT ISBLANK ISERR \
ISERROR ISLOGICAL ISNA ISNONTEXT ISNUMBER ISO.CEILING ISOWEEKNUM ISPMT ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD \
MONTH NOT NPER NUMBERVALUE ODD PERMUT PERMUTATIONA PMT POWER PPMT PROPER PV RADIANS RATE REPLACE REPT RIGHT ROMAN ROUND \
ROUNDDOWN ROUNDUP SEARCH SEC SECH SECOND SIGN SIN SINH SLN SQRT SUBSTITUTE SYD TAN TANH TEXT TIME TIMEVALUE TRIM TRUNC \
UNICHAR UNICODE UPPER VALUE VDB WEEKDAY YEAR`.split(' '),
);
/** They take whole ranges in some of their arguments, compute on none cell by cell, and want one value elsewhere. */
const WHOLE_OR_ONE = new Set(
  `AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CONCAT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DEVSQ GEOMEAN HARMEAN HLOOKUP \
LARGE MATCH MAX MAXA MAXIFS MEDIAN MIN MINA MINIFS NPV OFFSET OR PERCENTILE PERCENTILE.INC PRODUCT QUARTILE QUARTILE.INC RANK \
RANK.AVG RANK.EQ SMALL STDEV STDEV.P STDEV.S STDEVP SUBTOTAL SUM SUMIF SUMIFS SUMSQ VAR VAR.P VAR.S VARP VLOOKUP XOR`.split(
    ' ',
  ),
);
/** What they give is one of their arguments, but for the first, which they want one value of. */
const GIVE_AN_ARGUMENT = new Set(['CHOOSE', 'IF']);
const GIVE_ARRAYS = new Set('FREQUENCY GROWTH LINEST LOGEST MINVERSE MMULT MODE.MULT TRANSPOSE TREND'.split(' '));

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?\d+$/;

/** « A1:A9 », « A:A », « 2:3 », and not « A1:A1 ». */
export function isSeveralCells(first: string, last: string): boolean {
  const bare = (text: string): string => text.replace(/\$/g, '').toUpperCase();
  if (CELL.test(first) && CELL.test(last)) return bare(first) !== bare(last);
  return (COLUMN.test(first) && COLUMN.test(last)) || (ROW.test(first) && ROW.test(last));
}

/**
 * A formula of a file that is no array formula gives one value, and reads one cell of a column where one is wanted, the one
 * of its own row: « =A:A*2 » is there what « =@A:A*2 » is here. `isSeveral` tells the defined names of several cells.
 */
export function withIntersections(formula: string, isSeveral: (name: string) => boolean = () => false): string {
  const tokens = tokenize(formula.slice(1));
  const marked = new Marks(tokens, isSeveral).all();
  if (marked.size === 0) return formula;
  return `=${tokens.map(({ text }, index) => (marked.has(index) ? `@${text}` : text)).join('')}`;
}

/** The contrary, for a file: « =A:A*2 » for « =@A:A*2 »; undefined where that would not say the same. */
export function withoutIntersections(
  formula: string,
  isSeveral: (name: string) => boolean = () => false,
): string | undefined {
  if (!formula.includes('@')) return undefined;
  const tokens = tokenize(formula).filter(({ kind, text }) => kind !== 'operator' || text !== '@');
  const bare = tokens.map(({ text }) => text).join('');
  return withIntersections(bare, isSeveral) === formula ? bare : undefined;
}

/** Its first token, and the one after its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}
interface Operand extends Span {
  readonly kind: 'range' | 'call' | 'group' | 'other';
}

/** What is marked in one formula. */
class Marks {
  private readonly marked = new Set<number>();
  /** Where each parenthesis that opens is closed. */
  private readonly closes = new Map<number, number>();

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly isSeveral: (name: string) => boolean,
  ) {
    const opened: number[] = [];
    tokens.forEach(({ kind }, index) => {
      if (kind === 'open') opened.push(index);
      const open = kind === 'close' ? opened.pop() : undefined;
      if (open !== undefined) this.closes.set(open, index);
    });
  }

  all(): ReadonlySet<number> {
    this.read({ start: 0, end: this.tokens.length }, true);
    return this.marked;
  }

  /** `wantsOne`: one value is wanted of all this; what an operator computes with is one value always. */
  private read(span: Span, wantsOne: boolean): void {
    const operands: Operand[] = [];
    let computes = false;
    for (let at = span.start; at < span.end; ) {
      const { kind, text } = this.tokens[at] as FormulaToken;
      if (kind === 'space') at++;
      else if (kind === 'operator' && text !== '@') {
        // « A1:INDEX(…) », « A1# »: no range that one can tell.
        if (text === ':' || text === '#' || text === '!') return;
        computes = true;
        at++;
      } else {
        const operand = this.operandAt(at);
        // Ranges side by side are what they have in common.
        if (this.isBeside(operands[operands.length - 1], operand)) return;
        operands.push(operand);
        at = operand.end;
      }
    }
    for (const operand of operands) this.mark(operand, wantsOne || computes);
  }

  private isBeside(before: Operand | undefined, { start }: Operand): boolean {
    return before !== undefined && this.tokens.slice(before.end, start).every(({ kind }) => kind === 'space');
  }

  private operandAt(start: number): Operand {
    const { kind, text } = this.tokens[start] as FormulaToken;
    if (text === '@' && kind === 'operator') {
      return { kind: 'other', start, end: start + 1 < this.tokens.length ? this.operandAt(start + 1).end : start + 1 };
    }
    if (kind === 'sheet') return { ...this.operandAt(Math.min(start + 2, this.tokens.length - 1)), start };
    if (kind === 'open') return { kind: 'group', start, end: this.endOf(start) };
    if (kind === 'function') {
      return { kind: 'call', start, end: this.endOf(this.openOf(start)) };
    }
    const last = this.tokens[start + 1]?.text === ':' ? this.tokens[start + 2] : undefined;
    if (last && ['name', 'number'].includes(last.kind) && ['name', 'number'].includes(kind)) {
      return { kind: isSeveralCells(text, last.text) ? 'range' : 'other', start, end: start + 3 };
    }
    return { kind: kind === 'name' && this.isSeveral(text) ? 'range' : 'other', start, end: start + 1 };
  }

  private openOf(call: number): number {
    return this.tokens[call + 1]?.kind === 'space' ? call + 2 : call + 1;
  }

  private endOf(open: number): number {
    return (this.closes.get(open) ?? this.tokens.length - 1) + 1;
  }

  private mark({ kind, start, end }: Operand, wantsOne: boolean): void {
    if (kind === 'range' && wantsOne) this.marked.add(start);
    if (kind === 'call') this.markCall(start, wantsOne);
    if (kind !== 'group') return;
    const [only, ...others] = this.argumentsOf(start, end - 1);
    // Ranges between commas are all of them.
    if (only && others.length === 0) this.read(only, wantsOne);
  }

  private argumentsOf(open: number, close: number): Span[] {
    const found: Span[] = [];
    let start = open + 1;
    for (let at = start; at < close; at++) {
      if (this.tokens[at]?.kind === 'open') at = this.closes.get(at) ?? close;
      if (this.tokens[at]?.kind !== 'separator') continue;
      found.push({ start, end: at });
      start = at + 1;
    }
    return [...found, { start, end: close }];
  }

  private markCall(start: number, wantsOne: boolean): void {
    const name = this.tokens[start]?.text.toUpperCase() ?? '';
    const open = this.openOf(start);
    const spans = this.argumentsOf(open, this.endOf(open) - 1);
    if (wantsOne && this.givesSeveral(name, spans)) this.marked.add(start);
    spans.forEach((span, argument) => {
      if (ONE_OF_EACH.has(name)) this.read(span, true);
      if (WHOLE_OR_ONE.has(name)) this.read(span, !takesWhole({ name, argument }));
      if (GIVE_AN_ARGUMENT.has(name)) this.read(span, argument === 0 || wantsOne);
      if (name === 'INDEX' && argument > 0) this.read(span, true);
      if (name === 'LOOKUP' && argument === 0) this.read(span, true);
    });
  }

  private givesSeveral(name: string, spans: readonly Span[]): boolean {
    const texts = spans.map(({ start, end }) =>
      this.tokens
        .slice(start, end)
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    const [first = '', ...others] = texts;
    if (name === 'ROW' || name === 'COLUMN') {
      const [from = '', to = ''] = first.split(':');
      return isSeveralCells(from, to);
    }
    // A whole row, a whole column; as many rows and columns as is said.
    if (name === 'INDEX') return others.some((text) => text === '' || text === '0');
    if (name === 'OFFSET') return others.slice(2).some((text) => text !== '' && text !== '1');
    return GIVE_ARRAYS.has(name);
  }
}
