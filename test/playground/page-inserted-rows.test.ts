/** A row inserted in a list changes no figure of anybody, or is refused with a sentence that says where to go instead. */
import { expect, it } from 'vitest';
import { columnName } from '../../core/formula/addresses';
import { budget } from '../../core/grids/budget/grid';
import { financing } from '../../core/grids/financing/grid';
import { DOSSIER } from '../../core/grids/gallery';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { partnerChange } from '../../core/grids/partner-change/grid';
import { scenarios } from '../../core/grids/scenarios/grid';
import { settlement } from '../../core/grids/settlement/grid';
import { cellOf, GridHands } from '../support/grid-hands';
import { GridPage } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
let hands: GridHands;
openedPages((page) => {
  sheet = page;
  hands = new GridHands(page);
});

async function inserted(grid: Template): Promise<void> {
  await sheet.startBlank();
  await new GridPage(sheet).insert(grid.id, true);
}
/** Above the row of a cell, by its keys. */
async function insertAbove(at: string): Promise<void> {
  await sheet.go(at);
  await hands.press('Shift+Space', 'Control+Shift+Equal');
}

// In a row put among those, there would be the same partner once more, with a second share of the costs; or a month of thirteen; or the
// argument of another row.
it.each([
  ['the budget, partners that follow another list', budget, 'partners'],
  ['joining and leaving, partners that follow another list', partnerChange, 'exchange'],
  ['the months of the financing', financing, 'seasons'],
  ['the arguments of scenarios', scenarios, 'cases'],
  ['the answers of scenarios', scenarios, 'summary'],
] as const)('of %s is refused', async (_name, grid, list) => {
  await inserted(grid);
  const { row = 0, column = 0, rows = 0 } = layOut(grid).areas.get(list) ?? {};
  expect(await hands.refused(() => insertAbove(`${columnName(column)}${row + 3}`))).toContain(
    `Les lignes ${row + 1} à ${row + rows} ont chacune leur place dans un calcul`,
  );
});

// The caps of the cost sharing are those of its partners, row for row: a row more among their keys would give one’s cap to another.
it('is refused among the partners of the settlement in the whole guide', async () => {
  await sheet.startBlank();
  await new GridPage(sheet).insert(DOSSIER, true);
  await hands.openSheet('Régularisation annuelle');
  await expect.poll(() => sheet.display(cellOf(settlement, 'partners.name'))).toBe('Atelier coopératif');
  expect(await hands.refused(() => insertAbove(cellOf(settlement, 'partners.name', 1)))).toContain(
    'ont chacune leur place dans un calcul',
  );
});

it('among the partners of the settlement alone, leaves them all in the list that shares the surplus', async () => {
  await inserted(settlement);
  const share = (row: number): string => cellOf(settlement, 'surplusShares.name', row);
  await expect.poll(() => sheet.display(share(3))).toBe('Maison de jeunes L’Escale');
  await insertAbove(cellOf(settlement, 'partners.name', 1));
  // One row lower: the second of them is blank.
  await expect.poll(() => sheet.display(share(5))).toBe('Maison de jeunes L’Escale');
  expect(await sheet.display(share(1))).toBe('Atelier coopératif');
  expect(await sheet.display(share(2))).toBe('');
});
