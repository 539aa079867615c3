import { describe, expect, it } from 'vitest';
import { layOut } from '../../../core/grids/language/layout';
import { plansOf } from '../../../core/grids/language/plan';
import { needs } from '../../../core/grids/needs/grid';
import { portrait } from '../../../core/grids/portrait/grid';
import { evaluated } from '../../support/evaluated';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
/** Points that the guide names, « mission, vision, values » on two rows, and the equipment its question speaks of. */
const POINTS = 7 + 5 + 7 + 2 + 7 + 6;

describe('portrait of the organisation', () => {
  it('adds up what each partner finds of itself', async () => {
    const { value } = await computed(portrait, filled);
    // The workshop, theme by theme: 6 + 2 + 2 + 2 + 0 + 3 strengths, 1 + 0 + 2 + 0 + 4 + 1 weaknesses, the rest neutral.
    expect(value('partners.strengths')).toBe(6 + 2 + 2 + 2 + 0 + 3);
    expect(value('partners.weaknesses')).toBe(1 + 0 + 2 + 0 + 4 + 1);
    expect(value('partners.neutrals')).toBe(POINTS - 15 - 8);
    expect(value('partners.left')).toBe(0);
    // The school has no members: one point is left without a view.
    expect(value('partners.left', 2)).toBe(1);
  });

  it('counts by theme, and as a share of the views given', async () => {
    const { value } = await computed(portrait, filled);
    // Rows from 0: strengths 1 to 6, weaknesses 8 to 13, neutral points 15 to 20.
    expect(value('byTheme.count1', 1)).toBe(6);
    expect(value('byTheme.share1', 1)).toBeCloseTo(6 / 7, 10);
    expect(value('byTheme.count1', 12)).toBe(4);
    expect(value('byTheme.share1', 12)).toBeCloseTo(4 / 7, 10);
    expect(value('byTheme.share3', 2)).toBe(0);
    for (const number of [1, 2, 3, 4]) {
      const table = number > 3 ? 'byThemeOthers' : 'byTheme';
      const counts = [1, 2, 3, 4, 5, 6].map((row) => Number(value(`${table}.count${number}`, row)));
      expect(counts.reduce((total, one) => total + one, 0)).toBe(value('partners.strengths', number - 1));
    }
  });

  it('takes in a fifth partner and a point of one’s own', async () => {
    const { value, results } = await computed(portrait, filled, [
      ['partners.name', 'Cinquième', 4],
      ['others.opinion5', 'Force', 1],
      ['others.opinion5', 'Faiblesse', 2],
      // The free row of the first theme, under its heading and its seven points.
      ['points.point', 'Langue de travail', 8],
      ['others.opinion5', 'Force', 8],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('others.comment5.header')).toBe('Cinquième');
    // The name of the point is read below, where the fifth has its columns.
    expect(value('others.point', 8)).toBe('Langue de travail');
    expect(value('partners.strengths', 4)).toBe(2);
    expect(value('partners.weaknesses', 4)).toBe(1);
    expect(value('partners.left', 4)).toBe(POINTS + 1 - 3);
    expect(value('byThemeOthers.share5', 1)).toBeCloseTo(2 / 3, 10);
    expect(value('partners.left')).toBe(1);
  });

  it('does without one who leaves', async () => {
    const { value, results } = await computed(portrait, filled, [['partners.name', null, 1]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('partners.strengths', 1)).toBeUndefined();
    expect(value('partners.strengths.total')).toBe(15 + 13 + 7);
  });

  it('takes the names of the first grid in the complete file', async () => {
    const plans = plansOf([needs, portrait], filled);
    const name = layOut(needs).areas.get('partners.name')!;
    const results = await evaluated(plans, [{ plan: 0, row: name.row, column: name.column, value: 'Scierie' }]);
    const header = layOut(portrait).areas.get('points.comment1.header')!;
    expect(results[1]?.[header.row]?.[header.column]).toBe('Scierie');
    expect(results.flatMap(errorsIn)).toEqual([]);
  });
});
