import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';
import { broadcast } from '../repairs/natives/broadcast';
import { extendable, functionClass } from '../repairs/natives/classes';
import { readAsDay, readAsNumber } from './read';
import { written } from './written';

type FunctionClass = typeof BaseFunction;
type Position = (at: number) => boolean;

const ALL: Position = () => true;
const only =
  (...places: readonly number[]): Position =>
  (at) =>
    places.includes(at);

/** Arguments that are texts. « & » is CONCATENATE. */
const TEXTS: Readonly<Record<string, Position>> = {
  CONCATENATE: ALL,
  CONCAT: ALL,
  TEXTJOIN: (at) => at !== 1,
  EXACT: only(0, 1),
  SUBSTITUTE: only(0, 1, 2),
  REPLACE: only(0, 3),
  SEARCH: only(0, 1),
  FIND: only(0, 1),
  ...Object.fromEntries(
    ['LEFT', 'RIGHT', 'MID', 'LEN', 'REPT', 'UPPER', 'LOWER', 'PROPER', 'TRIM', 'CLEAN'].map((name) => [name, only(0)]),
  ),
};

const OPERATORS: readonly string[] = ['PLUS', 'MINUS', 'MULTIPLY', 'DIVIDED', 'POWER'];
const OF_DAYS: readonly string[] = [
  ...['YEAR', 'MONTH', 'DAY', 'WEEKDAY', 'WEEKNUM', 'ISOWEEKNUM'],
  ...['EDATE', 'EOMONTH', 'DAYS', 'DAYS360', 'DATEDIF', 'YEARFRAC'],
];

/**
 * Numbers where texts go, and texts where numbers go: « & » wrote 1.5 on a French page, and "05/03/2026"+0 was the 3rd of May. As
 * in Excel, they follow the language of the page, in 15 digits.
 */
export function textFunctions(language: Language): ReadonlyMap<string, FunctionClass> {
  const inWords = (cell: BaseValueObject): BaseValueObject => written(cell, language);
  const functions = new Map<string, FunctionClass>();
  for (const [name, isText] of Object.entries(TEXTS)) functions.set(name, given(name, isText, inWords));
  if (LOCALE[language].decimal === ',') {
    for (const name of OPERATORS) functions.set(name, given(name, ALL, readAsNumber));
    for (const name of OF_DAYS) functions.set(name, given(name, ALL, readAsDay));
    functions.set('DATEVALUE', dateValue());
  }
  return functions;
}

/** A function whose arguments, where they are of a kind, are made of that kind first. */
function given(name: string, isOfKind: Position, make: (cell: BaseValueObject) => BaseValueObject): FunctionClass {
  const Own = extendable(functionClass(name));
  return class extends Own {
    /** A text typed between the parentheses comes as it is. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      return super.calculate(...values.map((value, at) => (isOfKind(at) ? each(value, make) : value)));
    }
  } as unknown as FunctionClass;
}

/** It takes texts alone: the day is the answer. */
function dateValue(): FunctionClass {
  const Own = extendable(functionClass('DATEVALUE'));
  return class extends Own {
    override calculate(text: BaseValueObject): BaseValueObject {
      return broadcast([text], ([cell]) => {
        const day = cell?.isString() ? readAsDay(cell) : undefined;
        if (!day?.isNumber()) return super.calculate(cell as BaseValueObject);
        return NumberValueObject.create(Math.floor(Number(day.getValue())));
      });
    }
  } as unknown as FunctionClass;
}

function each(value: BaseValueObject, make: (cell: BaseValueObject) => BaseValueObject): BaseValueObject {
  if (!value?.isArray?.()) return value?.isReferenceObject?.() ? value : make(value);
  const array = value as ArrayValueObject;
  const isOther = array.getArrayValue().some((row) => row?.some((cell) => cell && make(cell) !== cell));
  return isOther ? array.mapValue((cell) => (cell ? make(cell) : cell)) : value;
}
