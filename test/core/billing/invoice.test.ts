import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type CellError, call } from '../../../core/index';

const PRICES = [
  ['ressource', 'prix', 'frais d’absence', 'frais de retard'],
  ['Camion', 0.62, 25, 15],
  ['Salle', 12, 10, ''],
];
const LOG = [
  ['date', 'partenaire', 'ressource', 'quantité', 'statut', 'note'],
  ['2026-03-02', 'Atelier', 'Camion', 120, 'fait', ''],
  ['2026-03-05', 'Ferme', 'Camion', 40, 'retard', 'rendu à 19 h'],
  ['2026-03-09', 'Atelier', 'Salle', '', 'absence', ''],
  ['2026-03-12', 'Ferme', 'Salle', 3, 'annulé', ''],
  ['2026-04-01', 'Ferme', 'Salle', 2, '', ''],
];
const message = (value: unknown): string => (value as CellError).message;

describe('FACTURE', () => {
  it('charges the price, the fees and nothing when cancelled', () => {
    // By hand: 120 × 0,62 = 74,40, + 10; 40 × 0,62 + 15 = 39,80, + 2 × 12.
    expect(call('FACTURE', [LOG, PRICES], 'fr')).toEqual([
      ['partenaire', 'lignes', 'frais', 'montant'],
      ['Atelier', 2, 10, 84.4],
      ['Ferme', 2, 15, 63.8],
      ['Total', 4, 25, 148.2],
    ]);
  });

  it('lists one partner’s lines, whatever the case and spaces of its name', () => {
    const lines = call('FACTURE', [LOG, PRICES, ' ATELIER '], 'fr');
    expect(lines).toEqual([
      ['date', 'ressource', 'quantité', 'prix', 'frais', 'montant'],
      ['2026-03-02', 'Camion', 120, 0.62, '', 74.4],
      ['2026-03-09', 'Salle', '', '', 10, 10],
      ['Total', '', '', '', 10, 84.4],
    ]);
    expect(answer('FACTURE', [LOG, PRICES, 'Atelier'], 'fr').units?.[1]).toEqual([
      undefined,
      undefined,
      'quantity',
      'money',
      undefined,
      'money',
    ]);
  });

  it('reads the log in English too', () => {
    const log = [
      ['Status', 'Partner', 'Qty', 'Resource', 'Day'],
      ['no-show', 'Atelier', '', 'Salle', 46000],
      ['Late', 'Ferme', '40', 'camion', 46001],
      ['cancelled', 'Ferme', 4, 'Camion', 46001],
      ['done', 'Ferme', 2, 'Salle', new Date(2026, 3, 1)],
    ];
    const prices = [
      ['resource', 'price', 'no-show fee', 'late fee'],
      ['Camion', '0,62 $', 25, 15],
      ['Salle', 12, 10, ''],
    ];
    expect(call('FACTURE', [log, prices], 'en')).toEqual([
      ['partner', 'lines', 'fees', 'amount'],
      ['Atelier', 1, 10, 10],
      ['Ferme', 2, 15, 63.8],
      ['Total', 3, 25, 73.8],
    ]);
  });

  it('includes both ends of the period; a partner without lines in it owes 0', () => {
    const total = (du: unknown, au: unknown): unknown => {
      const rows = call('FACTURE', [LOG, PRICES, '', du, au], 'fr') as unknown[][];
      return rows[rows.length - 1]?.[3];
    };
    expect(total('2026-03-05', '2026-03-09')).toBe(49.8);
    expect(total('2026-03-06', '2026-03-08')).toBe(0);
    expect(total('2026-04-01', '')).toBe(24);
    expect(call('FACTURE', [LOG, PRICES, 'Atelier', '2026-04-01'], 'fr')).toEqual([
      ['date', 'ressource', 'quantité', 'prix', 'frais', 'montant'],
      ['Total', '', '', '', 0, 0],
    ]);
  });

  const STATUSES = ['fait', 'annulé', 'absence', 'retard'] as const;
  const use = fc.record({
    day: fc.integer({ min: 46000, max: 46030 }),
    partner: fc.constantFrom('A', 'B', 'C'),
    resource: fc.constantFrom('Camion', 'Salle'),
    hundredths: fc.integer({ min: 1, max: 100000 }),
    status: fc.constantFrom(...STATUSES),
  });
  const uses = fc.array(use, { minLength: 1, maxLength: 30 });
  type Uses = typeof uses extends fc.Arbitrary<infer T> ? T : never;
  const asLog = (rows: Uses): unknown[][] => [
    ['date', 'partenaire', 'ressource', 'quantité', 'statut'],
    ...rows.map((row) => [row.day, row.partner, row.resource, row.hundredths / 100, row.status]),
  ];
  const PRICE_CENTS = {
    Camion: { price: 62n, noShow: 2500n, late: 1500n },
    Salle: { price: 1235n, noShow: 1000n, late: 0n },
  };
  const PRICE_LIST = [
    ['ressource', 'prix', 'frais_absence', 'frais_retard'],
    ['Camion', 0.62, 25, 15],
    ['Salle', 12.35, 10, 0],
  ];
  /** Whole cents, half up, line by line. */
  const owed = (row: Uses[number]): bigint => {
    const { price, noShow, late } = PRICE_CENTS[row.resource];
    if (row.status === 'annulé') return 0n;
    if (row.status === 'absence') return noShow;
    return (2n * BigInt(row.hundredths) * price + 100n) / 200n + (row.status === 'retard' ? late : 0n);
  };
  const grandTotal = (rows: unknown): number => {
    const lines = rows as number[][];
    const last = lines[lines.length - 1] ?? [];
    return last[last.length - 1] as number;
  };

  it('agrees with whole cents, line by line', () => {
    fc.assert(
      fc.property(uses, (rows) => {
        const total = rows.reduce((sum, row) => sum + owed(row), 0n);
        expect(grandTotal(call('FACTURE', [asLog(rows), PRICE_LIST], 'fr'))).toBe(Number(total) / 100);
        for (const name of new Set(rows.map((row) => row.partner))) {
          const own = rows.filter((row) => row.partner === name).reduce((sum, row) => sum + owed(row), 0n);
          expect(grandTotal(call('FACTURE', [asLog(rows), PRICE_LIST, name], 'fr'))).toBe(Number(own) / 100);
        }
      }),
    );
  });

  it('adds up over periods that follow each other', () => {
    fc.assert(
      fc.property(uses, fc.integer({ min: 46000, max: 46029 }), (rows, day) => {
        const upTo = grandTotal(call('FACTURE', [asLog(rows), PRICE_LIST, '', '', day], 'fr'));
        const after = grandTotal(call('FACTURE', [asLog(rows), PRICE_LIST, '', day + 1], 'fr'));
        expect(upTo + after).toBeCloseTo(grandTotal(call('FACTURE', [asLog(rows), PRICE_LIST], 'fr')), 6);
      }),
    );
  });

  const changed = (row: number, column: number, value: unknown): unknown[][] =>
    LOG.map((line, i) => (i === row ? line.map((cell, j) => (j === column ? value : cell)) : line));

  it.each([
    [
      'an unknown resource',
      [changed(2, 2, 'Tracteur'), PRICES],
      'journal (3e ligne de la plage)',
      '«\u00a0Tracteur\u00a0»',
    ],
    ['a missing quantity', [changed(1, 3, ''), PRICES], 'journal (2e ligne de la plage)', 'il manque la quantité'],
    [
      'an unknown status',
      [changed(1, 4, 'perdu'), PRICES],
      'statut (journal, 2e ligne de la plage)',
      '«\u00a0perdu\u00a0»',
    ],
    [
      'a date that is not one',
      [changed(1, 0, 'hier'), PRICES],
      'date (journal, 2e ligne de la plage)',
      '«\u00a0hier\u00a0»',
    ],
    ['a partner who is not in the log', [LOG, PRICES, 'Cuisine'], 'partenaire', '«\u00a0Cuisine\u00a0»'],
    ['a period that ends before it starts', [LOG, PRICES, '', '2026-04-01', '2026-03-01'], 'au', '2026-03-01'],
    ['a resource priced twice', [LOG, [...PRICES, ['camion', 1, 2, 3]]], 'tarifs (4e ligne de la plage)', 'deux fois'],
    ['a log without its header', [LOG.slice(1), PRICES], 'journal', 'ligne d’en-têtes'],
    ['a negative price', [LOG, [PRICES[0], ['Camion', -1, 0, 0]]], 'prix (tarifs, 2e ligne de la plage)', '−1'],
  ])('refuses %s', (_, args, label, words) => {
    const found = message(call('FACTURE', args, 'fr'));
    expect(found).toContain(label);
    expect(found).toContain(words);
  });

  it('takes the 0 that desktop Excel passes for a blank cell as blank', () => {
    const log = LOG.map((line) => line.map((cell) => (cell === '' ? 0 : cell)));
    expect(call('FACTURE', [log, PRICES, '', 0, 0], 'fr')).toEqual(call('FACTURE', [LOG, PRICES], 'fr'));
  });

  it('does not ask for the price of what was cancelled or is out of the period', () => {
    const log = [
      ...LOG,
      ['2026-05-01', 'Ferme', 'Tracteur', 1, 'annulé', ''],
      ['2027-01-01', 'Ferme', 'Tracteur', 1, '', ''],
    ];
    expect(grandTotal(call('FACTURE', [log, PRICES, '', '', '2026-12-31'], 'fr'))).toBe(148.2);
  });
});
