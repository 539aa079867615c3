import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';

/** What is switched off of Univer's index of cell values. */
interface ValueIndex {
  canUseCache(): { rowsInCache: []; rowsNotInCache: [] };
  setContinueBuildingCache(): void;
  set(): void;
}
interface Reference {
  toArrayValueObject(...others: unknown[]): Values;
}
/** What the functions that look up ask: in one column, what stands beside the first or the last value that is equal. */
type Search = (sought: BaseValueObject, searched: Values, results: Values, isFirst?: boolean) => BaseValueObject;
type Searches = Record<'equalSearch' | 'fuzzySearch', Search>;
type Bounds = readonly (number | undefined)[] | null | undefined;
type Compared = (BaseValueObject | undefined)[][];
/** What the repair touches of an array, some of it private to the class. */
interface Values {
  readonly _rowCount: number;
  readonly _columnCount: number;
  get(row: number, column: number): BaseValueObject | null | undefined;
  getValueOrDefault(row: number, column: number): BaseValueObject | null | undefined;
  slice(rows?: Bounds, columns?: Bounds): Values | undefined;
  _batchOperatorValue(
    sought: BaseValueObject,
    column: number,
    result: Compared,
    kind: number,
    sign?: string,
    isCaseSensitive?: boolean,
  ): void;
}

const COMPARISON = 5;
const EQUALS = '=';
/** Fewer cells are compared one by one. */
const WORTH_AN_INDEX = 32;

/**
 * Univer 0.25.1 keeps an index of the values of each column that was compared with something (CELL_INVERTED_INDEX_CACHE, in
 * engine-formula), and the next comparisons are answered from it. In it, an empty text is a blank, an error a text, « Vis » is
 * « vis », what is calculated of cells has the place of others, and a result of an earlier round stays: =D5>12,5 was false because
 * another formula had compared column D before. And each result walks through all the values of its column.
 * A comparison reads the cells that it is given. Where the same ones are asked several times, each different value among them is
 * compared once, and what is equal to a word or a number is looked up. VLOOKUP and XLOOKUP (equalSearch, fuzzySearch, in the same
 * package) would make an answer for each row and walk through them all: they have theirs from the rows that are equal.
 */
export function patchValueIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  index.setContinueBuildingCache = () => undefined;
  index.set = () => undefined;
  rememberWhole();
  searchByIndex();
  const values = ArrayValueObject.prototype as unknown as Values;
  const { _batchOperatorValue } = values;
  values._batchOperatorValue = function (this: Values, sought, column, result, kind, sign, isCaseSensitive) {
    const part = kind === COMPARISON && sign && sought ? partOf(this) : undefined;
    const known = part && knownValues(part.whole, part.column + column);
    if (!part || !known || !sign) {
      _batchOperatorValue.call(this, sought, column, result, kind, sign, isCaseSensitive);
      return;
    }
    compareKnown(known, sought, sign, isCaseSensitive, (row, answer) => {
      const at = row - part.row;
      if (at >= 0 && at < this._rowCount) put(result, at, column, answer);
    });
    const no = BooleanValueObject.create(false);
    for (let at = 0; at < this._rowCount; at++) {
      const cells = result[at];
      if (cells) cells[column] ??= no;
      else if (column === 0) result[at] = [no];
      else put(result, at, column, no);
    }
  };
}

function put(result: Compared, row: number, column: number, value: BaseValueObject): void {
  const cells = result[row] ?? [];
  cells[column] = value;
  result[row] = cells;
}

/** Cells as they stand, which Univer hands to every formula that reads them; and the rows and columns taken from them. */
interface Part {
  readonly whole: Values;
  readonly row: number;
  readonly column: number;
}
const parts = new WeakMap<object, Part>();
const partOf = (array: Values): Part | undefined => (array._rowCount >= WORTH_AN_INDEX ? parts.get(array) : undefined);

function rememberWhole(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const { toArrayValueObject } = reference;
  reference.toArrayValueObject = function (this: Reference, ...others) {
    const whole = toArrayValueObject.apply(this, others);
    parts.set(whole, { whole, row: 0, column: 0 });
    return whole;
  };
  const values = ArrayValueObject.prototype as unknown as Values;
  const { slice } = values;
  values.slice = function (this: Values, rows, columns) {
    const taken = slice.call(this, rows, columns);
    const from = parts.get(this);
    const isInOneBlock = (rows?.[2] ?? 1) === 1 && (columns?.[2] ?? 1) === 1;
    const [row = 0, column = 0] = [rows?.[0], columns?.[0]];
    if (taken && from && isInOneBlock && row >= 0 && column >= 0)
      parts.set(taken, { whole: from.whole, row: from.row + row, column: from.column + column });
    return taken;
  };
}

/** One of the values of a column, and the rows that hold it. */
interface Known {
  readonly value: BaseValueObject;
  readonly rows: number[];
}
interface KnownValues {
  readonly all: readonly Known[];
  /** Words by their small letters, numbers by themselves. */
  readonly byText: ReadonlyMap<string, readonly Known[]>;
  readonly byNumber: ReadonlyMap<number, readonly Known[]>;
  readonly errors: readonly Known[];
}

/** Of each array, by column: the values, or that they were asked once. */
const indexes = new WeakMap<Values, Map<number, KnownValues | 'asked'>>();

function knownValues(whole: Values, column: number): KnownValues | undefined {
  const ofArray = indexes.get(whole) ?? new Map<number, KnownValues | 'asked'>();
  indexes.set(whole, ofArray);
  const known = ofArray.get(column);
  if (known === undefined) {
    ofArray.set(column, 'asked');
    return undefined;
  }
  if (known !== 'asked') return known;
  const made = indexOf(whole, column);
  ofArray.set(column, made);
  return made;
}

function indexOf(whole: Values, column: number): KnownValues {
  const all = new Map<string, Known>();
  const byText = new Map<string, Known[]>();
  const byNumber = new Map<number, Known[]>();
  const errors: Known[] = [];
  for (let row = 0; row < whole._rowCount; row++) {
    const value = whole.getValueOrDefault(row, column);
    if (!value) continue;
    const key = keyOf(value);
    const before = all.get(key);
    if (before) {
      before.rows.push(row);
      continue;
    }
    const known = { value, rows: [row] };
    all.set(key, known);
    if (value.isError()) errors.push(known);
    else if (value.isString()) add(byText, String(value.getValue()).toLocaleLowerCase(), known);
    else if (value.isNumber()) add(byNumber, Number(value.getValue()), known);
  }
  return { all: [...all.values()], byText, byNumber, errors };
}

function add<Key>(known: Map<Key, Known[]>, key: Key, one: Known): void {
  const same = known.get(key);
  if (same) same.push(one);
  else known.set(key, [one]);
}

function keyOf(value: BaseValueObject): string {
  if (value.isNull()) return 'blank';
  if (value.isError()) return `error ${(value as unknown as { getErrorType(): string }).getErrorType()}`;
  if (value.isString()) return `text ${value.getValue()}`;
  // Two dates are compared to the thousandth of a second.
  return `${value.isBoolean() ? 'logical' : 'number'} ${value.getValue()} ${value.getPattern() && value.isDateFormat()}`;
}

type Tell = (row: number, answer: BaseValueObject) => void;

function compareKnown(
  known: KnownValues,
  sought: BaseValueObject,
  sign: string,
  isCaseSensitive: boolean | undefined,
  tell: Tell,
): void {
  for (const { value, rows } of candidates(known, sought, sign)) {
    const answer = answerOf(value, sought, sign, isCaseSensitive);
    for (const row of rows) tell(row, answer);
  }
}

function answerOf(value: BaseValueObject, sought: BaseValueObject, sign: string, isCaseSensitive?: boolean) {
  if (value.isError()) return value;
  if (sought.isError()) return sought;
  return (value as unknown as { compare(...asked: unknown[]): BaseValueObject }).compare(sought, sign, isCaseSensitive);
}

const WILDCARD = /[*?~]/;

/** The values that may not be answered « no ». */
function candidates(known: KnownValues, sought: BaseValueObject, sign: string): readonly Known[] {
  if (sign !== EQUALS || sought.isError() || sought.isNull()) return known.all;
  const value = sought.getValue();
  if (sought.isString() && value !== '' && !WILDCARD.test(String(value)))
    return [...(known.byText.get(String(value).toLocaleLowerCase()) ?? []), ...known.errors];
  const isPlainNumber = sought.isNumber() && value !== 0 && !(sought.getPattern() && sought.isDateFormat());
  if (isPlainNumber) return [...(known.byNumber.get(Number(value)) ?? []), ...known.errors];
  return known.all;
}

function searchByIndex(): void {
  const functions = BaseFunction.prototype as unknown as Searches;
  for (const name of ['equalSearch', 'fuzzySearch'] as const) {
    const search = functions[name];
    functions[name] = function (this: unknown, sought, searched, results, isFirst = true) {
      const areBeside = [searched, results].every(({ _columnCount }) => _columnCount === 1);
      const rows = areBeside && searched._rowCount === results._rowCount ? rowsEqualTo(searched, sought) : undefined;
      if (!rows) return search.call(this, sought, searched, results, isFirst);
      const row = isFirst ? rows[0] : rows[rows.length - 1];
      return (row === undefined ? undefined : results.get(row, 0)) || ErrorValueObject.create(ErrorType.NA);
    };
  }
}

/** From the first to the last; undefined where the cells were not asked before. */
function rowsEqualTo(searched: Values, sought: BaseValueObject): readonly number[] | undefined {
  const part = sought.isArray() ? undefined : partOf(searched);
  const known = part && knownValues(part.whole, part.column);
  if (!part || !known) return undefined;
  const found: number[] = [];
  for (const { value, rows } of candidates(known, sought, EQUALS)) {
    const answer = answerOf(value, sought, EQUALS);
    if (answer.isError() || answer.getValue() !== true) continue;
    for (const row of rows) {
      const at = row - part.row;
      if (at >= 0 && at < searched._rowCount) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}
