/**
 * A day's work by chance on our grids: after each action, every cell is what a fresh calculation of the workbook gives.
 * MUTU_ACTIONS=2000 does as many; a failing run is shown at its shortest.
 */
import { expect, it, vi } from 'vitest';
import { DOSSIER, plansFor } from '../../../core/grids/gallery';
import { Random, seedOfTheDay } from '../../support/random';
import { differencesAfter, draw, shortest } from './actions';

const ACTIONS = Number(process.env.MUTU_ACTIONS ?? 12);
/** Then another workbook is begun. */
const IN_A_ROW = 40;

/** The longer a grid takes to calculate, the fewer. */
it.each([
  ['split', ACTIONS],
  ['log', Math.ceil(ACTIONS / 3)],
  [DOSSIER, Math.ceil(ACTIONS / 12)],
] as const)('on %s, %i actions', { timeout: ACTIONS * 20_000 }, async (id, count) => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const plans = plansFor(id, { language: 'fr', filled: true });
  for (let total = 0; total < count; ) {
    const random = new Random(seedOfTheDay(), total);
    const most = Math.min(IN_A_ROW, count - total);
    const { done, differences } = await differencesAfter(plans, (index) =>
      index < most ? draw(random, plans) : undefined,
    );
    const actions = differences.length > 0 ? await shortest(plans, done) : [];
    expect({ differences, actions }).toEqual({ differences: [], actions: [] });
    total += done.length;
  }
  vi.restoreAllMocks();
});
