import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { Language } from '../core';
import { LOCALE } from '../core/values/locale';
import { ISO_DATE_PATTERN, moneyPattern } from '../core/values/patterns';
import { extendable, functionClass } from './repairs/natives/classes';

type FunctionClass = typeof BaseFunction;

const DAYS = ['DATE', 'TODAY', 'EDATE'];
const AMOUNTS = ['DB', 'DDB', 'FV', 'IPMT', 'NPV', 'PMT', 'PPMT', 'PV', 'SLN', 'SYD', 'VDB'];

/**
 * How a cell shows a day, an hour or an amount that a native function answers: 2026-11-29, 10 h 30, -188,71 $. Univer 0.25.1 shows
 * 2026/11/29, 10:30 AM and ($188,71), whatever the language. `known`: classes that stand already for those of Univer.
 */
export function formattedFunctions(
  language: Language,
  known: ReadonlyMap<string, FunctionClass>,
): ReadonlyMap<string, FunctionClass> {
  const formats: readonly (readonly [readonly string[], string])[] = [
    [DAYS, ISO_DATE_PATTERN],
    [['NOW'], `${ISO_DATE_PATTERN} hh:mm`],
    [['TIME'], LOCALE[language].patterns.time],
    [AMOUNTS, moneyPattern(language)],
  ];
  return new Map(
    formats.flatMap(([names, pattern]) =>
      names.map((name): [string, FunctionClass] => [name, formatted(known.get(name) ?? functionClass(name), pattern)]),
    ),
  );
}

function formatted(one: FunctionClass, pattern: string): FunctionClass {
  const Own = extendable(one);
  return class extends Own {
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const answer = super.calculate(...values);
      return answer.isArray() ? (answer as ArrayValueObject).mapValue(withPattern) : withPattern(answer);
    }
  } as unknown as FunctionClass;

  /** Where Univer gave a format of its own: a new object, for it may keep one number for many. */
  function withPattern(cell: BaseValueObject): BaseValueObject {
    return cell.isNumber() && cell.getPattern() ? NumberValueObject.create(Number(cell.getValue()), pattern) : cell;
  }
}
