/**
 * Every native function, given junk of every kind: whatever it makes of it, a healthy cell is computed after each batch.
 * MUTU_CAMPAIGN=22 types that many formulas for each function, more than eleven thousand in all.
 */
import { expect, it, vi } from 'vitest';
import { headlessSheet } from '../../support/headless-sheet';
import { Random, seedOfTheDay } from '../../support/random';
import { CELLS, junkFormulas, NATIVE } from './junk';

const OF_EACH = Number(process.env.MUTU_CAMPAIGN ?? 1);
const BATCH = 20;

it('stops nothing', { timeout: OF_EACH * 120_000 }, async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const sheet = await headlessSheet(CELLS, 'fr', undefined, { rows: 500, columns: 26 });
  const formulas = junkFormulas(new Random(seedOfTheDay()), OF_EACH);
  let faults = 0;
  for (const [at, formula] of formulas.entries()) {
    await sheet.set('M40', formula);
    if (JSON.stringify(sheet.mark('M40') ?? null).includes('"fault"')) faults++;
    await sheet.set('M40', null);
    if (at % BATCH > 0 && at < formulas.length - 1) continue;
    await sheet.set('Z1', `=${at}+H1`);
    expect(sheet.value('Z1'), formula).toBe(at + 3);
  }
  sheet.dispose();
  vi.restoreAllMocks();
  console.info(`${formulas.length} formulas of ${NATIVE.length} functions typed, ${faults} faults survived`);
  expect(formulas.length).toBeGreaterThanOrEqual(500);
});
