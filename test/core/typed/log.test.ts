/** The log of a real month: what it holds and a function does not use, what it invoices. */
import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../../core/index';
import { said, total } from './typed';

describe('what a function does not use stops nothing', () => {
  const prices = [
    ['ressource', 'prix'],
    ['Camion', 1],
  ];
  it('an error in a note', () => {
    const log = [
      ['date', 'partenaire', 'ressource', 'quantité', 'statut', 'note'],
      ['2026-03-02', 'A', 'Camion', 10, 'fait', '#REF!'],
    ];
    expect(total(call('FACTURE', [log, prices]))).toBe(10);
  });
  it('a cancelled line that is not complete, or holds an error', () => {
    const log = [
      ['date', 'ressource', 'début', 'fin', 'statut'],
      ['2026-03-02', 'Salle', '09:00', '12:00', 'fait'],
      ['2026-03-03', 'Salle', null, null, 'annulé'],
      ['2026-03-04', '#N/A', 'bientôt', '#N/A', 'annulé'],
    ];
    expect(call('OCCUPATION', [log, 100])).toBe(0.03);
    expect(call('CONFLITS', [log])).toHaveLength(1);
  });
  it('another partner’s line, a line out of the period', () => {
    const log = [
      ['date', 'partenaire', 'ressource', 'quantité'],
      ['2026-03-02', 'A', 'Camion', 10],
      ['2026-03-03', 'B', 'Inconnue', 'beaucoup'],
      ['2026-05-03', 'A', 'Camion', '#N/A'],
    ];
    expect(total(call('FACTURE', [log, prices, 'A', '2026-03-01', '2026-03-31']))).toBe(10);
    expect(said('FACTURE', [log, prices, null, '2026-03-01', '2026-03-31'])).toContain('« beaucoup »');
  });
  it('but an error where it is used goes out as it is', () => {
    const log = [
      ['date', 'partenaire', 'ressource', 'quantité'],
      ['2026-03-02', 'A', 'Camion', 'dix'],
      ['2026-03-03', 'A', 'Camion', '#N/A'],
    ];
    expect(call('FACTURE', [log, prices])).toEqual(new CellError('#N/A'));
    expect(
      call('COUTPOSTES', [
        [
          ['A', 'cent', 1, 'km'],
          ['B', '#REF!', 1, 'km'],
        ],
        [['km', 1]],
      ]),
    ).toMatchObject({ code: '#REF!' });
  });
});

describe('an invoice', () => {
  const prices = [
    ['ressource', 'prix', 'unité', 'palier'],
    ['Salle', 10, 'demi-heure', 1],
    ['Camion', 60, 'jour', null],
    ['Repas', 8, 'repas', null],
  ];
  const log = (...rows: unknown[][]): unknown[][] => [
    ['date', 'partenaire', 'ressource', 'début', 'fin', 'quantité'],
    ...rows,
  ];
  it('counts times where the quantity is blank', () => {
    // 70 minutes: 3 half-hours begun; a day begun and 2 hours: 2 days.
    expect(total(call('FACTURE', [log(['2026-03-02', 'A', 'Salle', '09:00', '10:10', null]), prices]))).toBe(30);
    expect(
      total(
        call('FACTURE', [log(['2026-03-02', 'A', 'Camion', '2026-03-02 09:00', '2026-03-03 11:00', null]), prices]),
      ),
    ).toBe(120);
    expect(total(call('FACTURE', [log(['2026-03-02', 'A', 'Camion', '2026-03-02', '2026-03-04', null]), prices]))).toBe(
      180,
    );
  });
  it('takes a credit', () => {
    expect(total(call('FACTURE', [log(['2026-03-02', 'A', 'Repas', null, null, -10]), prices]))).toBe(-80);
  });
  it('says which figure is missing, and quotes a 0', () => {
    expect(said('FACTURE', [log(['2026-03-02', 'A', 'Repas', '09:00', '10:00', null]), prices])).toMatch(
      /« repas » ne se compte pas d’après les heures/,
    );
    expect(said('FACTURE', [log(['2026-03-02', 'A', 'Repas', null, null, 0]), prices])).toMatch(/la quantité est 0/);
  });
  it('holds to the maximum of a day, whatever the number of uses', () => {
    const list = [
      ['ressource', 'prix', 'maximum par jour', 'Maximum par jour ($)'],
      ['Salle', 10, 6, null],
      ['Four', 10, null, 45],
    ];
    const uses = (name: string): unknown[][] =>
      log(
        ['2026-03-02', 'A', name, '08:00', '12:00', null],
        ['2026-03-02', 'A', name, '13:00', '17:00', null],
        ['2026-03-02', 'B', name, '18:00', '20:00', null],
        ['2026-03-03', 'A', name, '08:00', '09:00', null],
      );
    expect(total(call('FACTURE', [uses('Salle'), list, 'A']))).toBe(70); // 6 h, then 1 h
    expect(total(call('FACTURE', [uses('Four'), list, 'A']))).toBe(55); // 45 $, then 10 $
    expect(total(call('FACTURE', [uses('Salle'), list, 'B']))).toBe(20);
  });
});

describe('a day that has its maximum', () => {
  const H = ['date', 'partenaire', 'ressource', 'début', 'fin'];
  const R = ['2026-03-02', 'A', 'Salle', '09:00', '17:00'];
  it('a credit gives back what was charged, and the day with it', () => {
    const log = [
      [...H, 'quantité'],
      [...R, null],
      ['2026-03-02', 'A', 'Salle', null, null, -8],
      ['2026-03-02', 'A', 'Salle', null, null, 5],
    ];
    const list = (header: string, most: number): unknown[][] => [
      ['ressource', 'prix', header],
      ['Salle', 10, most],
    ];
    expect(total(call('FACTURE', [log, list('maximum par jour', 8)]))).toBe(50);
    expect(total(call('FACTURE', [log, list('maximum par jour ($)', 50)]))).toBe(50);
  });
});
