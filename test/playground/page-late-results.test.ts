/** On a slow machine a figure is in its cell a while after the worker has told of it: what follows figures follows it all the same. */
import { beforeAll, expect, it } from 'vitest';
import { GridPage } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

/** What the worker says is heard so many milliseconds after what it said before, but for each formula that it begins. */
const LATE = `{
  globalThis.late = 0;
  const Own = Worker;
  globalThis.Worker = class extends Own {
    heard = Promise.resolve();
    addEventListener(type, listener) {
      super.addEventListener(type, (event) => {
        const wait = event.data?.begins === undefined ? late : 0;
        this.heard = this.heard.then(() => wait && new Promise((done) => setTimeout(done, wait))).then(() => listener(event));
      });
    }
  };
}`;

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true, first: LATE },
);
beforeAll(() => sheet.page.evaluate('late = 150'));

it('the sentence of a refusal, and the button that mends it', async () => {
  await sheet.enter('L30', '=MUTU SEUIL(12000;25;6)');
  await sheet.go('L30');
  const line = sheet.page.locator('.mutu-line');
  const sentence = async (): Promise<string> => (await line.innerText()).replace(/\s/g, ' ');
  await expect.poll(sentence).toContain('« MUTU SEUIL » : écrivez MUTU.SEUIL.');
  await line.getByRole('button').click();
  // 12000 ÷ (25 − 6)
  await expect.poll(() => sheet.raw('L30')).toBeCloseTo(12000 / 19, 9);
  await expect.poll(sentence).toContain('Valeur exacte : 631,578947368421');
});

it('the height of a row', async () => {
  const height = (): Promise<number> =>
    sheet.page.evaluate('univerAPI.getActiveWorkbook().getActiveSheet().getRowHeight(39)') as Promise<number>;
  await sheet.page.evaluate(`{
    const worksheet = univerAPI.getActiveWorkbook().getActiveSheet();
    worksheet.setRowHeightsForced(39, 1, 24);
    worksheet.getRange('L40').setWrap(true);
  }`);
  await sheet.enter('L40', '=REPT("à revoir en mars ";6)');
  await expect.poll(height).toBeGreaterThan(48);
});

it('the words of a list', async () => {
  await sheet.page.evaluate('late = 0');
  await new GridPage(sheet).insert('costs', true);
  await sheet.go('D30');
  const choices = sheet.page.locator('.mutu-choice');
  await sheet.page.evaluate('late = 500');
  // Its words are calculated again.
  await sheet.page.evaluate('univerAPI.getActiveWorkbook().getActiveSheet().setName("Coûts de 2026")');
  await sheet.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => choices.allInnerTexts()).toEqual(['pied']);
  await sheet.page.keyboard.press('ArrowDown');
  await sheet.page.keyboard.press('Enter');
  await expect.poll(() => sheet.raw('D30')).toBe('heure');
});
