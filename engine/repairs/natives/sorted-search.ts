import { ArrayValueObject, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Places {
  readonly stringArray: readonly BaseValueObject[];
  readonly stringPosition: readonly number[];
  readonly numberArray: readonly BaseValueObject[];
  readonly numberPosition: readonly number[];
}
interface Keys {
  flattenPosition(): Places;
  binarySearch(sought: BaseValueObject, order?: number, match?: number): number | undefined;
}
interface Match {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}
/** What Univer calls the ways to match: the very one, or else the next smaller, or the next larger. */
const EXACT = 0;
const SMALLER = 1;

/**
 * LOOKUP, VLOOKUP and HLOOKUP of Univer 0.25.1 stop at the first of equal keys that they fall upon, and compare texts as numbers
 * (ArrayValueObject.binarySearch, in engine-formula): of a list with two lines at 2, the answer depended on its length. Excel gives
 * the last. XLOOKUP and XMATCH that are told of a sorted list were wrong in a descending one, and « invalid results will be returned »
 * (Microsoft) where it is not sorted: they look through it all, which is right in any order.
 */
export function findTheLastOfEquals(): void {
  const keys = ArrayValueObject.prototype as unknown as Keys;
  keys.binarySearch = function (this: Keys, sought, _order, match) {
    if (sought.isError()) return undefined;
    const { stringArray, stringPosition, numberArray, numberPosition } = this.flattenPosition();
    const among = sought.isString() ? stringArray : numberArray;
    const at = match === undefined ? lastNotBeyond(sought, among) : nearest(sought, among, match);
    return at < 0 ? undefined : (sought.isString() ? stringPosition : numberPosition)[at];
  };
  const xMatch = native<Match>('XMATCH');
  const { calculate } = xMatch;
  xMatch.calculate = function (this: Match, ...values) {
    const way = values[3];
    // A descending list is refused, and the ascending one is looked through in any order.
    if (way?.isNumber() && way.getValue() === -2) values[3] = NumberValueObject.create(2);
    return calculate.apply(this, values);
  };
}

function lastNotBeyond(sought: BaseValueObject, among: readonly BaseValueObject[]): number {
  let [start, end] = [0, among.length];
  while (start < end) {
    const middle = Math.floor((start + end) / 2);
    if (compared(among[middle], sought) > 0) end = middle;
    else start = middle + 1;
  }
  return start - 1;
}

function nearest(sought: BaseValueObject, among: readonly BaseValueObject[], match: number): number {
  let best = -1;
  for (let at = 0; at < among.length; at++) {
    const order = compared(among[at], sought);
    if (order === 0) return at;
    if (match === EXACT || order < 0 !== (match === SMALLER)) continue;
    const toBest = best < 0 ? 0 : Math.sign(compared(among[at], among[best] as BaseValueObject));
    if (best < 0 || toBest === (match === SMALLER ? 1 : -1)) best = at;
  }
  return best;
}

/** A blank is beyond all. */
function compared(key: BaseValueObject | undefined, sought: BaseValueObject): number {
  if (!key || key.isNull()) return 1;
  if (!sought.isString()) return Number(key.getValue()) - Number(sought.getValue());
  return String(key.getValue()).localeCompare(String(sought.getValue()), undefined, { sensitivity: 'accent' });
}
