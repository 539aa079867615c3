import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';
let sheet: SheetPage;
openedPages((page) => { sheet = page; }, { isFirstVisit: true });
const DIR = '/work/shared/trials/xlsx/';
describe('tmp', () => {
  it('types', async () => {
    await sheet.startBlank();
    await sheet.enter('A1', '1500');
    await sheet.type('B1', '=SI(A1>1e3;"gros";"petit")');
    await sheet.type('B2', '=SOMME(1,5e2;10)');
    await sheet.type('B3', '=SOMME(1,5E-2;10)');
    await sheet.type('B4', '=1,5e2+1');
    await sheet.page.waitForTimeout(1500);
    for (const c of ['B1', 'B2', 'B3', 'B4']) console.log(c, await sheet.formula(c), await sheet.raw(c));
    await sheet.enter('C1', '=A1*2');
    const si = await sheet.page.evaluate(() => {
      const api = (window as any).univerAPI; const wb = api.getActiveWorkbook(); const ws = wb.getActiveSheet();
      return ws.getRange('C1').autoFill(ws.getRange('C1:C4')).then(() => JSON.stringify(wb.save().sheets[ws.getSheetId()].cellData));
    });
    console.log('SI', si);
    console.log('FORM', await sheet.formula('C3'));
  }, 60000);
  for (const f of readdirSync(DIR)) it(f, async () => {
    await sheet.page.evaluate(() => document.querySelector('.mutu-message')?.remove());
    const t = Date.now();
    await sheet.page.setInputFiles('#mutu-file', DIR + f);
    await sheet.page.locator('.mutu-message').waitFor({ timeout: 25000 });
    const message = await sheet.page.locator('.mutu-message').innerText();
    await sheet.page.waitForTimeout(800);
    const cells: string[] = [];
    for (const c of ['A1','A2','A3','A4','A5','A6','A7','A8','B1','B2','C1','D1','D2','D5']) { const r = await sheet.raw(c); if (r !== null && r!== undefined) cells.push(`${c}=${JSON.stringify(r)}|${await sheet.display(c)}|${await sheet.formula(c)}`); }
    console.log(f, Date.now() - t, message, '\n   ', cells.join('\n    '));
  }, 40000);
});
