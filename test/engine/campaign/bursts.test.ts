/**
 * Keys pressed while the worker still calculates what came before them: in the end every cell is what a fresh calculation of the
 * workbook gives. MUTU_BURSTS=200 MUTU_SEED=7 does as many others.
 */
import { expect, it } from 'vitest';
import { DOSSIER, plansFor } from '../../../core/grids/gallery';
import { bookOf } from '../../../engine/evaluate';
import { Random } from '../../support/random';
import { openInTwoThreads } from '../../support/two-threads/book';
import { type Action, act, calculatedAnew, compare, draw } from './actions';

/** Milliseconds before the next one. */
type Timed = Action & { readonly pause: number };

const BURSTS = Number(process.env.MUTU_BURSTS ?? 1);
const SEED = Number(process.env.MUTU_SEED ?? 1);
/** Then it is looked at. */
const IN_A_ROW = 4;

const plans = plansFor(DOSSIER, { language: 'fr', filled: true });
const inputs = plans.flatMap(({ cells }, sheet) =>
  cells.flatMap(({ row, column, value, formula }) =>
    formula === undefined && typeof value === 'number' ? [{ sheet, row, column, value }] : [],
  ),
);

/** Figures of cells side by side most often, as one who goes through a row; or whatever one does. */
function burst(random: Random): Timed[] {
  const count = random.between(2, 6);
  const first = random.below(inputs.length - count);
  const areFigures = random.chance(0.7);
  return Array.from({ length: count }, (_, at) => {
    const pause = random.below(random.chance(0.5) ? 120 : 250);
    if (!areFigures) return { ...draw(random, plans), pause };
    const input = (random.chance(0.7) && inputs[first + at]) || random.pick(inputs);
    const value = random.chance(0.6) ? null : random.pick([0, 1, input.value, input.value * 2, 7.5]);
    return { ...input, kind: 'type', value, pause };
  });
}

const typed = (template: string, row: number, column: number, value: number | null, pause: number): Timed => {
  const sheet = plans.findIndex((plan) => plan.template === template);
  return { kind: 'type', sheet, row, column, value, pause };
};
/** A surplus that one deletes, then other figures: who read its shares, on the sheet of the costs, kept them. */
const SURPLUS = [
  typed('settlement', 9, 4, null, 234),
  typed('actionPlan', 29, 5, null, 45),
  typed('budget', 62, 2, 7.5, 56),
  typed('risks', 53, 8, 7.5, 197),
  typed('actionPlan', 36, 6, null, 27),
  typed('settlement', 19, 6, null, 15),
];

it('are followed everywhere', { timeout: 480_000 + BURSTS * 30_000 }, async () => {
  const { book, settled, shown, pause, close } = await openInTwoThreads(bookOf(plans));
  await settled();
  let done: Timed[] = [];
  const bursts = [...Array.from({ length: BURSTS }, (_, stream) => burst(new Random(SEED, stream))), SURPLUS];
  for (const [at, actions] of bursts.entries()) {
    for (const action of actions) {
      await act(book, action);
      await pause(action.pause);
    }
    await settled();
    done.push(...actions);
    if ((at + 1) % IN_A_ROW > 0 && at < bursts.length - 1) continue;
    const differences = compare(shown(), await calculatedAnew(book.save()));
    expect({ differences, done: differences.length > 0 ? done : [] }).toEqual({ differences: [], done: [] });
    done = [];
  }
  await close();
});
