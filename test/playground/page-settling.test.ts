import { it } from 'vitest';
import { cellArea, relative } from '../../core/formula/addresses';
import { invoice } from '../../core/grids/invoice/grid';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { settlement } from '../../core/grids/settlement/grid';
import { GridPage } from '../support/grid-page';
import { openedPages } from '../support/sheet-page';

let grids: GridPage;
openedPages((page) => {
  grids = new GridPage(page);
});

/** « partners.balance », its second row → « M18 ». */
const addressIn = (template: Template, path: string, row = 0): string => {
  const area = layOut(template).areas.get(path);
  if (!area) throw new Error(`Nothing is called ${path}`);
  return relative(cellArea(area.row + row, area.column));
};
const shows = (template: Template, path: string, text: string, row = 0): Promise<void> =>
  grids.sheet.shows(addressIn(template, path, row), text);

it('forgets the advances as soon as a row is to be checked, and once the table is empty', async () => {
  await grids.insert('settlement', true);
  // −43,55 of the year and 34 of the advances.
  await shows(settlement, 'partners.balance', '-9,55\u00a0$');
  await grids.sheet.enter(addressIn(settlement, 'advances.amount', 3), '25,50');
  await shows(settlement, 'verdict.toCheck.value', '1');
  await shows(settlement, 'payments.1', 'Des avances sont à vérifier', -1);
  await shows(settlement, 'partners.advances', '');
  await shows(settlement, 'partners.balance.total', '0,00\u00a0$');
  await grids.sheet.go(`${addressIn(settlement, 'advances.payer')}:${addressIn(settlement, 'advances.what', 3)}`);
  await grids.page.keyboard.press('Delete');
  await shows(settlement, 'verdict.toCheck.value', '0');
  await shows(settlement, 'partners.advances', '');
  await shows(settlement, 'partners.balance', '-43,55\u00a0$');
});

it('shows nothing to pay while a line is to be checked', async () => {
  await grids.insert('invoice', true);
  // 195 $ before taxes: 9,75 $ of TPS and 19,45 $ of TVQ.
  await shows(invoice, 'due.total.amount', '224,20\u00a0$');
  await grids.sheet.enter(addressIn(invoice, 'entries.quantity'), '0');
  await shows(invoice, 'check.incomplete.value', '1');
  for (const path of ['due.subtotal.amount', 'due.gst.amount', 'due.total.amount']) await shows(invoice, path, '');
});
