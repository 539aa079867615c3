/** What reads only results that are what they were is left as it is; what reads one that is not, never. */
import { afterEach, expect, it } from 'vitest';
import { answer } from '../../core';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';
import { Random, seedOfTheDay } from '../support/random';

let sheet: HeadlessSheet | undefined;
afterEach(() => {
  sheet?.dispose();
  sheet = undefined;
});

it('asks nothing again of what reads a result that is the same', async () => {
  let asked = 0;
  const count: typeof answer = (...call) => {
    asked++;
    return answer(...call);
  };
  sheet = await headlessSheet({ A1: 5, B1: '=IF(A1>3,1,3)', B2: 1, C1: '=MUTU.PARTAGE(100,B1:B2)' }, 'fr', count);
  expect(sheet.value('C2')).toBe(50);
  asked = 0;
  await sheet.set('A1', 6);
  expect(asked).toBe(0);
  await sheet.set('A1', 2);
  expect(asked).toBe(1);
  expect(sheet.value('C2')).toBe(25);
});

/** Cells that one types in, and formulas that read them and one another, in all the ways there are; each answer has room below. */
const TYPED = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
const FORMULAS = [...'CDEFGHIJKLMNOPQR'].map((column) => `${column}1`);
const VALUES = [0, 1, 2, 3, 4, 5, -1, 2.5, 'a', 'b', true, null];
const SHAPES: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `=IF(N(${a})>2,1,N(${b}))`,
  (a, b) => `=ROUND(N(${a})/4,0)+N(${b})`,
  (a, b) => `=${a}&${b}`,
  (a, b) => `=IFERROR(1/N(${a}),${b})`,
  (a, b) => `=COUNT(${a},${b})`,
  (a) => `=SUM(${a}:${a[0]}${Number(a.slice(1)) + 2})`,
  (a) => `=ISBLANK(${a})`,
  (a) => `=SEQUENCE(MIN(3,MAX(1,N(${a}))))`,
  (a, b) => `=FILTER(A1:A6,A1:A6<>${a},${b})`,
  (a) => `=OFFSET(A1,MIN(4,MAX(0,ROUND(N(${a}),0))),0)`,
  (a) => `=INDIRECT("A"&MIN(6,MAX(1,ROUND(N(${a}),0))))`,
  (a, b) => `=INDEX(A1:A6,MIN(6,MAX(1,ROUND(N(${a}),0))))&${b}`,
  (a) => `=MUTU.PARTAGE(100,${a}:${a[0]}6)`,
  (a) => `=IF(TRUE,${a})`,
];

/** Read only from what stands before it: no loop. */
function drawn(random: Random): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [at, cell] of FORMULAS.entries()) {
    const sources = [...TYPED, ...FORMULAS.slice(0, at)];
    cells[cell] = random.pick(SHAPES)(random.pick(sources), random.pick(sources));
  }
  return cells;
}

const SHOWN = [...'ABCDEFGHIJKLMNOPQR'].flatMap((column) =>
  Array.from({ length: 8 }, (_, row) => `${column}${row + 1}`),
);
const shownIn = (one: HeadlessSheet): readonly string[] =>
  SHOWN.map((cell) => `${cell}: ${JSON.stringify([one.value(cell), one.mark(cell)])}`);

/** MUTU_ACTIONS=2000 changes as many cells. */
const CHANGES = Number(process.env.MUTU_ACTIONS ?? 60);
const IN_A_ROW = 10;

it('is, cell for cell, what a fresh calculation gives', { timeout: 20_000 + CHANGES * 2_000 }, async () => {
  for (let start = 0; start < CHANGES; start += IN_A_ROW) {
    const random = new Random(seedOfTheDay(), start);
    const formulas = drawn(random);
    const values: Record<string, (typeof VALUES)[number]> = {};
    for (const cell of TYPED) values[cell] = random.pick(VALUES);
    sheet = await headlessSheet({ ...formulas, ...values });
    const stages: { readonly typed: typeof values; readonly shown: readonly string[] }[] = [];
    for (let change = 0; change < IN_A_ROW; change++) {
      const cell = random.pick(TYPED);
      const value = random.pick(VALUES);
      values[cell] = value;
      await sheet.set(cell, value);
      stages.push({ typed: { ...values }, shown: shownIn(sheet) });
    }
    sheet.dispose();
    // One after the other: Univer’s caches of formulas are shared by all that are open.
    for (const { typed, shown } of stages) {
      sheet = await headlessSheet({ ...formulas, ...typed });
      const fresh = shownIn(sheet);
      const different = shown.flatMap((one, at) => (one === fresh[at] ? [] : [`${one}, fresh ${fresh[at]}`]));
      expect({ different, formulas, stages: different.length > 0 && stages.map((one) => one.typed) }).toEqual({
        different: [],
        formulas,
        stages: false,
      });
      sheet.dispose();
    }
  }
});
