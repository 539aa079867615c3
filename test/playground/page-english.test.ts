/** An English page: formulas from a French one, numbers with a comma between thousands, a table from Excel. */
import { expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { address: '?lang=en' },
);

const mend = () => sheet.page.locator('.mutu-line .mutu-mend');
const line = async (): Promise<string> =>
  (await sheet.page.locator('.mutu-line [role="status"]').innerText()).replace(/\s/g, ' ');

// 12000 ÷ (25 − 6)
const BREAK_EVEN = 12000 / 19;

it.each([
  [
    '=GESTION(1200;100)',
    'Two arguments are separated by a comma here, not by “;”. “GESTION” is a Mutu function: write MUTU.GESTION.',
    12,
  ],
  ['=MUTU.SEUIL(12000;25;6)', 'Two arguments are separated by a comma here, not by “;”.', BREAK_EVEN],
  ['=MUTU.SEUIL(12,000,25,6)', '12,000 reads as 2 arguments here: for one number, write 12000.', BREAK_EVEN],
  ['=MUTU.GESTION(1,200,100)', '1,200 reads as 2 arguments here: for one number, write 1200.', 12],
  ['=MUTU.MAINOEUVRE(30,“1:30”)', '“1:30”: write "1:30", with straight quotes.', 45],
])('%s', async (typed, sentence, figure) => {
  await sheet.enter('L36', typed);
  await sheet.go('L36');
  await expect.poll(line, { timeout: 10_000 }).toBe(sentence);
  await mend().click();
  await expect.poll(() => sheet.raw('L36'), { timeout: 10_000 }).toBeCloseTo(figure, 9);
});

it('takes the times of a table that says its formats', async () => {
  const rows = ['8:20', '9:30', '1:30 PM'].map((text) => `<tr><td class="xl65">${text}</td></tr>`).join('');
  const html = `<style>.xl65 { mso-number-format: "h\\:mm" }</style><table>${rows}</table>`;
  await sheet.pasteTable('M31', '8:20\n9:30\n1:30 PM', html);
  for (const [cell, minutes] of [
    ['M31', 500],
    ['M32', 570],
    ['M33', 810],
  ] as const) {
    await expect.poll(() => sheet.raw(cell)).toBeCloseTo(minutes / 1440, 12);
    expect(await sheet.display(cell)).toMatch(/^\d{1,2}:\d{2}(?: PM)?$/);
  }
});
