import { expect } from 'vitest';
import type { Dossier } from '../open-dossier';

/** What the sheets share of a project, in native arithmetic: none of our functions. */
export interface Project {
  readonly names: readonly string[];
  readonly uses: readonly number[];
  readonly parts: readonly number[];
  readonly fixed: number;
  /** Those of them that sharing alone brings: supervision and studies, less the grant. */
  readonly shared: number;
  readonly variable: number;
  readonly coordination: number;
  /** Of one use: consumables, replacement, upkeep, preparation, administration. */
  readonly oneUse: number;
  readonly price: number;
  readonly market: number;
}
/** Each row of the list of costs is to the cent: half a cent a row, of some ten rows. */
const ROUNDING = 0.06;
export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Every sheet that says something of the project says the same, which is what plain arithmetic finds. */
export function expectOneTruth(dossier: Dossier, project: Project): void {
  const number = (path: string, row = 0): number => Number(dossier.value(path, row) ?? Number.NaN);
  const { names, uses, parts, fixed, variable, coordination, price, market } = project;
  const all = sum(uses);
  const year = fixed + variable * all + coordination;
  const rows = names.map((_, row) => row).filter((row) => names[row] !== '');
  expect(dossier.errors()).toEqual([]);

  for (const path of [
    'portrait!partners.name',
    'log!partners.name',
    'invoice!partners.name',
    'split!partners.name',
    'fairness!partners.name',
    'settlement!partners.name',
    'partnerChange!presence.name',
    'feasibility!needs.name',
    'financing!members.name',
    'summary!partners.name',
  ]) {
    expect(
      dossier.column(path, names.length).map((name) => name ?? ''),
      path,
    ).toEqual(names);
  }
  const listed = number('costs!pools.total.native');
  expect(Math.abs(listed - year)).toBeLessThan(ROUNDING);
  for (const path of [
    'split!verdict.total.value',
    'split!partners.due.total',
    'fairness!count.total.value',
    'settlement!pools.budget.total',
    'settlement!partners.planned.total',
    'partnerChange!changeCost',
    'summary!costs.year.value',
    'summary!partners.due.total',
  ]) {
    // The sheets say the same to the cent.
    expect(number(path), path).toBeCloseTo(listed, 6);
  }
  // The option « buy together » of the study is the project itself.
  expect(Math.abs(number('feasibility!year.total', 1) - year)).toBeLessThan(ROUNDING);
  expect(number('financing!seasons.expenses.total') - number('financing!seasons.receipts.total')).toBeLessThan(0.006);
  expect(number('renewal!mainPrice')).toBe(number('costPerUse!purchasePrice'));
  expect(number('renewal!usesPerYear')).toBe(all);
  for (const row of rows) {
    const [own = 0, part = 0] = [uses[row], parts[row]];
    const due = (fixed * part) / sum(parts) + variable * own + coordination / rows.length;
    const said = number('split!partners.due', row);
    expect(Math.abs(said - due), `split ${row}`).toBeLessThan(ROUNDING);
    for (const path of ['fairness!partners.agreed', 'settlement!partners.planned', 'summary!partners.due'])
      expect(number(path, row), `${path} ${row}`).toBeCloseTo(said, 6);
    const alone = Math.min(fixed - project.shared + variable * own, market * own);
    for (const path of ['split!partners.alone', 'fairness!partners.alone', 'summary!partners.alone'])
      expect(number(path, row), `${path} ${row}`).toBeCloseTo(alone, 1);
    for (const path of ['fairness!partners.uses', 'partnerChange!presence.key'])
      expect(number(path, row), path).toBe(own);
    expect(number('settlement!partners.parts', row)).toBe(part);
  }
  for (const path of ['costs!usesPerYear', 'breakEven!base.uses.amount', 'costPerUse!year.uses.real'])
    expect(number(path), path).toBeCloseTo(all, 8);
  const isClose = (path: string, expected: number, rounding: number, row = 0): void =>
    expect(Math.abs(number(path, row) - expected), path).toBeLessThan(rounding);
  isClose('costPerUse!costs.total.real', project.oneUse, ROUNDING / all);
  isClose('summary!costs.use.value', project.oneUse, ROUNDING / all);
  isClose('summary!costs.perUse.value', year / all, ROUNDING / all);
  for (const path of ['breakEven!base.fixed.amount', 'scenarios!cases.s1'])
    isClose(path, fixed + coordination, ROUNDING);
  isClose('breakEven!base.variable.amount', variable, ROUNDING / all);
  expect(number('scenarios!cases.s1', 1)).toBe(price);
  isClose('scenarios!cases.s1', variable, ROUNDING / all, 2);
  const threshold = (fixed + coordination) / (price - variable);
  for (const path of ['breakEven!base.threshold.amount', 'summary!costs.threshold.value', 'scenarios!summary.result'])
    isClose(path, threshold, (2 * ROUNDING) / (price - variable));
}
