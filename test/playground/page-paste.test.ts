/** What is pasted is what would have been typed: times, in one cell or in a table, as text or as HTML. */
import { describe, expect, it } from 'vitest';
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
    await expect.poll(() => sheet.raw('N31'), { timeout: 10_000 }).toBeCloseTo(sum, 9);
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
    await expect.poll(() => sheet.raw('P41'), { timeout: 10_000 }).toBeCloseTo(200 / 600, 9);
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
