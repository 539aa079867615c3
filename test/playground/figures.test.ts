import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../core';
import { otherMoney } from '../../core/values/currency';
import { numberInText } from '../../core/values/numbers';
import { kindOfPattern } from '../../playground/formats';
import { isCode, isTakenForNumber, readFigure } from '../../playground/typed/figures';
import { numberMeant } from '../../playground/typed/fitting';
import { isLikeFigure } from '../../playground/typed/unread';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

describe.each(LANGUAGES)('a figure typed on a page in %s', (language) => {
  // The same whatever the language: nobody means ten times as much.
  it.each([
    ['1,5e3', 1500],
    ['-2,25E+2', -225],
    ['1.5e3', 1500],
    ['1,5e-3', 0.0015],
    ['12$50', 12.5],
    ['$5', 5],
    ['-$5', -5],
    ['$1,234', 1234],
    ['5 $', 5],
    ['\u22125', -5],
    ['+5', 5],
    ['1 1/2', 1.5],
    ['2½', 2.5],
    ['-1 ¼', -1.25],
    ['¾', 0.75],
    ['-3 1/4', -3.25],
    ['25:00', 25 / 24],
    ['37h30', 37.5 / 24],
    ['8:30', 8.5 / 24],
    ['8:30 PM', 20.5 / 24],
    ['March 5, 2026', 46086],
    ['2026-03-05 12:00', 46086.5],
    ['1,234.56', 1234.56],
    ['1 234,56 $', 1234.56],
    ['(500)', -500],
    ['(45.10)', -45.1],
    ['(1,234.56)', -1234.56],
    ['(12%)', -0.12],
    ['(12) %', -0.12],
    ['$ (500.00)', -500],
    ['$   (1,200.00)', -1200],
    ['(500,00) $', -500],
    ['($45)', -45],
    ['CA$40', 40],
    ['C$40.50', 40.5],
    ['CAD 40', 40],
    ['12,50\u200b', 12.5],
    ['\u200e40', 40],
    ['1\u200b 234,50\u00a0$\ufeff', 1234.5],
    ['(12\u200f.40)', -12.4],
    ['２０２６-03-05', 46086],
    ['40 CAD', 40],
  ])('%s is %d', (text, value) => {
    expect(readFigure(text, language)?.value).toBeCloseTo(value, 12);
  });

  it.each([
    '£20',
    '€15.50',
    '15.50 €',
    '-£20',
    '(€20)',
    'US$ 12',
    '1 2345',
    "12'6",
    "5'10",
    '(5',
    '5)',
    '%25',
    '12:',
    '1.',
    '2026-03',
    '03/2026',
    '12E20260',
    "12'",
  ])('%s is none, whatever Univer makes of it', (text) => {
    expect(readFigure(text, language)).toBeUndefined();
  });

  it('has the digits of its text, in their order', () => {
    const part = fc.constantFrom(
      '1',
      '20',
      '345',
      '0',
      '6789',
      ',',
      '.',
      ' ',
      '$',
      '%',
      '-',
      '(',
      ')',
      "'",
      '/',
      ':',
      'h',
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
        const text = parts.join('');
        const figure = readFigure(text, language);
        // Days, hours and fractions are other than their digits: they have their own tables.
        if (!figure || /[/:h]|\d-\d/.test(text)) return;
        read++;
        const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        const written = figure.value.toPrecision(15).replace(/e.*/, '').replace(/\D/g, '');
        expect(written.replace(/^0+|0+$/g, ''), text).toBe(digits);
      }),
      { numRuns: 20_000, seed: 20_261_129 },
    );
    expect(read).toBeGreaterThan(1000);
  });
});

/** What one types in a cell is a number there when a function of ours finds one in its text: =SUM(…) and MUTU.… see the same. */
describe.each(LANGUAGES)('a text on a page in %s', (language) => {
  it('is the number that our functions read in it, or is told, or is a code', () => {
    const part = fc.constantFrom(
      ...['1', '20', '345', '0', '6789', ',', '.', ' ', '\u00a0', '$', '%', '-', '\u2212', '(', ')', '€', '£', '+'],
      ...[' CAD', 'CA', 'US', ' $ ', '500', '1,200', '1 200', '45,00', '45.00'],
      // From a page or a PDF, and from a full-width keyboard.
      ...['\u200b', '\u200e', '\ufeff', '\uff11\uff12', '\uff0e', '\uff04'],
    );
    let compared = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const meant = numberInText(text);
        const read = readFigure(text, language)?.value;
        if (otherMoney(text)) {
          expect(read, text).toBeUndefined();
          return;
        }
        if (meant === undefined || isCode(text) || isLikeFigure(text, language)) return;
        // Plain figures are Univer's to read.
        if (read === undefined && Number(text.replace(/[, ]/g, '')) === meant) return;
        compared++;
        expect(read, text).toBeCloseTo(meant, 9);
      }),
      { numRuns: 40_000, seed: 20_261_130 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

it('knows what Univer would make a number of', () => {
  const taken = ['1 2345', "12'6", '(5', '%25', '12E20260', '12'];
  expect(taken.filter(isTakenForNumber)).toEqual(taken);
  expect(['Ferme 2', 'H2X 1Y4', '514 555-1234', ''].filter(isTakenForNumber)).toEqual([]);
});

describe('in a cell that takes numbers', () => {
  it.each([
    ['2h30', 2.5],
    ['37:30', 37.5],
    ['0h20', 1 / 3],
    ['8', 8],
    ['12,5', 12.5],
  ])('%s is %d hours', (text, hours) => {
    const typed = readFigure(text, 'fr') ?? { value: Number.NaN };
    expect(numberMeant(typed, '0.00')?.value).toBeCloseTo(hours, 12);
  });

  it.each([
    ['5 mars 2026', '0.00'],
    ['2026-03-05', '0.00'],
    ['2h30', '#,##0.00" $"'],
    ['2h30', '0.0%'],
    ['12 %', '#,##0.00" $"'],
    ['12 %', '0.00'],
    ['12 $', '0.0%'],
  ])('%s is no number of « %s »', (text, pattern) => {
    expect(numberMeant(readFigure(text, 'fr') ?? { value: 0 }, pattern)).toBeUndefined();
  });
});

it.each([
  ['12 $', '#,##0.00" $"', 12],
  ['1 234,5', '0.00', 1234.5],
  ['1 1/2', '#,##0.00" $"', 1.5],
  ['1,5e3', '0.00', 1500],
  ['12 %', '0.0%', 0.12],
])('« %s » leaves to its cell the format « %s »', (text, pattern, value) => {
  expect(numberMeant(readFigure(text, 'fr') ?? { value: 0 }, pattern)).toEqual({ value });
});

it.each([
  ['[h]:mm', 'length'],
  ['h" h "mm', 'time'],
  ['yyyy-mm-dd hh:mm', 'date'],
  ['0.0%', 'percent'],
  ['#,##0.00" $ par jour"', 'number'],
  ['', 'number'],
])('the format « %s » shows a %s', (pattern, kind) => {
  expect(kindOfPattern(pattern)).toBe(kind);
});
