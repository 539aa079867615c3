/**
 * Figures typed or deleted one after the other, as fast as one presses keys, while the worker still calculates the one before: in the
 * end every cell is what a fresh calculation of the workbook gives. MUTU_BURSTS=200 MUTU_SEED=7 does as many others.
 */
import { expect, it } from 'vitest';
import { DOSSIER, plansFor } from '../../../core/grids/gallery';
import { bookOf } from '../../../engine/evaluate';
import { Random } from '../../support/random';
import { openInTwoThreads } from '../../support/two-threads/book';
import { calculatedAnew, compare } from './actions';

interface Typed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  /** Milliseconds before the next one. */
  readonly pause: number;
}

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

/** Cells side by side most often, as one who goes through a row. */
function draw(random: Random): Typed[] {
  const count = random.between(2, 6);
  const first = random.below(inputs.length - count);
  return Array.from({ length: count }, (_, at) => {
    const { value, ...cell } = random.chance(0.7) ? (inputs[first + at] ?? random.pick(inputs)) : random.pick(inputs);
    return {
      ...cell,
      value: random.chance(0.6) ? null : random.pick([0, 1, value, value * 2, 7.5]),
      pause: random.below(random.chance(0.5) ? 120 : 250),
    };
  });
}

const place = (sheet: string, row: number, column: number) => ({
  sheet: plans.findIndex(({ template }) => template === sheet),
  row,
  column,
});
/** A surplus that one deletes, then other figures: who read its shares, on the sheet of the costs, kept them. */
const SURPLUS: readonly Typed[] = [
  { ...place('settlement', 9, 4), value: null, pause: 234 },
  { ...place('action-plan', 29, 5), value: null, pause: 45 },
  { ...place('budget', 62, 2), value: 7.5, pause: 56 },
  { ...place('risks', 53, 8), value: 7.5, pause: 197 },
  { ...place('action-plan', 36, 6), value: null, pause: 27 },
  { ...place('settlement', 19, 6), value: null, pause: 15 },
];

it('are followed everywhere', { timeout: 240_000 + BURSTS * 30_000 }, async () => {
  const { book, settled, shown, pause, close } = await openInTwoThreads(bookOf(plans));
  await settled();
  const type = async (burst: readonly Typed[]): Promise<void> => {
    for (const { sheet, row, column, value, pause: after } of burst) {
      book.getSheets()[sheet]?.getRange(row, column).setValue({ v: value, f: null, si: null });
      await pause(after);
    }
    await settled();
  };
  let typed: Typed[] = [];
  const bursts = [...Array.from({ length: BURSTS }, (_, stream) => draw(new Random(SEED, stream))), SURPLUS];
  for (const [at, burst] of bursts.entries()) {
    typed.push(...burst);
    await type(burst);
    if ((at + 1) % IN_A_ROW > 0 && at < bursts.length - 1) continue;
    const differences = compare(shown(), await calculatedAnew(book.save()));
    expect({ differences, typed: differences.length > 0 ? typed : [] }).toEqual({ differences: [], typed: [] });
    typed = [];
  }
  await close();
});
