/** Logs as co-ops, kitchens, farms, libraries and workshops keep them, under their own words. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const hall = [
  ['Salle', 'Tarif'],
  ['Grande salle', 20],
];

describe('who, what and when, by the words that people use', () => {
  it('of who', () => {
    for (const header of [
      ...[
        'Adhérent',
        'Adhérente',
        'Groupe',
        'Locataire',
        'Organisme',
        'Organisme locataire',
        'Membre',
        'Nom',
        'Nom du groupe',
      ],
      ...['Who', 'Member', 'Group', 'Renter', 'Name', 'Réservé par', 'Booked by'],
    ]) {
      const log = [
        ['Date', header, 'Salle', 'Début', 'Fin'],
        ['2026-03-02', 'Chorale', 'Grande salle', '19:00', '21:30'],
      ];
      // 2,5 h × 20 $.
      expect(total(call('FACTURE', [log, hall])), header).toBe(50);
    }
  });
  it('of what', () => {
    for (const header of [
      'Outil',
      'Tool',
      'Équipement',
      'Salle',
      'Espace',
      'Space',
      'Room',
      'Machine',
      'What',
      'Hall',
    ]) {
      const log = [
        ['Date', 'Member', header, 'Start', 'End'],
        ['2026-03-02', 'Léa', 'Laser', '09:00', '10:30'],
        ['2026-03-02', 'Max', 'Laser', '10:00', '11:00'],
      ];
      expect(call('OCCUPATION', [log, 10]), header).toBeCloseTo(0.25, 12);
      expect((call('CONFLITS', [log]) as unknown[][])[1]?.slice(0, 3), header).toEqual(['Laser', 2, 'Léa']);
    }
    const worked = [
      ['Date', 'Member', 'Tool', 'Material', 'Start', 'End'],
      ['2026-03-02', 'Léa', 'Laser', 'acrylic', '09:00', '10:30'],
      ['2026-03-03', 'Léa', 'Laser', 'plywood', '09:00', '10:00'],
    ];
    expect(call('OCCUPATION', [worked, 10])).toBeCloseTo(0.25, 12);
  });
  it('of when, in the order in which a use begins and ends', () => {
    for (const [start, end] of [
      ['Arrivée', 'Départ'],
      ['Heure d’arrivée', 'Heure de départ'],
      ['Arrival', 'Departure'],
      ['Arrival time', 'Departure time'],
      ['In', 'Out'],
      ['Out', 'In'],
      ['Time in', 'Time out'],
      ['Check-in', 'Check-out'],
      ['Check-out', 'Check-in'],
      ['Sortie', 'Retour'],
      ['Départ', 'Retour'],
      ['Entrée', 'Sortie'],
      ['De', 'À'],
      ['From', 'To'],
      ['Emprunté', 'Rendu'],
    ] as const) {
      const log = [
        ['Date', 'Nom', 'Outil', start, end],
        ['2026-03-02', 'Léa', 'Grande salle', '09:00', '12:00'],
      ];
      expect(call('OCCUPATION', [log, 10]), start).toBeCloseTo(0.3, 12);
      expect(total(call('FACTURE', [log, hall])), start).toBe(60);
    }
    const days = [
      ['Nom', 'Outil', 'Date d’arrivée', 'Heure d’arrivée', 'Date de départ', 'Heure de départ'],
      ['Léa', 'Grande salle', '2026-03-02', '22:00', '2026-03-03', '01:00'],
    ];
    expect(total(call('FACTURE', [days, hall]))).toBe(60);
  });
  it('but not two of them that may be one, nor one that stands for nothing sure', () => {
    const both = [
      ['Date', 'Groupe', 'Locataire', 'Salle', 'Début', 'Fin'],
      ['2026-03-02', 'Chorale', 'Ville', 'Grande salle', '19:00', '21:00'],
    ];
    expect(said('FACTURE', [both, hall])).toMatch(
      /deux colonnes peuvent être « partenaire » : « Groupe ».*« Locataire »/,
    );
    // A surer word is the one that counts, as before.
    const surer = both.map((row) => row.map((cell) => (cell === 'Groupe' ? 'Partenaire' : cell)));
    expect(total(call('FACTURE', [surer, hall]))).toBe(40);
  });
  it('of what was booked: confirmed, reserved, returned count; pending is asked', () => {
    const log = (status: string): unknown[][] => [
      ['Date', 'Groupe', 'Salle', 'Début', 'Fin', 'Statut'],
      ['2026-03-02', 'Chorale', 'Grande salle', '19:00', '21:00', status],
    ];
    for (const status of ['Confirmé', 'confirmée', 'Confirmed', 'réservé', 'Booked', 'Remis', 'Returned']) {
      expect(total(call('FACTURE', [log(status), hall])), status).toBe(40);
      expect(call('CONFLITS', [log(status)]), status).toHaveLength(1);
    }
    for (const status of ['En attente', 'Pending']) {
      expect(said('CONFLITS', [log(status)])).toMatch(
        /statut \(journal, 2e ligne .*n’est pas confirmé.*« réservé ».*« annulé »/,
      );
    }
  });
});

describe('a log of expenses under the words of a group', () => {
  // 90 and 30 in two: each has 60 to bear; Léa is owed 30.
  it.each([
    ['Membre', 'Montant'],
    ['Nom', 'Montant payé'],
    ['Fait par', 'Montant'],
    ['Paid by', 'Amount paid'],
    ['Who paid', 'Amount'],
    ['Payé par', 'Montant payé'],
  ])('%s, %s', (payer, amount) => {
    const log = [
      ['Date', payer, amount],
      ['2026-03-02', 'Léa', 90],
      ['2026-03-03', 'Max', 30],
    ];
    expect((call('COMPTES', [log]) as unknown[][]).slice(1)).toEqual([
      ['Léa', 90, 60, 30],
      ['Max', 30, 60, -30],
    ]);
  });
});
