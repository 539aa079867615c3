/** What is pasted is what would have been typed: times, in one cell or in a table, as text or as HTML. */
import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { costPerUse } from '../../core/grids/cost-per-use/grid';
import { layOut } from '../../core/grids/language/layout';
import { CONDITION_LOOKS } from '../../core/grids/language/look';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const shown = async (cell: string): Promise<string> => (await sheet.display(cell)).replace(/\s/g, ' ');
const TIMES = ['2 h', '1:20', '9h30', '9 h 20', '8:30', '13:05', '1:30 PM'];
// Minutes of each, by hand.
const MINUTES = [120, 80, 570, 560, 510, 785, 810];
const tableOf = (texts: readonly string[]): string =>
  `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;

async function areTimes(column: string, top: number): Promise<void> {
  for (const [i, minutes] of MINUTES.entries()) {
    const cell = `${column}${top + i}`;
    await expect.poll(() => sheet.raw(cell), { message: cell }).toBeCloseTo(minutes / 1440, 12);
    expect(await shown(cell)).toMatch(/^\d{1,2}(?::| h )\d{2}(?: PM)?$/);
  }
}

describe('times', () => {
  it('pasted one by one', async () => {
    for (const [i, text] of TIMES.entries()) await sheet.paste(`J${31 + i}`, text);
    await areTimes('J', 31);
  });

  it('pasted as a column of text', async () => {
    await sheet.paste('K31', TIMES.join('\n'));
    await areTimes('K', 31);
  });

  it('pasted as a table, with the formats of Excel or without', async () => {
    await sheet.pasteTable('L31', TIMES.join('\n'), tableOf(TIMES));
    await areTimes('L', 31);
    const style = '<style>td { mso-number-format: "h:mm" }</style>';
    await sheet.pasteTable('M31', TIMES.join('\n'), style + tableOf(TIMES));
    await areTimes('M', 31);
  });

  it('are hours for our functions', async () => {
    await sheet.enter('N31', '=SOMME(MUTU.MAINOEUVRE(60;K31:K37))');
    // A dollar a minute.
    const sum = MINUTES.reduce((total, minutes) => total + minutes, 0);
    await expect.poll(() => sheet.raw('N31')).toBeCloseTo(sum, 9);
  });

  it('of a log are invoiced: 8:00 to 9:20 and 9 h 30 to 11 h 30', async () => {
    const log = [
      ['date', 'partenaire', 'ressource', 'début', 'fin'],
      ['2026-03-02', 'Ferme A', 'Salle', '8:00', '9:20'],
      ['2026-03-03', 'Ferme A', 'Salle', '9 h 30', '11h30'],
    ];
    const html = `<table>${log.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    await sheet.pasteTable('J41', log.map((row) => row.join('\t')).join('\n'), html);
    await sheet.enter('P41', '=MUTU.OCCUPATION(J41:N43;10)');
    // (80 + 120) minutes of 10 hours.
    await expect.poll(() => sheet.raw('P41')).toBeCloseTo(200 / 600, 9);
  });
});

describe('what a letter holds', () => {
  it('is an amount, whatever blank lines come after it', async () => {
    await sheet.paste('W31', '1 234,50 $\n\n');
    await sheet.paste('W32', 'Ferme A\r\n \r\n');
    await sheet.enter('X31', '=W31*2');
    await sheet.enter('X32', '=NBCAR(W32)');
    await sheet.shows('X31', '2469');
    await sheet.shows('X32', '7');
  });

  it('is an amount with marks that nobody sees, typed or pasted', async () => {
    await sheet.paste('W41', '12,50\u200b\n\u200e40');
    await sheet.paste('W43', '7\ufeff');
    await sheet.go('W44');
    await sheet.page.keyboard.insertText('1\u200b 234,50\u00a0$');
    await sheet.page.keyboard.press('Enter');
    await expect
      .poll(() => Promise.all(['W41', 'W42', 'W43', 'W44'].map((cell) => sheet.raw(cell))))
      .toEqual([12.5, 40, 7, 1234.5]);
  });

  it('has a cell for each paragraph, and for each line of a list', async () => {
    await sheet.pasteTable('W34', '12\n\n15\n\n', '<p>12</p><p>15</p>');
    await sheet.pasteTable('W37', '7\n8', '<ul><li>7</li><li>8</li></ul>');
    const cells = ['W34', 'W35', 'W37', 'W38'];
    await expect.poll(() => Promise.all(cells.map((cell) => sheet.raw(cell)))).toEqual([12, 15, 7, 8]);
  });
});

describe('what a program of accounting exports', () => {
  it('keeps its codes, and reads the minus that comes last', async () => {
    await sheet.paste('T31', '0012\t00123\n315,75-\t1 234,50 $-');
    await sheet.paste('T33', '0045');
    await sheet.pasteTable('T34', '0078', tableOf(['0078', '08/03/2026']));
    for (const [cell, value] of [
      ['T31', '0012'],
      ['U31', '00123'],
      ['T33', '0045'],
      ['T34', '0078'],
    ] as const)
      await expect.poll(() => sheet.raw(cell), { message: cell }).toBe(value);
    expect(await sheet.raw('T32')).toBe(-315.75);
    expect(await sheet.raw('U32')).toBe(-1234.5);
    // 8 March 2026.
    expect(await sheet.raw('T35')).toBe(46089);
  });
});

describe('rows that one hid in Excel', () => {
  it('are pasted, as Excel does, seen, and told of', async () => {
    // As Excel writes them on the clipboard.
    const row = (text: string, hidden = '') => `<tr${hidden}><td>${text}</td></tr>`;
    const html = `<table><col width=80>${row('10')}${row('20', " height=0 style='display:none;mso-height-source:userset'")}${row('30')}</table>`;
    await sheet.pasteTable('V31', '10\n20\n30', html);
    const message = sheet.page.locator('.mutu-message').filter({ hasText: 'une ligne masquée' });
    await expect.poll(() => message.count()).toBeGreaterThan(0);
    expect([await sheet.raw('V31'), await sheet.raw('V32'), await sheet.raw('V33')]).toEqual([10, 20, 30]);
    await message.click();
    // As Word ends a table of uneven columns.
    await sheet.pasteTable('W31', '40\n50', `<table>${row('40')}${row('50')}<tr height=0><td></td></tr></table>`);
    await expect.poll(() => sheet.raw('W32')).toBe(50);
    expect(await message.count()).toBe(0);
    await sheet.enter('V34', '=SOMME(V31:V33)');
    await expect.poll(() => sheet.raw('V34')).toBe(60);
    await expect
      .poll(() =>
        sheet.page.evaluate(() =>
          (
            window as unknown as {
              univerAPI: { getActiveWorkbook(): { getActiveSheet(): { getRowHeight(row: number): number } } };
            }
          ).univerAPI
            .getActiveWorkbook()
            .getActiveSheet()
            .getRowHeight(31),
        ),
      )
      .toBeGreaterThan(10);
  });
});

describe('long numbers', () => {
  it('are numbers with decimals, and text where digits would be lost', async () => {
    for (const [cell, text] of [
      ['Q31', '0,1234567890123456'],
      ['Q33', '12345678901234567890'],
    ] as const) {
      await sheet.enter(cell, text);
      await sheet.paste(cell.replace('Q', 'R'), text);
      await sheet.paste(cell.replace('Q', 'S'), `${text}\t1`);
    }
    for (const column of ['Q', 'R', 'S']) {
      await expect.poll(() => sheet.raw(`${column}31`)).toBeCloseTo(0.1234567890123456, 15);
      expect(await sheet.raw(`${column}33`)).toBe('12345678901234567890');
    }
  });
});

/** As LibreOffice 7.4 and Word put tables on the clipboard: fonts inside each cell. */
const OF_CALC = (texts: readonly string[]): string =>
  `<html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/></head><body><table cellspacing="0" border="0">${texts
    .map(
      (text) =>
        `<tr><td height="17" bgcolor="#000000" sdval="1" sdnum="3084;"><font face="Arial" color="#FFFFFF">${text}</font></td></tr>`,
    )
    .join('')}</table></body></html>`;
const OF_WORD = (texts: readonly string[]): string =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=FR-CA><table class=MsoTableGrid>${texts
    .map(
      (text) =>
        `<tr><td style='background:black'><p class=MsoNormal><b><span style='color:white'>${text.replaceAll(' ', '&nbsp;')}</span></b></p></td></tr>`,
    )
    .join('')}</table></body></html>`;

describe('a text of several cells', () => {
  it('is laid in them, as its tabs or the marks of a .csv say', async () => {
    await sheet.paste('T51', '\tjanv.\nLuc <luc@ferme.ca>\t12[2]');
    await sheet.shows('U51', 'janv.');
    expect(await sheet.display('T52')).toBe('Luc <luc@ferme.ca>');
    // The mark of a note is not of the figure.
    expect(await sheet.raw('U52')).toBe(12);
    await sheet.paste('T54', 'Poste;Montant\nLoyer;1 200,50 $');
    await expect.poll(() => sheet.raw('U55')).toBe(1200.5);
    const message = sheet.page.locator('.mutu-message').last();
    expect((await message.innerText()).replace(/\s/g, ' ')).toMatch(/en 2 colonnes, à chaque « ; »/);
    await message.click();
    await sheet.page.keyboard.press('Control+z');
    await sheet.shows('U55', '');
  });

  it('leaves blank the cells that are, whatever was there', async () => {
    const table = '<table><tr><td>a</td><td></td></tr><tr><td>&nbsp;</td><td><br></td></tr></table>';
    await sheet.enter('U61', '99');
    await sheet.paste('T61', 'a\t\n\t5');
    await sheet.pasteTable('T63', 'a', table);
    await sheet.enter('W61', '=NBVAL(T61:U64)');
    await sheet.enter('W62', '=U61+U64+1');
    // « a », 5, « a ».
    await expect.poll(() => sheet.raw('W61')).toBe(3);
    await expect.poll(() => sheet.raw('W62')).toBe(1);
  });

  it('is laid in them by the menu too', async () => {
    await sheet.page.evaluate(() => navigator.clipboard.writeText('Loyer;10\nHuile;20'));
    await sheet.go('W51');
    await sheet.page.keyboard.press('Shift+F10');
    await sheet.page.getByText('Coller', { exact: true }).first().click();
    await sheet.shows('W52', 'Huile');
    expect(await sheet.raw('X52')).toBe(20);
  });
});

describe('dates and amounts of other programs', () => {
  // 2026-03-05 is 46086: 46082, the first of March (DATE in Microsoft's examples: 2008-01-01 is 39448), and four days.
  const WRITTEN: readonly (readonly [string, unknown])[] = [
    ['2026-03-05', 46086],
    ['5 mars 2026', 46086],
    ['05/03/2026', 46086],
    ['5-mars-26', 46086],
    ['1 234,56 $', 1234.56],
    ['12 %', 0.12],
    ['(500)', -500],
    ['(1 234,56 $)', -1234.56],
    ['VRAI', 1],
    ['mars-26', 'mars-26'],
    ['3/15/2026', '3/15/2026'],
    ['Ferme 2', 'Ferme 2'],
  ];
  const texts = WRITTEN.map(([text]) => text);

  it.each([
    ['of LibreOffice', 'U', OF_CALC],
    ['of Word', 'V', OF_WORD],
    ['of a page', 'W', tableOf],
  ] as const)('%s are read as they would be typed, and what is not sure is said', async (_who, column, html) => {
    await sheet.pasteTable(`${column}31`, texts.join('\n'), html(texts));
    for (const [at, [text, value]] of WRITTEN.entries()) {
      const cell = `${column}${31 + at}`;
      const plain = async (): Promise<unknown> => {
        const raw = await sheet.raw(cell);
        return typeof raw === 'string' ? raw.replace(/\s/g, ' ') : raw;
      };
      await expect.poll(plain, { message: `${text} in ${cell}` }).toBe(value);
    }
    const message = sheet.page.locator('.mutu-message').last();
    const said = (await message.innerText()).replace(/\s/g, ' ');
    expect(said).toMatch(/2 valeurs collées, dont « mars-26 » \([U-W]40\).*aucun calcul/);
    await message.click();
  });

  it('whose day and month could be each other are shown with their year first, and one is told how they were read', async () => {
    await sheet.paste('T52', '03/04/2026\n05/06/2026');
    // The 3rd of April 2026: 46082, the first of March, and 33 days.
    await expect.poll(() => sheet.raw('T52')).toBe(46115);
    await sheet.shows('T52', '2026-04-03');
    const message = sheet.page.locator('.mutu-message');
    await expect
      .poll(async () => (await message.innerText()).replace(/\s/g, ' '))
      .toMatch(/^2 dates collées, dont « 03\/04\/2026 », sont lues avec le jour d’abord : 2026-04-03\./);
    await message.click();
  });

  it('stand beside texts cut in lines and in paragraphs, whose words stay apart', async () => {
    const table = `<table><tr><td>Coopérative de
      solidarité</td><td><p>Ferme du</p>
      <p>Ruisseau</p></td><td>
      1&nbsp;250,50&nbsp;$
      </td><td>Lait<div>et œufs</div></td><td><p>12,5&nbsp;%</p></td></tr></table>`;
    await sheet.pasteTable('T40', 'x', table);
    await expect.poll(() => sheet.raw('V40')).toBe(1250.5);
    const shown = async (cell: string) => (await sheet.display(cell)).trim().split(/[\r\n]+/);
    expect(await shown('T40')).toEqual(['Coopérative de solidarité']);
    expect(await shown('U40')).toEqual(['Ferme du', 'Ruisseau']);
    expect(await shown('W40')).toEqual(['Lait', 'et œufs']);
    expect(await sheet.raw('X40')).toBe(0.125);
  });

  it('of a line of Word are read alone, and no colour of another comes in the cells to fill in', async () => {
    const line = (text: string): string =>
      `<html><body lang=FR-CA><p class=MsoNormal><b><span style='color:white;background:black'>${text}</span></b></p></body></html>`;
    await sheet.pasteTable('X31', '1 234,56 $', line('1&nbsp;234,56&nbsp;$'));
    await expect.poll(() => sheet.raw('X31')).toBe(1234.56);
    const look = (cell: string): Promise<unknown> =>
      sheet.page.evaluate((name) => {
        const range = facade().getActiveWorkbook().getActiveSheet().getRange(name) as unknown as {
          getCellStyleData(): { bg?: { rgb?: string }; cl?: { rgb?: string } } | null;
          getCellData(): { p?: unknown } | null;
        };
        const style = range.getCellStyleData();
        return [style?.bg?.rgb, style?.cl?.rgb, range.getCellData()?.p ?? null];
      }, cell);
    const cream = await look('B8');
    const warned = [CONDITION_LOOKS.bad.fill, CONDITION_LOOKS.bad.color];
    await sheet.pasteTable('B8', '51', OF_CALC(['51']));
    await expect.poll(() => sheet.raw('B8')).toBe(51);
    await expect.poll(() => look('B8')).toEqual(cream);
    await sheet.pasteTable('B8', 'à voir', OF_WORD(['à voir']));
    await expect.poll(() => sheet.raw('B8')).toBe('à\u00a0voir');
    // A text where a number is wanted has a colour of ours.
    await expect.poll(() => look('B8')).toEqual([...warned, null]);
    await sheet.page.keyboard.press('Control+z');
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => sheet.raw('B8')).toBe(50);
  });

  it('is a share as it would be typed, 13,75 for 13,75 %; a percentage is no amount, and one is told why', async () => {
    const cellOf = (path: string): string => {
      const { row = 0, column = 0 } = layOut(costPerUse).areas.get(path) ?? {};
      return relative({ row, column });
    };
    const [losses, price] = [cellOf('losses'), cellOf('consumablePrice')];
    await sheet.paste(losses, '13,75');
    await expect.poll(() => sheet.raw(losses)).toBe(0.1375);
    await sheet.pasteTable(losses, '0,5', tableOf(['0,5']));
    await expect.poll(() => sheet.raw(losses)).toBe(0.5);
    await sheet.paste(price, '5 %');
    await sheet.page.locator('.mutu-message', { hasText: 'ne prend pas un pourcentage' }).waitFor();
    for (const _ of [1, 2, 3]) await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => sheet.raw(price)).toBe(100);
    expect(await sheet.display(losses)).toBe('');
  });
});

declare const facade: () => { getActiveWorkbook(): { getActiveSheet(): { getRange(name: string): unknown } } };
