/** Quantities and prices under the name of what they count: « Heures », « Jours », « Km », « Tarif journalier ». */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const log = (header: string, cell: unknown): unknown[][] => [
  ['Date', 'Membre', 'Outil', header],
  ['2026-03-02', 'Léa', 'Bineuse', cell],
];
const prices = (unit: unknown, price = 10): unknown[][] => [
  ['Outil', 'Prix', 'Unité'],
  ['Bineuse', price, unit],
];

describe('a quantity under its unit alone', () => {
  it.each([
    ['Heures', 2.5, 'heure', 25],
    ['Hours', 2.5, null, 25],
    ['Nombre d’heures', 3, 'h', 30],
    ['Heures', 1.5, 'demi-heure', 30],
    ['Minutes', 90, 'heure', 15],
    ['Minutes', 30, 'minute', 300],
    ['Jours', 3, 'jour', 30],
    ['Days', 2, 'day', 20],
    ['Nombre de jours', 2, 'jour', 20],
    ['Km', 120, 'km', 1200],
    ['Km parcourus', 12, 'kilomètre', 120],
    ['Quantity (min)', 45, 'minute', 450],
    ['Quantité (jours)', 2, 'jour', 20],
  ])('%s %d at 10 $ per %s', (header, cell, unit, expected) => {
    expect(total(call('FACTURE', [log(header, cell), prices(unit)]))).toBeCloseTo(expected, 10);
  });
  it.each([
    ['Heures', 3, 'jour'],
    ['Jours', 3, 'heure'],
    ['Km', 120, 'heure'],
    ['Heures', 3, 'km'],
    ['Quantity (min)', 45, 'heure'],
    ['Quantité (jours)', 2, null],
    // 3:00 in a cell of times.
    ['Heures', 0.125, 'heure'],
  ])('but not %s %d at a price per %s', (header, cell, unit) => {
    expect(said('FACTURE', [log(header, cell), prices(unit)])).toMatch(/journal/);
  });
  it('distances beside readings of the meter and times', () => {
    const truck = [
      ['Date', 'Membre', 'Véhicule', 'Début', 'Fin', 'Km départ', 'Km retour', 'Km parcourus'],
      ['2026-03-02', 'Léa', 'Camion', '09:00', '12:00', 1000, 1120, 120],
    ];
    const price = (unit: string): unknown[][] => [
      ['Véhicule', 'Prix', 'Unité'],
      ['Camion', 0.5, unit],
    ];
    expect(total(call('FACTURE', [truck, price('km')]))).toBe(60);
    expect(total(call('FACTURE', [truck, price('heure')]))).toBe(1.5);
  });
});

describe('a price list that says its unit in its header', () => {
  const days = log('Jours', 3);
  const hours = log('Heures', 3);
  const kilometres = log('Km', 3);
  const list = (header: string, ...more: unknown[]): unknown[][] => [
    ['Outil', header, ...(more.length > 0 ? ['Unité'] : [])],
    ['Bineuse', 40, ...more],
  ];
  it('is read in that unit', () => {
    for (const header of [
      'Prix par jour',
      'Prix ($/jour)',
      'Tarif journalier',
      'Daily rate',
      'Price per day',
      '$/day',
    ]) {
      expect(total(call('FACTURE', [days, list(header)])), header).toBe(120);
      expect(said('FACTURE', [hours, list(header)]), header).toMatch(/journal/);
    }
    for (const header of ['$/hour', '$/h', 'Tarif horaire', 'Hourly rate', 'Prix par heure', 'Taux horaire']) {
      expect(total(call('FACTURE', [hours, list(header)])), header).toBe(120);
      expect(said('FACTURE', [days, list(header)]), header).toMatch(/journal/);
    }
    for (const header of ['Prix par km', '$/km', 'Price per km', 'Prix au km']) {
      expect(total(call('FACTURE', [kilometres, list(header)])), header).toBe(120);
    }
  });
  it('is refused beside a unit that is another', () => {
    expect(total(call('FACTURE', [days, list('Tarif journalier', 'jour')]))).toBe(120);
    expect(said('FACTURE', [days, list('Tarif journalier', 'heure')])).toMatch(/« Tarif journalier ».*« heure »/);
    expect(said('FACTURE', [hours, list('$/hour', 'jour')])).toMatch(/« \$\/hour ».*« jour »/);
  });
});
