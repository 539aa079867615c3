/** Rows of totals among costs, by the names people give them: left in, they would count twice. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said } from './typed';

const costs = (label: string, amount = 150): unknown[][] => [
  ['Loyer', 100, 1, 'an'],
  ['Assurance', 50, 1, 'an'],
  [label, amount, 1, 'an'],
];
const YEAR = [['heure', 1]];

describe('a row of totals', () => {
  it('is refused whatever its total is called, in both functions of cost lines', () => {
    for (const label of [
      ...[
        'Coût total',
        'TOTAL ($)',
        'TOTAL $',
        'Sous-totaux',
        'Sous total',
        'Montant total',
        'Total à payer',
        'Total T1',
      ],
      ...[
        'Total heures',
        'Overall total',
        'Grand total',
        'Grand-total',
        'Moyenne',
        'Moyenne mensuelle',
        'Coûts totaux',
      ],
      ...[
        'Total :',
        '*Total*',
        '= Total',
        'Total (2026)',
        'Total avant taxes',
        'Total avec taxes',
        'Total cost',
        'Average',
      ],
      ...[
        'Total annuel',
        'Total des coûts de la scie',
        'Subtotal (fixed)',
        'Total général',
        'Somme due',
        'Total Q3 2026',
      ],
    ]) {
      // Not even the sum: a total of something else.
      for (const sentence of [
        said('COUTANNUEL', [costs(label, 7), YEAR]),
        said('COUTPOSTES', [costs(label, 7), [['heure', 1]], YEAR]),
      ]) {
        expect(sentence, label).toContain(`« ${label} » est une ligne de total, qui compterait deux fois`);
      }
    }
  });
  it('is told from an item that is only called so', () => {
    for (const label of [
      'Total Énergie',
      'Location totale',
      'Total Transport',
      'Entretien total du moteur',
      'Sommier',
    ]) {
      expect(call('COUTANNUEL', [costs(label, 20), YEAR]), label).toBe(170); // 100 + 50 + 20
    }
    expect(call('COUTANNUEL', [[['Total Énergie', 100, 1, 'an']], YEAR])).toBe(100);
  });
  it('is known too by its amount, the sum of those above', () => {
    for (const label of ['Total Énergie', 'Location totale', 'Total camion']) {
      expect(said('COUTANNUEL', [costs(label, 150), YEAR]), label).toContain(`« ${label} » est une ligne de total`);
    }
    // The same « per » as those above together is no sum of amounts.
    const pers = [
      ['Loyer', 100, 1, 'an'],
      ['Assurance', 50, 1, 'an'],
      ['Total Énergie', 20, 2, 'an'],
    ];
    expect(call('COUTANNUEL', [pers, YEAR])).toBe(160);
  });
  it('is refused among payers, partners and units too', () => {
    const paid = [
      ['payeur', 'montant'],
      ['A', 10],
      ['B', 20],
      ['Montant total', 30],
    ];
    expect(said('COMPTES', [paid])).toContain('« Montant total »');
    expect(
      said('COUTANNUEL', [
        costs('Essence', 1),
        [
          ['heure', 1],
          ['Total heures', 1],
        ],
      ]),
    ).toContain('« Total heures »');
  });
});
