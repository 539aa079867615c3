/** A formula that depends on itself is an error that names the loop, and nothing else is touched. */
import { afterEach, describe, expect, it } from 'vitest';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { evaluated } from '../support/evaluated';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet | undefined;
afterEach(() => sheet?.dispose());

type Contents = Parameters<typeof headlessSheet>[0];
const open = async (cells: Contents): Promise<HeadlessSheet> => {
  sheet = await headlessSheet(cells);
  return sheet;
};
const loopIn = (cell: string): unknown => {
  const mark = sheet?.mark(cell) as { loop?: { cell: string }[] } | undefined;
  return mark?.loop?.map((one) => one.cell);
};

describe('a loop', () => {
  it('of one cell, a total that holds itself, never adds up', async () => {
    const { value, set } = await open({ N60: 100, N59: 200, N58: '=SUM(N58:N60)', B1: '=N60*2' });
    expect(value('N58')).toBe('#CYCLE!');
    expect(loopIn('N58')).toEqual(['N58']);
    await set('N60', 450);
    expect(value('N58')).toBe('#CYCLE!');
    expect(value('B1')).toBe(900);
    await set('N58', '=SUM(N59:N60)');
    expect(value('N58')).toBe(650);
  });

  it('of several cells is named from each: it reads the next, and the last reads it', async () => {
    const { value, set } = await open({
      A1: '=B1+1',
      B1: '=C1*2',
      C1: '=IF(D1>0,A1,0)',
      D1: 1,
      E1: '=A1+1',
      F1: '=D1+1',
    });
    expect(['A1', 'B1', 'C1'].map(value)).toEqual(['#CYCLE!', '#CYCLE!', '#CYCLE!']);
    expect(loopIn('A1')).toEqual(['A1', 'B1', 'C1']);
    expect(loopIn('C1')).toEqual(['C1', 'A1', 'B1']);
    // What reads a loop has no figure, and is not in it; the rest is as before.
    expect(value('E1')).toBe('#CYCLE!');
    expect(loopIn('E1')).toBeUndefined();
    expect(value('F1')).toBe(2);
    await set('C1', 10);
    expect(['A1', 'B1', 'C1', 'E1'].map(value)).toEqual([21, 20, 10, 22]);
    await set('C1', '=A1');
    expect(value('B1')).toBe('#CYCLE!');
    await set('A1', 3);
    expect(['A1', 'B1', 'C1', 'E1'].map(value)).toEqual([3, 6, 3, 4]);
  });

  it('through whole rows leaves the formulas of these rows alone', async () => {
    const { value, set } = await open({ J1: 100, B11: '=J1*2', D10: '=MUTU.MAINOEUVRE(30,1:30)' });
    expect(value('D10')).toBe('#CYCLE!');
    await set('J1', 150);
    await set('D20', '=J1+1');
    expect(['B11', 'D20'].map(value)).toEqual([300, 151]);
    await set('D10', null);
    await set('J1', 160);
    expect(['D10', 'B11', 'D20'].map(value)).toEqual([null, 320, 161]);
  });

  it('through INDIRECT and OFFSET is seen too', async () => {
    const { value } = await open({ A1: '=INDIRECT("B1")', B1: '=A1+1', C1: '=OFFSET(C1,0,0)+1' });
    expect(['A1', 'B1', 'C1'].map(value)).toEqual(['#CYCLE!', '#CYCLE!', '#CYCLE!']);
  });

  it('of one cell that only INDIRECT names is seen at once, and no more when it reads another', async () => {
    const { value, set } = await open({
      I3: '=INDIRECT("I3")+1',
      J3: '=SUM(INDIRECT(K1&":J"&K2))',
      J4: 7,
      K1: 'J2',
      K2: 4,
      L3: '=OFFSET(L4,-1,0)&"x"',
      M3: '=I3+1',
    });
    expect(['I3', 'J3', 'L3', 'M3'].map(value)).toEqual(['#CYCLE!', '#CYCLE!', '#CYCLE!', '#CYCLE!']);
    expect(['I3', 'J3', 'L3'].map(loopIn)).toEqual([['I3'], ['J3'], ['L3']]);
    await set('K1', 'J4');
    expect(value('J3')).toBe(7);
    await set('I3', '=INDIRECT("J4")+1');
    expect(['I3', 'M3'].map(value)).toEqual([8, 9]);
  });
});

describe('no loop', () => {
  it('is a formula that asks where its own cell is', async () => {
    const { value } = await open({
      A5: '=ROWS(A$5:A5)',
      A6: '=ROW(A6)*B6',
      A7: '=COLUMN(A7)+ROW()',
      B6: 2,
      B7: '=B6*COLUMNS($A7:B7)',
    });
    expect(['A5', 'A6', 'A7', 'B7'].map(value)).toEqual([1, 12, 8, 4]);
  });

  it('is one that asks it of what INDIRECT names', async () => {
    const { value } = await open({ A3: '=ROWS(INDIRECT("A1:A5"))', B3: '=ROW(INDIRECT("B3"))' });
    expect(['A3', 'B3'].map(value)).toEqual([5, 3]);
  });

  it('but one that also reads it is', async () => {
    const { value } = await open({ A5: '=ROWS(A$5:A5)+A5', A6: '=ROW(A6)+SUM(A$1:A6)' });
    expect(['A5', 'A6'].map(value)).toEqual(['#CYCLE!', '#CYCLE!']);
  });

  it('is a long chain, a diamond, or a name that is used twice', async () => {
    const chain = Object.fromEntries(Array.from({ length: 55 }, (_, i) => [`A${i + 2}`, `=A${i + 1}+1`]));
    const { value } = await open({ A1: 1, ...chain, C1: '=A1', D1: '=A1', E1: '=C1+D1', F1: '=E1+C1' });
    expect(['A56', 'E1', 'F1'].map(value)).toEqual([56, 2, 3]);
  });

  it.each(['filled', 'empty'])('is in any of our grids, %s', async (state) => {
    const plans = plansFor(DOSSIER, { language: 'fr', filled: state === 'filled' });
    const examples = gallery.filter(({ step }) => step === 'example').map(({ id }) => id);
    const files = [plans, ...examples.map((id) => plansFor(id, { language: 'fr', filled: state === 'filled' }))];
    for (const file of files) {
      const results = await evaluated(file);
      expect(JSON.stringify(results)).not.toContain('#CYCLE!');
    }
  });
});
