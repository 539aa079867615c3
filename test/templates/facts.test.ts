import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { summary } from '../../core/grids/summary';
import { comesFrom } from '../support/depth';

/**
 * What is known once in the file of the whole guide: where it is typed, the first sheet that asks or the one that has its
 * parts, and every other place that asks for it, which takes it up.
 */
const FACTS: readonly (readonly [fact: string, typed: string, takenUp: readonly string[]])[] = [
  [
    'the partners',
    'needs!partners.name',
    [
      'portrait!partners.name',
      'diagnosis!points.partner1.header',
      'split!partners.name',
      'fairness!partners.name',
      'log!partners.name',
      'invoice!partners.name',
      'settlement!partners.name',
      'partnerChange!presence.name',
      'logbook!partners.name',
      'budget!uses.name',
      'annex!signers.name',
    ],
  ],
  ['the resource', 'resources!items.name', ['costPerUse!resourceName', 'log!resources.name', 'invoice!prices.item']],
  [
    'the uses of each partner, and of all',
    'split!partners.uses',
    [
      'costs!usesPerYear',
      'costPerUse!hoursPerYear',
      'breakEven!ownUses',
      'breakEven!otherUses',
      'breakEven!useByPartner',
      'fairness!partners.uses',
      'scenarios!scenarioTarget',
      'partnerChange!presence.key',
      'evaluation!objectives.target',
      'budget!uses.planned',
      'annex!keys.uses',
    ],
  ],
  ['the hourly rate', 'costs!salary', ['costPerUse!hourlyRate', 'costPerUse!preparationHours', 'breakEven!labour']],
  [
    'the hours of coordination',
    'costs!work.hours',
    ['breakEven!coordinationBudget', 'breakEven!coordination', 'split!commonPool', 'fairness!groupCoordination'],
  ],
  [
    'the costs, one by one',
    'costs!posts.amount.3',
    [
      'costPerUse!consumablePrice',
      'costPerUse!consumableLife',
      'costPerUse!purchasePrice',
      'costPerUse!life',
      'costPerUse!tuneUpCost',
      'costPerUse!tuneUpInterval',
      'costPerUse!administration',
      'breakEven!replacement',
      'breakEven!premises',
      'breakEven!supervisor',
      'breakEven!setUp',
      'breakEven!grant',
      'breakEven!consumable',
      'breakEven!maintenance',
      'breakEven!administration',
      'split!fixedPool',
      'split!variablePool',
      'split!partners.alone',
      'fairness!groupFixed',
      'fairness!groupVariable',
      'scenarios!cases.s1',
      'settlement!pools.budget',
      'partnerChange!changeCost',
      'partnerChange!boughtFor',
      'partnerChange!lifeYears',
      'actionPlan!actions.cost.6',
      'budget!plan.year.3',
      'annex!annexFixed',
      'annex!annexVariable',
    ],
  ],
  ['losses', 'costPerUse!losses', ['breakEven!losses']],
  ['the price asked', 'breakEven!price', ['scenarios!cases.s1.2', 'invoice!prices.amount.1']],
  ['the market’s price', 'breakEven!marketPrice', ['fairness!groupRental', 'invoice!prices.amount.2']],
  [
    'the parts of each',
    'split!partners.parts',
    ['settlement!partners.parts', 'partnerChange!exchange.parts', 'budget!partners.parts', 'annex!keys.parts'],
  ],
  ['what each gives in kind', 'split!partners.inKind', ['settlement!partners.inKind']],
  [
    'the form of the group',
    'agreement!groupForm',
    ['invoice!issuerName', 'settlement!yearForm', 'partnerChange!changeForm', 'agreement!forms.kept', 'annex!form'],
  ],
  ['how partners pay', 'agreement!payWay', ['invoice!partnersPay', 'settlement!yearPay']],
  ['the surplus', 'settlement!yearSurplus', ['split!surplus', 'split!partners.rebate']],
  ['the notice', 'partnerChange!noticeDays', ['agreement!points.decision.42']],
  ['what was done', 'log!log.date', ['invoice!entries.date', 'budget!uses.q1']],
  ['the period', 'log!logFrom', ['invoice!invoiceFrom']],
  ['what the price counts', 'invoice!prices.unit.3', ['log!resources.counts']],
];

describe('what is known once in the whole guide is typed once', () => {
  const plans = plansFor(DOSSIER, { language: 'fr', filled: true });
  const isShownFrom = comesFrom(plans);
  const layouts = new Map<string, Template>([summary, ...templates].map((template) => [template.id, template]));
  const placeOf = (path: string) => {
    const [id = '', inside = ''] = path.split('!');
    const template = layouts.get(id);
    const area = template && layOut(template).areas.get(inside);
    const plan = plans.find((one) => one.template === id);
    if (!area || !plan) throw new Error(`Nothing is called ${path}`);
    const cell = plan.cells.find(({ row, column }) => row === area.row && column === area.column);
    return { cell, reach: { row: area.row, column: area.column, rows: 1, columns: 1, sheet: plan.sheet } };
  };

  it.each(FACTS)('%s', (_, typed, takenUp) => {
    const origin = placeOf(typed);
    expect(origin.cell?.formula, `${typed} is typed`).toBeUndefined();
    for (const path of takenUp) {
      const { cell, reach } = placeOf(path);
      expect(cell?.formula, `${path} is taken up`).toBeDefined();
      expect(isShownFrom(reach, origin.reach), `${path} comes from ${typed}`).toBe(true);
    }
  });

  it('tells a cell that is taken up by its look, and where it comes from', () => {
    const [label, price] = ['costPerUse!purchasePrice', 'breakEven!price'].map((path) => placeOf(path).cell?.look);
    expect([label, price]).toEqual(['taken', 'input']);
    const costPerUse = plans.find(({ template }) => template === 'costPerUse');
    const at = placeOf('costPerUse!purchasePrice').reach;
    const note = costPerUse?.notes.find(({ row, column }) => row === at.row && column === at.column);
    expect(note?.text).toMatch(/Repris de «\sListe des coûts\s»/);
    expect(costPerUse?.cells.some(({ look, row }) => look === 'legendTaken' && row === 1)).toBe(true);
    // Inserted alone, it is a grid like any other: nothing is taken up.
    const [alone] = plansFor('costPerUse', { language: 'fr', filled: true });
    expect(alone?.cells.filter(({ look }) => look === 'taken' || look === 'legendTaken')).toEqual([]);
  });
});
