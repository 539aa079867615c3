import { describe, expect, it } from 'vitest';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import type { Plan } from '../../core/grids/language/plan';
import { importXlsx } from '../../playground/xlsx/import';
import { renderXlsx } from '../../xlsx/render';
import { evaluated } from '../support/evaluated';
import { faultsOf } from '../support/file-check';

const choices = [...gallery.map(({ id }) => id), DOSSIER];

async function filesOf(plans: readonly Plan[]): Promise<{ live: Uint8Array; anyone: Uint8Array }> {
  const results = await evaluated(plans);
  const computed = plans.map((plan, index) => ({ plan, results: results[index] ?? [] }));
  const language = plans[0]?.language ?? 'fr';
  return { live: await renderXlsx(computed), anyone: await renderXlsx(computed, { forAnyone: { language } }) };
}

/** All that the page has of a file, less the name that it gives itself. */
async function read(bytes: Uint8Array) {
  const { workbook, leftOut } = await importXlsx(bytes, 'book');
  const unnamed = JSON.stringify(workbook).replaceAll(workbook.id, '');
  return { ...(JSON.parse(unnamed) as typeof workbook), leftOut };
}

describe('a file for anyone', () => {
  it.each(choices)('of %s comes back as the file for someone who has Mutu', async (id) => {
    for (const [language, filled] of [
      ['fr', true],
      ['en', false],
    ] as const) {
      const { live, anyone } = await filesOf(plansFor(id, { language, filled }));
      expect(await faultsOf(anyone)).toEqual([]);
      expect(await read(anyone)).toEqual(await read(live));
    }
  });
});
