/**
 * A day's work by chance in the page, by its keys and commands: after each action, every cell is what a fresh calculation of the
 * workbook gives; Ctrl+Z gives back what was there before, Ctrl+Y what was there after.
 * MUTU_ACTIONS=2000 MUTU_SEED=7 does as many others; a failing run is shown at its shortest.
 */
import { expect, it } from 'vitest';
import { DOSSIER } from '../../core/grids/gallery';
import { calculatedAnew, compare } from '../engine/campaign/actions';
import { GridPage } from '../support/grid-page';
import { Random } from '../support/random';
import { openedPages, type SheetPage } from '../support/sheet-page';
import { type Action, act, answer, draw, prepare } from './campaign/hands';
import { inputsOf, read, type Typed, typedIn } from './campaign/shown';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);

const ACTIONS = Number(process.env.MUTU_ACTIONS ?? 6);
/** Every run draws the same: a failure is that of a change in the code. */
const SEED = Number(process.env.MUTU_SEED ?? 1);
/** Then another workbook is begun. */
const IN_A_ROW = 25;
/** Typing may take two steps back: what was written, and what it became. */
const MOST_STEPS = 3;
/** A wait, in milliseconds, before each look at the cells: the calculation may still go on. */
const LOOKS = [60, 120, 400, 400, 800, 800, 1600, 1600];

/** The cells that do not hold what they should once everything is calculated. */
async function differences(): Promise<string[]> {
  let last: string[] = [];
  for (const wait of LOOKS) {
    await sheet.settled(wait);
    const { saved, shown } = await read(sheet);
    last = compare(shown, await calculatedAnew(saved));
    if (last.length === 0) return [];
  }
  return last;
}

const typed = async (): Promise<Typed> => typedIn((await read(sheet)).saved);

async function thereAndBack(before: Typed): Promise<string[]> {
  const after = await typed();
  if (compare(before, after).length === 0) return [];
  let lost: string[] = [];
  let steps = 0;
  do {
    await sheet.page.keyboard.press('Control+z');
    await sheet.settled(150);
    lost = compare(before, await typed());
    steps++;
  } while (lost.length > 0 && steps < MOST_STEPS);
  if (lost.length > 0) return lost.map((one) => `Ctrl+Z: ${one}`);
  for (let step = 0; step < steps; step++) await sheet.page.keyboard.press('Control+y');
  await sheet.settled(150);
  return compare(after, await typed()).map((one) => `Ctrl+Y: ${one}`);
}

/** In a workbook of its own; what is wrong after the last one done, or nothing. */
async function run(
  id: string,
  next: (done: number, inputs: readonly (readonly [number, number])[]) => Action | undefined,
) {
  await sheet.page.keyboard.press('Escape');
  await sheet.startBlank();
  await prepare(sheet);
  await new GridPage(sheet).insert(id, true);
  const inputs = inputsOf((await read(sheet)).saved);
  const done: Action[] = [];
  let wrong: string[] = [];
  for (let action = next(0, inputs); action && wrong.length === 0; action = next(done.length, inputs)) {
    done.push(action);
    const before = action.goesBack ? await typed() : undefined;
    await act(sheet, action);
    await answer(sheet);
    if (!action.isHurried) wrong = await differences();
    if (before && wrong.length === 0) wrong = await thereAndBack(before);
    if (before && wrong.length === 0) wrong = await differences();
    wrong.push(...sheet.errors.splice(0));
  }
  return { done, wrong };
}

async function shortest(id: string, failing: readonly Action[]): Promise<readonly Action[]> {
  let list = failing;
  for (let at = failing.length - 2; at >= 0; at--) {
    const fewer = list.filter((_, index) => index !== at);
    const { done, wrong } = await run(id, (index) => fewer[index]);
    if (wrong.length > 0) list = done;
  }
  return list;
}

it.each([
  ['split', ACTIONS],
  ['log', ACTIONS],
  [DOSSIER, Math.ceil(ACTIONS / 4)],
] as const)('on %s, %i actions', { timeout: 60_000 + ACTIONS * 30_000 }, async (id, count) => {
  const failing: unknown[] = [];
  for (let total = 0; total < count; total += IN_A_ROW) {
    const random = new Random(SEED, total);
    const most = Math.min(IN_A_ROW, count - total);
    const { done, wrong } = await run(id, (index, inputs) => (index < most ? draw(random, inputs, index) : undefined));
    if (wrong.length === 0) continue;
    const actions = await shortest(id, done);
    failing.push({ id, total, wrong, actions });
  }
  expect(failing).toEqual([]);
});
