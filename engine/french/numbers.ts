import { NBSP_GROUP } from './marks';

/** « 1 234,50 », « 12,5 % », « 37,84 $ »: what a function that wants a number reads in a text; undefined for any other text. */
export function frenchNumber(text: string): number | undefined {
  const [, sign, digits = '', decimals = '', mark] = NUMBER.exec(text.replace(/\s/g, ' ').trim()) ?? [];
  if (digits === '' && decimals === '') return undefined;
  const number = Number(`${digits.replace(/ /g, '')}.${decimals}`) / (mark === '%' ? 100 : 1);
  return sign ? -number : number;
}

const NUMBER = /^([-\u2212]?)(\d{1,3}(?: \d{3})+|\d*)(?:,(\d+))?(?: ?([%$]))?$/;

/** « 1,234.5 » as English writes it → « 1 234,5 ». */
export const writtenInFrench = (english: string): string =>
  english.replace(/[.,]/g, (mark) => (mark === ',' ? NBSP_GROUP : ','));
