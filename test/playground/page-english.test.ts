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

// A statement from here, whatever the language of the page.
it('takes French figures for what they are, typed or pasted, and says what it cannot read', async () => {
  await sheet.startBlank();
  for (const [cell, typed, value] of [
    ['A1', '6,5', 6.5],
    ['A2', '14,5 %', 0.145],
    ['A3', '12 345,67 $', 12345.67],
    ['A4', '8h30', 8.5 / 24],
    ['A5', '1,200', 1200],
  ] as const) {
    await sheet.type(cell, typed);
    await expect.poll(() => sheet.raw(cell), { message: typed }).toBeCloseTo(value, 12);
  }
  expect(await sheet.display('A3')).toBe('$12,345.67');
  await sheet.paste('C1', 'Amount\tDate\n12 345,67 $\t5 mars 2026\n$1,234.50\t2026-03-05\n14,5 %\t13/03/2026\n');
  await expect.poll(() => sheet.raw('C2')).toBe(12345.67);
  expect(await sheet.raw('C3')).toBe(1234.5);
  expect(await sheet.raw('C4')).toBe(0.145);
  // March 5, 2026.
  expect([await sheet.raw('D2'), await sheet.raw('D3'), await sheet.raw('D4')]).toEqual([46086, 46086, '13/03/2026']);
  await sheet.page.getByText('“13/03/2026” (D4) can be read in several ways').waitFor();
  await sheet.paste('F1', '45,00 $');
  await expect.poll(() => sheet.raw('F1')).toBe(45);
});
