import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../core/index';
import { launchBrowser } from '../support/browser';
import { SheetPage, SITE } from '../support/sheet-page';
import { type StaticServer, serveFolder } from '../support/static-server';

/** Four partners, typed from the keyboard: their split, its fairness, who would leave, a simulation. */
let browser: Browser;
let server: StaticServer;
let sheet: SheetPage;

async function typeColumn(column: string, firstRow: number, texts: readonly string[]): Promise<void> {
  for (const [i, text] of texts.entries()) await sheet.type(`${column}${firstRow + i}`, text);
}

/** The exact values of a column, spilled cells too: read through references, as another formula would. */
async function column(name: string, firstRow: number, count: number): Promise<unknown[]> {
  const scratch = (i: number): string => `Z${100 + i}`;
  for (let i = 0; i < count; i++) await sheet.type(scratch(i), `=${name}${firstRow + i}`);
  await sheet.page.waitForTimeout(400);
  return Promise.all(Array.from({ length: count }, (_, i) => sheet.raw(scratch(i))));
}

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(SITE)]);
  sheet = await SheetPage.open(browser, server.url);
});
afterAll(async () => {
  expect(sheet.foreign).toEqual([]);
  expect(sheet.errors).toEqual([]);
  await browser.close();
  await server.close();
});

describe('four partners', () => {
  it('split a cost to the cent by their keys', async () => {
    await typeColumn('K', 30, ['A', 'B', 'C', 'D']);
    await typeColumn('L', 30, ['40', '30', '20', '10']);
    // Littlechild & Owen's runway: 8, 11, 13 and 18.
    await typeColumn('M', 30, ['8', '11', '13', '18']);
    await sheet.type('N30', '=MUTU.PARTAGE(1000,01;L30:L33)');
    await sheet.shows('N30', '400,01\u00a0$');
    expect(await column('N', 30, 4)).toEqual([400.01, 300, 200, 100]);
  });

  it('compare three methods: Shapley 2, 3, 4, 9; nucleolus 3.25, 3.25, 3.25, 8.25; the steps give Shapley’s', async () => {
    await sheet.type('P30', '=MUTU.COUTSPALIERS(K30:K33;M30:M33)');
    await sheet.shows('P44', 'A+B+C+D');
    await sheet.type('R30', '=MUTU.SHAPLEY(P30:P44;Q30:Q44;K30:K33)');
    await sheet.type('S30', '=MUTU.NUCLEOLE(P30:P44;Q30:Q44;K30:K33)');
    await sheet.type('T30', '=MUTU.PALIERS(M30:M33)');
    await sheet.shows('T33', '9,00\u00a0$');
    const close = (values: unknown[]): number[] => values.map((value) => Math.round(Number(value) * 1e9) / 1e9);
    expect(close(await column('R', 30, 4))).toEqual([2, 3, 4, 9]);
    expect(close(await column('S', 30, 4))).toEqual([3.25, 3.25, 3.25, 8.25]);
    expect(close(await column('T', 30, 4))).toEqual([2, 3, 4, 9]);
  });

  it('see which group would leave an equal split, and what it would gain', async () => {
    await typeColumn('U', 30, ['4,5', '4,5', '4,5', '4,5']);
    await sheet.type('V30', '=MUTU.STABILITE(P30:P44;Q30:Q44;U30:U33;K30:K33)');
    // Together A, B and C pay 13.50 and would pay 13 without D; no other group gains.
    await sheet.shows('V31', 'A+B+C');
    expect(await column('Y', 31, 1)).toEqual([0.5]);
    await sheet.shows('V32', '');
    await sheet.type('U33', '4');
    await sheet.shows('V30', '#VALEUR!');
    expect(await sheet.sentence('V30')).toMatch(/parts/);
    await sheet.type('U33', '4,5');
    await sheet.shows('V31', 'A+B+C');
  });

  it('know how far from breaking each one is', async () => {
    // (8 − 4.50) ÷ 8.
    await sheet.type('W40', '=MUTU.RUPTURE(M30;U30)');
    await sheet.shows('W40', '43,75\u00a0%');
  });

  it('simulate, and read the same figures as any other host to twelve digits', async () => {
    await typeColumn('K', 50, ['10000', '20', '5']);
    await typeColumn('L', 50, ['12000', '25', '6']);
    await typeColumn('M', 50, ['14000', '30', '8']);
    await sheet.type('N50', '=MUTU.SIMULER("SEUIL";K50:K52;L50:L52;M50:M52;5000;7;700)');
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
