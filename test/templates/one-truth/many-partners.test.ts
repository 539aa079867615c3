import { expect, it } from 'vitest';
import { openDossier } from '../open-dossier';

/** The sheets that share among the partners of the cost sharing, and how many of its twelve they take. */
const TAKEN = { fairness: 6, annex: 8, budget: 8, logbook: 8, partnerChange: 8, settlement: 8 };
const NOTICE = 'plus de partenaires que cette feuille';
const ROWS_ABOVE = [3, 4, 5];

it('says on each sheet that has no row for the last partners that it leaves them out', async () => {
  const dossier = await openDossier(false);
  const telling = (): string[] =>
    Object.keys(TAKEN).filter((id) =>
      ROWS_ABOVE.some((row) => String(dossier.shown(id, row, 0) ?? '').includes(NOTICE)),
    );
  const named = async (count: number): Promise<string[]> => {
    await dossier.type(['split!partners.name', `Partenaire ${count}`, count - 1]);
    return telling();
  };
  for (const count of [1, 2, 3, 4, 5, 6]) expect(await named(count)).toEqual([]);
  for (const count of [7, 8]) expect(await named(count)).toEqual(['fairness']);
  for (const count of [9, 12]) expect((await named(count)).sort()).toEqual(Object.keys(TAKEN).sort());
  dossier.close();
});
