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
  await expect.poll(line).toBe(sentence);
  await mend().click();
  await expect.poll(() => sheet.raw('L36')).toBeCloseTo(figure, 9);
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
    ['A9', 'FAUX', 0],
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
  await sheet.page.getByText('“13/03/2026” (D4) is not read as a date').waitFor();
  await sheet.type('E1', '12/3');
  await sheet.shows('E1', `${new Date().getFullYear()}-12-03`);
  await sheet.paste('F1', '45,00 $');
  await expect.poll(() => sheet.raw('F1')).toBe(45);
});

it('says the value behind an amount without what binary arithmetic leaves', async () => {
  // 0.1 × 3 ÷ 1
  await sheet.enter('L37', '=MUTU.ENTRETIEN(0.1,1,3)');
  await sheet.shows('L37', '$0.30');
  await sheet.says('L37', /Exact value: 0\.3$/);
});

// A statement whose 17/03 says that its days come first: 5 April 2026 is day 46117, 17 March 46098.
it('reads the days of a pasted column as the one that can be read in one way says', async () => {
  await sheet.startBlank();
  await sheet.paste('A1', 'Date\tAmount\n05/04/2026\t12.50\n17/03/2026\t8.25\n');
  await expect.poll(() => sheet.raw('A2')).toBe(46117);
  expect(await sheet.raw('A3')).toBe(46098);
  await sheet.shows('A2', '2026-04-05');
  await sheet.paste('D1', '05/04/2026\n17/03/2026\n03/17/2026\n');
  await expect.poll(() => sheet.raw('D1')).toBe('05/04/2026');
  await sheet.page.getByText('3 pasted values, among them “05/04/2026” (D1)').waitFor();
  await sheet.paste('F1', '05/04/2026');
  await sheet.shows('F1', '2026-05-04');
  await sheet.page.getByText('“05/04/2026” is read with the month first: 2026-05-04.').waitFor();
});

const column = async (letter: string, last: number): Promise<string[]> =>
  Promise.all(Array.from({ length: last }, (_, row) => sheet.display(`${letter}${row + 1}`)));
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sheet.page.keyboard.press(key);
};

const sortFromAToZ = async (): Promise<void> => {
  await sheet.page.getByRole('button', { name: 'Sort', exact: true }).click();
  await sheet.page
    .getByText('Sort A to Z', { exact: true })
    .or(sheet.page.getByText('A to Z', { exact: true }))
    .first()
    .click();
};

it('sorts whole rows below their headings, and says so', async () => {
  await sheet.startBlank();
  await sheet.paste('A1', 'Partner\tHours\nRigaud\t8\nHudson\t2\nOka\t11\n');
  await expect.poll(() => sheet.display('A4')).toBe('Oka');
  await sortFromAToZ();
  await sheet.page.getByText('The first row, which holds the headings, stayed in its place.').waitFor();
  expect(await column('A', 4)).toEqual(['Partner', 'Hudson', 'Oka', 'Rigaud']);
  expect(await column('B', 4)).toEqual(['Hours', '2', '11', '8']);
  await press('Control+z');
  await expect.poll(() => column('A', 4)).toEqual(['Partner', 'Rigaud', 'Hudson', 'Oka']);
  // Names alone: nothing says that the first is a heading.
  await sheet.paste('D1', 'Rigaud\nHudson\nOka\n');
  await expect.poll(() => sheet.display('D3')).toBe('Oka');
  await sortFromAToZ();
  await expect.poll(() => column('D', 3)).toEqual(['Hudson', 'Oka', 'Rigaud']);
});

it('selects, inserts and deletes whole rows and columns, and formats, by the keys of Excel', async () => {
  await sheet.startBlank();
  await sheet.paste('A1', 'Partner\tHours\nRigaud\t8.5\nHudson\t2\n');
  await expect.poll(() => sheet.display('A3')).toBe('Hudson');
  await sheet.go('B2');
  await press('Shift+Space', 'Control+Shift+Equal');
  await expect.poll(() => column('A', 4)).toEqual(['Partner', '', 'Rigaud', 'Hudson']);
  await press('Control+-');
  await expect.poll(() => column('A', 4)).toEqual(['Partner', 'Rigaud', 'Hudson', '']);
  await sheet.go('B2');
  await press('Control+Space', 'Control+Shift+Equal');
  await expect.poll(() => sheet.display('C2')).toBe('8.5');
  await press('Control+z');
  await expect.poll(() => sheet.display('B2')).toBe('8.5');
  await sheet.go('B2');
  await press('Control+Shift+Digit4');
  await sheet.shows('B2', '$8.50');
  await press('Control+Shift+Digit5');
  await sheet.shows('B2', '850%');
  await press('Control+Shift+Digit1');
  await sheet.shows('B2', '8.50');
});

it('marks a number that one typed as a text, and no text that a formula writes', async () => {
  interface Cell {
    readonly markers?: { readonly tl?: object };
  }
  const isMarked = (row: number): Promise<boolean> =>
    sheet.page.evaluate((at) => {
      const { univerAPI } = window as unknown as {
        univerAPI: {
          getActiveWorkbook(): {
            getActiveSheet(): { getSheet(): { getCell(row: number, column: number): Cell | null } };
          };
        };
      };
      const column = 'N'.charCodeAt(0) - 'A'.charCodeAt(0);
      return (
        univerAPI
          .getActiveWorkbook()
          .getActiveSheet()
          .getSheet()
          .getCell(at - 1, column)?.markers?.tl !== undefined
      );
    }, row);
  await sheet.enter('N1', '="February "&2026');
  await sheet.enter('N2', "'1250");
  await sheet.shows('N1', 'February 2026');
  await expect.poll(() => isMarked(2)).toBe(true);
  expect(await isMarked(1)).toBe(false);
});
