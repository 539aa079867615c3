import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dossier, type Entered, openDossier } from '../open-dossier';

/** A project that has but one kind of cost: it rents, it owns and nothing else, all is work… */
let dossier: Dossier;
beforeAll(async () => {
  dossier = await openDossier(false);
  await dossier.type(
    ['needs!partners.name', 'Popote du quartier'],
    ['needs!partners.name', 'Halte-repas', 1],
    ...[0, 1].flatMap((row): Entered[] => [
      ['split!partners.uses', 30, row],
      ['split!partners.parts', 1, row],
      ['split!partners.heads', 1, row],
    ]),
    ['costPerUse!hours', 6],
    ['breakEven!price', 75],
    ['breakEven!marketPrice', 120],
  );
});
afterAll(() => dossier.close());

const posts: readonly (readonly [label: string, amount: number, per: number, unit: string, sort: string])[] = [
  ['Emballages', 2, 1, 'utilisation', '1. Consommables'],
  ['Four', 12_000, 10, 'an', '2. Remplacement'],
  ['Réglages', 300, 1, 'an', '3. Entretien et mises au point'],
  ['Ménage', 24, 1, 'utilisation', '4. Préparation et vérification'],
  ['Réservation', 4, 1, 'utilisation', '5. Frais administratifs'],
  ['Comité', 200, 1, 'an', '6. Planification et gestion'],
  ['Loyer', 800, 1, 'mois', 'Autres coûts'],
];
const perYear: Readonly<Record<string, number>> = { utilisation: 60, an: 1, mois: 12 };

it.each(posts)('shows no error with %s alone, and its cost everywhere', async (label, amount, per, unit, sort) => {
  await dossier.type(
    ...Object.entries({ label, amount, per, unit, sort, link: 'Direct', pace: 'Récurrent' }).map(
      ([key, value]): Entered => [`costs!posts.${key}`, value, 1],
    ),
  );
  expect(dossier.errors()).toEqual([]);
  const year = (amount / per) * (perYear[unit] ?? Number.NaN);
  for (const path of ['costs!pools.total.native', 'split!partners.due.total', 'summary!costs.year.value'])
    expect(Number(dossier.value(path)), path).toBeCloseTo(year, 2);
});
