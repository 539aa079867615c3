import { describe, expect, it } from 'vitest';
import { diagnosis } from '../../../core/grids/diagnosis/grid';
import { layOut } from '../../../core/grids/language/layout';
import { plansOf } from '../../../core/grids/language/plan';
import { needs } from '../../../core/grids/needs/grid';
import { portrait } from '../../../core/grids/portrait/grid';
import { LANGUAGES } from '../../../core/values/text';
import { evaluated } from '../../support/evaluated';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
/** The heading, the points and the free row of each theme: 9 + 7 + 9 + 4 + 9 + 8. */
const ROWS = 46;
const INSURANCE_ROW = 44;
const HEADINGS = [0, 9, 16, 25, 29, 38];
const NOTED_ROWS = Array.from({ length: ROWS }, (_, row) => row).filter((row) => !HEADINGS.includes(row));

describe('diagnosis grid', () => {
  // Convergences: 9 points, those of values (3) and of funding (2) weighing more. Complementarities: 19 points, of which
  // mission and equipment 3, clientele, premises, storage, transport and services 2. Divergences: 5, insurance 3.
  const CONVERGENT = 7 + 3 + 2;
  const COMPLEMENTARY = 12 + 2 * 3 + 5 * 2;
  const DIVERGENT = 4 + 3;
  const MEAN = (CONVERGENT + COMPLEMENTARY / 2) / (CONVERGENT + COMPLEMENTARY + DIVERGENT);

  it('counts and weighs the findings natively', async () => {
    const { value } = await computed(diagnosis, filled);
    expect(value('tally.convergence.count')).toBe(9);
    expect(value('tally.complementarity.count')).toBe(19);
    expect(value('tally.divergence.count')).toBe(5);
    expect(value('tally.convergence.weight')).toBe(CONVERGENT);
    expect(value('tally.complementarity.weight')).toBe(COMPLEMENTARY);
    expect(value('tally.divergence.weight')).toBe(DIVERGENT);
    expect(value('tally.complementarity.share')).toBeCloseTo(19 / 33, 10);
    expect(value('result.mean.value')).toBeCloseTo(MEAN, 10);
  });

  it('holds the potential at a half until the major divergence is settled', async () => {
    const held = await computed(diagnosis, filled);
    expect(held.value('result.major.value')).toBe(1);
    expect(held.value('result.potential.value')).toBe(0.5);
    const settled = await computed(diagnosis, filled, [['points.major', null, INSURANCE_ROW]]);
    expect(settled.value('points.point', INSURANCE_ROW)).toBe('Assurances');
    expect(settled.value('result.potential.value')).toBeCloseTo(MEAN, 10);
  });

  it('puts the major divergence first on the agenda, then the other four, then the complementarities', async () => {
    const { value } = await computed(diagnosis, filled);
    const agenda = Array.from({ length: 25 }, (_, row) => value('agenda.1', row));
    expect(agenda.slice(0, 7)).toEqual([
      'Assurances',
      'Culture d’organisation',
      'Conseil d’administration',
      'Relations de presse',
      'Taxes et permis',
      'Mission et vision',
      'Rôle dans l’écosystème',
    ]);
    expect(agenda.filter((point) => point !== undefined)).toHaveLength(5 + 19);
  });

  it('has room on the agenda for every point, and names one that has no name', async () => {
    for (const language of LANGUAGES) {
      const all = NOTED_ROWS.map((row) => ['points.finding', 'divergence', row] as const);
      const { value, results } = await computed(diagnosis, { language, filled: false }, all);
      expect(errorsIn(results)).toEqual([]);
      expect(value('tally.divergence.count')).toBe(ROWS - HEADINGS.length);
      expect(value('result.potential.value')).toBe(0);
    }
    const free = await computed(diagnosis, { language: 'en', filled: false }, [['points.finding', 'Divergence', 8]]);
    expect(free.value('agenda.1')).toBe('Unnamed point');
  });

  it('weighs nothing when all weights are nil, and shows no error', async () => {
    const { value, results } = await computed(diagnosis, { language: 'fr', filled: false }, [
      ['points.finding', 'Convergence', 1],
      ['points.weight', 0, 1],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('result.potential.value')).toBeUndefined();
  });

  it('takes up the partners and the portrait in the complete file, row by row', async () => {
    const plans = plansOf([needs, portrait, diagnosis], filled);
    const results = await evaluated(plans);
    const at = (path: string, template: typeof portrait, sheet: number, row = 0) => {
      const area = layOut(template).areas.get(path)!;
      return results[sheet]?.[area.row + row]?.[area.column];
    };
    expect(at('points.partner2.header', diagnosis, 2)).toBe('Ressourcerie des Rives');
    for (let row = 1; row < ROWS; row++) {
      expect(at('points.point', diagnosis, 2, row)).toBe(at('points.point', portrait, 1, row));
      expect(at('points.partner4', diagnosis, 2, row)).toBe(at('others.comment4', portrait, 1, row));
    }
    expect(results.flatMap(errorsIn)).toEqual([]);
  });
});
