import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMonthFirst } from '../../playground/typed/english';
import { readFigure, readLogical } from '../../playground/typed/figures';
import { editedNumber, isNoDate, readTyped } from '../../playground/typed/french';
import { readOnlyFrench } from '../../playground/typed/only-french';
import { readDayOfYear } from '../../playground/typed/this-year';
import { isLikeFigure } from '../../playground/typed/unread';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('what is typed on a French page', () => {
  it.each([
    ['0,5', 0.5, undefined],
    ['-3,25', -3.25, undefined],
    ['−3,25', -3.25, undefined],
    [',5', 0.5, undefined],
    ['12,5 %', 0.125, '0.0%'],
    ['5%', 0.05, '0%'],
    [`9,975${NBSP}%`, 0.09975, '0.000%'],
    ['1 234,50 $', 1234.5, `#,##0.00"${NBSP}$"`],
    [`1${NARROW}234,50${NBSP}$`, 1234.5, `#,##0.00"${NBSP}$"`],
    ['100 $', 100, `#,##0"${NBSP}$"`],
    ['$12,50', 12.5, `#,##0.00"${NBSP}$"`],
    ['-45 $', -45, `#,##0"${NBSP}$"`],
    ['1 234', 1234, '#,##0'],
    ['1 234 567,8', 1234567.8, '#,##0.0'],
    ['12', 12, undefined],
    ['123456789012345', 123456789012345, undefined],
    ['0,1234567890123456789', 0.12345678901234568, undefined],
    ['12.5', 12.5, undefined],
    ['1 200 $ CA', 1200, `#,##0"${NBSP}$"`],
    ['CAD 12,50', 12.5, `#,##0.00"${NBSP}$"`],
    // Nothing, as the accounting format of Excel shows it.
    ['-   $', 0, `#,##0"${NBSP}$"`],
    // Less than nothing, as accountants write it.
    ['(500)', -500, undefined],
    ['315,75-', -315.75, undefined],
    ['1 234,50- $', -1234.5, `#,##0.00"${NBSP}$"`],
    ['12,5 %-', -0.125, '0.0%'],
    ['(1 234,56 $)', -1234.56, `#,##0.00"${NBSP}$"`],
    ['(1 234,56) $', -1234.56, `#,##0.00"${NBSP}$"`],
  ])('%s is a number', (text, value, pattern) => {
    expect(readTyped(text)).toEqual({ value, ...(pattern && { pattern }) });
  });

  // January 1, 2008, as below; the day first.
  it.each(['1/1', '01/01', '1-1', '1 / 1'])('%s is a day of this year, which is shown', (text) => {
    expect(readTyped(text, 2008)).toEqual({ value: 39448, pattern: 'yyyy-mm-dd' });
  });

  it('takes the day first, also without a year', () => {
    expect(readTyped('12/3', 2008)?.value).toBe(39448 + 31 + 29 + 11);
    expect(readTyped('3/15', 2008)).toBeUndefined();
    expect(['3/15', '3/15/2026', '2026/3', '31/2'].map(isNoDate)).toEqual([true, true, true, true]);
    expect(['12/3', '3/4/2026', '2026-03-15', '12,5', 'a/b', '1/2/3'].some(isNoDate)).toBe(false);
  });

  // Microsoft, « DATE function »: January 1, 2008 is serial number 39448.
  it.each([
    ['2008-01-01', 'yyyy-mm-dd'],
    ['01/01/2008', 'dd/mm/yyyy'],
    ['1/1/08', 'dd/mm/yyyy'],
    ['1er janvier 2008', 'd mmmm yyyy'],
    ['1 janv. 2008', 'd mmmm yyyy'],
    ['1-janv-08', 'd mmmm yyyy'],
    ['1-janv.-2008', 'd mmmm yyyy'],
    ['mardi 1er janvier 2008', 'd mmmm yyyy'],
  ])('%s is the first day of 2008', (text, pattern) => {
    expect(readTyped(text)).toEqual({ value: 39448, pattern });
  });

  // The same day, and 14.5 hours of its 24.
  it.each([
    ['01/01/2008 14:30', 'dd/mm/yyyy hh:mm'],
    ['2008-01-01T14:30:00', 'yyyy-mm-dd hh:mm'],
    ['1er janvier 2008 à 14 h 30', 'd mmmm yyyy hh:mm'],
  ])('%s is the middle of an afternoon', (text, pattern) => {
    expect(readTyped(text)).toEqual({ value: 39448 + 14.5 / 24, pattern });
  });

  it.each(['(-5)', '(2+3)', '()', '(5', '5)', 'mars-26', '3-mars', 'mars 2026', '5 mars 26'])(
    '%s stays as it is',
    (text) => {
      expect(readTyped(text)).toBeUndefined();
    },
  );

  it('knows what looks like a date or an amount, and is none for sure', () => {
    const unsure = [
      'mars-26',
      'déc-26',
      '3-mars',
      '5 mars',
      '1er avril',
      '1 234,56 €',
      '£12.50',
      '12 USD',
      '1 200 $ US',
      'CA$1,200',
      '12 k$',
      '3/15/2026',
      '3/15/2026 14:30',
      '2026-03',
      '1.234,56',
      '500 $-',
      '12,5.3',
      '5 $ %',
      '(5',
      '%25',
      '1 2345',
      '12 34',
      '6:5',
      '6 h 5',
      '12h5',
      '7,25 h',
      '90 min',
      '7,5 minutes',
      '0.5 heure',
      '269,15 $ CR',
      '45.10 CR',
      '250,00 $*',
      '12,50 $ / mois',
      '12 $/h',
      '~ 40',
      '≈12',
      '1.5K',
      '12,50$ chacun',
      '$45.10 each',
      '45,10 (approx.)',
      '1 234,50 95,37 -12,40',
    ];
    const inFrench = (text: string): boolean => isLikeFigure(text, 'fr');
    expect(unsure.filter(inFrench)).toEqual(unsure);
    const texts = [
      'Ferme 2',
      '1)',
      '514 555-1234',
      '12345678901234567890',
      'mars 2026',
      '2 h',
      'A-26',
      'planeur-26',
      '3 de 4',
      'NEQ 1234',
      '3 sacs',
      '5 ans',
      '2 x 4',
      'Étape 1.2',
      '10 rue des Pins, app. 2',
      'Don de 50 $',
    ];
    expect(texts.filter(inFrench)).toEqual([]);
  });

  it('knows that no month is the thirteenth', () => {
    const unsure = ['13/03/2026', '31-12-26', '1.234,56', '12,5.3', 'mars-26'];
    expect(unsure.filter((text) => isLikeFigure(text, 'en'))).toEqual(unsure);
  });

  // January 1, 2008, as above.
  it('knows a day whose year is not said, for a cell of dates', () => {
    const days = ['1er janvier', '1 janv.', '1-janv', 'mardi 1er janvier', '1 January'];
    for (const language of ['fr', 'en'] as const) {
      expect(days.map((text) => readDayOfYear(text, language, 2008)?.value)).toEqual(days.map(() => 39448));
    }
    expect(readDayOfYear('January 1st', 'en', 2008)?.value).toBe(39448);
    // « mars 5 » may be a month, there is no 30th of February, and these are no days.
    const others = ['mars 5', '30 février', '5 marteaux', 'mars', '5', '5 mars 26', 'réunion du 5 mars'];
    expect(others.filter((text) => readDayOfYear(text, 'fr', 2008))).toEqual([]);
  });

  it('reads the day before the month', () => {
    const day = (text: string): number => readTyped(text)?.value ?? 0;
    expect(day('15/03/2026')).toBe(day('2026-03-15'));
    expect(day('15 mars 2026')).toBe(day('2026-03-15'));
    expect(day('01/04/2026') - day('31/03/2026')).toBe(1);
  });

  it('reads hours', () => {
    expect(readTyped('13 h 30')).toEqual({ value: 13.5 / 24, pattern: 'h" h "mm' });
    expect(readTyped('9h')).toEqual({ value: 9 / 24, pattern: 'h" h "mm' });
    expect(readTyped('37 h 30')).toEqual({ value: 37.5 / 24, pattern: '[h]" h "mm' });
    expect(readTyped('37:30')).toEqual({ value: 37.5 / 24, pattern: '[h]:mm' });
  });

  it.each([
    '',
    'abc',
    '12 pieds',
    '1 23',
    '30/02/2026',
    '25 h 60',
    '%25',
    '5$5',
    '12 $ 50 $',
    '$1,234',
    '1,2,3',
    '12,5 % net',
    'A1',
    '5 %%',
    '--5',
    // 15 digits are kept, as in Excel.
    '1234567890123456',
    '12 345 678 901 234 567 890',
    '32 mars 2026',
  ])('« %s » stays text', (text) => {
    expect(readTyped(text)).toBeUndefined();
  });

  it('reads back what the editor shows', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const shown = editedNumber(value);
        if (shown.includes('e')) return;
        expect(readTyped(shown)?.value).toBe(value === 0 ? readTyped('0')?.value : value);
      }),
    );
  });
});

/** A statement of a bank or of a supplier from here, on a page in English. */
describe('what only French could mean', () => {
  it.each([
    ['6,5', 6.5, undefined],
    ['0,585', 0.585, undefined],
    ['-3,25', -3.25, undefined],
    [`12${NBSP}345,67${NBSP}$`, 12345.67, '"$"#,##0.00'],
    ['(1 234,56 $)', -1234.56, '"$"#,##0.00'],
    ['45,00 $', 45, '"$"#,##0.00'],
    ['12 345', 12345, '#,##0'],
    ['1 234,567', 1234.567, '#,##0.000'],
    ['14,5 %', 0.145, '0.0%'],
    ['0,25 %', 0.0025, '0.00%'],
    ['$12,50', 12.5, '"$"#,##0.00'],
    ['12$50', 12.5, '"$"#,##0.00'],
    ['8h30', 8.5 / 24, 'h:mm'],
    // January 1, 2008, as above.
    ['1er janvier 2008', 39448, 'yyyy-mm-dd'],
  ])('%s', (text, value, pattern) => {
    expect(readOnlyFrench(text)).toEqual({ value, ...(pattern && { pattern }) });
  });

  it.each([
    '1,234',
    '1,234.50',
    '9,975 %',
    '12,345,678',
    '$1,200',
    '03/12/2026',
    '13/03/2026',
    '12/3',
    '4.5',
    '5%',
    '2026-03-15',
  ])('%s is read as English, or not at all', (text) => {
    expect(readOnlyFrench(text)).toBeUndefined();
  });
});

describe('a date of figures on an English page', () => {
  it.each([
    // The 5th of March 2026 is 46086.
    ['3/15/2026', 46096],
    ['12/3/2026', 46086 + 273],
    ['12/3/26', 46086 + 273],
    ['12/3', Date.UTC(new Date().getFullYear(), 11, 3) / 86_400_000 + 25_569],
  ])('%s has its month first, and its year in front', (text, value) => {
    expect(readMonthFirst(text)).toEqual({ value, pattern: 'yyyy-mm-dd' });
  });

  it.each(['13/03/2026', '13/3', '2026-03-15', '2026/3', '1.5', '1.5.2026', '1/2/3/4', '3 mars'])(
    '%s is none',
    (text) => {
      expect(readMonthFirst(text)).toBeUndefined();
    },
  );
});

describe('what one types in English, the sign or the letters where they come', () => {
  it.each([
    ['1,200.50$', 1200.5],
    ['1,200.50 $', 1200.5],
    ['1,200$', 1200],
    ['-1,200.50$', -1200.5],
    ['-$1,200.50', -1200.5],
    ['- $1,200', -1200],
    ['-$45.10', -45.1],
    ['8:30am', 8.5 / 24],
    ['8:30 a.m.', 8.5 / 24],
    ['10:15pm', 22.25 / 24],
    ['12pm', 0.5],
  ])('%s is a figure', (text, value) => {
    expect(readFigure(text, 'en')?.value).toBeCloseTo(value, 12);
  });

  // 1,20 $ is not written so, and 1 200 $ may be: no figure for sure, where the comma is that of decimals.
  it.each(['1,200 $', '1,200$', '12,345 $'])('%s is none on a French page, and one is told', (text) => {
    expect(readFigure(text, 'fr')).toBeUndefined();
    expect(isLikeFigure(text, 'fr')).toBe(true);
  });

  it('takes no day first nor month first where points part them, and tells', () => {
    expect(readFigure('1.5.2026', 'en')).toBeUndefined();
    expect(isLikeFigure('1.5.2026', 'en')).toBe(true);
  });
});

it('VRAI and FAUX are tests in both languages, and « faux » is a word of English', () => {
  const read = (language: 'fr' | 'en') =>
    ['VRAI', ' FAUX ', 'vrai', 'faux', 'Oui'].map((text) => readLogical(text, language));
  expect(read('fr')).toEqual([1, 0, 1, 0, undefined]);
  expect(read('en')).toEqual([1, 0, undefined, undefined, undefined]);
});
