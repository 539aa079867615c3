import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../core/index';

const PRICES = [
  ['ressource', 'prix'],
  ['Camion', 2],
];
const LOG = [
  ['date', 'partenaire', 'ressource', 'quantité'],
  ['2026-03-02', 'Atelier', 'Camion', 10],
];

describe('rows of a table', () => {
  it('a day written in advance, with nothing beside it, is no row', () => {
    const longer = [...LOG, ['2026-03-03', null, null, null], ['2026-03-04', '', 0, 0]];
    expect(call('FACTURE', [longer, PRICES])).toEqual(call('FACTURE', [LOG, PRICES]));
    // Something is said of the day: what is missing is asked for.
    const half = call('FACTURE', [[...LOG, ['2026-03-03', 'Atelier', null, null]], PRICES]);
    expect((half as CellError).message).toMatch(/ressource/);
  });

  it('a row of totals is seen in the column of days too, and an error in it still goes out', () => {
    const total = call('FACTURE', [[...LOG, ['TOTAL', null, null, 10]], PRICES]);
    expect((total as CellError).message.replace(/\u00a0/g, ' ')).toMatch(/« TOTAL » est une ligne de total/);
    expect(call('FACTURE', [[...LOG, ['Total', null, null, '#REF!']], PRICES])).toMatchObject({ code: '#REF!' });
    expect(total).toBeInstanceOf(CellError);
  });
});

describe('a table of many rows', () => {
  const long = (count: number) => [LOG[0], ...Array.from({ length: count }, () => LOG[1])];

  it('is read up to 20,000 rows, blank ones apart, and refused beyond in one sentence', () => {
    // 10 units at 2 $, twenty thousand times.
    const blank = Array.from({ length: 30_000 }, () => [null, null, null, null]);
    const invoice = call('FACTURE', [[...long(20_000), ...blank], PRICES]);
    expect(JSON.stringify(invoice)).toContain('400000');
    const bookings = [
      ['ressource', 'début', 'fin'],
      ...Array.from({ length: 20_001 }, () => ['Camion', '2026-03-02 09:00', '2026-03-02 10:00']),
    ];
    for (const refused of [call('FACTURE', [long(20_001), PRICES]), call('CONFLITS', [bookings])]) {
      const { message } = refused as CellError;
      expect(message.replace(/\u00a0/g, ' ')).toMatch(/^journal : plus de 20 000 lignes sont remplies/);
    }
  });
});

describe('quantities of one use and of a year side by side', () => {
  const POSTS = [
    ['Couteaux', 100, 2000, 'pied'],
    ['Remplacement', 3500, 7, 'an'],
    ['Frais', 5, 1, 'utilisation'],
  ];
  const rows = (...order: readonly number[]) =>
    [
      ['pied', 50, 2000],
      ['utilisation', 1, 40],
    ].map((row) => order.map((at) => row[at] ?? null));
  const said = (...table: (string | number | null)[][]) => call('COUTANNUEL', [POSTS, table]);

  it('are told apart by their headers, in any order', () => {
    // 2 000 feet: 100; 3 500 ÷ 7: 500; 40 uses: 200. By the trip, it would be 2,50 + 500 + 5.
    expect(said(['Unité', 'Par voyage', 'Par an'], ...rows(0, 1, 2))).toBe(800);
    expect(said(['Unité', 'Une année', 'Une utilisation'], ...rows(0, 2, 1))).toBe(800);
    expect(said(['Unit', 'Trip', 'One year'], ...rows(0, 1, 2))).toBe(800);
    expect(said(['Unité', 'Quantité d’une utilisation', 'Quantité d’une année'], ...rows(0, 1, 2))).toBe(800);
  });

  it('are refused without headers, or with headers that do not say which is the year', () => {
    expect((said(...rows(0, 1, 2)) as CellError).message).toMatch(/3 colonnes ont été données et 2 sont attendues/);
    expect((said(['Unité', 'Voyage', 'Saison'], ...rows(0, 1, 2)) as CellError).message).toMatch(
      /quantité.*introuvable/,
    );
  });
});
