/** Headers that change what their figures mean, and columns that would be passed over in silence. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

describe('a header that changes what its figures mean', () => {
  const H = ['date', 'partenaire', 'ressource', 'début', 'fin'];
  const R = ['2026-03-02', 'A', 'Salle', '09:00', '17:00'];
  const priced = (...headers: string[]): string =>
    said('FACTURE', [
      [H, R],
      [
        ['ressource', ...headers],
        ['Salle', 10, 15],
      ].map((row) => row.slice(0, headers.length + 1)),
    ]);
  it('is refused: another unit, another money, another thing', () => {
    for (const price of ['Prix (¢)', 'Prix (taxes incluses)', 'Prix d’achat']) {
      expect(priced(price), price).toContain(`« ${price} »`);
    }
    for (const other of [
      'Palier (minutes)',
      'Minimum (minutes)',
      'Minimum ($)',
      'Maximum de personnes',
      'Maximum par semaine',
      'Plafond',
      'Rabais',
      'Par',
    ]) {
      expect(priced('prix', other), other).toContain(`« ${other} »`);
    }
    const costs = (...header: string[]): string =>
      said('COUTANNUEL', [[header, ['Loyer', 12, 1, 'an']], [['heure', 1]]]);
    for (const amount of ['montant (k$)', 'Montant (¢)', 'Montant ($ US)', 'montant (par mois)'])
      expect(costs('poste', amount, 'par', 'unité')).toContain(amount);
  });
  it('and one that says what the figures are already is read', () => {
    const total10 = (price: string): unknown =>
      total(
        call('FACTURE', [
          [H, R],
          [
            ['ressource', price],
            ['Salle', 10],
          ],
        ]),
      );
    for (const price of [
      'Prix ($)',
      'Prix ($/h)',
      'Prix par heure',
      'Prix de location',
      'Prix (CAD)',
      'Prix avant taxes',
      'Prix unitaire',
    ]) {
      expect(total10(price), price).toBe(80);
    }
  });
  it('tells a maximum in dollars from one in hours', () => {
    for (const most of [
      'Maximum par jour ($)',
      'max par jour $',
      'Daily maximum ($)',
      'Maximum par jour en dollars',
      'Max/jour ($)',
    ]) {
      expect(
        total(
          call('FACTURE', [
            [H, R],
            [
              ['ressource', 'prix', most],
              ['Salle', 10, 40],
            ],
          ]),
        ),
        most,
      ).toBe(40);
    }
  });
  it('a column that is not read, and holds what an optional one would', () => {
    expect(
      said('COUTANNUEL', [
        [
          ['item', 'cost', 'every', 'unit'],
          ['Tune-up', 100, 100000, 'foot'],
        ],
        [['foot', 1000]],
      ]),
    ).toMatch(/« every » n’est pas lue/);
    for (const header of ['Annulé', 'Cancelled', 'No-show', 'Absence']) {
      expect(
        said('FACTURE', [
          [
            [...H, header],
            [...R, 'oui'],
          ],
          [
            ['ressource', 'prix'],
            ['Salle', 10],
          ],
        ]),
        header,
      ).toContain(`« ${header} »`);
    }
    expect(
      said('FACTURE', [
        [
          [...H, 'Situation'],
          [...R, 'annulé'],
        ],
        [
          ['ressource', 'prix'],
          ['Salle', 10],
        ],
      ]),
    ).toMatch(/« Situation ».*« annulé »/);
    expect(
      said('CONFLITS', [
        [
          [...H, 'Remarque'],
          [...R, 'Annulée'],
        ],
      ]),
    ).toContain('« Remarque »');
    // A note says what it likes.
    expect(
      total(
        call('FACTURE', [
          [
            [...H, 'Remarque'],
            [...R, 'clé perdue'],
          ],
          [
            ['ressource', 'prix'],
            ['Salle', 10],
          ],
        ]),
      ),
    ).toBe(80);
  });
});
