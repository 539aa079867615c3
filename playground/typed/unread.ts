import type { Language } from '../../core';
import { withDollarSign } from '../../core/values/currency';
import { monthOf } from '../../core/values/date-text';
import { LOCALE } from '../../core/values/locale';
import { asSeen } from '../../core/values/marks';
import { dayOfMoment, isNoDate, isNumericDate, NUMERIC_DATE, plain } from './french';

const MONTH_AND_NUMBER = /^(?:\d{1,2}[ -])?([a-z]+)\.?[ -]\d{1,2}$/;
const DAY_AND_MONTH = /^\d{1,2}(?:er)?[ -]([a-z]+)\.?$/;
const ONLY_FIGURES = /^[-+(]*[\d .,']+[-)]*$/;
/** In dollars, in thousands of them (« 12 k$ »), or in the money of another country. */
const AMOUNT = /^[-+($€£ ]*[\d .,']+[km]?[-)$€£% ]*$/;
const NAME_OF_MONEY = /^(?:us|usd|eur|gbp) ?(?=[$€£\d])|(?<=[\d$] ?)(?:usd?|u\.s\.?|eur(?:os?)?|gbp)$/g;

/** « 269,15 $ CR », « 250,00 $* », « 12 $/h », « 45.10 each », « ~ 40 », « 1.5K »: an amount, and what makes a text of it. */
const AND_MORE = [
  /^[-+(]?(?:\$ ?[\d .,]*\d|\d[\d .,]* ?\$)(?![\d$%]).+$/,
  /^[-+(]?\d[\d ]*[.,]\d{1,2}[k*†‡°^]$|^[-+(]?\d[\d ]*[.,]\d{2} ?(?:[a-z]{1,10}\.?|\([^()]+\))$/,
  /^(?:[~≈±<>≤≥] ?|env(?:\.|iron)? |about |approx\. )[-+(]?\$? ?\d[\d .,]*[-)$% ]*$/,
];
/** « 1 234,50 95,37 -12,40 »: a line of a PDF, in a single cell. */
const isSeveral = (source: string): boolean =>
  /^[-+(]*\d[\d .,()$%+-]*$/.test(source) && (source.match(/\d[.,]\d{2}(?!\d)/g) ?? []).length > 1;
/** Whether a text is an amount, with what is no part of it. */
export const isAmountAndMore = (text: string): boolean => {
  const source = plain(withDollarSign(asSeen(text)));
  return AND_MORE.some((form) => form.test(source)) || isSeveral(source);
};

/** « (5 », « %25 »: a sign too many, or too few. */
const HALF_CLOSED = /^(?:\([\d .,$%]+|%[\d .,]+)$/;
/** « 1 2345 »: a digit too many, or too few. */
const ODD_GROUPS = /^[-+]?\d{1,3}(?: \d{3})* (?!\d{3}(?!\d))\d+(?:[.,]\d+)?(?: ?[$%])?$/;

/** « 6:5 », « 6 h 5 »: five minutes past six, or ten to seven with a nought that is missing. */
export const isShortTime = (text: string): boolean => /^\d{1,4} ?[:h] ?\d$/.test(plain(text));

/** « 7,25 h »: hours as a number, and their unit, which makes a text of it; « 2 h » is as much a remark. */
const HOURS = /^([-+]?\d+[.,]\d+) ?(?:h|hrs?|heures?|hours?)\.?$/;
export const hoursIn = (text: string): string | undefined => HOURS.exec(plain(text))?.[1];

/** « 90 min » */
const MINUTES = /^(\d+(?:[.,]\d+)?) ?(?:min|mn|minutes?)\.?$/;
export const minutesIn = (text: string): string | undefined => MINUTES.exec(plain(text))?.[1];

/**
 * « mars-26 », « 3/15/2026 », « 1.234,56 »: a date or an amount for who wrote it, that can be read in more ways than one, or « 5 mars »
 * and « 12,50 € », which lack a year or are no dollars, « 6:5 », « 7,25 h » and « 90 min ». It stays a text, and one is told. In English « 13/03/2026 » is one too: no month has that number.
 */
export function isLikeFigure(text: string, language: Language): boolean {
  const source = plain(withDollarSign(asSeen(text)));
  if (!/\d/.test(source) || source.length > 30) return false;
  const day = dayOfMoment(source);
  if (LOCALE[language].decimal === ',' ? isNoDate(day) || NUMERIC_DATE.test(day) : isNumericDate(day)) return true;
  if (
    isShortTime(source) ||
    hoursIn(source) ||
    minutesIn(source) ||
    HALF_CLOSED.test(source) ||
    ODD_GROUPS.test(source)
  )
    return true;
  const [, month = ''] = MONTH_AND_NUMBER.exec(source) ?? DAY_AND_MONTH.exec(source) ?? [];
  if (monthOf(month)) return true;
  // Numbers of an account or of a telephone are texts.
  if (ONLY_FIGURES.test(source)) return /[.,]/.test(source);
  const amount = source.replace(NAME_OF_MONEY, '$');
  return (AMOUNT.test(amount) && /[$€£%]/.test(amount)) || isAmountAndMore(text);
}
