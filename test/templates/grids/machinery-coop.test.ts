import { describe, expect, it } from 'vitest';
import { machineryCoop } from '../../../core/grids/machinery-coop/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(machineryCoop, filled, typed);

/** What to put aside each year-end for 1 $ in so many years, at 5 %. */
const sinking = (years: number): number => 0.05 / (1.05 ** years - 1);
const FIXED = 95000 * (0.05 + sinking(10)) + 1100 + 700 - 23750 * sinking(10);
// Repairs in ASABE’s form, RF1 0,32 and RF2 2,1: 600 ha at 4 ha an hour are 150 hours, from 600 to 750 on the meter.
const REPAIRS = 0.32 * 95000 * (0.75 ** 2.1 - 0.6 ** 2.1);
const VARIABLE = REPAIRS + 1.5 * 600;
const OWN = 42000 * (0.05 + sinking(12)) + 900 - 8000 * sinking(12);

describe('machineryCoop', () => {
  it('finds fixed costs and repairs of the year', async () => {
    const { value } = await grid();
    expect(value('machine.fixed.amount')).toBeCloseTo(FIXED, 6);
    expect(value('machine.repairs.amount')).toBeCloseTo(REPAIRS, 6);
    expect(value('machine.hectare.amount')).toBeCloseTo((FIXED + VARIABLE) / 600, 8);
  });

  it('shares fixed costs by engagement, variable ones by use', async () => {
    const { value } = await grid();
    expect(value('members.due')).toBeCloseTo((FIXED * 180) / 600 + (VARIABLE * 190) / 600, 1);
    expect(value('members.due', 4)).toBeCloseTo(((FIXED + VARIABLE) * 60) / 600, 1);
    expect(value('members.due.total')).toBeCloseTo(FIXED + VARIABLE, 1);
  });

  it('gives whole member shares of 10 $: a fifth of the price in equal parts, or by engagement', async () => {
    const { value } = await grid();
    const shares = [0, 1, 2, 3, 4].map((row) => value('members.shares', row));
    // 20 % of 95 000 $ among five, as MAPAQ tells of CUMAs; then 180, 150, 120, 90 and 60 of 600 hectares.
    expect(shares).toEqual([3800, 3800, 3800, 3800, 3800]);
    const byUse = await grid([['shareKey', 'Engagement']]);
    expect([0, 1, 2, 3, 4].map((row) => byUse.value('members.shares', row))).toEqual([5700, 4750, 3800, 2850, 1900]);
  });

  it('says for whom joining, owning or custom work is best', async () => {
    const { value } = await grid();
    expect(value('members.own')).toBeCloseTo(OWN + 190 * 9, 2);
    expect(value('members.hire', 4)).toBe(60 * 62);
    expect(value('members.best')).toBe('La CUMA');
    const together = (FIXED + VARIABLE) / 600;
    expect(value('machine.beatsJoining.amount')).toBeCloseTo(OWN / (together - 9), 6);
    expect(value('machine.beatsHiring.amount')).toBeCloseTo(OWN / (62 - 9), 6);
    const cheaper = await grid([['ownPrice', 12000]]);
    expect(cheaper.value('members.best')).toBe('Posséder');
    const custom = await grid([['hirePrice', 20]]);
    expect(custom.value('members.best', 4)).toBe('À forfait');
    const never = await grid([['ownVariable', 70]]);
    expect(never.value('machine.beatsHiring.amount')).toBe('jamais');
  });

  // Entraid’, « L’achat individuel vs l’achat en cuma » (direct seed drill): 123 500 € over 7 years, 820 € of other fixed
  // costs and 1,20 € a hectare for 700 ha, printed 18 470 €, 26 and 28 € a hectare; alone, 70 000 € over 10 years,
  // 550 € and 0,50 € a hectare for 150 ha, printed 51 € a hectare.
  it('finds the figures that Entraid’ printed', async () => {
    const others = [1, 2, 3, 4].flatMap((row) =>
      ['name', 'engaged', 'used'].map((path) => [`members.${path}`, null, row] as const),
    );
    const { value, results } = await grid([
      ...others,
      ['machinePrice', 123500],
      ['machineLife', 7],
      ['machineResidual', 0],
      ['interest', 0],
      ['insurance', 820],
      ['branchManagement', 0],
      ['rf1', 0],
      ['otherVariable', 1.2],
      ['ownPrice', 70000],
      ['ownLife', 10],
      ['ownResidual', 0],
      ['ownInsurance', 550],
      ['ownVariable', 0.5],
      ['members.engaged', 700],
      ['members.used', 700],
    ]);
    expect(errorsIn(results)).toEqual([]);
    const fixed = value('machine.fixed.amount') as number;
    expect(Math.abs(fixed - 18470)).toBeLessThan(10);
    expect(Math.abs(fixed / 700 - 26)).toBeLessThan(0.5);
    expect(Math.abs((value('machine.hectare.amount') as number) - 28)).toBeLessThan(0.5);
    expect(Math.abs((value('machine.own.amount') as number) / 150 + 0.5 - 51)).toBeLessThan(0.5);
  });

  it('takes in a sixth farm, and does without one', async () => {
    const six = await grid([
      ['members.name', 'Ferme du Lac', 5],
      ['members.engaged', 100, 5],
      ['members.used', 100, 5],
    ]);
    expect(errorsIn(six.results)).toEqual([]);
    expect(Math.abs(Number(six.value('members.shares', 5)) - 19000 / 6)).toBeLessThan(10);
    expect(six.value('members.due.total')).toBeCloseTo(
      (six.value('machine.fixed.amount') as number) + (six.value('machine.variable.amount') as number),
      1,
    );
    const four = await grid(['name', 'engaged', 'used'].map((path) => [`members.${path}`, null, 1] as const));
    expect(errorsIn(four.results)).toEqual([]);
    expect(four.value('members.best', 1)).toBeUndefined();
    expect(four.value('members.due', 0)).toBeGreaterThan(0);
  });
});
