import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  type LambdaValueObjectObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { answer, type Cell, CellError, type Grid, type Language, type Measure, type Text, type Unit } from '../core';
import { FIRST_DAY, shownHours } from '../core/values/dates';
import { type Mark, markOf, sentenceMark, unitMark } from './marks';
import { originOf } from './repairs/origins';

/** What Univer hands to a function, and takes back. */
type Argument = BaseValueObject | BaseReferenceObject | LambdaValueObjectObject | undefined;

// --- In: Univer's values → ours ---------------------------------------------------------------------------------------

/** A blank is a blank (null), an error stays an error, with the sentence it carries when it is one of ours. */
function rawOf(value: Nullable<BaseValueObject>, language: Language): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return errorOf(value as ErrorValueObject, language);
  if (value.isLambda()) return new CellError('#VALUE!');
  const raw = value.getValue();
  return typeof raw === 'number' && isOfHours(value.getPattern(), raw) ? shownHours(raw * 24) : raw;
}

/** Shown as 1:30, a number is an hour or a duration: « 1:30 » says so, where 0,0625 would be taken for hours. */
const isOfHours = (pattern: string, days: number): boolean => {
  if (pattern === '' || days < 0 || days >= FIRST_DAY) return false;
  const marks = pattern.replace(/"[^"]*"|\\./g, '');
  return /h/i.test(marks) && !/[yd]/i.test(marks);
};

function errorOf(error: ErrorValueObject, language: Language): CellError {
  const sentence = markOf({ custom: error.getCustomData() })?.sentence;
  const code = error.getErrorType() as unknown as CellError['code'];
  return sentence ? new CellError(code, { fr: sentence, en: sentence }, language) : new CellError(code);
}

/** A range as a 2-D array; a single cell, which Univer gives as a 1 × 1 range, as its value. */
function argumentOf(argument: Argument, language: Language): unknown {
  if (!argument) return null;
  if (!argument.isArray()) return rawOf(argument as BaseValueObject, language);
  const range = argument as unknown as ArrayValueObject;
  const rows = range.getArrayValue();
  if (rows.length === 1 && rows[0]?.length === 1) return rawOf(rows[0][0], language);
  const width = range.getColumnCount();
  return rows.map((row) => Array.from({ length: width }, (_, column) => rawOf(row[column], language)));
}

// --- Out: our answer → Univer's values --------------------------------------------------------------------------------

/** Errors Univer does not know (#GETTING_DATA of another host…) are shown as #VALUE!. */
const knownError = (code: string): ErrorType => (ERROR_TYPE_SET.has(code as ErrorType) ? code : '#VALUE!') as ErrorType;

/** A value with what the page must know of it: the unit of a number, the sentence of a refusal. */
function marked<Value extends BaseValueObject>(value: Value, mark: Mark | undefined): Value {
  return mark ? value.withCustomData(mark as never) : value;
}

function valueObject(cell: Cell | undefined, unit: Unit | undefined): BaseValueObject {
  if (typeof cell === 'number') return marked(NumberValueObject.create(cell), unitMark(unit));
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (!cell) return StringValueObject.create('');
  // A new object, not `create`, which shares one a code: the sentence belongs to this cell alone.
  if (cell.text) return marked(new ErrorValueObject(knownError(cell.code), cell.message), sentenceMark(cell.message));
  return ErrorValueObject.create(knownError(cell.code));
}

function gridOf(grid: Grid, measure: Measure): BaseValueObject {
  const columnCount = grid[0]?.length ?? 0;
  if (grid.length === 0 || columnCount === 0) return StringValueObject.create('');
  const unitAt = (row: number, column: number): Unit | undefined =>
    measure.units ? measure.units[row]?.[column] : measure.unit;
  return ArrayValueObject.create({
    calculateValueList: grid.map((line, row) => line.map((cell, column) => valueObject(cell, unitAt(row, column)))),
    rowCount: grid.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** What a cell says when a function throws: it never should. */
export const BUG: Text = {
  fr: 'Cette fonction a rencontré une erreur imprévue. Dites-nous ce que vous avez tapé, c’est à nous de la corriger.',
  en: 'This function met an unexpected error. Tell us what you typed: it is ours to mend.',
};

/** One of our functions as Univer runs it. An exception would abort the whole recalculation: there is none. */
export function hostFunction(id: string, language: Language, ask = answer): typeof BaseFunction {
  return class extends BaseFunction {
    /** A text typed inside a formula comes as it was typed: Univer would read « 9,975 % » as an English number. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }
    // Our own count of arguments has a sentence; Univer's (minParams, maxParams left at −1) would say #N/A and nothing.
    override calculate(...values: Argument[]): BaseValueObject {
      try {
        const measure = ask(
          id,
          values.map((value) => argumentOf(value, language)),
          language,
          values.map(originOf),
        );
        return Array.isArray(measure.value) ? gridOf(measure.value, measure) : valueObject(measure.value, measure.unit);
      } catch (problem) {
        console.error(`MUTU.${id}`, problem);
        return valueObject(new CellError('#VALUE!', BUG, language), undefined);
      }
    }
  } as unknown as typeof BaseFunction;
}
