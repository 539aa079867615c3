/** What the foot of the page says of a selection, and a number that has too little room. */

import { CellValueType, type ICellData, numfmt } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { moneyOfHere } from '../../playground/formats';
import { fittedNumber } from '../../playground/sheet/fitted';
import { shownTotals } from '../../playground/totals/shown';
import { totalsOf } from '../../playground/totals/totals';

const range = (startRow: number, endRow: number, startColumn = 0, endColumn = 0) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
const said = (cells: readonly (ICellData | null)[], pattern?: string, language: 'fr' | 'en' = 'fr') =>
  shownTotals(
    totalsOf([range(0, cells.length - 1)], (row) => cells[row]),
    pattern,
    language,
  ).map(({ name, figure }) => `${name} ${figure}`.replace(/\s/g, ' '));

describe('the totals of a selection', () => {
  it('speak the language of the page', () => {
    // 5 400 + 10 800 + 16 200 = 32 400, a third of which is 10 800.
    const cells = [number(5400), number(10800), number(16200)];
    expect(said(cells)).toEqual(['Moyenne 10 800', 'Cellules remplies 3', 'Min 5 400', 'Max 16 200', 'Somme 32 400']);
    expect(said(cells, undefined, 'en')).toEqual([
      'Average 10,800',
      'Filled cells 3',
      'Min 5,400',
      'Max 16,200',
      'Sum 32,400',
    ]);
    // No exponent, however large.
    expect(said([number(2e8), number(1e8)])).toContain('Somme 300 000 000');
  });

  it('are written as the cells are: amounts with cents, hours beyond a day, dates without a sum', () => {
    expect(said([number(12.5), number(0.25)], '#,##0.00" $"')).toContain('Somme 12,75 $');
    // Three times nine hours.
    expect(said([number(9 / 24), number(9 / 24), number(9 / 24)], 'h" h "mm')).toContain('Somme 27 h 00');
    const dates = said([number(46096), number(46097)], 'yyyy-mm-dd');
    expect(dates).toEqual(['Cellules remplies 2', 'Min 2026-03-15', 'Max 2026-03-16']);
  });

  it('are rounded to whole numbers only where they are', () => {
    // 16 200 + 1 234,5 − 3,25 = 17 431,25, a quarter of which is 4 357,8125 with a nought.
    const cells = [number(16200), number(1234.5), number(-3.25), number(0)];
    expect(said(cells, '#,##0')).toEqual([
      'Moyenne 4 357,8125',
      'Cellules remplies 4',
      'Min -3,25',
      'Max 16 200',
      'Somme 17 431,25',
    ]);
    expect(said(cells, '#,##0" $";-#,##0" $"').slice(-3)).toEqual(['Min -3,25 $', 'Max 16 200 $', 'Somme 17 431,25 $']);
    expect(said([number(0.1), number(0.125)], '0" %"').slice(-1)).toEqual(['Somme 0,225 %']);
    expect(said([number(0.1), number(0.125)], '0%').slice(-1)).toEqual(['Somme 22,5%']);
    expect(said([number(0.125), number(0.25)], '#,##0.0').slice(-1)).toEqual(['Somme 0,4']);
    expect(said([number(1.5), number(2)], 'General').slice(-1)).toEqual(['Somme 3,5']);
  });

  it('count what holds something, a blank that a formula gives left out, a cell of two ranges once', () => {
    const cells = [number(10), text('dix'), text(''), null, number(20)];
    expect(said(cells)).toEqual(['Moyenne 15', 'Cellules remplies 3', 'Nombres 2', 'Min 10', 'Max 20', 'Somme 30']);
    expect(totalsOf([range(0, 1), range(0, 4)], (row) => cells[row]).sum).toBe(30);
    expect(said([number(10), null])).toEqual([]);
  });
});

describe('a number in a cell with room for six signs', () => {
  const shown = (written: string, hasNoFormat = true): string =>
    fittedNumber(written, 6, (some) => some.length, hasNoFormat);

  it('is whole, or #### : it is never cut', () => {
    expect(shown('16 200')).toBe('16 200');
    expect(shown('-1234567890')).toBe('######');
    expect(shown('1 234,50 $', false)).toBe('######');
    expect(shown('2026-03-15', false)).toBe('######');
  });

  it('gives up decimals where it has no format of its own', () => {
    expect(shown('0,3333333333')).toBe('0,3333');
    expect(shown('123456.78')).toBe('123457');
    // Two decimals that were asked for are not one.
    expect(shown('1234,567', false)).toBe('######');
  });
});

describe('the amounts of a grid in the other language', () => {
  it.each([
    ['1,270.80\u00a0$', 'en', '$1,270.80'],
    ['-45.00\u00a0$', 'en', '-$45.00'],
    ['$1,270.80', 'en', '$1,270.80'],
    ['$1\u00a0270,80', 'fr', '1\u00a0270,80\u00a0$'],
    ['-$45,00', 'fr', '-45,00\u00a0$'],
    ['1\u00a0270,80\u00a0$', 'fr', '1\u00a0270,80\u00a0$'],
    [' $412,37 ', 'fr', '412,37\u00a0$'],
    ['-$60,25 ', 'fr', '-60,25\u00a0$'],
    ['$12 a use', 'fr', '$12 a use'],
    ['12 %', 'en', '12 %'],
  ] as const)('%s', (shown, language, here) => {
    expect(moneyOfHere(shown, language)).toBe(here);
  });
});

// [MS-OI29500] 18.8.31: a currency's country and a language of dates; decimals and thousands are those of the screen.
describe('a format of another country', () => {
  const FIGURE = 46_084.5;
  it.each([
    ['[$$-409]#,##0.00', 'fr', '$46 084,50'],
    ['[$$-409]#,##0', 'fr', '$46 085'],
    ['#,##0.00 [$$-C0C]', 'en', '46,084.50 $'],
    ['#,##0.00\\ [$€-40C]', 'en', '46,084.50 €'],
    ['[$-40C]d mmmm yyyy', 'en', '3 mars 2026'],
  ] as const)('%s', (pattern, locale, shown) => {
    expect(numfmt.format(pattern, FIGURE, { locale }).replace(/\s/g, ' ')).toBe(shown);
  });
});
