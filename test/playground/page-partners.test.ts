import { describe, expect, it } from 'vitest';
import { call } from '../../core/index';
import { openedPages, type SheetPage } from '../support/sheet-page';

/** Four partners: their split, its fairness, who would leave, a simulation. */
let sheet: SheetPage;

const pasteColumn = (column: string, firstRow: number, texts: readonly string[]): Promise<void> =>
  sheet.paste(`${column}${firstRow}`, texts.join('\n'));

let read = 100;

/** The exact values of a column, spilled cells too: read through references, as another formula would. */
async function column(name: string, firstRow: number, count: number): Promise<unknown[]> {
  const references = Array.from({ length: count }, (_, i) => `=${name}${firstRow + i}`);
  const scratch = references.map((_, i) => `Z${read + i}`);
  read += count;
  await sheet.paste(scratch[0] ?? '', references.join('\n'));
  const values = (): Promise<unknown[]> => Promise.all(scratch.map((cell) => sheet.raw(cell)));
  await expect.poll(values).not.toContain(null);
  return values();
}

openedPages((page) => {
  sheet = page;
});

describe('four partners', () => {
  it('split a cost to the cent by their keys', async () => {
    await pasteColumn('K', 30, ['A', 'B', 'C', 'D']);
    await pasteColumn('L', 30, ['40', '30', '20', '10']);
    // Littlechild & Owen's runway: 8, 11, 13 and 18.
    await pasteColumn('M', 30, ['8', '11', '13', '18']);
    await sheet.enter('N30', '=MUTU.PARTAGE(1000,01;L30:L33)');
    await sheet.shows('N30', '400,01\u00a0$');
    expect(await column('N', 30, 4)).toEqual([400.01, 300, 200, 100]);
  });

  it('compare three methods: Shapley 2, 3, 4, 9; nucleolus 3.25, 3.25, 3.25, 8.25; the steps give Shapley’s', async () => {
    await sheet.enter('P30', '=MUTU.COUTSPALIERS(K30:K33;M30:M33)');
    await sheet.shows('P44', 'A+B+C+D');
    await sheet.enter('R30', '=MUTU.SHAPLEY(P30:P44;Q30:Q44;K30:K33)');
    await sheet.enter('S30', '=MUTU.NUCLEOLE(P30:P44;Q30:Q44;K30:K33)');
    await sheet.enter('T30', '=MUTU.PALIERS(M30:M33)');
    await sheet.shows('T33', '9,00\u00a0$');
    const close = (values: unknown[]): number[] => values.map((value) => Math.round(Number(value) * 1e9) / 1e9);
    expect(close(await column('R', 30, 4))).toEqual([2, 3, 4, 9]);
    expect(close(await column('S', 30, 4))).toEqual([3.25, 3.25, 3.25, 8.25]);
    expect(close(await column('T', 30, 4))).toEqual([2, 3, 4, 9]);
  });

  it('see which group would leave an equal split, and what it would gain', async () => {
    await pasteColumn('U', 30, ['4,5', '4,5', '4,5', '4,5']);
    await sheet.enter('V30', '=MUTU.STABILITE(P30:P44;Q30:Q44;U30:U33;K30:K33)');
    // Together A, B and C pay 13.50 and would pay 13 without D; no other group gains.
    await sheet.shows('V31', 'A+B+C');
    expect(await column('Y', 31, 1)).toEqual([0.5]);
    await sheet.shows('V32', '');
    await sheet.enter('U33', '4');
    await sheet.shows('V30', '#VALEUR!');
    await sheet.says('V30', /parts/);
    await sheet.enter('U33', '4,5');
    await sheet.shows('V31', 'A+B+C');
  });

  it('know how far from breaking each one is', async () => {
    // (8 − 4.50) ÷ 8.
    await sheet.enter('W40', '=MUTU.RUPTURE(M30;U30)');
    await sheet.shows('W40', '43,75\u00a0%');
  });

  it('simulate, and read the same figures as any other host to twelve digits', async () => {
    await pasteColumn('K', 50, ['10000', '20', '5']);
    await pasteColumn('L', 50, ['12000', '25', '6']);
    await pasteColumn('M', 50, ['14000', '30', '8']);
    await sheet.enter('N50', '=MUTU.SIMULER("SEUIL";K50:K52;L50:L52;M50:M52;5000;7;700)');
    await sheet.shows('N50', 'mesure');
    const expected = call(
      'SIMULER',
      ['SEUIL', [[10000], [20], [5]], [[12000], [25], [6]], [[14000], [30], [8]], 5000, 7, 700],
      'fr',
    ) as unknown[][];
    const shownColumn = await column('O', 51, expected.length - 1);
    for (const [i, row] of expected.slice(1).entries()) {
      const shown = Number(shownColumn[i]);
      expect(Math.abs(shown - Number(row[1])), String(row[0])).toBeLessThanOrEqual(Math.abs(Number(row[1])) * 1e-12);
    }
  });
});
