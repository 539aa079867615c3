import { type BaseValueObject, ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { dayInText } from '../../core/values/date-text';
import { serialOf } from '../../core/values/dates';
import { frenchNumber } from '../french/numbers';

/**
 * A text that Univer would count with, as French reads it: « 12,5 % » is not 125 %, nor « 05/03/2026 » the 3rd of May. What it
 * would not count with stays a text, and its formula an error that one sees: sums leave it out, and half of a sheet would count it.
 */
export function readAsNumber(cell: BaseValueObject): BaseValueObject {
  if (!cell.isString() || cell.convertToNumberObjectValue().isError()) return cell;
  const text = String(cell.getValue());
  const number = frenchNumber(text) ?? dayIn(text);
  if (number !== undefined) return NumberValueObject.create(number);
  return text.includes(',') ? ErrorValueObject.create(ErrorType.VALUE) : cell;
}

/** « 05/03/2026 », « 5 mars 2026 » where a day is asked for; any other text as it is. */
export function readAsDay(cell: BaseValueObject): BaseValueObject {
  const serial = cell.isString() ? dayIn(String(cell.getValue())) : undefined;
  return serial === undefined ? cell : NumberValueObject.create(serial);
}

/** The first reading of « 05/03/2026 » has the day first, as a French page reads what one types. */
function dayIn(text: string): number | undefined {
  const found = dayInText(text);
  const serials = (found?.days ?? []).map(({ year, month, day }) => serialOf(year, month, day));
  const serial = serials.find((one) => one !== undefined);
  return serial === undefined ? undefined : serial + (found?.time ?? 0);
}
