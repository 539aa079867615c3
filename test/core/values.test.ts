import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../core/index';
import { FIRST_DAY, isoDay, LAST_DAY, serialOf } from '../../core/values/dates';
import { formatFixed, formatMoney, formatNumber, formatPercent, roundedTo } from '../../core/values/format';
import { numberInText } from '../../core/values/numbers';

const message = (value: unknown): string => (value instanceof CellError ? value.message.replace(/\u00a0/g, ' ') : '');

describe('text that shows a number is that number', () => {
  const shown: [string, number][] = [
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,50 $', 1234.5],
    ['1\u00a0234,50\u00a0$', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['$1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234,567', 1234567],
    ['5 %', 0.05],
    ['9,975 %', 0.09975],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['+4', 4],
    [',5', 0.5],
    ['1.5e3', 1500],
    ['1,5E+03', 1500],
    ['$-5', -5],
    ['-5 $', -5],
  ];
  for (const [text, value] of shown) it(text, () => expect(numberInText(text)).toBe(value));

  for (const text of ['abc', '12 50', '1,2,3', '12h', '5 %%', '--4', '1.2.3', '', '%', '$', '1 23,4']) {
    it(`« ${text} » is not a number`, () => expect(numberInText(text)).toBeUndefined());
  }
});

describe('blank, omitted, "", null and undefined are the same thing', () => {
  const full = [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5];
  const expected = call('COUTUSAGE', full, 'fr');
  for (const blank of [null, undefined, '', '   ']) {
    it(JSON.stringify(blank) ?? 'undefined', () => {
      expect(call('COUTUSAGE', [...full, blank, blank, blank, blank, blank, blank, blank, blank], 'fr')).toBe(expected);
    });
  }
  it('0 for an optional argument that must be more than 0', () => {
    expect(call('COUTUSAGE', [...full, 0, 0], 'fr')).toBe(expected);
    expect(call('REMPLACEMENT', [3500, 7, 5, 0], 'fr')).toBe(call('REMPLACEMENT', [3500, 7, 5], 'fr'));
    expect(call('SEUIL', [12000, 25, 6, 0, 0, 0, 0], 'fr')).toBe(call('SEUIL', [12000, 25, 6], 'fr'));
  });
});

describe('ranges', () => {
  it('a range of one cell is its value', () => {
    expect(call('INDEXER', [[[1000]], [[0.02]], 2], 'fr')).toBeCloseTo(1040.4, 9);
  });

  it('a column gives a column, a row a row, both a table', () => {
    expect(call('GESTION', [[[100], [200]], 10], 'fr')).toEqual([[10], [20]]);
    expect(call('GESTION', [[[100, 200]], 10], 'fr')).toEqual([[10, 20]]);
    expect(call('GESTION', [[[100], [200]], [[10, 20]]], 'fr')).toEqual([
      [10, 5],
      [20, 10],
    ]);
  });

  it('one bad row keeps its sentence to itself, a blank row stays blank', () => {
    const answer = call(
      'GESTION',
      [
        [[100], [''], ['abc'], [400]],
        [[10], [null], [10], [0]],
      ],
      'fr',
    ) as unknown[][];
    expect(answer[0]).toEqual([10]);
    expect(answer[1]).toEqual(['']);
    expect(message(answer[2]?.[0])).toMatch(/^budget_annuel \(3e ligne de la plage\) : « abc »/);
    expect(message(answer[3]?.[0])).toMatch(/^utilisations_par_an \(4e ligne de la plage\) : 0 ne convient pas/);
  });

  it('a blank beside filled cells is a missing value, named with its row', () => {
    const answer = call(
      'GESTION',
      [
        [[100], [200]],
        [[10], ['']],
      ],
      'fr',
    ) as unknown[][];
    expect(message(answer[1]?.[0])).toMatch(/^utilisations_par_an \(2e ligne de la plage\) : il manque une valeur/);
  });

  it('shapes that do not combine are refused with both sizes', () => {
    expect(
      message(
        call(
          'GESTION',
          [
            [[1], [2], [3]],
            [[1], [2]],
          ],
          'fr',
        ),
      ),
    ).toMatch(/3 × 1 .* 2 × 1/);
  });

  it('an error coming in goes out, in its own row', () => {
    const answer = call('GESTION', [[['#N/A'], [200]], 10], 'fr') as unknown[][];
    expect(answer[0]?.[0]).toMatchObject({ code: '#N/A', message: '#N/A' });
    expect(answer[1]).toEqual([20]);
    expect(call('GESTION', [100, '#DIV/0!'], 'fr')).toMatchObject({ code: '#DIV/0!' });
    expect(call('GESTION', ['abc', '#REF!'], 'fr')).toMatchObject({ code: '#REF!' });
    expect(call('SEUILMULTI', [1000, [[10], ['#NOM?']], [[1], [2]], [[1], [1]]], 'fr')).toMatchObject({
      code: '#NAME?',
    });
    expect(call('EXPLIQUER', ['GESTION', '#N/A', 2], 'fr')).toMatchObject({ code: '#N/A', message: '#N/A' });
  });
});

describe('lists', () => {
  it('keep their orientation, end at the last filled cell, leave gaps blank', () => {
    const column = [[2000], [''], [1100], [''], ['']];
    const answer = call(
      'SEUILMULTI',
      [239400, column, [[1160], [''], [810], [''], ['']], [[1], [''], [3], [''], ['']]],
      'fr',
    );
    expect(answer).toEqual([[140], [''], [420]]);
  });

  it('of different lengths are refused with both', () => {
    expect(message(call('SEUILMULTI', [1000, [[10], [20], [30]], [[1], [2]], [[1], [1], [1]]], 'fr'))).toMatch(
      /prix compte 3 valeurs et coûts_variables en compte 2/,
    );
  });

  it('a blank beside a filled neighbour is named with its position', () => {
    expect(message(call('SEUILMULTI', [1000, [[10], [20]], [[1], ['']], [[1], [1]]], 'fr'))).toMatch(
      /^coûts_variables \(2e cellule de la plage\)/,
    );
  });
});

describe('tables', () => {
  const use = [
    ['pied', 50],
    ['heure', 5],
  ];
  it('with or without their header row, with blank rows', () => {
    const bare = [
      ['Couteaux', 100, 2000, 'pied'],
      ['', '', '', ''],
      ['Assurance', 876, '', 'an'],
    ];
    const headed = [['Libellé', 'Montant', 'Par', 'Unité'], ...bare];
    // 2.50, and 876 $ a year ÷ 8 760 h × 5 h.
    expect(call('COUTPOSTES', [bare, use], 'fr')).toBeCloseTo(3, 9);
    expect(call('COUTPOSTES', [headed, [['unité', 'quantité'], ...use]], 'fr')).toBeCloseTo(3, 9);
  });

  it('units are read in either language, in the plural, without accents', () => {
    const posts = [
      ['A', 10, 1, 'PIEDS'],
      ['B', 20, 1, 'work hours'],
      ['C', 30, 1, 'heures de travail'],
    ];
    expect(
      call(
        'COUTPOSTES',
        [
          posts,
          [
            ['feet', 1],
            ['heure de travail', 1],
          ],
        ],
        'en',
      ),
    ).toBe(60);
  });

  it('a bad cell, an unknown unit, a unit listed twice are named', () => {
    expect(message(call('COUTPOSTES', [[['A', 'cent', 1, 'pied']], use], 'fr'))).toMatch(
      /^montant \(postes, 1re ligne de la plage\) : « cent »/,
    );
    expect(message(call('COUTPOSTES', [[['A', 10, 1, 'caisse']], use], 'fr'))).toMatch(
      /« caisse » n’est pas dans le tableau « usage »/,
    );
    expect(
      message(
        call(
          'COUTPOSTES',
          [
            [['A', 10, 1, 'pied']],
            [
              ['pied', 1],
              ['ft', 2],
            ],
          ],
          'fr',
        ),
      ),
    ).toMatch(/« ft » est donnée deux fois/);
  });
});

describe('formats of the two languages', () => {
  it('numbers, dollars, percentages', () => {
    expect(formatNumber(1234.5, 'fr')).toBe('1\u00a0234,5');
    expect(formatNumber(-1234.5, 'en')).toBe('−1,234.5');
    expect(formatMoney(37.835388, 'fr')).toBe('37,84\u00a0$');
    expect(formatMoney(-1234.5, 'en')).toBe('−$1,234.50');
    expect(formatPercent(0.0570776, 'fr')).toBe('5,708\u00a0%');
    expect(formatFixed(1.005, 'fr', 2)).toBe('1,01');
    expect(formatNumber(1e21, 'fr')).toBe('1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000');
    expect(formatNumber(1.5e-7, 'en')).toBe('0.00000015');
    expect(formatMoney(-0.001, 'fr')).toBe('0,00\u00a0$');
  });

  it('the largest and the smallest numbers', () => {
    const zeros = (groups: number) => '\u00a0000'.repeat(groups);
    expect(formatMoney(1e308, 'fr')).toBe(`100${zeros(102)},00\u00a0$`);
    expect(formatMoney(-1e21, 'en')).toBe('−$1,000,000,000,000,000,000,000.00');
    expect(formatMoney(1.23456789012346e18, 'fr')).toBe(
      '1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0460\u00a0000,00\u00a0$',
    );
    expect(formatNumber(Number.MAX_VALUE, 'fr')).toBe(`179\u00a0769\u00a0313\u00a0500${zeros(99)}`);
    expect(formatPercent(Number.MAX_VALUE, 'en').startsWith('17,980,000,000,')).toBe(true);
    expect(formatPercent(5e-324, 'fr', 1)).toMatch(/^0,0{321}5\u00a0%$/);
    for (const value of [1e308, -1e308, Number.MAX_VALUE, 5e-324]) {
      expect(roundedTo(value, 2)).toBe(Math.abs(value) < 1 ? 0 : value);
      for (const text of [formatMoney(value, 'fr'), formatFixed(value, 'en', 3), formatPercent(value, 'fr')]) {
        expect(text).not.toMatch(/NaN|Infinity|e/);
      }
    }
  });

  it('thousands written in our French sentences never break at the end of a line', () => {
    const [, , , , row] = call('AIDE', ['REMPLACEMENT'], 'fr') as string[][];
    expect(row?.[2]).toContain('8\u00a0760 heures');
  });

  it('half up in exact decimals', () => {
    expect(roundedTo(0.7 * 0.05, 2)).toBe(0.04);
    expect(roundedTo(140 * 0.09975, 2)).toBe(13.97);
    expect(roundedTo(-0.035, 2)).toBe(-0.04);
    expect(roundedTo(1234.5649, 2)).toBe(1234.56);
  });

  it('days are real days', () => {
    expect(serialOf(2026, 11, 21)).toBe(46347);
    expect(serialOf(1970, 1, 1)).toBe(25569);
    expect(serialOf(2026, 2, 30)).toBeUndefined();
  });
});

describe('the days that are read', () => {
  // Microsoft, « DATE function »: January 1, 2008 is serial number 39448; 10 227 days after the first, 70 491 before the last.
  it('go from the first of 1980 to the last of 2200', () => {
    expect([isoDay(39_448), isoDay(FIRST_DAY), isoDay(LAST_DAY)]).toEqual(['2008-01-01', '1980-01-01', '2200-12-31']);
  });
});
