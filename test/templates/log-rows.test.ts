/** In the whole guide, the log may be sorted, and a booking come or go among the others: the invoicing follows, or says what it lacks. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dossier, type Entered, openDossier } from './open-dossier';

const ROWS = 36;
const PRICE = 25;
let dossier: Dossier;

/** Two hours each, a day after another. */
const booking = (row: number, partner: string): Entered[] => [
  ['log!log.partner', partner, row],
  ['log!log.resource', 'Cuisine', row],
  ['log!log.date', 46000 + row, row],
  ['log!log.start', 9 / 24, row],
  ['log!log.end', 11 / 24, row],
];
const owed = (): unknown => {
  const names = dossier.column('invoice!totals.1', 12);
  return dossier.column('invoice!totals.4', 12)[names.indexOf('Total')];
};

beforeAll(async () => {
  dossier = await openDossier(false);
  await dossier.type(
    ['needs!partners.name', 'Popote', 0],
    ['needs!partners.name', 'Jardins', 1],
    ['resources!items.name', 'Cuisine', 0],
    ['invoice!prices.item', 'Cuisine', 0],
    ['invoice!prices.unit', 'heure', 0],
    ['invoice!prices.whom', 'membre', 0],
    ['invoice!prices.amount', PRICE, 0],
    ['invoice!prices.item', null, 1],
    ['invoice!prices.unit', null, 1],
    ['invoice!prices.whom', null, 1],
    ...booking(0, 'Popote'),
    ...booking(1, 'Jardins'),
  );
});
afterAll(() => dossier.close());

it('invoices a booking inserted among the others', async () => {
  expect(owed()).toBe(2 * 2 * PRICE);
  await dossier.insertRow('log!log.partner', 1);
  await dossier.type(...booking(1, 'Popote'));
  expect(dossier.column('invoice!entries.partner', 3)).toEqual(['Popote', 'Popote', 'Jardins']);
  expect(owed()).toBe(3 * 2 * PRICE);
  expect(dossier.value('invoice!check.left.value')).toBe(0);
});

it('says how many rows of the log it has no place for, and invoices nothing meanwhile', async () => {
  // One row was inserted: one more than the invoicing has.
  await dossier.type(...Array.from({ length: ROWS + 1 }, (_, row) => booking(row, 'Jardins')).flat());
  expect(dossier.value('invoice!check.left.value')).toBe(1);
  expect(owed()).toBeUndefined();
  await dossier.type(['log!log.partner', null, ROWS], ['log!log.resource', null, ROWS]);
  await dossier.type(['log!log.start', null, ROWS], ['log!log.end', null, ROWS]);
  expect(dossier.value('invoice!check.left.value')).toBe(0);
  expect(owed()).toBe(ROWS * 2 * PRICE);
});
