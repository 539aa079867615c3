import { type Cell, CellError, type ErrorCode, errorIn, isError, type Value } from '../core/values/cell';

/**
 * A value that is more than a number, a text or a boolean: a formatted number, an entity, an error. `basicValue` is
 * what a formula sees of it; older builds give errors with `code` only.
 */
interface RichValue {
  readonly type?: string;
  readonly basicType?: string;
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

const isRichValue = (value: unknown): value is RichValue =>
  typeof value === 'object' && value !== null && ('basicValue' in value || 'code' in value);

/** An argument as Excel gives it → as the core takes it. Single values stay single, ranges stay 2-D. */
export function fromExcel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromExcel);
  return isRichValue(value) ? basicValueOf(value) : value;
}

function basicValueOf(value: RichValue): unknown {
  const basic = value.basicValue ?? value.code;
  if (value.type !== 'Error' && value.basicType !== 'Error') return basic;
  return errorIn(basic) ?? new CellError('#VALUE!');
}

/**
 * The arguments of a call as the core takes them. Excel appends an object that describes the call, and gives the
 * values of a repeating parameter as one list: [[[1]], [[2]]] where the user wrote 1;2.
 */
export function argumentsFromExcel(given: readonly unknown[], repeatingAt?: number): unknown[] {
  const args = describesCall(given[given.length - 1]) ? given.slice(0, -1) : [...given];
  const list = repeatingAt === undefined ? undefined : args[repeatingAt];
  if (!isListOfValues(list)) return args.map(fromExcel);
  return [...args.slice(0, repeatingAt), ...list].map(fromExcel);
}

const describesCall = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRichValue(value);

const isRange = (value: unknown): boolean => Array.isArray(value) && Array.isArray(value[0]);

/** A range is a list of rows; a list of values holds ranges, or single values that are in no row. */
const isListOfValues = (value: unknown): value is unknown[] =>
  Array.isArray(value) && (value.some(isRange) || !value.some(Array.isArray));

type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** An answer → what Excel shows: always 2-D. A refusal alone is thrown, which is how Excel gets its sentence. */
export function toExcel(value: Value): ExcelCell[][] {
  if (isError(value)) throw errorForExcel(value);
  if (!Array.isArray(value)) return [[value]];
  return value.map((row) => row.map(cellForExcel));
}

const cellForExcel = (cell: Cell): ExcelCell => (isError(cell) ? errorForExcel(cell) : cell);

/** Where Excel cannot show the error itself, the sentence names it; a bare error that it can show needs none. */
function errorForExcel(error: CellError): CustomFunctions.Error {
  const code = codeInExcel(error.code);
  const saysMore = error.text !== undefined || (code as string) !== error.code;
  return new CustomFunctions.Error(code, saysMore ? error.message : undefined);
}

/** A function may answer these errors only; Excel turns #REF!, #NAME? and the rest into #VALUE!. */
function codeInExcel(code: ErrorCode): CustomFunctions.ErrorCode {
  // Read at call time: outside Excel CustomFunctions has no ErrorCode.
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case '#N/A':
      return ErrorCode.notAvailable;
    case '#DIV/0!':
      return ErrorCode.divisionByZero;
    case '#NUM!':
      return ErrorCode.invalidNumber;
    case '#NULL!':
      return ErrorCode.nullReference;
    default:
      return ErrorCode.invalidValue;
  }
}
