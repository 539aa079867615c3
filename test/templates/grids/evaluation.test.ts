import { describe, expect, it } from 'vitest';
import { evaluation } from '../../../core/grids/evaluation/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;

describe('evaluation', () => {
  it('measures the way covered, upwards or downwards', async () => {
    const { value } = await computed(evaluation, filled);
    expect(value('objectives.progress')).toBeCloseTo(38 / 40, 10);
    expect(value('objectives.progress', 2)).toBeCloseTo(853 / 850, 10);
    // From 80% of new wood towards 50%, 62% is reached: 18 of 30 points.
    expect(value('objectives.progress', 3)).toBeCloseTo(18 / 30, 10);
    // Nil accidents wanted, nil before, nil reached.
    expect(value('objectives.progress', 5)).toBe(1);
  });

  it('tells the year that the settlement closes: its uses, its costs, what was saved on renting', async () => {
    const { value } = await computed(evaluation, filled);
    const costs = 1340 + 1426.9 + 560;
    expect(value('objectives.reached')).toBe(15 + 9 + 9 + 5);
    expect(value('objectives.reached', 1)).toBe(Math.round(costs));
    expect(value('objectives.reached', 2)).toBe(Math.round(38 * 110 - costs));
  });

  it('gives the share of targets reached', async () => {
    const { value } = await computed(evaluation, filled);
    expect(value('result.measured.value')).toBe(6);
    expect(value('result.met.value')).toBe(4);
    expect(value('result.share.value')).toBeCloseTo(4 / 6, 10);
    expect(value('objectives.met')).toBe('Non');
  });

  it('says which checks are overdue on the day of the evaluation', async () => {
    expect((await computed(evaluation, filled)).value('result.late.value')).toBe(2);
    const undated = await computed(evaluation, filled, [['evaluationDate', null]]);
    expect(undated.value('result.late.value')).toBe(0);
    expect(errorsIn(undated.results)).toEqual([]);
  });

  it('takes in an objective, measured or not yet', async () => {
    const { value, results } = await computed(evaluation, filled, [
      ['objectives.objective', 'Accueillir un cinquième partenaire', 6],
      ['objectives.target', 1, 6],
      ['objectives.objective', 'Ouvrir le samedi', 7],
      ['objectives.target', 50, 7],
      ['objectives.reached', 50, 7],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('objectives.progress', 6)).toBeUndefined();
    expect(value('result.waiting.value')).toBe(1);
    expect(value('result.share.value')).toBeCloseTo(5 / 7, 10);
  });

  it('counts against the target a rise where none was wanted', async () => {
    const { value } = await computed(evaluation, filled, [['objectives.reached', 2, 5]]);
    expect(value('objectives.progress', 5)).toBe(0);
    expect(value('objectives.met', 5)).toBe('Non');
  });

  it('says nothing of a target that was the start, unless it is kept: more may be better, or less', async () => {
    const typed = (reached: number) =>
      (['start', 'target', 'reached'] as const).map(
        (key) => [`objectives.${key}`, key === 'reached' ? reached : 10, 5] as const,
      );
    const kept = await computed(evaluation, filled, typed(10));
    expect(kept.value('objectives.progress', 5)).toBe(1);
    expect(kept.value('objectives.met', 5)).toBe('Oui');
    const passed = await computed(evaluation, filled, typed(25));
    expect(passed.value('objectives.progress', 5)).toBeUndefined();
    expect(passed.value('objectives.met', 5)).toBeUndefined();
    expect(passed.value('result.measured.value')).toBe(5);
  });

  it('has nothing to say of an empty grid', async () => {
    const { value } = await computed(evaluation, { language: 'en', filled: false });
    expect(value('result.measured.value')).toBe(0);
    expect(value('result.share.value')).toBeUndefined();
    expect(value('objectives.met')).toBeUndefined();
  });
});
