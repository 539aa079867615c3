import { describe, expect, it } from 'vitest';
import { risks } from '../../../core/grids/risks/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
/** Gravity and probability of the nine risks of the story. */
const RATED = [
  [3, 2],
  [3, 4],
  [4, 2],
  [4, 4],
  [2, 3],
  [5, 2],
  [5, 3],
  [4, 3],
  [3, 3],
] as const;

describe('issues and risks', () => {
  it('multiplies gravity by probability', async () => {
    const { value } = await computed(risks, filled);
    for (const [row, [gravity, probability]] of RATED.entries()) {
      expect(value('register.level', row)).toBe(gravity * probability);
    }
    expect(value('register.word', 3)).toBe('Critique');
    expect(value('register.word', 0)).toBe('À surveiller');
    expect(value('state.worst.count')).toBe(16);
  });

  it('counts risks by level: from 15 critical, from 6 to watch', async () => {
    const { value } = await computed(risks, filled);
    const levels = RATED.map(([gravity, probability]) => gravity * probability);
    expect(value('state.rated.count')).toBe(9);
    expect(value('state.high.count')).toBe(levels.filter((level) => level >= 15).length);
    expect(value('state.medium.count')).toBe(levels.filter((level) => level >= 6 && level < 15).length);
    expect(value('state.low.count')).toBe(0);
    expect(value('state.kept.count')).toBe(8);
  });

  it('places each risk once on the heat map', async () => {
    const { value } = await computed(risks, filled);
    for (let line = 0; line < 5; line++) {
      for (let probability = 1; probability <= 5; probability++) {
        const there = RATED.filter(([g, p]) => g === 5 - line && p === probability).length;
        expect(value(`heat.p${probability}`, line)).toBe(there === 0 ? undefined : there);
      }
    }
  });

  it('takes in a risk of one’s own, and lets go of another', async () => {
    const { value, results } = await computed(risks, filled, [
      ['register.risk', 'Incendie', 9],
      ['register.gravity', 5, 9],
      ['register.probability', 1, 9],
      ...['gravity', 'probability', 'response', 'responsible', 'status', 'next'].map(
        (key) => [`register.${key}`, null, 3] as const,
      ),
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('register.level', 9)).toBe(5);
    expect(value('register.word', 9)).toBe('Faible');
    expect(value('heat.p1', 0)).toBe(1);
    expect(value('state.orphan.count')).toBe(1);
    expect(value('state.worst.count')).toBe(15);
  });

  it('rates nothing out of the scale', async () => {
    const { value, results } = await computed(risks, filled, [['register.gravity', 6, 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('register.level', 0)).toBeUndefined();
    expect(value('state.rated.count')).toBe(8);
  });

  it('follows other thresholds', async () => {
    const { value } = await computed(risks, filled, [['scale.from', 16, 2]]);
    expect(value('state.high.count')).toBe(1);
    expect(value('register.word', 6)).toBe('À surveiller');
  });
});
