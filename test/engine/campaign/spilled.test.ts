/**
 * Answers that fill several cells, that come, go and read one another: after each change, every cell is what a fresh calculation of
 * the workbook gives. MUTU_ACTIONS=20000 changes as many cells; a failing run is shown at its shortest.
 */
import { expect, it } from 'vitest';
import { Random } from '../../support/random';
import { change, drawn, firstDifference, shortest } from './spilled';

const CHANGES = Number(process.env.MUTU_ACTIONS ?? 120);
/** Then another workbook is begun. */
const IN_A_ROW = 10;
/** Every run draws the same: a failure is that of a change in the code. */
const SEED = Number(process.env.MUTU_SEED ?? 1);

it(`${CHANGES} changes`, { timeout: 60_000 + CHANGES * 2_000 }, async () => {
  for (let done = 0; done < CHANGES; done += IN_A_ROW) {
    const random = new Random(SEED, done);
    const start = drawn(random);
    const changes = Array.from({ length: IN_A_ROW }, () => change(random));
    const found = await firstDifference(start, changes);
    const failing = found && (await shortest(start, changes.slice(0, found.after)));
    expect({ done, failing }).toEqual({ done, failing: undefined });
  }
});
