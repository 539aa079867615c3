/** A moment of a table whose day stands in one column and whose hour in another: « Début » and « Heure de début ». */

import type { Instant, ScalarParam } from '../declare/kinds';
import { type Place, quoted, refuseAt } from '../declare/place';
import { CellError, errorIn } from '../values/cell';
import { LOCALE } from '../values/locale';
import type { Language } from '../values/text';
import { isMoreThanNothing } from './ranges';
import { readScalar } from './read';

/** The two cells of a moment, when both hold something. */
export class MomentCell {
  constructor(
    readonly day: unknown,
    readonly hour: unknown,
  ) {}
}

/** What a row holds under a column, and under that of its hours when it has one. */
export function momentCell(cells: readonly unknown[], column: number, hours: number): unknown {
  if (hours < 0) return cells[column];
  const [day, hour] = [cells[column], cells[hours]];
  // Desktop Excel passes blanks as 0: an hour that is blank is not midnight.
  if (!isMoreThanNothing(hour)) return isMoreThanNothing(day) ? new MomentCell(day, undefined) : day;
  return isMoreThanNothing(day) ? new MomentCell(day, hour) : hour;
}

const SECOND = 1 / 86_400;
const partOfDay = (serial: number): number => serial - Math.floor(serial);

/** The day of one cell and the hour of the other; both may say both, if they agree. */
export function readMoment(param: ScalarParam, cell: MomentCell, place: Place): Instant | undefined | CellError {
  const found: Instant[] = [];
  for (const raw of [cell.day, cell.hour]) {
    const value = errorIn(raw) ?? readScalar(param, raw, place);
    if (value instanceof CellError) return value;
    if (value !== undefined) found.push(value as Instant);
  }
  const [one, other] = found;
  if (!one || !other) return one && withoutMidnight(one);
  const [day, hour] = one.serial > 1 ? [one, other] : [other, one];
  const agrees =
    day.serial <= 1
      ? Math.abs(day.serial - hour.serial) < SECOND
      : (hour.serial <= 1 || Math.floor(day.serial) === Math.floor(hour.serial)) &&
        (!day.hasClock || !hour.hasClock || Math.abs(partOfDay(day.serial) - partOfDay(hour.serial)) < SECOND);
  if (!agrees) return twoMoments(param, cell, place);
  if (day.serial <= 1 || day.hasClock) return day;
  return hour.serial > 1 ? hour : { serial: Math.floor(day.serial) + hour.serial, hasClock: true };
}

/** A day whose hour has a column of its own, which is blank, is a day alone. */
const withoutMidnight = (day: Instant): Instant => (day.hasClock ? day : { ...day, hasClock: false });

function twoMoments({ label }: ScalarParam, { day, hour }: MomentCell, place: Place): CellError {
  const both = (language: Language): string =>
    `${quoted(day, language)} ${LOCALE[language].and} ${quoted(hour, language)}`;
  return refuseAt(
    label,
    place,
    `${both('fr')}, dans ses deux colonnes, ne disent pas le même moment. Corrigez l’un des deux.`,
    `${both('en')}, in its two columns, are not the same moment. Correct one of the two.`,
  );
}
