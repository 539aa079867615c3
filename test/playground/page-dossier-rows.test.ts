import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budget } from '../../core/grids/budget/grid';
import { costs } from '../../core/grids/costs/grid';
import { DOSSIER } from '../../core/grids/gallery';
import { invoice } from '../../core/grids/invoice/grid';
import { log } from '../../core/grids/log/grid';
import { needs } from '../../core/grids/needs/grid';
import { split } from '../../core/grids/split/grid';
import { ABOVE, cellOf, DELETE, GridHands } from '../support/grid-hands';
import { GridPage, soon } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
let grids: GridPage;
let hands: GridHands;
openedPages((page) => {
  sheet = page;
  grids = new GridPage(page);
  hands = new GridHands(page);
});

// Menus and lists are whole on the screen, and nothing scrolls.
beforeAll(() => sheet.page.setViewportSize({ width: 1700, height: 1100 }));
afterAll(() => sheet.page.setViewportSize({ width: 1100, height: 660 }));

const cell = (path: string, row = 0): string => cellOf(split, path, row);

describe('a partner', () => {
  it('stays one thing in the whole Dossier: its rows neither come, go, move nor are sorted', async () => {
    await sheet.startBlank();
    await grids.insert(DOSSIER, true);
    await hands.openSheet('Besoins et motivations');
    const name = (row: number): string => cellOf(needs, 'partners.name', row);
    await soon(() => sheet.raw(name(0))).toBe('Atelier coopératif');
    expect(await hands.refused(() => hands.chooseRow(name(2), ABOVE))).toContain('lues une à une');
    expect(await hands.refused(() => hands.chooseRow(name(2), DELETE))).toContain(
      'videz sa ligne dans « Besoins et motivations »',
    );
    expect(await hands.refused(() => hands.choose(name(0), 'Trier', 'Trier de A à Z'))).toContain('ne se trient pas');
    const [from, to] = [await sheet.place(name(1)), await sheet.place(name(4))];
    const { mouse } = sheet.page;
    await mouse.click(20, from.y);
    expect(
      await hands.refused(async () => {
        await mouse.move(20, from.y);
        await mouse.down();
        await mouse.move(20, to.y, { steps: 8 });
        await mouse.up();
      }),
    ).toContain('séparerait');
    expect(await sheet.raw(name(1))).toBe('Ressourcerie des Rives');

    await hands.openSheet('Partage des coûts');
    await sheet.go(cell('partners.name', 1));
    expect(await hands.refused(() => sheet.page.keyboard.type('X'))).toContain(
      `reprend « Besoins et motivations » ${name(1)}`,
    );
    await hands.press('Escape');
    expect(await hands.refused(() => hands.chooseRow(cell('partners.name', 2), DELETE))).toContain(
      'videz sa ligne dans « Besoins et motivations »',
    );
    expect(await hands.refused(() => hands.choose(cell('partners.uses', 1), 'Trier', 'Trier de A à Z'))).toContain(
      'ne se trient pas',
    );
    await sheet.shows(cell('partners.due', 1), '785,50\u00a0$');
  });
});

describe('a booking', () => {
  it('comes among the others in the log of the whole Dossier, and the invoicing has room for it', async () => {
    const partner = (row: number): string => cellOf(log, 'log.partner', row);
    const billed = (row: number): string => cellOf(invoice, 'entries.partner', row);
    await hands.openSheet('Réservations et utilisation');
    await insertRows(Number(partner(1).replace(/\D/g, '')) - 1);
    await soon(() => sheet.raw(partner(1))).toBeNull();
    await hands.openSheet('Facturation');
    await insertRows(Number(billed(1).replace(/\D/g, '')) - 1);
    await soon(() => Promise.all([0, 1, 2].map((row) => sheet.raw(billed(row))))).toEqual([
      'Atelier coopératif',
      '',
      'Ressourcerie des Rives',
    ]);
    await hands.openSheet('Réservations et utilisation');
    await sheet.enter(partner(1), 'Ressourcerie des Rives');
    await hands.openSheet('Facturation');
    await sheet.shows(billed(1), 'Ressourcerie des Rives');
    // What nothing computes there comes with the row too: the item, once the log has it.
    expect(await sheet.formula(billed(1).replace('A', 'B'))).toContain('ROW()');
    // Three uses beside the two of its first quarter, as many as the price by the use bills.
    await hands.openSheet('Réservations et utilisation');
    await sheet.enter(cellOf(log, 'log.resource', 1), 'Planeur');
    await sheet.enter(cellOf(log, 'log.date', 1), '2027-01-15');
    await sheet.enter(cellOf(log, 'log.quantity', 1), '3');
    await sheet.shows(cellOf(log, 'log.uses', 1), '3,0');
    await hands.openSheet('Budget, réel et projection');
    await sheet.shows(cellOf(budget, 'uses.q1', 1), '5,0');
  });
});

interface Facade {
  readonly univerAPI: {
    getActiveWorkbook(): {
      getActiveSheet(): {
        getRange(area: string): { getFormulas(): string[][] };
        insertRows(at: number, count: number): unknown;
      };
    };
  };
}

/** As the menu does, where the sheet is scrolled. */
const insertRows = (at: number): Promise<void> =>
  sheet.page.evaluate(
    (row) => void (window as unknown as Facade).univerAPI.getActiveWorkbook().getActiveSheet().insertRows(row, 1),
    at,
  );

it('a row that comes in and is undone leaves the formulas of all rows as they were', async () => {
  await sheet.startBlank();
  await grids.insert(costs.id, true);
  const formulas = () =>
    sheet.page.evaluate(() =>
      (window as unknown as Facade).univerAPI.getActiveWorkbook().getActiveSheet().getRange('A1:N60').getFormulas(),
    );
  const former = await formulas();
  // In the list of costs, each row of which has its own formulas.
  await insertRows(30);
  await soon(formulas).not.toEqual(former);
  await hands.press('Control+z');
  await soon(formulas).toEqual(former);
});
