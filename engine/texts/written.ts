import { type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';

/** As many digits of a number as Excel writes in a text: 0.1+0.2 is « 0,3 ». */
const DIGITS = 15;

/** A number or a truth value where a text is asked for: « 1,5 », « VRAI »; anything else as it is. */
export function written(cell: BaseValueObject, language: Language): BaseValueObject {
  const { decimal, logical } = LOCALE[language];
  if (cell.isBoolean()) return StringValueObject.create(cell.getValue() ? logical.true : logical.false);
  const value = cell.isNumber() ? cell.getValue() : undefined;
  if (typeof value !== 'number' || Number.isInteger(value)) return cell;
  const digits = String(Number(value.toPrecision(DIGITS)));
  return StringValueObject.create(digits.replace('.', decimal).toUpperCase());
}
