import { describe, expect, it } from 'vitest';
import { call } from '../../core/index';
import { PLANER, PUBLISHED_COSTS } from '../support/published-costs';

describe('published worked examples of costs and break-even', () => {
  it.each(PUBLISHED_COSTS)('$source: $id $args → $printed', ({ id, args, printed, within }) => {
    expect(Math.abs(Number(call(id, args, 'fr')) - printed)).toBeLessThanOrEqual(within);
  });
});

it('the planer’s explanation follows the guide’s order, ends in 37,84 $ and says that 100 uses recover 5,7 % of the capital', () => {
  const lines = (call('EXPLIQUER', ['COUTUSAGE', ...PLANER], 'fr') as unknown[][]).slice(1);
  const amounts = lines.map((line) => Number(line[3]));
  // 100 uses of 5 hours out of 8 760.
  expect(amounts.map((amount) => Math.round(amount * 1e6) / 1e6)).toEqual([
    2.5, 0.05, 500, 0.057078, 0.285388, 30, 5, 37.835388,
  ]);
  expect(String(lines[3]?.[0])).toMatch(/capital .* 100 utilisations/);
});

it('Hilton, Managerial Accounting: Tim’s Bicycle Shop sells 140 and 420 at break-even, 860 in all for its target', () => {
  const bicycles = [
    [[2000], [1100]],
    [[1160], [810]],
    [[0.25], [0.75]],
  ];
  expect(call('SEUILMULTI', [239400, ...bicycles], 'fr')).toEqual([[140], [420]]);
  const target = call('SEUILMULTI', [239400, ...bicycles, 128250], 'fr') as number[][];
  expect(target.flat().reduce((sum, units) => sum + units, 0)).toBeCloseTo(860, 6);
});
