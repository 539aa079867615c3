import { describe, expect, it } from 'vitest';
import { planOf } from '../../../core/grids/language/plan';
import { resources } from '../../../core/grids/resources/grid';
import { LANGUAGES } from '../../../core/values/text';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const columnOf = (value: (path: string, row?: number) => unknown, path: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, row) => value(path, row));

describe('pooled resources', () => {
  it('counts the resources, by kind too, and what is left to say of each', async () => {
    const { value } = await computed(resources, filled);
    expect(value('items.kind.total')).toBe(8);
    // Each kind has one resource at most in the story; the counts add up to all eight.
    const counts = columnOf(value, 'kinds.count', 16);
    expect(counts.reduce((sum: number, count) => sum + Number(count), 0)).toBe(8);
    expect(value('kinds.count', 1)).toBe(1);
    // The log of uses has no one responsible, and nothing said of its intellectual property.
    expect(columnOf(value, 'items.missing', 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
    expect(value('items.missing.total')).toBe(2);
  });

  it('takes in one more resource, of which all is to be said but its kind', async () => {
    const { value, results } = await computed(resources, filled, [
      ['items.name', 'Camion', 8],
      ['items.kind', 'Équipement', 8],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('kinds.count', 1)).toBe(2);
    expect(value('items.missing', 8)).toBe(6 - 1);
    expect(value('items.missing.total')).toBe(2 + 5);
  });

  it('does without one, wherever its row', async () => {
    const keys = ['name', 'kind', 'owner', 'responsible', 'quantity', 'unit', 'conditions', 'intellectual', 'image'];
    const cleared = keys.map((key) => [`items.${key}`, null, 2] as const);
    const { value, results } = await computed(resources, filled, cleared);
    expect(errorsIn(results)).toEqual([]);
    expect(value('items.kind.total')).toBe(7);
    expect(value('items.missing', 2)).toBeUndefined();
  });

  it('lists the same kinds in its drop-down and beside its examples', () => {
    for (const language of LANGUAGES) {
      const plan = planOf(resources, { language, filled: false });
      const choices = plan.validations.flatMap((rule) => (rule.kind === 'list' ? [rule.choices] : []))[0] ?? [];
      const shown = plan.cells.map(({ value }) => value);
      expect(choices.length).toBeGreaterThanOrEqual(14);
      for (const choice of choices) expect(shown).toContain(choice);
    }
  });
});
