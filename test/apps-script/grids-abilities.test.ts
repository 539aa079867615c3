import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insertPlans } from '../../apps-script/grids/insert';
import { defineTemplate } from '../../core/grids/language/define';
import { planOf } from '../../core/grids/language/plan';
import { same } from '../../core/values/text';
import { type Made, told } from '../support/fake-google';
import { createFakeSheets } from '../support/fake-sheets';

/** What a plan may hold, though no grid of today may. */
const everything = defineTemplate({
  id: 'everything',
  step: 'all',
  order: 1,
  sheet: same('Essai'),
  title: same('Essai'),
  purpose: same('Tapez =MUTU.AIDE() pour la liste.'),
  tracks: [100, 90, 80, 70, 60],
  bands: [
    [
      {
        track: 0,
        blocks: [
          {
            type: 'inputs',
            id: 'limits',
            title: same('2 bornes'),
            inputs: {
              limit: { kind: 'money', label: same('Vrai'), name: same('borne'), example: 12.5 },
            },
          },
          {
            type: 'table',
            id: 'people',
            title: same('Personnes'),
            rows: 3,
            columns: {
              name: { kind: 'text', label: same('Nom') },
              with: { kind: 'choice', choicesFrom: 'people.name', label: same('Avec') },
              share: { kind: 'share', label: same('Part') },
              half: { kind: 'money', label: same('Moitié'), formula: '={share}*0.5' },
            },
            examples: [{ name: same('Jo'), share: 0.25 }],
          },
        ],
      },
    ],
    [
      {
        track: 0,
        blocks: (['pie', 'bar', 'column'] as const).map((chart) => ({
          type: 'chart',
          id: chart,
          chart,
          title: same(chart),
          categories: 'people.name',
          series: [{ label: same('Part'), values: 'people.share' }],
          kind: 'share',
          stacked: chart !== 'pie',
          categoryTitle: same('Qui'),
          valueTitle: same('Combien'),
          rows: 4,
          span: 2,
        })),
      },
    ],
  ],
  conditions: [{ on: 'people.half', when: '=AND({cell}>{limit},{cell}>0.5)', look: 'bad' }],
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
    expect(told(sheet().conditions[0], 'whenFormulaSatisfied')).toEqual(['=AND(D12>$B$8;D12>(5/10))']);
  });

  it('divides instead of writing a decimal', () => {
    expect(fake.formula('Essai', 12, 4)).toBe('=C12*(5/10)');
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
