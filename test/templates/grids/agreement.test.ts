import { describe, expect, it } from 'vitest';
import { agreement } from '../../../core/grids/agreement/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;

/** Rows of the table, titles included, up to the free ones: 7 titles and 8 + 8 + 10 + 5 + 3 + 3 points. */
const FREE_ROW = 7 + 37;

describe('agreement', () => {
  it('counts the points by status: 25 settled, 10 open, 2 that do not apply', async () => {
    const { value } = await computed(agreement, filled);
    expect(value('state.settled.count')).toBe(25);
    expect(value('state.open.count')).toBe(10);
    expect(value('state.none.count')).toBe(2);
    expect(value('state.untouched.count')).toBe(8 + 8 + 10 + 5 + 3 + 3 - 25 - 10 - 2);
    expect(value('state.share.count')).toBeCloseTo(25 / (37 - 2), 10);
  });

  it('gives the share settled by theme, points that do not apply left out', async () => {
    const { value } = await computed(agreement, filled);
    // Common customers do not apply; letters patent and support are open.
    expect(value('themes.whole.share')).toBeCloseTo(5 / (8 - 1), 10);
    expect(value('themes.whole.told')).toBe('5 sur 7');
    // Insurance and penalty are open.
    expect(value('themes.resource.share')).toBeCloseTo(8 / 10, 10);
    expect(value('themes.own.share')).toBeUndefined();
  });

  it('proposes the form that the most demanding sign calls for', async () => {
    const { value } = await computed(agreement, filled);
    expect(value('signs.form.total')).toBe('Copropriété et cogestion');
    const hiring = await computed(agreement, filled, [['signs.answer', 'Oui', 4]]);
    expect(hiring.value('signs.form.total')).toBe('Coentreprise\u00a0: organisation nouvelle');
    const nothing = [0, 1, 2, 3].map((row) => ['signs.answer', 'Non', row] as const);
    const lent = await computed(agreement, filled, nothing);
    expect(lent.value('signs.form.total')).toBe('Prêt ou entente informelle');
  });

  it('takes in points of one’s own', async () => {
    const { value, results } = await computed(agreement, filled, [
      ['points.point', 'Clés de l’atelier', FREE_ROW],
      ['points.status', 'Réglé', FREE_ROW],
      ['points.point', 'Stationnement', FREE_ROW + 1],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('themes.own.told')).toBe('1 sur 2');
    expect(value('state.untouched.count')).toBe(1);
    expect(value('state.share.count')).toBeCloseTo(26 / (25 + 10 + 2), 10);
  });

  it('starts with every point untouched, in English too', async () => {
    const { value } = await computed(agreement, { language: 'en', filled: false });
    expect(value('state.untouched.count')).toBe(37);
    expect(value('state.share.count')).toBe(0);
    expect(value('signs.form.total')).toBeUndefined();
  });
});
