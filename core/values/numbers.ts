/** Numbers as people type them: « 12,5 », « 1 234,50 $ », « 5 % », « (150,00) », and durations: « 1 h 30 », « 1:30 ». */
import { isDate } from './cell';
import { withDollarSign } from './currency';
import { hoursOfDate } from './dates';
import { asSeen } from './marks';

/** « 12,000 » and « 1.234 » can be read two ways, a thousandfold apart: nobody may choose but who typed it. */
export interface TwoReadings {
  readonly decimal: number;
  readonly thousands: number;
}

const SPACES = /[\s\u00a0\u202f\u2009]/g;
const GROUPED = /^\d{1,3}(?: \d{3})+(?=$|[.,])/;
const ONE_MARK_THREE_DIGITS = /^([1-9]\d{0,2})[.,](\d{3})$/;
/** Sign, dollar, sign, digits, sign, dollar or percent, sign. */
const SHAPE =
  /^([-−–+]?) ?(\$?) ?([-−–+]?) ?([\d.,](?:[\d., ]*[\d.,])?(?:e[+-]?\d{1,3})?) ?([-−–]?) ?([$%]?) ?([-−–]?)$/i;
const IN_PARENTHESES = /^(\$?) ?\( ?(.+?) ?\) ?(\$?)$/;

interface Shape {
  readonly sign: 1 | -1;
  readonly digits: string;
  readonly mark: '$' | '%' | undefined;
}

/** −12, $−12, −$12; and as accountants write: (12), 12−. One sign, one dollar at most. */
function shapeOf(text: string): Shape | undefined {
  const inside = IN_PARENTHESES.exec(text);
  if (inside) {
    const shape = shapeOf(`${inside[1]}${inside[2]}${inside[3]}`);
    return shape && !/[-−–+(]/.test(inside[2] ?? '') ? { ...shape, sign: -1 } : undefined;
  }
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, before = '', dollar = '', after = '', digits = '', last = '', unit = '', end = ''] = match;
  const signs = before + after + last + end;
  if (signs.length > 1 || (dollar && unit)) return undefined;
  const mark = unit === '%' ? '%' : dollar || unit ? '$' : undefined;
  return { sign: signs !== '' && signs !== '+' ? -1 : 1, digits, mark };
}

const shapeIn = (text: string): Shape | undefined => shapeOf(withDollarSign(asSeen(text).replace(SPACES, ' ').trim()));

/** What a text that shows a number says it counts, if it does: dollars, or hundredths. */
export const markIn = (text: string): '$' | '%' | undefined => shapeIn(text)?.mark;

/** The number that a text shows, both readings of one that has two, undefined when it shows none. */
export function readingOf(text: string): number | TwoReadings | undefined {
  const shape = shapeIn(text);
  if (!shape) return undefined;
  const { sign, digits } = shape;
  const isPercent = shape.mark === '%';
  // « 5,5 % » is the decimal 0,055, not 5,5 ÷ 100 in binary.
  const signed = (plain: string): number => sign * Number(isPercent ? `${plain}e-2` : plain);
  if (/e/i.test(digits)) {
    return /^\d+([.,]\d+)?e/i.test(digits)
      ? sign * (Number(digits.replace(',', '.')) / (isPercent ? 100 : 1))
      : undefined;
  }
  const [, thousands, rest] = ONE_MARK_THREE_DIGITS.exec(digits) ?? [];
  // « 9,975 % » is the QST: nobody writes thousands of percent.
  if (thousands && rest && !isPercent) {
    return { decimal: signed(`${thousands}.${rest}`), thousands: signed(thousands + rest) };
  }
  const plain = digits.includes(' ') ? withoutSpaces(digits) : withoutGroups(digits);
  return plain !== undefined && /^(\d+(\.\d+)?|\.\d+)$/.test(plain) ? signed(plain) : undefined;
}

/** Spaces have told the thousands: the one mark that is left is the decimal one. */
const withoutSpaces = (digits: string): string | undefined =>
  GROUPED.test(digits) ? digits.replace(/ /g, '').replace(',', '.') : undefined;

/** The one number that a text shows; undefined when it shows none, or two. */
export function numberInText(text: string): number | undefined {
  const reading = readingOf(text);
  return typeof reading === 'number' ? reading : undefined;
}

/** Thousands marks dropped and the decimal mark made a point. */
function withoutGroups(body: string): string | undefined {
  const commas = body.split(',').length - 1;
  const points = body.split('.').length - 1;
  if (commas + points <= 1) return body.replace(',', '.');
  const decimal = commas && points ? (body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.') : '';
  if (decimal && body.split(decimal).length > 2) return undefined;
  const [whole = '', decimals] = decimal ? body.split(decimal) : [body];
  if (!/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

const HOURS = 'h(?:eures?|ours?|rs?)?\\.?';
const MINUTES = 'm(?:in(?:ute)?s?)?\\.?';
const FIGURE_AND_UNIT = /^([\d., ]+?) ?(h(?:eures?|ours?|rs?)?|min(?:ute)?s?)\.?$/i;
const CLOCK = new RegExp(`^(\\d{1,5}) ?: ?(\\d{2})(?::(\\d{2}))? ?(?:${HOURS})?$`, 'i');
const HOURS_THEN_FIGURES = new RegExp(`^(\\d{1,5}) ?${HOURS} ?(\\d{2})$`, 'i');
const HOURS_AND_MINUTES = new RegExp(
  `^(\\d{1,5}) ?${HOURS},? ?(?:et |and )?(\\d{1,2}) ?${MINUTES}(?: ?(\\d{1,2}) ?s(?:ec)?\\.?)?$`,
  'i',
);
const AND_A_PART = new RegExp(`^(\\d{1,5}) ?${HOURS} (?:et|and) (?:une? |a )?(demie?|half|quart|quarter)$`, 'i');

/** « 1 h 30 », « 1h30m », « 7,5 h », « 1:30 », « 90 min », « 1 h et demie »: hours; undefined for anything else. */
export function hoursInText(text: string): number | undefined {
  const body = asSeen(text).replace(SPACES, ' ').trim();
  const [, figure, unit = ''] = FIGURE_AND_UNIT.exec(body) ?? [];
  if (figure !== undefined) {
    const amount = numberInText(figure);
    return amount === undefined || !/^m/i.test(unit) ? amount : amount / 60;
  }
  const [, whole, part = ''] = AND_A_PART.exec(body) ?? [];
  if (whole !== undefined) return Number(whole) + (/^q/i.test(part) ? 0.25 : 0.5);
  const match = CLOCK.exec(body) ?? HOURS_THEN_FIGURES.exec(body) ?? HOURS_AND_MINUTES.exec(body);
  if (!match) return undefined;
  const [hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 3600 : undefined;
}

/** The hours of a cell that holds a duration and no plain number: text, or the Date of 1899 that Google Sheets gives. */
export function durationIn(raw: unknown): number | undefined {
  if (typeof raw === 'string') return readingOf(raw) === undefined ? hoursInText(raw) : undefined;
  return isDate(raw) ? hoursOfDate(raw) : undefined;
}
