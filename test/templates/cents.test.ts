import { expect, it } from 'vitest';
import { areaOf } from '../../core/formula/addresses';
import { centsOf } from '../../core/grids/language/guards';
import { type Plan, planOf } from '../../core/grids/language/plan';
import { partnerChange } from '../../core/grids/partner-change/grid';
import { evaluatePlans } from '../../engine/evaluate';

it('rounds running sums of half a cent up, as other spreadsheets do, though binary has them just below', async () => {
  // Twelfths of 0,62 $: nine of them are 0,465 $, 0,46499999999999986 in binary.
  const nine = Array.from({ length: 9 }).reduce((sum: number) => sum + 0.62 / 12, 0);
  expect(nine).toBeLessThan(0.465);
  const { row, column } = areaOf('A1');
  const sheet: Plan = { ...planOf(partnerChange, { language: 'fr', filled: false }), cells: [] };
  const cells: Plan['cells'] = [
    ...Array.from({ length: 12 }, (_, at) => ({ row: row + at, column, look: 'input' as const, formula: '=0.62/12' })),
    {
      row,
      column: column + 1,
      look: 'formula' as const,
      formula: `=${centsOf('A1:A12', 'A1:A12')}`,
      spill: { row, column: column + 1, rows: 12, columns: 1 },
    },
  ];
  const [results = []] = await evaluatePlans([{ ...sheet, cells }]);
  const shares = Array.from({ length: 12 }, (_, at) => Number(results[row + at]?.[column + 1]));
  // Twelfths of 62 cents, by hand: after nine, 46,5 are 47.
  const soFar = Array.from({ length: 12 }, (_, at) => Math.floor(((at + 1) * 62) / 12 + 0.5));
  expect(shares.map((share) => Math.round(share * 100))).toEqual(soFar.map((sum, at) => sum - (soFar[at - 1] ?? 0)));
});
