import { beforeAll, it } from 'vitest';
import { GridPage } from '../support/grid-page';
import { openedPages } from '../support/sheet-page';

let grids: GridPage;
openedPages((page) => {
  grids = new GridPage(page);
});
beforeAll(() => grids.sheet.startBlank());

it('shows', { timeout: 300_000 }, async () => {
  const t0 = Date.now();
  await grids.insert('budget', true);
  console.log('insert budget', Date.now() - t0);
  await grids.sheet.paste('C32', 'n/d');
  await grids.sheet.settled(2500);
  await grids.sheet.go('C27');
  console.log('cell', await grids.sheet.display('C32'), await grids.sheet.display('J1'));
  await grids.page.screenshot({ path: '/tmp/gr-shot1.png' });
  await grids.sheet.go('A3');
  await grids.page.screenshot({ path: '/tmp/gr-shot2.png' });
  await grids.page.locator('#panel').getByRole('searchbox').fill('prévisions');
  await grids.page.waitForTimeout(300);
  await grids.page.screenshot({ path: '/tmp/gr-shot3.png' });
  await grids.page.locator('#panel').getByRole('searchbox').fill('');
  const t1 = Date.now();
  await grids.insert('dossier', true);
  console.log('insert dossier', Date.now() - t1);
});
