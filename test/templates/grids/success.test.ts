import { describe, expect, it } from 'vitest';
import { success } from '../../../core/grids/success/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;

describe('conditions for success', () => {
  it('counts the points in place, those set aside apart', async () => {
    const { value } = await computed(success, filled);
    // 12, 11 and 12 points; one « sans objet » in the second.
    expect(value('progress.planning.points')).toBe(12);
    expect(value('progress.planning.done')).toBe(8);
    expect(value('progress.formalising.points')).toBe(11 - 1);
    expect(value('progress.formalising.share')).toBeCloseTo(6 / 10, 10);
    expect(value('progress.communicating.share')).toBeCloseTo(8 / 12, 10);
    expect(value('progress.total.share')).toBeCloseTo((8 + 6 + 8) / (12 + 10 + 12), 10);
  });

  it('starts at nought, all its points still to do', async () => {
    const { value } = await computed(success, { language: 'en', filled: false });
    expect(value('progress.total.points')).toBe(12 + 11 + 12);
    expect(value('progress.total.share')).toBe(0);
  });

  it('takes in a condition of one’s own, and no state without a condition', async () => {
    // The two free rows under the twelve points of planning.
    const { value, results } = await computed(success, filled, [
      ['points.point', 'Un bail assez long', 13],
      ['points.state', 'En place', 13],
      ['points.state', 'En place', 14],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('progress.planning.points')).toBe(13);
    expect(value('progress.planning.done')).toBe(9);
  });

  it('gives no share when nothing applies', async () => {
    const aside = Array.from({ length: 12 }, (_, row) => ['points.state', 'Sans objet', row + 1] as const);
    const { value, results } = await computed(success, filled, aside);
    expect(errorsIn(results)).toEqual([]);
    expect(value('progress.planning.share')).toBeUndefined();
  });
});
