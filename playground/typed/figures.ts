import { getNumfmtParseValueFilter, isRealNum } from '@univerjs/core';
import type { Language } from '../../core';
import { LOCALE } from '../../core/values/locale';
import { asSeen } from '../../core/values/marks';
import { readEnglish, readMonthFirst } from './english';
import { isNoDate, plainMarks, readTyped, readTypedOnly, type Typed } from './french';
import { readOnlyFrench } from './only-french';

/**
 * The figure that a text typed or pasted is, on a page of a language; undefined where it is none for sure, or is for Univer to read. Marks
 * that nobody sees are no part of it: with them Univer would leave « 12 » a text.
 */
export function readFigure(text: string, language: Language): Typed | undefined {
  const seen = asSeen(text);
  const figure = figureIn(seen, language);
  return figure === undefined && seen !== text && isRealNum(seen) ? { value: Number(seen) } : figure;
}

function figureIn(text: string, language: Language): Typed | undefined {
  if (LOCALE[language].decimal !== ',') {
    return readOnlyFrench(text) ?? readMonthFirst(text) ?? readTypedOnly(text) ?? readEnglish(text, language);
  }
  if (isNoDate(text)) return undefined;
  return readTyped(text) ?? readTypedOnly(text) ?? readEnglish(text, language);
}

/**
 * « vrai » is 1 and « faux » 0 on a French page, as a workbook holds them; Univer reads English ones. On a page in English, where « faux »
 * is a word, those that a workbook in French shows: VRAI, FAUX.
 */
export function readLogical(text: string, language: Language): 0 | 1 | undefined {
  const { logical } = LOCALE.fr;
  const said = text.trim();
  const word = LOCALE[language].decimal === ',' ? said.toUpperCase() : said;
  if (word === logical.true) return 1;
  return word === logical.false ? 0 : undefined;
}

/** « 0012 », « 0 800 »: the number of an account or of a telephone, whose first zero would be lost. Pasted or in a file, it is a text. */
export const isCode = (text: string): boolean => /^[-+]?0[\d ]*\d$/.test(plainMarks(text));

/**
 * Whether Univer, left to itself, would make a number of a text: « 1 2345 » is for it a month of the year 2345, « 12'6 » is 126,
 * « (5 » is less than nothing. Where we read no figure there is none: the text stays as it was typed.
 */
export const isTakenForNumber = (text: string): boolean =>
  typeof getNumfmtParseValueFilter(text)?.v === 'number' || isRealNum(text);
