import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insertPlans } from '../../apps-script/grids/insert';
import {
  at,
  BLANK,
  bad,
  band,
  chart,
  choice,
  defineTemplate,
  inputs,
  money,
  same,
  share,
  table,
  text,
} from '../../core/grids/language';
import { planOf } from '../../core/grids/language/plan';
import { type Made, told } from '../support/fake-google';
import { createFakeSheets } from '../support/fake-sheets';

/** What a plan may hold, though no grid of today may. */
const everything = defineTemplate({
  id: 'everything',
  step: 'all',
  sheet: same('Essai'),
  title: same('Essai'),
  purpose: same('Tapez =MUTU.AIDE() pour la liste.'),
  tracks: { left: [100, 90], right: [80, 70, 60] },
  bands: [
    band(
      at(
        'left',
        inputs('limits', same('2 bornes'), [money('limit', same('Vrai'), { name: same('borne'), example: 12.5 })]),
        table('people', same('Personnes'), {
          rows: 3,
          columns: [
            text('name', same('Nom')),
            choice('with', same('Avec'), { choicesFrom: 'people.name' }),
            share('share', same('Part')),
            money('half', same('Moitié'), { formula: '={share}*0.5' }),
          ],
          examples: [[same('Jo'), BLANK, 0.25]],
        }),
      ),
    ),
    band(
      at(
        'left',
        ...(['pie', 'bar', 'column'] as const).map((shape) =>
          chart(shape, shape, same(shape), {
            categories: 'people.name',
            series: [[same('Part'), 'people.share']],
            kind: 'share',
            stacked: shape !== 'pie',
            categoryTitle: same('Qui'),
            valueTitle: same('Combien'),
            rows: 4,
          }),
        ),
      ),
    ),
  ],
  conditions: [bad('people.half', '=AND({cell}>{limit},{cell}>0.5)')],
});

const plan = planOf(everything, { language: 'fr', filled: true });

describe('what a plan may hold', () => {
  const fake = createFakeSheets({ sheets: { Notes: [] } });
  beforeAll(() => {
    vi.stubGlobal('SpreadsheetApp', fake.globals.SpreadsheetApp);
    expect(insertPlans(fake.spreadsheet, [plan], () => {})).toBeUndefined();
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  const sheet = () => fake.sheet('Essai');

  it('reads names as cells in a conditional format', () => {
    // The input stands under the title of its block, the seventh row; the table two rows further.
    expect(plan.names).toEqual([{ name: 'borne', row: 7, column: 1 }]);
    const formulas = sheet().conditions.map((rule) => told(rule, 'whenFormulaSatisfied'));
    expect(formulas).toContainEqual(['=AND(D12>$B$8;D12>(5/10))']);
  });

  it('divides instead of writing a decimal', () => {
    expect(fake.formula('Essai', 12, 4)).toBe('=IFERROR(C12*(5/10);"…")');
  });

  it('keeps as texts those that look like something else, and writes our names as they work here', () => {
    expect([fake.value('Essai', 7, 1), fake.value('Essai', 8, 1)]).toEqual(['2 bornes', 'Vrai']);
    expect(fake.value('Essai', 3, 1)).toBe('Tapez =MUTU_AIDE() pour la liste.');
  });

  it('offers the words of a range, and takes others with a warning', () => {
    const rule = sheet().get('DataValidations', 12, 2);
    const [range] = (told(rule, 'requireValueInRange') ?? []) as GoogleAppsScript.Spreadsheet.Range[];
    expect(range?.getA1Notation()).toBe('A12:A14');
    expect(told(rule, 'setAllowInvalid')).toEqual([true]);
  });

  it('draws a pie without axes, bars that lie down and columns that stand, in stacks', () => {
    const options = (made: Made | undefined): Record<string, unknown> =>
      Object.fromEntries(made?.settings.filter(({ method }) => method === 'setOption').map(({ args }) => args) ?? []);
    const [pie, bar, column] = sheet().charts;
    expect(options(pie)).toMatchObject({ title: 'pie', width: 190, legend: { position: 'bottom' } });
    expect(options(pie)).not.toHaveProperty('vAxis');
    expect(options(bar)).toMatchObject({ hAxis: { title: 'Combien' }, vAxis: { title: 'Qui' } });
    expect(options(column)).toMatchObject({
      vAxis: { title: 'Combien', format: '0\u00a0%' },
      hAxis: { title: 'Qui' },
      series: { 0: { labelInLegend: 'Part' } },
    });
    expect([pie, bar, column].map((chart) => told(chart, 'setStacked') !== undefined)).toEqual([false, true, true]);
  });
});
