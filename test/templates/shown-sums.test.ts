import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { costPerUse } from '../../core/grids/cost-per-use/grid';
import { planOf } from '../../core/grids/language/plan';
import { evaluatePlans } from '../../engine/evaluate';
import { filledAtRandom, randomFrom } from './campaign/fill';
import { steps } from './campaign/steer';
import { shownSum, sumsOf } from './shown-sums';

/** MUTU_CAMPAIGN=200 MUTU_SEED=7 for a long run. */
const TIMES = Number(process.env.MUTU_CAMPAIGN ?? 2);
const SEED = Number(process.env.MUTU_SEED ?? 2027);

/**
 * The cost of one use alone is left out: it multiplies, so that its lines are not rounded, and a note says so.
 * The worked example with other amounts, or the empty grid filled with anything that it takes.
 */
const GRIDS = templates.filter(
  (template) => template !== costPerUse && sumsOf(planOf(template, { language: 'fr', filled: false })).length > 0,
);

describe('amounts shown add up to the totals shown, to the cent', () => {
  it.each(GRIDS.map((template) => [template.id, template] as const))(
    '%s',
    { timeout: 60_000 + TIMES * 4_000 },
    async (id, template) => {
      const faults: string[] = [];
      for (let time = 0; time < 2 * TIMES; time++) {
        const language = time % 4 < 2 ? 'fr' : 'en';
        const plan = planOf(template, { language, filled: time % 2 === 0 });
        const random = randomFrom(SEED * 1_000 + time);
        const entries =
          time % 2 === 0
            ? plan.cells.flatMap(({ row, column, look, pattern = '', value }) => {
                if (look !== 'input' || typeof value !== 'number' || !pattern.includes('$')) return [];
                return [{ row, column, value: Math.round(value * (0.8 + 0.4 * random()) * 100) / 100 }];
              })
            : filledAtRandom(template, plan, random, language === 'fr' ? steps[template.id] : undefined).entries;
        const [results = []] = await evaluatePlans([plan], entries);
        for (const sum of sumsOf(plan)) {
          const shown = shownSum(sum, plan, results);
          if (shown && shown.parts !== shown.total)
            faults.push(`${relative(sum)} ${shown.parts} for ${shown.total}, ${sum.formula}`);
        }
      }
      expect({ id, faults: [...new Set(faults)] }).toEqual({ id, faults: [] });
    },
  );
});
