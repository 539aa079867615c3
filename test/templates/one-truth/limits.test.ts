import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dossier, type Entered, openDossier } from '../open-dossier';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await openDossier(false);
  await dossier.type(
    ...['Alpha', 'Bravo', 'Cirrus'].flatMap((name, row): Entered[] => [
      ['needs!partners.name', name, row],
      ['split!partners.parts', row + 1, row],
      ['split!partners.uses', 1, row],
      ['split!partners.heads', 1, row],
      ['settlement!partners.uses', 1, row],
    ]),
    ['split!partners.floor', 30],
  );
});
afterAll(() => dossier.close());

const cost = async (fixed: number, variable: number): Promise<void> => {
  await dossier.type(
    ['split!fixedPool', fixed],
    ['split!variablePool', variable],
    ['split!commonPool', 0],
    ['settlement!pools.actual', fixed],
    ['settlement!pools.actual', variable, 1],
    ['settlement!pools.actual', 0, 2],
  );
};
const said = (id: string): string => String(dossier.shown(id, 5, 0) ?? '');

it.each(['split', 'settlement'])(
  'says on %s whom floors are for when all is a surplus, and when no split respects them',
  async (id) => {
    await cost(600, 0);
    expect(said(id)).toBe('');
    // A sixth, a third, a half, handed back: more than the 30 $ of the floor.
    await cost(-600, 0);
    expect(dossier.column(`${id}!partners.due`, 3)).toEqual([-100, -200, -300]);
    expect(said(id)).toContain('un excédent à rendre');
    // 100 − 120 is less than nothing before any floor.
    await cost(600, -360);
    expect(said(id)).toContain('Aucun partage ne respecte');
    expect(dossier.errors()).toEqual([]);
    // 100 + 120, 200 + 120 and 300 + 120 respect it.
    await cost(600, 360);
    expect(dossier.column(`${id}!partners.due`, 3)).toEqual([220, 320, 420]);
    expect(said(id)).toBe('');
  },
);
