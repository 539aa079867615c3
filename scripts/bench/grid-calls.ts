import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { callsIn, depthOf } from '../../test/support/depth';
import type { Measure } from './measure';

/** Excel adds about half a second for each of our functions that waits for another. */
const DEEPEST = 2;

/** In every grid and in the whole guide: how many of our functions, and how many wait for each other. */
export function measureGridCalls(): Measure[] {
  return [...gallery.map(({ id }) => id), DOSSIER].flatMap((id): Measure[] => {
    const plans = plansFor(id, { language: 'fr', filled: true });
    const depth = depthOf(plans);
    const cells = plans.reduce((sum, plan) => sum + plan.cells.length, 0);
    return [
      { name: `${id}: calls of ours`, value: callsIn(plans), unit: `in ${cells} cells` },
      { name: `${id}: longest chain`, value: depth, unit: 'calls', aim: `at most ${DEEPEST}`, met: depth <= DEEPEST },
    ];
  });
}
