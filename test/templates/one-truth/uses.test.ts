import { afterAll, beforeAll, expect, it } from 'vitest';
import { QUARTER_NAMES } from '../../../core/grids/budget/words';
import { type Dossier, type Entered, openDossier } from '../open-dossier';

let dossier: Dossier;
const NAMES = ['Popote du quartier', 'Halte-repas', 'Les Glaneurs'];
/** 1 January 2027. */
const NEW_YEAR = 46388;

beforeAll(async () => {
  dossier = await openDossier(false);
  await dossier.type(
    ...NAMES.map((name, row): Entered => ['needs!partners.name', name, row]),
    ['log!resources.name', 'Camion'],
    ['budget!yearFrom', NEW_YEAR],
    ['budget!lastQuarter', QUARTER_NAMES[0]?.fr ?? ''],
  );
});
afterAll(() => dossier.close());

const booked = (row: number, who: number, more: Readonly<Record<string, string | number>>): Entered[] =>
  Object.entries({ partner: NAMES[who] ?? '', resource: 'Camion', date: NEW_YEAR + 10 + row, ...more }).map(
    ([key, value]): Entered => [`log!log.${key}`, value, row],
  );

it('counts a use once for all: with its times, or with its quantity; a credit, a cancellation and an absence are none', async () => {
  await dossier.type(
    ...booked(0, 0, { start: 9 / 24, end: 12 / 24, quantity: 40 }),
    ...booked(1, 1, { quantity: 25 }),
    ...booked(2, 1, { quantity: 30, status: 'Fait' }),
    ...booked(3, 1, { quantity: 30, status: 'Annulé' }),
    ...booked(4, 1, { quantity: 30, status: 'Absence' }),
    ...booked(5, 2, { quantity: -5 }),
    ...booked(6, 2, { start: 9 / 24, end: 12 / 24, status: 'Annulé' }),
  );
  expect(dossier.errors()).toEqual([]);
  for (const path of ['log!partners.uses', 'settlement!partners.uses', 'budget!uses.q1']) {
    expect(dossier.column(path, 3), path).toEqual([1, 2, 0]);
  }
});

it('counts no use of times that cannot be counted, and says so on the sheets that miss it', async () => {
  expect(dossier.value('log!check.times.value')).toBe(0);
  await dossier.type(
    // 14:00 to 9:00 of the same day; a start alone; the first with a quantity, which is what is invoiced: its hours are in no total.
    ...booked(7, 2, { start: 14 / 24, lastDay: NEW_YEAR + 17, end: 9 / 24 }),
    ...booked(8, 2, { start: 9 / 24 }),
    ...booked(9, 0, { start: 14 / 24, lastDay: NEW_YEAR + 19, end: 9 / 24, quantity: 3 }),
  );
  for (const path of ['log!partners.uses', 'settlement!partners.uses', 'budget!uses.q1']) {
    expect(dossier.column(path, 3), path).toEqual([2, 2, 0]);
  }
  expect(dossier.value('log!check.times.value')).toBe(3);
  for (const id of ['settlement', 'budget'])
    expect(dossier.shown(id, 5, 0)).toContain('heures ou des formules à corriger');
});
