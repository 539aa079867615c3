import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dossier, type Entered, openDossier } from '../open-dossier';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await openDossier(false);
  await dossier.type(
    ['needs!partners.name', 'Alpha'],
    ['split!partners.uses', 20],
    ['scenarios!scenarioFunction', 'SEUIL'],
    ['breakEven!price', 90],
    ['costs!posts.label', 'Remplacement', 1],
    ['costs!posts.amount', 2000, 1],
    ['costs!posts.per', 3, 1],
    ['costs!posts.unit', 'an', 1],
    ['costs!posts.sort', '2. Remplacement', 1],
  );
});
afterAll(() => dossier.close());
/** The second cost, again. */
const EMPTY = ['label', 'amount', 'per', 'unit', 'sort'].map((column): Entered => [`costs!posts.${column}`, null, 2]);

it('compares scenarios of costs that are all fixed, as the break-even does', () => {
  // 2 000 $ over 3 years are 666,67 $ a year, and no use costs anything: 666,67 ÷ 90.
  expect(dossier.value('breakEven!base.threshold.amount')).toBeCloseTo(666.67 / 90, 6);
  expect(dossier.value('scenarios!summary.result')).toBeCloseTo(666.67 / 90, 6);
});

it('says on the first sheet that no use is enough, where each costs more than its price', async () => {
  await dossier.type(
    ['costs!posts.label', 'Lames', 2],
    ['costs!posts.amount', 102.3, 2],
    ['costs!posts.per', 1, 2],
    ['costs!posts.unit', 'utilisation', 2],
    ['costs!posts.sort', '1. Consommables', 2],
  );
  expect(dossier.value('breakEven!base.threshold.amount')).toBe('jamais');
  expect(dossier.value('summary!costs.threshold.value')).toBe('jamais');
  // A cost whose amount is gone is left out of all that the first sheet shows: it says so.
  expect(dossier.value('summary!state.incomplete.value')).toBe(0);
  await dossier.type(['costs!posts.amount', null, 2]);
  expect(dossier.value('summary!state.incomplete.value')).toBe(1);
  await dossier.type(...EMPTY);
  expect(dossier.value('summary!costs.threshold.value')).toBeCloseTo(666.67 / 90, 6);
});

it('replaces what lasts 3 years after 3 years, though a year of it is to the cent', async () => {
  // 36 526 is 2000-01-01, 37 622 is 2003-01-01.
  await dossier.type(['renewal!fundFrom', 36_526], ['renewal!fundEnd', 36_891], ['partnerChange!boughtOn', 36_526]);
  expect(dossier.value('renewal!mainLife')).toBe(3);
  expect(dossier.value('renewal!assets.a1', 5)).toBe(37_622);
  expect(dossier.column('renewal!replacements.a1', 4)).toEqual([undefined, undefined, undefined, 2000]);
});

it('lasts as long as one typed, though a year of it is to the cent, and costs in a year what the list says', async () => {
  // 3 571 ÷ 7 = 510,142857…, 510,14 $ a year; 3 571 ÷ 510,14 = 7,00003….
  await dossier.type(['costs!posts.amount', 3571, 1], ['costs!posts.per', 7, 1]);
  expect(dossier.value('costPerUse!life')).toBe(7);
  // Of two together: 3 571 + 1 199 $, and 510,14 + 399,67 $ a year.
  await dossier.type(
    ['costs!posts.label', 'Moteur', 2],
    ['costs!posts.amount', 1199, 2],
    ['costs!posts.per', 3, 2],
    ['costs!posts.unit', 'an', 2],
    ['costs!posts.sort', '2. Remplacement', 2],
  );
  expect(dossier.value('costPerUse!life')).toBeCloseTo((3571 + 1199) / (510.14 + 399.67), 9);
  await dossier.type(['costs!posts.amount', 2000, 1], ['costs!posts.per', 3, 1], ...EMPTY);
});

it('waits for a life that no resource has, rather than fail', async () => {
  await dossier.type(['costs!posts.per', 300, 1]);
  expect(dossier.errors()).toEqual([]);
  expect(dossier.value('costPerUse!life')).toBe('…');
  expect(dossier.value('summary!costs.use.value')).toBe('…');
  // The list itself spreads it over 300 years: 2 000 ÷ 300.
  expect(dossier.value('summary!costs.year.value')).toBe(6.67);
  await dossier.type(['costs!posts.per', 3, 1]);
  expect(dossier.value('costPerUse!life')).toBe(3);
});

it('keeps the life of a blade in its own unit, whatever the cents of a year', async () => {
  await dossier.type(
    ['costs!units.unit', 'pied', 5],
    ['costs!units.oneUse', 50, 5],
    ['costs!posts.label', 'Lames', 2],
    ['costs!posts.amount', 87.5, 2],
    ['costs!posts.per', 1300, 2],
    ['costs!posts.unit', 'pied', 2],
    ['costs!posts.sort', '1. Consommables', 2],
  );
  expect(dossier.value('costPerUse!consumableLife')).toBe(1300);
  // 99,99 × 52,5 × 20 ÷ 100 000 is 1,05 $ a year, as for 99 990 feet.
  await dossier.type(
    ['costs!units.oneUse', 52.5, 5],
    ['costs!posts.amount', 99.99, 2],
    ['costs!posts.per', 100_000, 2],
    ['costs!posts.sort', '3. Entretien et mises au point', 2],
  );
  expect(dossier.value('costPerUse!tuneUpInterval')).toBe(100_000);
  await dossier.type(...EMPTY, ['costs!units.unit', null, 5], ['costs!units.oneUse', null, 5]);
});

it('shows no error where a credit of another pace is above what was paid', async () => {
  await dossier.type(
    ['costs!posts.label', 'Sable', 2],
    ['costs!posts.amount', 50, 2],
    ['costs!posts.unit', 'mois', 2],
    ['costs!posts.sort', '1. Consommables', 2],
    ['costs!posts.label', 'Ristourne du fournisseur', 3],
    ['costs!posts.amount', -100, 3],
    ['costs!posts.unit', 'an', 3],
    ['costs!posts.sort', '1. Consommables', 3],
    ['costPerUse!hours', 5],
  );
  expect(dossier.errors()).toEqual([]);
  // 12 × 50 − 100 a year, for 20 uses.
  expect(dossier.value('costPerUse!costs.consumable.real')).toBeCloseTo(25, 8);
});

it('says in the budget that it misses a row inserted in the list of costs', async () => {
  const notice = (): string => String(dossier.shown('budget', 5, 0) ?? '');
  expect(notice()).toBe('');
  await dossier.insertRow('costs!posts.label', 2);
  await dossier.type(
    ['costs!posts.label', 'Assurance', 2],
    ['costs!posts.amount', 777, 2],
    ['costs!posts.unit', 'an', 2],
    ['costs!posts.part', 'Fixe', 2],
    ['costs!posts.yearly', 777, 2],
  );
  expect(notice()).toContain('n’ont pas le même total');
});

it('breaks even, and compares scenarios, where a grant for each use exceeds what the use costs', async () => {
  await dossier.type(
    ['costs!posts.label', 'Aide par sortie', 4],
    ['costs!posts.amount', -100, 4],
    ['costs!posts.unit', 'utilisation', 4],
    ['costs!posts.sort', 'Subventions, à déduire', 4],
  );
  const fixed = Number(dossier.value('breakEven!base.fixed.amount'));
  const variable = Number(dossier.value('breakEven!base.variable.amount'));
  expect(variable).toBeLessThan(0);
  expect(dossier.value('breakEven!base.threshold.amount')).toBeCloseTo(fixed / (90 - variable), 6);
  expect(dossier.value('scenarios!summary.result')).toBeCloseTo(fixed / (90 - variable), 6);
});
