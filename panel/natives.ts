/** The arithmetic and the native functions that stand in the arguments of our formulas; over several cells, one by one. */
import { CellError } from '../core';
import { errorIn, isBlank } from '../core/values/cell';
import { roundedTo } from '../core/values/format';

/** Thrown where the spreadsheet alone can tell. */
export const UNKNOWN = new Error('unknown');

export const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

type Compute = (values: readonly unknown[]) => unknown;

/** As many cells as the widest; one cell, one row or one column goes with each of the others. */
function eachOf(args: readonly unknown[], compute: Compute): unknown {
  const blocks = args.map((arg) => (Array.isArray(arg) ? (arg as unknown[][]) : undefined));
  if (blocks.every((block) => !block)) return compute(args);
  const rows = Math.max(...blocks.map((block) => block?.length ?? 1));
  const columns = Math.max(...blocks.map((block) => block?.[0]?.length ?? 1));
  const at = (position: number, row: number, column: number): unknown => {
    const block = blocks[position];
    if (!block) return args[position];
    const cells = block.length === 1 ? block[0] : block[row];
    const value = cells?.length === 1 ? cells[0] : cells?.[column];
    return value === undefined ? new CellError('#N/A') : value;
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => compute(args.map((_, i) => at(i, row, column)))),
  );
}

const inEach =
  (compute: Compute) =>
  (args: readonly unknown[]): unknown =>
    eachOf(args, compute);

function numberOf(value: unknown): number | CellError {
  if (value instanceof CellError) return value;
  if (value instanceof Date) throw UNKNOWN;
  if (isBlank(value)) return 0;
  if (typeof value === 'boolean') return Number(value);
  const error = errorIn(value);
  if (error) return error;
  const number = Number(value);
  return Number.isFinite(number) ? number : new CellError('#VALUE!');
}

/** Two values and the sign between them. */
export function applied(operator: string, left: unknown, right: unknown): unknown {
  if (operator === '&') throw UNKNOWN;
  const compute = PRECEDENCE[operator] === 1 ? compared : calculated;
  return eachOf([left, right], ([a, b]) => compute(operator, a, b));
}

function calculated(operator: string, left: unknown, right: unknown): unknown {
  const a = numberOf(left);
  const b = numberOf(right);
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? new CellError('#DIV/0!') : a / b;
    default:
      return a ** b;
  }
}

/** A blank is what it is compared with: an empty text, nought, false. */
const besides = (value: unknown, other: unknown): unknown => {
  if (value !== null && value !== undefined) return typeof value === 'string' ? value.toLowerCase() : value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
};

function compared(sign: string, left: unknown, right: unknown): unknown {
  const error = errorIn(left) ?? errorIn(right);
  if (error) return error;
  if (left instanceof Date || right instanceof Date) throw UNKNOWN;
  const a = besides(left, right);
  const b = besides(right, left);
  if (sign === '=') return a === b;
  if (sign === '<>') return a !== b;
  // The order of texts is that of the language of the spreadsheet.
  if (typeof a !== 'number' || typeof b !== 'number') throw UNKNOWN;
  if (sign === '<') return a < b;
  if (sign === '>') return a > b;
  return sign === '<=' ? a <= b : a >= b;
}

const isNumber = (value: unknown): boolean => typeof value === 'number' || value instanceof Date;

/** Of a condition: an error passes through, and no text is true or false. */
function truth(value: unknown): boolean | CellError {
  const error = errorIn(value);
  if (error) return error;
  if (typeof value === 'string' && value !== '') return new CellError('#VALUE!');
  return Boolean(value);
}

/** On one condition, the cells as they are; on several, the value of each, where a blank is nought. */
function chosen([condition, yes, no = false]: readonly unknown[]): unknown {
  const choose = (test: unknown, first: unknown, second: unknown): unknown => {
    const isTrue = truth(test);
    if (isTrue instanceof CellError) return isTrue;
    return isTrue ? first : second;
  };
  if (!Array.isArray(condition)) return choose(condition, yes, no);
  return eachOf([condition, yes, no], ([test, first, second]) => choose(test, first, second) ?? 0);
}

const flat = (args: readonly unknown[]): unknown[] =>
  args.reduce<unknown[]>(
    (all, arg) =>
      all.concat(Array.isArray(arg) ? (arg as unknown[][]).reduce<unknown[]>((a, row) => a.concat(row), []) : [arg]),
    [],
  );

/** Texts and blanks among cells are passed over. */
const overConditions =
  (isTrue: (truths: readonly boolean[]) => boolean) =>
  (args: readonly unknown[]): unknown => {
    const given = flat(args);
    const error = given.map((value) => errorIn(value)).find((found) => found !== undefined);
    if (error) return error;
    const truths = given.filter((value) => typeof value === 'boolean' || typeof value === 'number').map(Boolean);
    return truths.length > 0 ? isTrue(truths) : new CellError('#VALUE!');
  };

function rounded([value, decimals]: readonly unknown[]): unknown {
  const number = numberOf(value);
  const places = numberOf(decimals);
  if (number instanceof CellError) return number;
  return places instanceof CellError ? places : roundedTo(number, places);
}

function lengthOf([value]: readonly unknown[]): unknown {
  const error = errorIn(value);
  if (error) return error;
  if (value instanceof Date) throw UNKNOWN;
  return isBlank(value) ? 0 : String(value).length;
}

/** A number, a day or a truth value would be written as the language does. */
function textOf(value: unknown): string | CellError {
  const error = errorIn(value);
  if (error) return error;
  if (isBlank(value)) return '';
  if (typeof value !== 'string') throw UNKNOWN;
  return value;
}

/** Of texts alone, in each of their cells. */
const inTexts = (compute: (...texts: readonly string[]) => string): ((args: readonly unknown[]) => unknown) =>
  inEach((values) => {
    const texts = values.map(textOf);
    return texts.find((text) => text instanceof CellError) ?? compute(...(texts as string[]));
  });

const rowsOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value) ? (value as unknown[][]) : [[value]];

function transposed([value]: readonly unknown[]): unknown {
  const rows = rowsOf(value);
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}

/** Any cell that is no number makes the whole an error. */
function product([left, right]: readonly unknown[]): unknown {
  const [a, b] = [rowsOf(left), rowsOf(right)];
  const error = [...flat([left, right])].map((value) => errorIn(value)).find((found) => found !== undefined);
  if (error) return error;
  const areNumbers = flat([left, right]).every((value) => typeof value === 'number');
  if (!areNumbers || a[0]?.length !== b.length) return new CellError('#VALUE!');
  const at = (rows: readonly (readonly unknown[])[], row: number, column: number): number =>
    Number(rows[row]?.[column]);
  return a.map((_, row) =>
    (b[0] ?? []).map((_one, column) => sum(b.map((_two, along) => at(a, row, along) * at(b, along, column)))),
  );
}

/** A text is nought. */
const figureOf = ([value]: readonly unknown[]): unknown =>
  typeof value === 'string' ? (errorIn(value) ?? 0) : numberOf(value);

/** The numbers of some arguments, as SUM sees them: text and blanks in cells are passed over. */
function numbersIn(args: readonly unknown[]): number[] | CellError {
  const numbers: number[] = [];
  for (const value of flat(args)) {
    const error = errorIn(value);
    if (error) return error;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

const overNumbers =
  (compute: (numbers: readonly number[]) => number | CellError) =>
  (args: readonly unknown[]): unknown => {
    const numbers = numbersIn(args);
    return numbers instanceof CellError ? numbers : compute(numbers);
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const NATIVE: Readonly<Record<string, (args: readonly unknown[]) => unknown>> = {
  SUM: overNumbers(sum),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? new CellError('#DIV/0!') : sum(numbers) / numbers.length)),
  IF: chosen,
  AND: overConditions((truths) => truths.every(Boolean)),
  OR: overConditions((truths) => truths.some(Boolean)),
  ISNUMBER: inEach(([value]) => isNumber(value)),
  LEN: inEach(lengthOf),
  N: inEach(figureOf),
  ROUND: inEach(rounded),
  TRIM: inTexts((text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  SUBSTITUTE: inTexts((text = '', old = '', by = '') => (old === '' ? text : text.split(old).join(by))),
  UNICHAR: inEach(([value]) => (typeof value === 'number' ? String.fromCodePoint(value) : new CellError('#VALUE!'))),
  TRANSPOSE: transposed,
  MMULT: product,
};
