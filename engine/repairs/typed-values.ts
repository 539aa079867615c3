import type { ICellData } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  StringValueObject,
  ValueNodeFactory,
  ValueObjectFactory,
} from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 reads a text as an English number wherever it can, before a function sees it: "9,975 %" is 99.75 there.
 * A text is a text here, as in Excel, until a function that wants a number reads it: ours by the rules of core.
 * And it takes a number that it would have written otherwise, 0.50 or 1e3, for a text, greater than any number.
 */

/**
 * Univer's functions that hand on what they are given, look for it or work on it as text. The others (SUM("5 %"),
 * EDATE("2026-03-12";1)) want numbers and have no other way to read one.
 */
const TEXT_STAYS_TEXT = new Set([
  ...['IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH', 'CHOOSE'],
  ...['HSTACK', 'VSTACK', 'TOCOL', 'TOROW', 'WRAPCOLS', 'WRAPROWS', 'EXPAND', 'TAKE', 'DROP', 'TRANSPOSE'],
  ...['CHOOSECOLS', 'CHOOSEROWS', 'FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'INDEX', 'FLATTEN', 'ARRAY_CONSTRAIN'],
  ...['LOOKUP', 'VLOOKUP', 'HLOOKUP', 'XLOOKUP', 'MATCH', 'XMATCH'],
  ...['ISTEXT', 'ISNONTEXT', 'ISNUMBER', 'TYPE', 'T'],
  ...[
    'CONCAT',
    'CONCATENATE',
    'TEXTJOIN',
    'REPT',
    'EXACT',
    'LEN',
    'LENB',
    'LEFT',
    'LEFTB',
    'RIGHT',
    'RIGHTB',
    'MID',
    'MIDB',
  ],
  ...[
    'LOWER',
    'UPPER',
    'PROPER',
    'TRIM',
    'CLEAN',
    'ASC',
    'DBCS',
    'CODE',
    'UNICODE',
    'SUBSTITUTE',
    'REPLACE',
    'REPLACEB',
  ],
  ...['FIND', 'FINDB', 'SEARCH', 'SEARCHB', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTSPLIT', 'ARRAYTOTEXT', 'VALUETOTEXT'],
  ...['REGEXEXTRACT', 'REGEXMATCH', 'REGEXREPLACE'],
]);

export function keepTypedValues(): void {
  keepTextArguments();
  keepTextsOfArrays();
  keepTextsOfCells();
  keepNumbers();
}

/** A text written straight in the parentheses of a function. */
function keepTextArguments(): void {
  for (const [functionClass, name] of ALL_IMPLEMENTED_FUNCTIONS as readonly [typeof BaseFunction, string | number][]) {
    if (TEXT_STAYS_TEXT.has(String(name))) functionClass.prototype.isArgumentsIgnoreNumberPattern = () => true;
  }
}

/** What the patch touches of an array, private to the class. */
interface ArrayReader {
  _formatValue(raw: unknown): BaseValueObject[][];
  _rowCount: number;
  _columnCount: number;
}

/** {"1,5";"2,5"}: Univer also cuts it at the marks that stand inside the quotes. */
function keepTextsOfArrays(): void {
  const reader = ArrayValueObject.prototype as unknown as ArrayReader;
  const formatValue = reader._formatValue;
  reader._formatValue = function (this: ArrayReader, raw) {
    if (typeof raw !== 'string' || !raw.includes('"')) return formatValue.call(this, raw);
    const rows = arrayElements(raw).map((row) => row.map(elementOf));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
}

function elementOf(element: string): BaseValueObject {
  if (element.charAt(0) === '"') return StringValueObject.create(element.slice(1, -1));
  return ValueObjectFactory.create(element) as BaseValueObject;
}

/** One element and the mark after it. Univer has already made one quote of two: the last is the one before a mark. */
const ELEMENT = /\s*("[\s\S]*?"(?=\s*(?:[,;]|$))|[^,;]*?)\s*([,;]|$)/y;

/** « {"a;b",1;2,3} » → [['"a;b"', '1'], ['2', '3']]. */
function arrayElements(literal: string): string[][] {
  const inside = literal.slice(1, -1);
  const rows: string[][] = [[]];
  let mark = ',';
  for (let position = 0; mark; position = ELEMENT.lastIndex) {
    ELEMENT.lastIndex = position;
    const [, element = '', after = ''] = ELEMENT.exec(inside) ?? [];
    rows[rows.length - 1]?.push(element);
    if (after === ';') rows.push([]);
    mark = after;
  }
  return rows;
}

/** A cell whose type was never said, as a file or a program may leave it. */
function keepTextsOfCells(): void {
  const getCellValueObject = BaseReferenceObject.prototype.getCellValueObject;
  BaseReferenceObject.prototype.getCellValueObject = function (this: BaseReferenceObject, cell: ICellData) {
    const value = getCellValueObject.call(this, cell);
    const isTyped = cell.t !== undefined && cell.t !== null;
    if (isTyped || !value.isNumber() || typeof cell.v !== 'string' || cell.v.trim() === String(value.getValue())) {
      return value;
    }
    return StringValueObject.create(cell.v);
  };
}

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?\s*$/i;

/** A number in a formula, however it is written. */
function keepNumbers(): void {
  const create = ValueNodeFactory.prototype.create;
  ValueNodeFactory.prototype.create = function (this: ValueNodeFactory, token) {
    const number = NUMBER.test(token) ? Number(token) : Number.NaN;
    return create.call(this, Number.isFinite(number) ? String(number) : token);
  };
}
