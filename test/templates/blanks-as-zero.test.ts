import { describe, expect, it } from 'vitest';
import { cellArea, relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { answer, at, band, defineTemplate, inputs, same, share } from '../../core/grids/language';
import { TYPED_LOOKS } from '../../core/grids/language/look';
import { type Plan, type PlanOptions, planOf } from '../../core/grids/language/plan';
import { type Entry, evaluatePlans } from '../../engine/evaluate';
import { functionRegistrations } from '../../engine/functions';
import { passingBlanksAsZero } from '../support/blanks-as-zero';
import { evaluated } from '../support/evaluated';

type Dress = Pick<PlanOptions, 'language' | 'filled'>;
const filled: Dress = { language: 'fr', filled: true };
const empty: Dress = { language: 'fr', filled: false };

/** Every grid in one workbook, calculated at once, none taking up the cells of another. */
function allGrids(dress: Dress): Plan[] {
  const plans: Plan[] = [];
  for (const template of templates) {
    const takenSheets = plans.map(({ sheet }) => sheet);
    const takenNames = plans.flatMap(({ names }) => names.map(({ name }) => name));
    plans.push(planOf(template, { ...dress, takenSheets, takenNames }));
  }
  return plans;
}

/** Cells that show something else as soon as blanks reach our functions as 0: « fairness!L9 1510.5 → impossible ». */
async function differences(plans: readonly Plan[], entries: readonly Entry[] = []): Promise<string[]> {
  const functions = functionRegistrations(plans[0]?.language ?? 'fr');
  const blank = await evaluated(plans, entries);
  const zero = await evaluatePlans(plans, entries, passingBlanksAsZero(functions));
  return plans.flatMap(({ template }, at) =>
    (blank[at] ?? []).flatMap((row, r) =>
      row.flatMap((value, c) => {
        const other = zero[at]?.[r]?.[c];
        return other === value ? [] : [`${template}!${relative(cellArea(r, c))} ${value} → ${other}`];
      }),
    ),
  );
}

/** Every other value of the worked examples taken out, as in a grid that is being filled in. */
function halfFilled(plans: readonly Plan[], half: 0 | 1): Entry[] {
  return plans.flatMap(({ cells }, plan) =>
    cells
      .filter(({ look, value }) => TYPED_LOOKS.includes(look) && value !== undefined)
      .filter((_, index) => index % 2 === half)
      .map(({ row, column }) => ({ plan, row, column, value: null })),
  );
}

describe('every grid, its blank cells passed to our functions as 0 as some desktop Excels do, shows the same', () => {
  it.each([filled, empty, { ...filled, language: 'en' } as const])('in this dress: %o', async (dress) => {
    expect(await differences(allGrids(dress))).toEqual([]);
  });

  it.each([0, 1] as const)('half filled: %i', async (half) => {
    const plans = allGrids(filled);
    expect(await differences(plans, halfFilled(plans, half))).toEqual([]);
  });

  it.each([filled, empty, { ...filled, language: 'en' } as const])('in the whole guide: %o', async (dress) => {
    expect(await differences(plansFor(DOSSIER, dress))).toEqual([]);
  });
});

/** Part of the fixed costs in the fee: all of it when it is blank, none when it is 0. */
const tariff = (part: string) =>
  defineTemplate({
    id: 'tariff',
    step: 'modelling',
    sheet: same('A'),
    title: same('A'),
    purpose: same('A'),
    tracks: { all: [100, 100, 100] },
    bands: [
      band(
        at(
          'all',
          inputs('given', same('A'), [share('part', same('A'), { name: same('part_asked') })]),
          answer('fee', same('A'), {
            formula: `=MUTU.TARIFBINOME(12000,6,20,800,${part})`,
            rows: 2,
            columns: ['money', 'money'],
          }),
        ),
      ),
    ],
  });

describe('a cell that may be blank', () => {
  it('reaches our functions as 0 when it is handed as it is', async () => {
    // 12 000 ÷ 20 and 6 $; with no part of the fixed costs in the fee, 12 000 ÷ 800 + 6.
    expect(await differences([planOf(tariff('{part}'), filled)])).toEqual(['tariff!A12 600 → 0', 'tariff!B12 6 → 21']);
  });

  it('stays blank with « ? », and an argument left out is left out', async () => {
    expect(await differences([planOf(tariff('{part?}'), filled)])).toEqual([]);
    expect(await differences([planOf(tariff(''), filled)])).toEqual([]);
  });
});
