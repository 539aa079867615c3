import { describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { layOut } from '../../core/grids/language/layout';
import { TYPED_LOOKS } from '../../core/grids/language/look';
import { planOf } from '../../core/grids/language/plan';
import { evaluatePlans } from '../../engine/evaluate';
import { randomFrom } from './campaign/fill';

/** Where shares are read, and the amounts that they share: single cells, or whole columns. */
const SHARED: Readonly<Record<string, readonly [shares: string, total: string, amounts: readonly string[]]>> = {
  split: ['partners.due', 'partners.due.total', ['verdict.total.value']],
  settlement: ['partners.due', 'partners.due.total', ['pools.actual.total']],
  budget: ['partners.due', 'partners.due.total', ['pools.total.projection']],
  annex: ['keys.due', 'keys.due.total', ['annexFixed', 'annexVariable', 'annexCommon']],
  truck: ['partners.due', 'partners.due.total', ['pools.fixed.amount', 'pools.variable.amount']],
  sharedStaff: ['partners.due', 'partners.due.total', ['cost.direct.amount', 'cost.pool.amount']],
  machineryCoop: ['members.due', 'members.due.total', ['machine.fixed.amount', 'machine.variable.amount']],
  groupPurchase: ['buyers.due', 'buyers.due.total', ['order.goods.amount', 'order.common.amount']],
};
/** What must be nil, whatever the amounts. */
const LEFT: Readonly<Record<string, string>> = { split: 'verdict.left.value', truck: 'pools.left.amount' };

/** As the cell shows it. */
const cents = (amount: number): number => Math.round(amount * 100 + Math.sign(amount) * 1e-6);
const TIMES = Number(process.env.MUTU_CAMPAIGN ?? 3);
const SEED = Number(process.env.MUTU_SEED ?? 2027);

describe('shares shown add up to the amounts shown, where amounts end in half a cent', () => {
  it.each(Object.entries(SHARED))('%s', { timeout: 60_000 + TIMES * 2_000 }, async (id, [shares, total, amounts]) => {
    const template = templates.find((one) => one.id === id);
    if (!template) throw new Error(id);
    const plan = planOf(template, { language: 'fr', filled: true });
    const { areas } = layOut(template);
    for (let time = 0; time < TIMES; time++) {
      const random = randomFrom(SEED * 100 + time);
      const entries = plan.cells.flatMap(({ row, column, look, pattern = '', value }) => {
        if (!TYPED_LOOKS.includes(look) || typeof value !== 'number' || !pattern.includes('$')) return [];
        return [{ row, column, value: (Math.round(value * (0.8 + 0.4 * random()) * 100) + 0.5) / 100 }];
      });
      const [results = []] = await evaluatePlans([plan], entries);
      const shown = (path: string): number[] => {
        const area = areas.get(path);
        if (!area) throw new Error(`${id}: nothing is called ${path}`);
        return Array.from({ length: area.rows }, (_, row) => results[area.row + row]?.[area.column]).flatMap((cell) =>
          typeof cell === 'number' ? [cents(cell)] : [],
        );
      };
      const sumOf = (paths: readonly string[]) => paths.flatMap(shown).reduce((sum, one) => sum + one, 0);
      const [parts, asTotal, asAmounts] = [sumOf([shares]), sumOf([total]), sumOf(amounts)];
      expect(parts).toBeGreaterThan(0);
      expect({ id, time, asTotal, asAmounts }).toEqual({ id, time, asTotal: parts, asAmounts: parts });
      const left = LEFT[id];
      if (left) expect([id, time, ...shown(left)]).toEqual([id, time, 0]);
    }
  });
});
